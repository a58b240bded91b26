package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// strayStop reports whether a full stop at word j, behind a given name, stands inside a name: no sentence is a given name alone, and a list of people goes on behind one.
// "In Zhezkazgan, Vladimir. Hefner published", "Nazym Rakhimbek, Sholpan. Aitbayeva, and others came", "reported Ainur. Mendigaliyeva."
func (s *scan) strayStop(given part, j int) bool {
	family := j + 1
	if !s.punct(j, '.') || !s.glued(j) || given.from != given.to || !s.class(given.to).Is(pack.Given) || s.soft(given) || !s.nameWord(family) || !s.words[family].space {
		return false
	}
	before := given.from - 1
	if s.punct(before, ',') && s.isPerson(before-1) { // and the list goes on behind
		return s.punct(family+1, ',') && (s.is(family+2, "and") || s.capital(family+2) || s.isRole(s.termAt(family+2)))
	}
	if s.punct(before, ')') && s.kindIs(before-1, parser.Number) && s.punct(family+1, ',') { // "2) Bekturgan. Sultan, Article 287"
		return true
	}
	if s.class(family).Is(pack.EndsFamily) && (s.punct(family+1, '.') || s.kindIs(family+1, parser.Mark)) { // nor is a family name
		return true
	}
	if s.class(family).Is(pack.Given) && !s.class(family).Is(pack.EndsFamily) && s.punct(family+1, '.') { // "Askar. Serik. Both left."
		return false
	}
	return before < 0 || s.punct(before, '.') || s.kindIs(before, parser.Mark) || s.words[before].owner == ownLead || s.endsLead(before)
}
