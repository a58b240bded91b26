package extract

import (
	"cmp"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// saidPlace is the only place of its kind that the first sentence, outside quotations, names behind "in" or "at", or as the seat of a body, which comes
// first. Where it names none, the place is that of the people right behind the date. Where the lead has named the region, a settlement that
// the text calls one is the place without that: "residents of the village of Karakol"; one of another country is not.
func (s *scan) saidPlace(kind string, region *place) *place {
	quotes, next := 0, 0
	var found, people, aside *place // aside says of what something is: "the Karakol shootings"
	seat, from, shared := false, false, false
	said := func() *place {
		if aside != nil && (found == nil || found.name != aside.name) {
			return nil
		}
		return cmp.Or(found, people)
	}
	for i := 0; i < len(s.words) && next < len(s.found); i++ {
		switch s.words[i].kind {
		case parser.OpenQuote:
			quotes++
		case parser.EndQuote:
			quotes = max(quotes-1, 0)
		case parser.Punct:
			if quotes == 0 && s.sentenceEnds(i) {
				return said()
			}
		}
		if s.found[next].from != i {
			continue
		}
		p := &s.found[next]
		for next < len(s.found) && s.found[next].from == i { // a word may name several
			next++
		}
		switch {
		case s.share(i):
			if (found != nil || shared) && p.record.Kind != "district" {
				return nil
			}
			shared = true
		case people != nil && people.from < p.from && s.whoseLead(people) && s.asideFrom(i) && !s.cameTo(i):
		case s.aside(p, found, from):
		case s.origin(i):
			from = true
		case p.record.Kind != kind || quotes > 0 || region != nil && s.elsewhere(p, region):
		case found != nil && !seat && s.bodyIn(i): // "taken off a bus in Almaty at the request of the prosecutor’s office in Nukus"
		case found != nil && found.name != p.name && (s.listedWith(i) || !seat && s.locative(i) || seat && (s.seatAt(p) || s.courtIn(i))):
			return nil
		case found != nil:
		case s.locative(i) || region != nil && p.rule == "place.called" || kind == "region" && (s.setOff(p) || s.chained(p) || s.courtOf(p)) || kind == "settlement" && (s.cameTo(i) || s.behindFacility(p)):
			found, seat = p, s.courtIn(i)
		case kind != "settlement":
			return nil
		case s.seatAt(p):
			found, seat = p, true
		case people == nil && (s.peopleOf(i) || s.whoseLead(p)):
			people = p
		case s.in(p.to+1, residents): // "two busloads of Karakol residents" may have come elsewhere
		case aside == nil || aside.name == p.name:
			aside = p
		default:
			return nil
		}
	}
	return said()
}

// bodyIn reports whether a body stands before "in" and the place at word i: "the prosecutor’s office in".
func (s *scan) bodyIn(i int) bool {
	for i--; s.leadsToPlace(i); i-- {
	}
	return s.is(i, "in") && s.body(i-1)
}

// elsewhere reports whether a settlement does not lie in a region: it is of another country, or of another region.
func (s *scan) elsewhere(p, region *place) bool {
	r := p.record
	switch {
	case r.Country == "" || r.Country != region.record.Country:
		return r.Country != ""
	case r.Region != "":
		return r.Region != region.name
	}
	return r.GeoNames != "" && r.Name+" Region" != region.name // a city that is a region of its own
}

// placeBehindHeading is the settlement with which a sentence begins behind a heading of few words and no verb: "October 3, Conscript in intensive care. In the village
// of Karakol, …"; nil where there is none.
func (s *scan) placeBehindHeading() *place {
	const longest = 10
	i := s.leadEnd
	for last := i + longest; i < last && s.valid(i) && !s.sentenceEnds(i); i++ {
		if s.anyVerb(i) || s.placeAt(i) != nil {
			return nil
		}
	}
	if !s.sentenceEnds(i) || !s.is(i+1, "in") {
		return nil
	}
	for i += 2; s.leadsToPlace(i); i++ {
	}
	if p := s.placeAt(i); p != nil && p.record.Kind == "settlement" && s.punct(p.to+1, ',') {
		return p
	}
	return nil
}

// chained reports whether a region is where the settlements and districts lie that stand before it behind "in": "in the villages of Kyzyltu and Akkol of the Baiganin district of Aktobe region".
func (s *scan) chained(p *place) bool {
	i := p.from - 1
	if !s.is(i, "of") && !s.is(i-1, "of") {
		return false
	}
	for s.valid(i) && (s.is(i, "of", "the", "and") || s.punct(i, ',') || s.words[i].owner == ownSettlement || s.words[i].owner == ownArea || s.class(i).Is(pack.SettlementWord|pack.DistrictWord)) {
		i--
	}
	return s.is(i, "in")
}

// courtOf reports whether a region is that of the court with which the entry begins: "On March 1, the Talgar District Court of the Almaty region".
func (s *scan) courtOf(p *place) bool {
	const longest = 6 // words of its name
	of := p.from - 1
	if s.is(of, "the") {
		of--
	}
	court := s.bodyBefore(of)
	if !s.is(of, "of") || !s.is(court, "court") {
		return false
	}
	for court > s.leadEnd && court > of-longest && (s.capital(court-1) || s.is(court-1, "the", "city", "district", "regional")) {
		court--
	}
	return court == s.leadEnd
}

// setOff reports whether commas or brackets part a place from what it says the place of, and it is none of a list: "workers of the Kalamkas field, Mangistau
// region, came".
func (s *scan) setOff(p *place) bool {
	if s.punct(p.from-1, '(') && s.punct(p.to+1, ')') {
		return true
	}
	return s.punct(p.from-1, ',') && !s.listedWith(p.from) && s.punct(p.to+1, ',') && !s.is(p.to+2, "and", "or")
}

// sentenceEnds reports whether word i is the full stop of a sentence, not that of "Mr." or an initial.
func (s *scan) sentenceEnds(i int) bool {
	if !s.punct(i, '.') || s.behindLead(i) || i < s.leadFrom || s.class(i-1).Is(pack.Title|pack.InitialLetters) && s.short(i-1) {
		return false
	}
	return !s.valid(i+1) || s.capital(i+1) || s.kind(i+1) == parser.Mark
}

// listedWith reports whether the place at word i goes on with a list of places: "in Temirtau, Kulsary and Aksai", "in Almaty (12 people), Taraz (3)".
func (s *scan) listedWith(i int) bool {
	j := i - 1
	if s.is(j, "and", "or") {
		j--
	}
	if s.punct(j, ',') {
		j--
	}
	if j == i-1 {
		return false
	}
	if s.kindIs(j, parser.Number) && (s.dash(j-1) || s.punct(j-1, ':')) { // "in Oral — 3, Aksai — 1"
		j -= 2
	}
	j = s.beforeBrackets(j)
	return s.valid(j) && (s.words[j].owner == ownSettlement || s.words[j].owner == ownArea)
}
