package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// locative reports whether "in" or "at" stands before the place at word i, with nothing between them but the words for a place and the
// places that it lies in: "in the Kegen and Panfilov districts of the Almaty region", and it names no event: "in the Kordai case".
func (s *scan) locative(i int) bool {
	if s.is(i-1, "the") && s.in(i+1, happenings) {
		return false
	}
	site := false // a square or street stands before the place, or its outskirts: "on Republic Square, Almaty", "on the edge of Almaty"
	for j := i - 1; j >= 0 && j > i-16; j-- {
		w := &s.words[j]
		if w.kind == parser.Word {
			switch string(s.fold(j)) {
			case "in", "at", "near", "outside":
				return true
			case "the", "of", "and", "named", "after":
				continue
			case "to":
				return s.is(j-1, "near", "close", "next")
			case "on":
				return site
			}
		}
		switch {
		case w.class.Is(pack.Site) && s.punct(j+1, ',') || s.is(j, "outskirts", "edge", "margins"):
			site = true
		case site && s.capital(j):
		case s.capital(j) && s.class(j+1).Is(pack.Site): // "in Republic Square of Almaty"
		case s.punct(j, '.') && s.shortened(j-1):
		case s.punct(j, ',') || w.class.Is(pack.SettlementWord|pack.DistrictWord) || s.inside(j) || s.is(j, "station"):
		case w.kind == parser.Word && !s.capital(j) && s.class(j+1).Is(pack.SettlementWord): // "in the fishing village of Karakol"
		case w.owner == ownArea || s.class(j+1).Is(pack.DistrictWord): // "in several districts of Almaty"
		case s.ofFacility(j) || s.facilityNoun(j): // "in the LA-155/8 facility, village of Zarechny"
		case s.kindIs(j, parser.Number) || s.kindIs(j-1, parser.Number) && s.glued(j): // "in the 27th microdistrict of Aktau"
		default:
			return false
		}
	}
	return false
}

// cameTo reports whether the people with whom the entry begins came to the place at word i: "residents of Kuryk came to Aktau".
func (s *scan) cameTo(i int) bool {
	for i--; s.leadsToPlace(i); i-- {
	}
	if !s.is(i, "to", "in") || !s.is(i-1, "came", "arrived") || s.is(i-2, "who", "had", "that", "which") {
		return false
	}
	for j := s.leadEnd; j < s.leadEnd+longestGroup && j < i; j++ { // many at once, who do not come to live there
		if s.in(j, groups) {
			return true
		}
	}
	return false
}

// longestGroup is how many words stand at most before the noun for those with whom an entry begins.
const longestGroup = 5

// behindFacility reports whether a place stands between commas or in brackets behind a facility or the number of a military unit, where that is: "was released from the UK-161/2
// facility, Kostanay, on parole", "convicts of the LA-155/14 facility (village of Zarechny)".
func (s *scan) behindFacility(p *place) bool {
	comma := p.from - 1
	for s.leadsToPlace(comma) {
		comma--
	}
	return (s.punct(comma, ',') && s.punct(p.to+1, ',') || s.punct(comma, '(') && s.punct(p.to+1, ')')) && !s.is(p.to+2, "to", "then", "and") && (s.ofFacility(comma-1) || s.facilityNoun(comma-1) || s.kindIs(comma-1, parser.Number) && s.is(comma-2, "unit"))
}

// courtIn reports whether a court in the place at word i does what the sentence says: "a court in Omsk decided".
func (s *scan) courtIn(i int) bool {
	return s.is(i-1, "in") && s.is(i-2, "court") && s.is(i-3, "a", "the")
}

// facilityNoun reports whether word i is what a facility is called by, before its code or behind it.
func (s *scan) facilityNoun(i int) bool {
	return (s.ofFacility(i-1) || s.ofFacility(i+1)) && (s.in(i, prisons) || s.is(i, "center", "centers", "centre", "centres"))
}

func (s *scan) ofFacility(i int) bool { return s.valid(i) && s.words[i].owner == ownFacility }

// inside reports whether word i is where in a place something happens: "in the center of Almaty", "in downtown Almaty", "in front of the akimat of
// Taraz".
func (s *scan) inside(i int) bool {
	if s.is(i, "downtown", "central") {
		return true
	}
	return s.is(i+1, "of") && (s.is(i, "center", "centre", "middle", "heart", "suburb", "suburbs", "outskirts", "vicinity", "front") || s.class(i).Is(pack.ThingAfter|pack.Site))
}
