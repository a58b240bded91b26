package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// bareNumber reads a facility that is called by its number alone, with "No." at word i, where the entry speaks of prisoners: "was transferred to No. 31", "her cell-mate at No. 64".
func (s *scan) bareNumber(i int) {
	number := s.behindSign(i)
	if number == i || !s.facilityNumber(number) || !s.freeAll(i, number) || !s.numberStands(number) || !s.is(i-1, "to", "from", "at", "in", "of") {
		return
	}
	noun := i - 2
	if !s.custody(i-1) && !s.in(noun, prisoners) && !s.is(noun, "out") || !s.ofPrisoners() {
		return
	}
	if s.kindIs(noun, parser.Word) && s.class(noun).Is(pack.ThingAfter) || s.numbersOther(i) {
		s.unread(i, number, "a number that may be a facility’s, or another thing’s")
		return
	}
	s.claim(i, number, ownFacility)
	s.keepFacility("facility.number", pack.FacilityMatch{Span: s.span(i, number), Code: "No. " + string(s.fold(number))})
}

// ofPrisoners reports whether the entry names a facility, or those who are held in one.
func (s *scan) ofPrisoners() bool {
	if len(s.out.Facilities) > 0 {
		return true
	}
	for i := range s.words {
		if s.words[i].kind == parser.Word && (s.in(i, prisons) || s.in(i, prisoners) || s.in(i, imprisonment)) {
			return true
		}
	}
	return false
}

// numbersOther reports whether the entry numbers things that are no facilities as well, before the number at word i or behind it: "school No. 5".
func (s *scan) numbersOther(i int) bool {
	for j := range s.words {
		if j != i && s.is(j, "no") && s.behindSign(j) > j && s.words[j].owner == free && s.kindIs(s.behindSign(j), parser.Number) && s.kindIs(j-1, parser.Word) && !s.in(j-1, prepositions) {
			return true
		}
	}
	return false
}
