package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// slippedPart is PartWord or ClauseWord where the word at i, between two numbers, is a slip of the pen for a word for a part of an article: "Article 405, Prt 2".
func (s *scan) slippedPart(i int) pack.Class {
	if !s.kindIs(i-1, parser.Number) && !(s.punct(i-1, ',') && s.kindIs(i-2, parser.Number)) {
		return 0
	}
	if s.class(i).Is(pack.English) || s.lex.English(s.fold(i)) && !s.is(i, "pat") {
		return 0
	}
	switch PartMeant(s.fold(i)) {
	case "part", "parts":
		return pack.PartWord
	case "clause", "clauses":
		return pack.ClauseWord
	}
	return 0
}

// PartMeant is the word for a part of an article that a folded word is a slip of the pen for, "" for other words and for the right ones. Only between two numbers does it say
// something: "past" and "pat" are words.
func PartMeant(folded []byte) string {
	const shortest, longest = 3, 8 // letters
	if len(folded) < shortest || len(folded) > longest {
		return ""
	}
	word := string(folded)
	for _, meant := range []string{"part", "parts", "clause", "clauses"} {
		if word == meant {
			return ""
		}
		if pack.Slip(word, meant) {
			return meant
		}
	}
	return ""
}
