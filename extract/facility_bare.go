package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// bareNumbers reads facilities that are called by their number alone, with "No.", where the entry speaks of prisoners: "was transferred to No. 31", "her cell-mate at No. 64".
func (s *scan) bareNumbers() {
	asked, prisoners, others := false, false, false
	for _, head := range s.heads {
		i := int(head)
		number := s.behindSign(i)
		if number == i || !s.heldAt(i, number) {
			continue
		}
		if !asked {
			asked, prisoners, others = true, s.ofPrisoners(), s.numbersOther()
		}
		switch {
		case !prisoners:
			return
		case others || s.kindIs(i-2, parser.Word) && s.class(i-2).Is(pack.ThingAfter):
			s.unread(i, number, "a number that may be a facility’s, or another thing’s")
		default:
			s.claim(i, number, ownFacility)
			s.keepFacility("facility.number", pack.FacilityMatch{Span: s.span(i, number), Code: "No. " + string(s.fold(number))})
		}
	}
}

// heldAt reports whether "No." at word i and its number stand, alone, where somebody is held or moved to.
func (s *scan) heldAt(i, number int) bool {
	if !s.facilityNumber(number) || !s.freeAll(i, number) || !s.numberStands(number) || !s.is(i-1, "to", "from", "at", "in", "of") {
		return false
	}
	return s.custody(i-1) || s.in(i-2, prisoners) || s.is(i-2, "out")
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

// numbersOther reports whether the entry numbers things that are no facilities as well: "school No. 5".
func (s *scan) numbersOther() bool {
	for i := range s.words {
		if s.is(i, "no") && s.words[i].owner == free && s.kindIs(s.behindSign(i), parser.Number) && s.kindIs(i-1, parser.Word) && !s.in(i-1, prepositions) {
			return true
		}
	}
	return false
}
