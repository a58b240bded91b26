package extract

import (
	"bytes"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// ordinalsUpTo is where the ordinals begin that stand before the word for a part at i: "first and second part"; i where none do.
func (s *scan) ordinalsUpTo(i int) int {
	if s.numberFollows(i) {
		return i
	}
	return s.seriesUpTo(i, s.ordinalFrom)
}

// numberFollows reports whether the word for a level of law at i has its number behind it.
func (s *scan) numberFollows(i int) bool {
	next := lawParser{scan: s, at: i}
	next.articleWord()
	return next.number() != ""
}

// seriesUpTo is where the numbers begin that stand before word i, with commas and "and" between them; i where none do. From tells where one begins that ends
// with a word. Neither "May 5th" nor "a second article" has one.
func (s *scan) seriesUpTo(i int, from func(int) int) int {
	for last := i - 1; ; {
		first := from(last)
		if first > last || !s.freeAll(first, last) || s.class(first-1).Is(pack.MonthName) || s.is(first-1, "a") {
			return i
		}
		i, last = first, s.beforeJoint(first-1)
		if last == i-1 {
			return i
		}
	}
}

// beforeJoint is the word before what parts two numbers, which ends with word i: ",", "and the"; i where it does not.
func (s *scan) beforeJoint(i int) int {
	at := i
	if s.is(at, "the") {
		at--
	}
	joint := at
	if s.is(at, "and", "or") {
		at--
	}
	if s.punct(at, ',') {
		at--
	}
	if at == joint {
		return i
	}
	return at
}

// joint steps over what parts two numbers. It reports whether something does.
func (p *lawParser) joint() bool {
	joint := p.char(',')
	joint = p.word("and", "or") || joint
	p.word("the")
	return joint
}

// series steps over numbers and what parts them; take steps over one of them.
func (p *lawParser) series(take func() string) (list []string) {
	for {
		at := p.at
		if list != nil && !p.joint() {
			p.at = at
			return list
		}
		n := take()
		if n == "" {
			p.at = at
			return list
		}
		list = append(list, n)
	}
}

// takeOrdinal steps over an ordinal: "second", "2nd", "174-th", "441-1st". "" where there is none.
func (p *lawParser) takeOrdinal() string {
	if n := p.ordinalWord(p.at); n != "" {
		p.at++
		return n
	}
	at := p.at
	if n := p.takeNumber(); n != "" && p.ordinalEnding() {
		return n
	}
	p.at = at
	return ""
}

// ordinalEnding steps over what makes an ordinal of the number before the cursor.
func (p *lawParser) ordinalEnding() bool {
	end := p.at
	if p.glued(end) && p.dash(end) {
		end++
	}
	if !p.endsOrdinal(end) {
		return false
	}
	p.at = end + 1
	return true
}

func (s *scan) endsOrdinal(i int) bool { return s.glued(i) && s.is(i, "st", "nd", "rd", "th") }

// ordinalWord is the number that word i says which part or article is of, "" where it says none.
func (s *scan) ordinalWord(i int) string {
	if !s.kindIs(i, parser.Word) {
		return ""
	}
	return s.lex.NumberBefore(s.fold(i))
}

// ordinalFrom is where the ordinal begins that word i ends; i+1 where it ends none.
func (s *scan) ordinalFrom(i int) int {
	if s.ordinalWord(i) != "" {
		return i
	}
	if !s.endsOrdinal(i) {
		return i + 1
	}
	last := i - 1
	if s.glued(last) && s.dash(last) {
		last--
	}
	if first := s.numberFrom(last); first <= last {
		return first
	}
	return i + 1
}

// numberFrom is where the number begins that word i ends, "405" or "441-1"; i+1 where it ends none.
func (s *scan) numberFrom(i int) int {
	switch {
	case !s.kindIs(i, parser.Number):
		return i + 1
	case s.glued(i) && s.dash(i-1) && s.glued(i-1) && s.kindIs(i-2, parser.Number):
		return i - 2
	}
	return i
}

// spelledOrdinal reports whether word i is an ordinal that no pack has: "thirteenth", "seventy-fourth".
func (s *scan) spelledOrdinal(i int) bool {
	if !s.kindIs(i, parser.Word) {
		return false
	}
	f := s.fold(i)
	for _, end := range []string{"teenth", "tieth", "hundredth"} {
		if bytes.HasSuffix(f, []byte(end)) {
			return true
		}
	}
	hyphen := bytes.LastIndexByte(f, '-')
	return hyphen > 0 && s.lex.NumberBefore(f[hyphen+1:]) != ""
}
