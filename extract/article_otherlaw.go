package extract

import (
	"slices"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// otherLaws are the words, in order of the text, with which the entry names a law beside the code only, or a body that applies one: "the Covenant", "the law on
// referendum", "the Human Rights Committee", "the Constitution". Only is nil for none. Of an article that no law stands beside, any of them may be meant.
func (s *scan) otherLaws(only *pack.Code) (at []int) {
	for i := range s.words {
		if s.kind(i) == parser.Word && (s.treaty(i) || s.lawOn(i) || s.committee(i) || s.codeBesides(i, only)) {
			at = append(at, i)
		}
	}
	return at
}

// treaty reports whether word i is what a treaty between states is called, or its initials.
func (s *scan) treaty(i int) bool {
	return s.capital(i) && (s.in(i, treaties) || s.is(i, "protocol") && s.is(i-1, "optional"))
}

// lawOn reports whether word i begins the name of a law: "law on referendum", "Law “On the Mass Media”".
func (s *scan) lawOn(i int) bool {
	return s.is(i, "law", "act") && (s.is(i+1, "on") && (s.capital(i) || s.is(i, "law")) || s.capital(i) && s.kindIs(i+1, parser.OpenQuote))
}

// committee reports whether word i is a body of the United Nations that watches over a treaty, and not that of national security.
func (s *scan) committee(i int) bool {
	return s.capital(i) && s.is(i, "committee") && (s.is(i-1, "un", "rights", "nations") || s.is(i+1, "against"))
}

// codeBesides reports whether word i names a code outside citations, which is not only.
func (s *scan) codeBesides(i int, only *pack.Code) bool {
	code := s.codeAt(i)
	return code != nil && only != nil && code.ID != only.ID
}

// lawNear reports whether one of the words of laws stands before word i, in its sentence or in the one before. A law that is only said to be broken is none of those under
// which somebody is tried: "violated the law on assemblies under Article 488".
func (s *scan) lawNear(laws []int, i int) bool {
	const reach = 200 // words
	k, _ := slices.BinarySearch(laws, i)
	if k == 0 {
		return false
	}
	law, ends := laws[k-1], 0
	for j := i - 1; j > law && j > i-reach && ends < 2; j-- {
		if s.sentenceEnds(j) {
			ends++
		}
	}
	return i-law < reach && ends < 2 && !(ends == 0 && s.lawOn(law) && s.is(i-1, "under"))
}

// ofContract reports whether "of" stands at word i and behind it a contract: "Article 4 of the contract", "of their collective agreement". An agreement between states is law.
func (s *scan) ofContract(i int) bool {
	const longest = 4 // words before it
	if !s.is(i, "of") {
		return false
	}
	for j := i + 1; j <= i+longest && s.kindIs(j, parser.Word); j++ {
		if s.is(j, "contract", "contracts") {
			return true
		}
		if s.is(j, "agreement", "agreements") {
			return s.is(j-1, "collective", "employment", "labor", "labour", "lease", "rental", "loan", "tariff")
		}
	}
	return false
}

// lawBetween reports whether one of the words of laws stands between two words.
func lawBetween(laws []int, from, to int) bool {
	k, _ := slices.BinarySearch(laws, from)
	return k < len(laws) && laws[k] < to
}
