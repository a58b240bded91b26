package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// leadPlace reads a settlement that nobody lists, where the lead says it: "On February 1, in Karakol, …", "February 1, Karakol, …", or one that has lost its hyphen:
// "February 1, Nursultan, …".
func (s *scan) leadPlace(i int) int {
	if s.townOfArea(i) {
		s.findSettlement(i, i, "place.lead", false)
		return i
	}
	if !s.afterLead(i) || !s.is(i-1, "in") && !s.bareLead(i) {
		return -1
	}
	if s.is(i-1, "in") && s.beforeFullName(i) {
		if s.cityMeant(s.fold(i)) == nil { // a shop may be called so
			s.unread(i, i, "a name where a settlement’s stands: no list has it as one")
			s.claim(i, i, ownThing)
			return i
		}
		s.claim(i, i, ownSettlement)
		s.findSettlement(i, i, "place.lead", true)
		return i
	}
	to := s.placeName(i)
	ofArea := s.is(to+1, "of") && s.valid(to+2) && s.words[to+2].owner == ownArea // "in Zhetybay of Mangystau region"
	if to < 0 || !s.punct(to+1, ',') && !s.countryInBrackets(to) && !s.leadEndsAt(to+1) && !ofArea || s.siteAfter(to) {
		return -1
	}
	s.findSettlement(i, to, "place.lead", false)
	return to
}

// townOfArea reports whether a word that nothing knows stands behind the region or the district of the lead, where its town does: "February 1, Turkestan region, Karakol, traders closed",
// "On February 1, in the Zhambyl region, in Karakol, the mother". It may be somebody where who that is stands behind it, or what somebody is tried for.
func (s *scan) townOfArea(i int) bool {
	before := i
	if s.is(i-1, "in") {
		before--
	}
	if !s.punct(i+1, ',') || !s.behindAreas(before) || !s.endsLead(before-1) || !s.capital(i) || s.class(i)&^(pack.Longer|pack.Second) != 0 || !s.capitalHalves(i) || s.allCaps(i) {
		return false
	}
	if next := i + 2; before == i {
		does := s.anyVerb(next) && !s.isRole(s.termAt(next)) // not "police"
		return !does && !s.asideBefore(next) && !s.pluralPeople(i) && !s.apposition(next) && !s.fatherOf(next) && !s.class(next).Is(pack.ArticleWord|pack.PartWord)
	}
	return true
}

// asideBefore reports whether words without a verb begin with word i, and a comma and a verb follow, so that what the lead ends with is what the sentence is about: "in the Zhambyl region, …,
// together with a friend, was fined".
func (s *scan) asideBefore(i int) bool {
	end := s.asideEnd(i)
	return end > i && s.punct(end, ',') && s.in(end+1, auxiliaries)
}

// leadEndsAt reports whether a full stop or a dash at word i ends the lead, and a sentence begins behind it: "February 1. Karakol. The court".
func (s *scan) leadEndsAt(i int) bool {
	return (s.punct(i, '.') || s.dash(i) && s.words[i].space && !s.is(i-2, "in")) && s.valid(i+1) && s.words[i+1].space
}

// countryInBrackets reports whether brackets behind word i begin with a country: "in Kosh-Agach (Russia)".
func (s *scan) countryInBrackets(i int) bool {
	return s.punct(i+1, '(') && s.class(i+2).Is(pack.IsCountry) && !s.class(i).Is(pack.EndsFamily|pack.Family)
}

// bareLead reports whether a settlement that no list has stands at word i, between the date and what happened: one that has lost its hyphen, or a word that nothing knows and
// nothing shows to be a person.
func (s *scan) bareLead(i int) bool {
	return s.unhyphened(i) || s.loneLeadName(i) && s.class(i)&^(pack.Longer|pack.Second) == 0 && s.capitalHalves(i) &&
		!s.apposition(i+2) && !(s.is(i+2, "in") && s.class(i+3).Is(pack.IsSettlement) && !s.class(i+4).Is(pack.RegionWord|pack.DistrictWord))
}

// loneLeadName reports whether a word with one capital, which is no time of the day or the year, stands between commas behind the date of the lead, where a settlement or a
// person does.
func (s *scan) loneLeadName(i int) bool {
	parts := s.punct(i-1, ',') || s.punct(i-1, '.') || s.punct(i-1, ':') || s.dash(i-1)
	return s.capital(i) && s.words[i].shape&(parser.AllCaps|parser.InnerCap) == 0 && parts && s.behindLead(i-1) && (s.punct(i+1, ',') || s.leadEndsAt(i+1)) && s.timeOf(i) == i
}

// apposition reports whether what says who somebody is begins with word i: "a lawyer, came", "who was detained", "35, a driver", "twelve, came".
func (s *scan) apposition(i int) bool {
	if s.is(i, "who", "whose", "whom") || s.ageAlone(i) {
		return true
	}
	for s.in(i, beforeRole) {
		i++
	}
	t := s.termAt(i)
	return t.class.Is(pack.Role|pack.Title) && !s.isPlural(t.to) && s.punct(t.to+1, ',')
}

// beforeFullName reports whether a given and a family name follow word i, which no list has: the comma behind the settlement is missing, "in Karakol Askar Bekov was detained".
func (s *scan) beforeFullName(i int) bool {
	given, family := i+1, i+2
	return s.class(i)&^(pack.Longer|pack.Second) == 0 && s.class(given).Is(pack.Given) && !s.class(given).Is(pack.English) && s.capital(given) && s.words[given].space &&
		s.capital(family) && s.class(family).Is(pack.EndsFamily) && s.words[family].space && !s.capital(family+1)
}

// unhyphened reports whether a settlement that has lost its hyphen stands at word i between commas, before another name or somebody's role and name.
func (s *scan) unhyphened(i int) bool {
	if !s.punct(i-1, ',') || !s.punct(i+1, ',') || s.hyphenLost(s.fold(i)) == nil {
		return false
	}
	next := i + 2
	if s.is(next, "the", "a", "an") {
		next++
	}
	t := s.termAt(next)
	return s.capital(next) || s.isRole(t) && (s.capital(t.to+1) || s.kindIs(t.to+1, parser.Initial))
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

// endsLead reports whether the comma at word i parts the places of the lead from what follows.
func (s *scan) endsLead(i int) bool {
	const mostPlaces = 3 // "Bestobe, Akmola region, Kazakhstan"
	for range mostPlaces {
		if !s.punct(i, ',') || s.behindLead(i) {
			break
		}
		from := s.foundBefore(i)
		if from == i || s.afterLead(from) {
			return from < i
		}
		i = from - 1
	}
	return s.punct(i, ',') && s.behindLead(i)
}

// leadTown reports whether the words from to to stand between commas behind the region or district of the lead, where its town does: "August 1, Abai region, Ayagoz, the teacher
// Ayagoz Smagulova", not "August 1, Abai region, Ayagoz, a teacher, was summoned".
func (s *scan) leadTown(from, to int) bool {
	return s.behindAreas(from) && s.punct(to+1, ',') && s.endsLead(from-1) && !s.apposition(to+2) && !s.fatherOf(to+2)
}

// fatherOf reports whether who somebody is stands at word i in more words than a role, up to a comma and a verb: "the father of three, was".
func (s *scan) fatherOf(i int) bool {
	const longest = 8
	if !s.is(i, "a", "an", "the") || !s.isRole(s.termAt(i+1)) {
		return false
	}
	for last := i + longest; i < last && s.kindIs(i, parser.Word) && !s.capital(i); i++ {
	}
	return s.punct(i, ',') && s.class(i+1).Is(pack.Verb)
}

// foundBefore is the first word of the settlement or area that ends right before word i; i where none does.
func (s *scan) foundBefore(i int) int {
	for _, p := range s.found[:min(len(s.found), mostFound)] {
		if p.to == i-1 {
			return p.from
		}
	}
	for s.valid(i-1) && s.words[i-1].owner == ownArea {
		i--
	}
	return i
}

// findLeadEnd finds the date of the lead, and the last word that stands behind it with nothing but commas and "in" between.
func (s *scan) findLeadEnd() {
	i := 0
	if s.lead.Line > 0 { // the date stands above the entry
		for s.valid(i) && s.leadWord(i) {
			i++
		}
		s.leadFrom, s.leadEnd = -1, i
		return
	}
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
		return s.punct(i, ',') || s.punct(i, '*') || s.kind(i) == parser.Mark || (s.punct(i, '.') || s.punct(i, ':') || s.dash(i)) && (s.behindLead(i) || s.punct(i-1, '*')) // "March 5. Abai", "March 5: Abai", "March 5 – Abai", "**March 5**. Abai"
	}
	switch string(s.fold(i)) {
	case "in", "at", "the":
		return true
	}
	return false
}

// behindLead reports whether word i stands right behind the date of the lead, or begins an entry whose date stands above it.
func (s *scan) behindLead(i int) bool {
	return s.valid(i-1) && s.words[i-1].owner == ownLead || i == 0 && s.lead.Line > 0
}

// afterLead reports whether nothing but commas and "in" stands between the date of the lead, or the beginning of an entry that has its place first, and word i.
func (s *scan) afterLead(i int) bool {
	return i == 0 || i == 1 && s.lead.PlaceFirst && s.is(0, "in") || s.leadFrom < i && i <= s.leadEnd
}
