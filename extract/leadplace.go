package extract

import (
	"slices"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// leadPlace reads a settlement that nobody lists, where the lead says it: "On February 1, in Karakol, …", or one that has lost its hyphen: "February 1, Nursultan, …".
func (s *scan) leadPlace(i int) int {
	if !s.afterLead(i) || !s.is(i-1, "in") && !s.unhyphened(i) {
		return -1
	}
	to := s.placeName(i)
	if to < 0 || !s.punct(to+1, ',') && !s.countryInBrackets(to) || s.siteAfter(to) {
		return -1
	}
	s.findSettlement(i, to, "place.lead", false)
	return to
}

// countryInBrackets reports whether brackets behind word i begin with a country: "in Kosh-Agach (Russia)".
func (s *scan) countryInBrackets(i int) bool {
	return s.punct(i+1, '(') && s.class(i+2).Is(pack.IsCountry) && !s.class(i).Is(pack.EndsFamily|pack.Family)
}

// unhyphened reports whether a settlement that has lost its hyphen stands at word i between commas, before another name.
func (s *scan) unhyphened(i int) bool {
	return s.punct(i-1, ',') && s.punct(i+1, ',') && s.capital(i+2) && s.hyphenLost(s.fold(i)) != nil
}

// areaPlace reads a settlement that nobody lists, before the region or district that it lies in: "in Granit, Akmola region", or in such a one where its station is said:
// "in Shalkar district, at the station Bershogyr".
func (s *scan) areaPlace(i int) int {
	station := false
	if !s.is(i-1, "in", "near", "from") && !s.peopleFrom(i-1) {
		if station = s.atStation(i - 1); !station {
			return -1
		}
	}
	to := s.placeName(i)
	if to < 0 || !station && !s.beforeArea(to) {
		return -1
	}
	s.findSettlement(i, to, "place.area", false)
	return to
}

// areaPlaceAt reports whether areaPlace has read a settlement at word i.
func (s *scan) areaPlaceAt(i int) bool {
	return slices.ContainsFunc(s.found[:min(len(s.found), mostFound)], func(p place) bool { return p.from == i })
}

// mostFound is how many of the places that have been found are looked through.
const mostFound = 64

// peopleFrom reports whether "residents of" or the like ends with word i.
func (s *scan) peopleFrom(i int) bool {
	return s.is(i, "of") && s.is(i-1, "residents", "inhabitants", "villagers", "dwellers", "natives", "resident", "inhabitant", "villager", "dweller", "native")
}

// atStation reports whether "at the station" or the like ends with word i.
func (s *scan) atStation(i int) bool {
	at := i - 1
	if s.is(at, "the") {
		at--
	}
	return s.is(i, "station") && s.is(at, "at", "from", "near", "to")
}

// beforeArea reports whether a comma parts word i from the name of a region or district.
func (s *scan) beforeArea(i int) bool {
	area := s.behindComma(i)
	return s.valid(area) && s.words[area].owner == ownArea
}

// behindComma is the word behind the comma, and an article, that follows word i; -1 where no comma does.
func (s *scan) behindComma(i int) int {
	switch {
	case !s.punct(i+1, ','):
		return -1
	case s.is(i+2, "the"):
		return i + 3
	}
	return i + 2
}

// findLeadEnd finds the date of the lead, and the last word that stands behind it with nothing but commas and "in" between.
func (s *scan) findLeadEnd() {
	i := 0
	for i < len(s.words) && s.words[i].owner != ownLead && int(s.token(i).Start) < s.lead.End {
		i++
	}
	s.leadFrom, s.leadEnd = i, i
	if !s.valid(i) || s.words[i].owner != ownLead {
		return
	}
	for i < len(s.words) && (s.words[i].owner == ownLead || s.leadWord(i)) {
		i++
	}
	s.leadEnd = i
}

// leadWord reports whether word i may stand between the date of the lead and the place.
func (s *scan) leadWord(i int) bool {
	if s.words[i].kind != parser.Word {
		return s.punct(i, ',') || s.punct(i, '.') && s.behindLead(i)
	}
	switch string(s.fold(i)) {
	case "in", "at", "the":
		return true
	}
	return false
}

// behindLead reports whether word i stands right behind the date of the lead.
func (s *scan) behindLead(i int) bool { return s.valid(i-1) && s.words[i-1].owner == ownLead }

// afterLead reports whether nothing but commas and "in" stands between the date of the lead and word i.
func (s *scan) afterLead(i int) bool { return i == 0 || s.leadFrom < i && i <= s.leadEnd }
