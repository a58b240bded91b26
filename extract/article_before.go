package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// codeBeside is the code behind which the citations at word i stand with nothing between: "KoAP Article 667"; nil where they do not.
func (s *scan) codeBeside(i int) *pack.Code {
	t := s.termBefore(i)
	if !s.words[i].space || !s.freeAll(t.from, t.to) {
		return nil
	}
	return s.codeOf(t)
}

// codeBefore is the code behind which the citations at word i stand in brackets, behind a comma, a colon or a dash, or as what it has: "the CPC (Articles 220 and 254)",
// "the Constitution, Article 32", "the CPC’s Article 7", "the AOC – Article 434"; nil where they stand behind none.
func (s *scan) codeBefore(i int) *pack.Code {
	if !s.punct(i-1, '(') && !s.kindIs(i-1, parser.Possess) && !s.leads(i-1) && !(s.punct(i-1, ',') && s.valid(i-2) && s.words[i-2].owner == free) {
		return nil
	}
	t := s.termBefore(i - 1)
	if t.class.Is(pack.CodeOf) && !t.class.Is(pack.CodeName) {
		of := t.from - 1
		if s.is(of, "the") {
			of--
		}
		if !s.is(of, "of") {
			return nil
		}
		t = s.termBefore(of)
	}
	return s.codeOf(t)
}

// leads reports whether word i is a colon, or a dash between spaces, which leads from a code to its articles: "the AOC – Articles 434 and 488".
func (s *scan) leads(i int) bool {
	return s.punct(i, ':') || s.dash(i) && s.words[i].space && s.valid(i+1) && s.words[i+1].space
}

// leadsOn reports whether the code that ends at word i leads to articles of its own.
func (s *scan) leadsOn(i int) bool { return s.leads(i+1) && s.class(i+2).Is(pack.ArticleWord) }

// otherLawBefore reports whether the comma or bracket before word i ends the name of a law that is no code: "the Optional Protocol, Article 19", "the law on
// referendum (Article 21)", "the Convention on the Rights of the Child (Article 37)", or that it stands in initials right before the word: "under ICCPR Article 14".
func (s *scan) otherLawBefore(i int) bool {
	if law := i - 1; s.words[i].space && s.valid(law) && s.otherInitials(law) && (s.in(law-1, prepositions) || s.is(law-1, "and", "the") || s.sentenceStart(law)) {
		return true
	}
	if s.punct(i-1, '(') || s.punct(i-1, ',') {
		for j := i - 2; j >= i-1-longestTopic && (s.kindIs(j, parser.Word) || s.kindIs(j, parser.Number) || s.punct(j, '.') && s.is(j-1, "no")); j-- {
			if (s.is(j, "law") || s.capital(j) && s.in(j, treaties)) && s.is(j+1, "on", "against", "no") {
				return true
			}
		}
	}
	return s.punct(i-1, ',') && s.capital(i-2) && (s.in(i-2, treaties) || s.is(i-2, "protocol", "law"))
}

// secondWord is the first further citation of a list, which begins with index first, that has a word "Article" of its own, behind which another law may be meant than before:
// "the Law on Assemblies, Article 20, and Articles 17 and 40 of the Constitution"; first where none has.
func (s *scan) secondWord(first int) int {
	for k := first + 1; k < len(s.citations); k++ {
		if s.class(s.citations[k].from).Is(pack.ArticleWord) {
			return k
		}
	}
	return first
}
