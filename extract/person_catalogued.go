package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// catalogued reports whether the comma at word j stands inside a name that a list has as catalogues do, with semicolons around it: "Bisenov, Amanzhol Kubaevich; Kulov, Serik".
func (s *scan) catalogued(family part, j int) bool {
	before := family.from - 1
	if !s.punct(j, ',') || !s.class(family.to).Is(pack.EndsFamily) || !s.punct(before, ';') && !s.punct(before, ':') {
		return false
	}
	given, ok := s.partAt(j + 1)
	if !ok || given.kind != initialPart && (!s.class(given.to).Is(pack.Given) || s.soft(given)) {
		return false
	}
	end := given.to + 1
	if second, ok := s.partAt(end); ok && (second.kind == patronymicPart || second.kind == initialPart) {
		end = second.to + 1
	}
	if s.punct(before, ';') && s.isPerson(before-1) && s.catalogues(before-1) { // as the one before
		return s.punct(end, ';') || s.punct(end, '.') || s.kindIs(end, parser.Mark)
	}
	return s.punct(end, ';') && s.capital(end+1) && s.class(end+1).Is(pack.EndsFamily) && s.punct(end+2, ',') // the next one is written so
}

// catalogues reports whether the person's name that ends at word i has a comma inside.
func (s *scan) catalogues(i int) bool {
	for ; s.isPerson(i) && !s.punct(i, ','); i-- {
	}
	return s.isPerson(i)
}
