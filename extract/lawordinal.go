package extract

import (
	"bytes"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// article reads the citations to which the word "Article" at i belongs, and returns the word behind them.
func (s *scan) article(i int) int {
	from := i
	if !s.numberFollows(i) {
		from = s.numbersUpTo(i)
	}
	if from == i {
		if end := s.spelledArticle(i); end > i {
			return end
		}
		return s.list(i, i)
	}
	if end := s.wordless(from, from); end > from {
		return end
	}
	return max(i+1, s.uncoded(from, from, s.provisionBefore(from)))
}

// uncoded reads the articles that no code follows and whose numbers, which begin at word i, stand before the word: those of another law, and a further mention of
// what is cited already. They are unread if something else shows that they are of a law, which sure says, and nothing in "her 12th article". It returns the word
// behind them, i where there are none.
func (s *scan) uncoded(from, i int, sure bool) int {
	p := lawParser{scan: s, at: i, from: from, first: len(s.citations)}
	list := p.numbersFirst()
	if list == nil {
		list = p.severalPlain()
	}
	if len(list) != 1 || !p.ofLaw() && !s.cited(list[0], p.first) {
		if list != nil && sure {
			return s.leave(&p, from, "an article by its number before the word, and without a code")
		}
		return p.at
	}
	c := citation{from: from, to: p.at - 1}
	c.Article.Article = list[0]
	s.citations = append(s.citations, c)
	if p.ofLaw() {
		p.give(nil)
	}
	s.claim(from, p.at-1, ownArticle)
	return p.at
}

// ofLaw reports whether the name of a law that is no code follows: "of the International Covenant".
func (p *lawParser) ofLaw() bool {
	i := p.at + 1
	for p.is(i, "the") || p.kindIs(i, parser.Number) || p.capital(i) && !p.lawWord(i) {
		i++
	}
	return p.is(p.at, "of") && p.lawWord(i)
}

// spelledArticle reports "the seventy-fourth article of the Criminal Code": an article whose number is a word that no pack has, before the word at i. It returns the
// word behind, i where no code follows.
func (s *scan) spelledArticle(i int) int {
	if !s.spelledOrdinal(i - 1) {
		return i
	}
	p := lawParser{scan: s, at: i + 1, first: len(s.citations)}
	if p.code(); !p.coded {
		return i
	}
	return s.leave(&p, i-1, "an article whose number is a word")
}

// provisionBefore reports whether the numbers at word i, behind which "article" stands, are of provisions: "under" says so, and in an entry that names a code an
// ordinal in digits.
func (s *scan) provisionBefore(i int) bool {
	p := lawParser{scan: s, at: i}
	if s.seen.Is(pack.CodeName) && s.kindIs(i, parser.Number) && p.takeOrdinal() != "" && !s.is(i-1, "his", "her", "their") {
		return true
	}
	if i--; s.is(i, "the") {
		i--
	}
	return s.is(i, "under", "violating", "violated")
}

// numbersUpTo is where the numbers begin that stand before the word "article" at i: "the 174th and 405th articles", "174 article"; i where none do.
func (s *scan) numbersUpTo(i int) int {
	from := s.seriesUpTo(i, s.ordinalFrom)
	if from < i {
		return from
	}
	if s.isPlural(i) {
		return s.seriesUpTo(i, s.numberFrom)
	}
	if from = s.numberFrom(i - 1); s.freeAll(from, i-1) {
		return from
	}
	return i
}

// ordinalsUpTo is where the ordinals begin that stand before the word for a part at i: "first and second part"; i where none do.
func (s *scan) ordinalsUpTo(i int) int {
	if s.numberFollows(i) {
		return i
	}
	return s.seriesUpTo(i, s.ordinalFrom)
}

// isPlural reports whether the word at i, for articles or parts, is a plural.
func (s *scan) isPlural(i int) bool { return bytes.HasSuffix(s.fold(i), []byte("s")) }

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

// numbersFirst steps over ordinals and the word for articles behind them, or one number: "the 174th and 405th articles", "the 174 article". It is nil, and takes no
// step, where there is nothing of the kind.
func (p *lawParser) numbersFirst() []string {
	at := p.at
	list := p.series(p.takeOrdinal)
	if list == nil {
		if n := p.takeNumber(); n != "" && n != "1" && p.class(p.at).Is(pack.ArticleWord) && !p.isPlural(p.at) { // not "1 article", "3 articles"
			list = p.texts.One(n)
		}
	}
	if list == nil || !p.behindNumbers() {
		p.at = at
		return nil
	}
	return list
}

// severalPlain steps over "174 and 405 articles", which may cite them or count them.
func (p *lawParser) severalPlain() []string {
	at := p.at
	list := p.series(p.takeNumber)
	if len(list) < 2 || p.is(p.at-2, "or") || !p.behindNumbers() {
		p.at = at
		return nil
	}
	return list
}

// behindNumbers steps over the word for articles, if its number does not stand behind it.
func (p *lawParser) behindNumbers() bool {
	word := p.at
	if !p.class(word).Is(pack.ArticleWord) || p.numberFollows(word) {
		return false
	}
	p.at++
	if len(p.fold(word)) <= len("arts") {
		p.char('.')
	}
	return true
}

// longestReversed is how many citations a list has at most that goes on with another article whose number stands before its word. Without a code behind, the list is
// read again from each of them.
const longestReversed = 20

// numbersAhead reports whether numbers and the word for articles behind them follow.
func (p *lawParser) numbersAhead() bool {
	at := p.at
	list := p.numbersFirst()
	p.at = at
	return list != nil
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
