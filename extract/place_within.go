package extract

import (
	"slices"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// Settlements that no list has, within a region or a district that is said beside them, or beside a facility.

// areaPlace reads a settlement that nobody lists, before the region or district that it lies in: "in Granit, Akmola region", or in such a one where its station is said:
// "in Shalkar district, at the station Bershogyr", or behind a facility that lies in it: "the LA-155/12 facility in Granit".
func (s *scan) areaPlace(i int) int {
	station := false
	to := s.placeName(i)
	switch {
	case to < 0:
		return -1
	case s.is(to+1, "station") && s.is(i-1, "at", "in", "near", "from"): // "at Granit station, Akmola region"
		if !s.beforeArea(to + 1) {
			return -1
		}
		station = true
	case !s.is(i-1, "in", "near", "from") && !s.peopleFrom(i-1):
		if station = s.atStation(i-1) || s.is(i-1, "of") && s.atStation(i-2); !station {
			return -1
		}
	}
	if s.siteOfFacility(i, to) {
		s.claim(i, to, ownSettlement)
		s.findSettlement(i, to, "place.area", true)
		return to
	}
	if !station && !s.beforeArea(to) {
		return -1
	}
	if station && !s.atStation(i-1) { // else somebody may have been there: "at the station Bekov was detained"
		s.claim(i, to, ownSettlement)
		s.findSettlement(i, to, "place.area", true)
		return to
	}
	s.findSettlement(i, to, "place.area", false)
	return to
}

// siteOfFacility reports whether the words from to to, which no list has, end what is said of where a facility is: "in the LA-155/12 facility in Granit."
func (s *scan) siteOfFacility(from, to int) bool {
	return from == to && s.is(from-1, "in") && (s.facilityNoun(from-2) || s.ofFacility(from-2)) && s.class(from)&^(unlisted|pack.Given|pack.Family) == 0 && !s.kindIs(to+1, parser.Word)
}

// areaPlaceAt reports whether areaPlace has read a settlement at word i.
func (s *scan) areaPlaceAt(i int) bool {
	return slices.ContainsFunc(s.found[:min(len(s.found), mostFound)], func(p place) bool { return p.from == i })
}

// mostFound is how many of the places that have been found are looked through.
const mostFound = 64

// peopleFrom reports whether "residents of" or the like ends with word i.
func (s *scan) peopleFrom(i int) bool {
	return s.is(i, "of") && (s.in(i-1, residents) || s.is(i-1, "resident", "inhabitant", "villager", "dweller", "native", "natives"))
}

// atStation reports whether "at the station" or the like ends with word i.
func (s *scan) atStation(i int) bool {
	at := i - 1
	if s.is(at, "the") {
		at--
	}
	return s.is(i, "station") && s.is(at, "at", "from", "near", "to")
}

// beforeArea reports whether a comma or a bracket parts word i from the name of a region or district.
func (s *scan) beforeArea(i int) bool {
	area := s.behindComma(i)
	if s.punct(i+1, '(') && !s.class(i).Is(pack.EndsFamily|pack.Family|pack.Given) {
		area = i + 2
	}
	return s.valid(area) && s.words[area].owner == ownArea
}
