package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// place is a place as it is mentioned once. The mention is the words from to to, both included.
type place struct {
	from, to int
	name     string
	record   *pack.PlaceRecord
	rule     string
	part     model.Span // of a word that names several, what names this one
	claimed  bool       // its words are claimed; settlements claim theirs behind the people
}

// What is known of places that no list has.
var (
	unlistedSettlement = &pack.PlaceRecord{Kind: "settlement"}
	unlistedRegion     = &pack.PlaceRecord{Kind: "region"}
	unlistedDistrict   = &pack.PlaceRecord{Kind: "district"}
)

// findPlaces claims the settlements that the text calls so, things with a listed name, regions, districts and countries, and finds the settlements, which claim their words
// later, behind the people.
func (s *scan) findPlaces() {
	s.findLeadEnd()
	if s.seen.Is(pack.SettlementWord) {
		s.calledPlaces()
	}
	if s.seen.Is(pack.Organisation) {
		s.things()
	}
	if s.seen.Is(pack.RegionWord | pack.DistrictWord) {
		s.wordedAreas()
	}
	if s.seen.Is(pack.IsCountry | pack.IsRegion) {
		s.bareAreas()
	}
	s.settlements()
	s.ways()
}

// things claims organisations and other things that a pack lists by name.
func (s *scan) things() {
	next := 0 // the word behind the last thing
	for _, head := range s.heads {
		i := int(head)
		if i < next || !s.classAt(&s.words[i]).Is(pack.Organisation) {
			continue
		}
		t := s.termAt(i)
		if !s.capital(i) && s.kind(i) != parser.Initial || !s.freeAll(t.from, t.to) {
			continue
		}
		if t.from == t.to && t.class.Is(pack.Given|pack.Family|pack.IsSettlement) || t.class.Is(pack.Role|pack.Title) {
			continue
		}
		if s.thingAsFamily(t) || s.thingAsGiven(t) {
			continue
		}
		if s.class(t.from).Is(pack.DistrictWord | pack.RegionWord | pack.SettlementWord) { // "Almaly District Court": the district comes first
			continue
		}
		if o := s.termBefore(t.to + 1); o.from < t.from && o.class.Is(pack.IsDistrict|pack.IsSettlement) { // "Bokey Orda district", "Kyzyl Orda"
			continue
		}
		s.claim(t.from, t.to, ownThing)
		next = t.to + 1
	}
}
