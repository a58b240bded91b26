package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// Why a word is part of a thing's name.
const (
	goesOn        = "a capitalised word goes on with it"
	capitalBefore = "it goes on with a capitalised word"
	quotedName    = "in a quotation that is a name"
)

// partOfThing says why a single word belongs to a longer name of a thing: another capitalised word stands beside it that is no name, title,
// role or place.
func (s *scan) partOfThing(n *name) string {
	if s.shortQuote(n.from) && !s.slogan(n.to) {
		return quotedName
	}
	i := n.to
	if s.valid(i+1) && s.words[i+1].space && s.capital(i+1) && !s.beginsBehindInitial(i+1) && s.words[i+1].owner != ownPerson && !s.class(i+1).Is(pack.Title|pack.Role|pack.ArticleWord|pack.PartWord|pack.MonthName) {
		return goesOn
	}
	p := s.partsOf(n)[0]
	if p.kind == familyPart || s.judgeOf(n.from) {
		return ""
	}
	i = n.from - 1
	if s.class(p.to).Is(pack.Given) && !s.soft(p) && s.class(i).Is(pack.IsSettlement) && s.is(i-1, "from") { // "a refugee from Mariupol Oksana"
		return ""
	}
	if s.capital(i) && s.words[n.from].space && s.words[i].owner != ownPerson && !s.termBefore(n.from).class.Is(pack.Title|pack.Role|pack.Nationality|pack.IsCountry|pack.MonthName) && !s.sentenceStart(i) {
		return capitalBefore
	}
	return ""
}

// thingQuoted reports whether what stands before or behind the short quotation of a name says that it names a thing: "the company “Sadykov and Sons”".
func (s *scan) thingQuoted(n *name) bool {
	open, end := n.from-1, n.to+1
	for open > n.from-1-shortWords && !s.kindIs(open, parser.OpenQuote) {
		open--
	}
	for end < n.to+1+shortWords && !s.kindIs(end, parser.EndQuote) {
		end++
	}
	return s.thingAround(open, end)
}

// slogan reports whether a quotation speaks to the one who is named by the word at i, tells what that one does, cries or asks: "Tokayev, resign", "Askar did it", "Where is Tokayev?".
func (s *scan) slogan(i int) bool {
	if s.punct(i+1, ',') || s.is(i+1, "must", "will") || s.does(i+1) && !s.capital(i+1) {
		return true
	}
	for last := i + 2*shortWords; i < min(last, len(s.words)); i++ {
		if s.kind(i) == parser.EndQuote {
			return s.punct(i-1, '!') || s.punct(i-1, '?')
		}
	}
	return false
}

// inTitle reports whether the role before word i is itself a capitalised word behind another: "World Refugee Day".
func (s *scan) inTitle(i int) bool {
	t := s.termBefore(i)
	return s.capital(t.from) && s.capital(t.from-1) && s.words[t.from].space && s.words[t.from-1].owner == free
}
