package extract

import (
	"slices"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// shortReach is how many words before and behind the name of a code the short words of Russian law are looked for: elsewhere "st." is a street.
const shortReach = 16

// shortLaw makes words of law of the short ones that a translation has kept near the name of a code: "KoAP st. 488, ch. 1", "ст. 146 ч. 2 п. 1 УК РК".
func (s *scan) shortLaw() {
	known, next := len(s.heads), 0
	for _, head := range s.heads[:known] {
		i := int(head)
		if !s.capital(i) || !s.termAt(i).class.Is(pack.CodeName) {
			continue
		}
		for j := max(i-shortReach, next, 0); j < min(i+shortReach, len(s.words)-2); j++ {
			if class := s.shortWord(j); class != 0 {
				s.words[j].class = class
				s.heads = append(s.heads, int32(j))
			}
		}
		next = i + shortReach
	}
	if len(s.heads) > known {
		slices.Sort(s.heads)
		s.heads = slices.Compact(s.heads)
	}
}

// shortWord is the class of word i where that is a short word of Russian law before a number, 0 where it is not.
func (s *scan) shortWord(i int) pack.Class {
	if w := &s.words[i]; w.kind != parser.Word || w.owner != free || int(s.token(i).End-s.token(i).Start) > len("ст") || !s.punct(i+1, '.') || s.capital(i) || !s.kindIs(i+2, parser.Number) {
		return 0
	}
	switch {
	case s.shortArticle(i) && (!s.capital(i-1) || s.termBefore(i).class.Is(pack.CodeName)): // not "at Kunaev st. 14"
		return pack.ArticleWord
	case s.is(i, "ch", "ч"):
		return pack.PartWord
	case s.is(i, "п"):
		return pack.ClauseWord
	}
	return 0
}

// shortArticle reports whether word i is the short word for an article, or for a street.
func (s *scan) shortArticle(i int) bool { return s.is(i, "st", "ст") }
