package extract

import (
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
	return s.leave(&p, i-1, spelledNumber)
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

// numbersUpTo is where the numbers begin that stand before the word "article" at i: "the 174th and 405th articles", "174 article", "174-article"; i where none do.
func (s *scan) numbersUpTo(i int) int {
	from := s.seriesUpTo(i, s.ordinalFrom)
	if from < i {
		return from
	}
	if s.isPlural(i) {
		return s.seriesUpTo(i, s.numberFrom)
	}
	last := i - 1
	if s.glued(i) && s.dash(last) && s.glued(last) {
		last--
	}
	if from = s.numberFrom(last); from <= last && s.freeAll(from, last) {
		return from
	}
	return i
}

// numbersFirst steps over ordinals and the word for articles behind them, or one number: "the 174th and 405th articles", "the 174 article". It is nil, and takes no
// step, where there is nothing of the kind.
func (p *lawParser) numbersFirst() []string {
	at := p.at
	list := p.series(p.takeOrdinal)
	if list == nil {
		n := p.takeNumber()
		if p.glued(p.at) && p.dash(p.at) && p.glued(p.at+1) {
			p.at++
		}
		if n != "" && n != "1" && p.class(p.at).Is(pack.ArticleWord) && !p.isPlural(p.at) { // not "1 article", "3 articles"
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
