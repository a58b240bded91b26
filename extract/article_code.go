package extract

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// code reads the code of law behind a list and gives it to the list's citations.
func (p *lawParser) code() {
	at := p.at
	if p.kindIs(p.at, parser.Mark) && p.is(p.at+1, "of") { // "Part 2[70] of the Criminal Code"
		p.at++
	}
	if p.char(',') && !p.termAt(p.at).class.Is(pack.CodeName) && !p.is(p.at, "of") && !p.endInitials(p.at) { // "Article 405, CC of the RK", "Part 2, of the CC"
		p.at = at
	}
	begin, bracket := p.at, p.char('(') // "Article 405 (Criminal Code)"
	of := p.word("of", "under", "from", "in")
	if p.toCode(p.at) {
		p.at++
	}
	p.word("the", "this", "that", "its", "their")
	if same := p.word("same", "said"); (same || of) && p.is(p.at, "code", "law") && p.termAt(p.at).to == p.at && (same || p.capital(p.at) && !p.goesOn(p.at)) {
		p.at++
		p.sameCode(p.at - 1)
		return
	}
	p.word("new", "current", "old", "former", "national")
	if p.yearOfCode(p.at) {
		p.at++
	}
	country := p.country()
	t := p.termAt(p.at)
	if !t.class.Is(pack.CodeName) || !p.capital(p.at) && !p.spelledOut(t) {
		p.at = at
		switch {
		case of && p.otherLaw(begin):
			p.give(nil)
		case !of && p.otherCode():
			p.give(nil)
			p.partBehind()
		case !of && (p.otherInitials(begin) || p.shortInitials(begin)):
			p.give(nil)
			if p.at = begin + 1; !p.partBehind() {
				p.at = at
			} else if p.is(p.at, "of") {
				p.code()
			}
		}
		return
	}
	if p.leadsOn(t.to) && !p.is(begin, "of") {
		p.at = at
		return
	}
	code, _ := p.lex.CodeNamed(p.foldRange(t.from, t.to))
	p.at = t.to + 1
	if country == nil {
		country = p.ofCountry()
	}
	if country == nil && p.is(t.from-1, "its") {
		country = p.whoseCode(t.from - 2)
	}
	if country != nil && code != nil {
		code = p.codeIn(code, country)
	}
	if bracket && !p.char(')') {
		p.at = at
		return
	}
	p.coded = true
	p.give(code)
	p.partBehind()
}

// toCode reports whether "to" and the name of a code stand at word i: "to return Articles 108 and 109 to the Criminal Code".
func (s *scan) toCode(i int) bool {
	name := i + 1
	if s.is(name, "the") {
		name++
	}
	return s.is(i, "to", "into") && s.namesCode(s.termAt(name))
}

// yearOfCode reports whether word i is the year of the code whose name follows: "the 1997 Criminal Code".
func (s *scan) yearOfCode(i int) bool {
	if !s.kindIs(i, parser.Number) || !s.is(i-1, "the", "old", "new") || !s.termAt(i+1).class.Is(pack.CodeName) {
		return false
	}
	n, err := strconv.Atoi(s.figure(i))
	return err == nil && n >= 1900 && n < 2100
}

// otherInitials reports whether word i is the initials of a law that is no code: "Article 19 ICCPR".
func (s *scan) otherInitials(i int) bool {
	return s.capital(i) && s.words[i].shape&parser.AllCaps != 0 && s.token(i).End-s.token(i).Start > 2 && !s.class(i).Is(notInitials) && !s.is(i, "mci", "kzt", "usd", "eur") // what fines are counted in
}

// otherCode steps over the name of a code that no pack has: "Article 93 Land Code". It reports whether one stands at the cursor.
func (p *lawParser) otherCode() bool {
	const longest = 3 // words before "Code"
	for j := p.at; j <= p.at+longest && p.capital(j); j++ {
		if j > p.at && p.is(j, "code") && !p.termAt(p.at).class.Is(pack.CodeName|pack.CodeOf) {
			p.at = j + 1
			return true
		}
	}
	return false
}

// notInitials are the classes of words in capitals that are no initials of a law.
const notInitials = pack.English | pack.IsCountry | pack.Nationality | pack.CodeOf | pack.CodeName | provisional

// shortInitials reports whether word i is two initials of a law that is no code, before a part: "Article 52 LC, part 9".
func (s *scan) shortInitials(i int) bool {
	label := i + 1
	if s.punct(label, ',') {
		label++
	}
	return s.capital(i) && s.words[i].shape&parser.AllCaps != 0 && !s.class(i).Is(notInitials) && s.token(i).End-s.token(i).Start == 2 && s.words[i].space && s.class(label).Is(pack.PartWord|pack.ClauseWord) && s.kindIs(label+1, parser.Number)
}

// endInitials reports whether such initials at word i end what is cited, and say nothing of what follows: "Articles 9 and 14 ICCPR", not "Article 9 and 14 SCAT
// journalists".
func (s *scan) endInitials(i int) bool {
	if !s.otherInitials(i) {
		return false
	}
	return !s.kindIs(i+1, parser.Word) || s.is(i+1, "and", "or") || s.in(i+1, auxiliaries)
}

// spelledOut reports whether a code is named in words, which may have small letters, and not by letters that are some other word without their capitals.
func (p *lawParser) spelledOut(t term) bool {
	return t.to > t.from || len(p.fold(t.from)) > len("cpc")
}

// partBehind reads the parts and clauses that follow the code: "Article 434 of the Criminal Code, part 2". They are the last provision's. It reports whether there
// are any. Those behind "and" and the like, or of something else, are not: "and clause 5 of the ruling".
func (p *lawParser) partBehind() bool {
	last := len(p.citations) - 1
	if last < p.first || p.citations[last].Clause != "" {
		return false
	}
	c, bad, at := p.citations[last], p.bad, p.at
	p.remark()
	behind := p.at
	if _, and, _ := p.partJoint(); and {
		p.at = at
		return false
	}
	p.at = behind
	l, further := p.levels()
	p.bad = bad                                                         // a capitalised "Part" without a number belongs to what follows
	if l.none() || c.Part != "" && l.parts != nil || p.is(p.at, "of") { // a second part is of what follows
		p.at = at
		return false
	}
	c.to = p.at - 1
	p.citations[last] = c
	if p.beyond = cmp.Or(p.beyond, p.tooMany(l, &c, countOf(further))); p.beyond == "" {
		p.giveParts(last, l)
		for _, l := range further {
			p.cite(c, l)
		}
	}
	return true
}

// country reads the country before a code: "the RK Criminal Code", "Uzbekistan’s Criminal Code", "the Kazakh Criminal Code". Nil where none
// stands there; the nationality says nothing that the code does not.
func (p *lawParser) country() []byte {
	t := p.termAt(p.at)
	if t.class.Is(pack.Nationality) && p.capital(p.at) {
		p.at = t.to + 1
		return nil
	}
	if !t.class.Is(pack.CodeOf|pack.IsCountry) || t.class.Is(pack.CodeName) {
		return nil
	}
	next := t.to + 1
	if p.kindIs(next, parser.Possess) {
		next++
	}
	if !p.termAt(next).class.Is(pack.CodeName) {
		return nil
	}
	p.at = next
	return p.foldRange(t.from, t.to)
}

// whoseCode is the country whose code is meant by "its": the nearest that the sentence names before word i. "Russia accuses him under Article 205.5 of its Criminal Code". Nil where it names none.
func (p *lawParser) whoseCode(i int) []byte {
	const reach = 16 // words
	for last := i - reach; i > max(last, 0) && !p.sentenceEnds(i); i-- {
		if p.capital(i) && p.class(i).Is(pack.IsCountry) && !p.is(i-1, "in", "to", "from") {
			t := p.termAt(i)
			return p.foldRange(t.from, t.to)
		}
	}
	return nil
}

// ofCountry reads "of the Republic of Kazakhstan" behind a code.
func (p *lawParser) ofCountry() []byte {
	at := p.at
	p.word("of")
	p.word("the")
	if t := p.termAt(p.at); t.class.Is(pack.CodeOf|pack.IsCountry) && (t.class.Is(pack.CodeOf) || p.capital(t.from)) {
		p.at = t.to + 1
		return p.foldRange(t.from, t.to)
	}
	p.at = at
	return nil
}

// codeIn is the code of that name in a country. Where no pack has the country's codes, the country is kept all the same: its Criminal Code is no
// other's.
func (p *lawParser) codeIn(code *pack.Code, country []byte) *pack.Code {
	if c, ok := p.lex.CodeIn(code, country); ok {
		return c
	}
	if r, ok := p.lex.Country(country); ok && r.Country != code.Jurisdiction {
		return &pack.Code{ID: code.ID, Jurisdiction: r.Country}
	}
	return code
}

// otherLaw reports whether another law than a code is named behind the "of" at word i, or behind "under", "from" or "in", behind which a month, a place or a person
// may stand too: then no code of the entry is meant.
func (p *lawParser) otherLaw(i int) bool {
	j := i + 1
	for p.is(j, "the", "its", "their", "this", "new", "same", "said") || p.kindIs(j, parser.Number) { // "of the 1951 Convention"
		j++
	}
	if !p.is(i, "of") && p.class(j).Is(pack.MonthName|pack.Given|pack.Family|pack.IsSettlement|pack.IsRegion|pack.IsDistrict|pack.IsCountry) {
		return false
	}
	return p.capital(j) || p.lawWord(j) || p.kindIs(j, parser.Word) && p.is(j+1, "law", "act", "decree") && !p.is(j, "criminal", "administrative", "civil", "procedural", "basic")
}

// lawWord reports whether word i is what a law that is no code is called.
func (s *scan) lawWord(i int) bool {
	return s.in(i, laws) || s.in(i, treaties)
}

// sameCode gives the citations the code cited last that is called by word i: a constitution is no "Code".
func (p *lawParser) sameCode(i int) {
	const reach = 64 // citations
	p.coded = true
	word := string(p.fold(i))
	for i := p.first - 1; i >= max(0, p.first-reach); i-- {
		if c := p.citations[i].code; c != nil && calledBy(c, word) {
			p.give(c)
			return
		}
	}
}

// calledBy reports whether a word is in one of the names of a code. A code of a country that no pack has has none.
func calledBy(code *pack.Code, word string) bool {
	return len(code.Names) == 0 || slices.ContainsFunc(code.Names, func(name string) bool { return strings.Contains(strings.ToLower(name), word) })
}

// goesOn reports whether the word at i, for a code, is the beginning of its name: "the Law on Elections", "the Code of Ethics".
func (p *lawParser) goesOn(i int) bool {
	return p.termAt(i).class.Is(pack.CodeName) || p.is(i+1, "of", "on", "for") || p.kindIs(i+1, parser.OpenQuote) || p.capital(i+1)
}

// give gives the list's citations a code; nil is another law.
func (p *lawParser) give(code *pack.Code) { p.giveCode(p.first, len(p.citations), code) }

// giveCode gives the citations from index first to before end a code; nil is another law.
func (s *scan) giveCode(first, end int, code *pack.Code) {
	for i := first; i < end; i++ {
		c := &s.citations[i]
		c.code, c.explicit, c.other = code, true, code == nil
	}
}
