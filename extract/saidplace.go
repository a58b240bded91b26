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
		case s.onWay(p) || s.backThen(i) || s.asARule(i) || from && s.relativeBefore(i) >= 0 || s.subject(i) || found != nil && s.nearBy(found, i):
		case s.origin(i):
			from = true
		case p.record.Kind != kind || quotes > 0 || region != nil && s.elsewhere(p, region):
		case found != nil && found.name != p.name && (s.listedWith(i) || !seat && s.locative(i) || seat && (s.seatAt(p) || s.courtIn(i))):
			return nil
		case found != nil:
		case s.locative(i) || region != nil && p.rule == "place.called" || kind == "region" && s.setOff(p) || kind == "settlement" && (s.cameTo(i) || s.behindFacility(p)):
			found, seat = p, s.courtIn(i)
		case kind != "settlement":
			return nil
		case s.seatAt(p):
			found, seat = p, true
		case people == nil && (s.peopleOf(i) || s.whoseLead(p)):
			people = p
		case aside == nil || aside.name == p.name:
			aside = p
		default:
			return nil
		}
	}
	return said()
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
		if s.class(i).Is(pack.Verb) || s.verb(i) || s.placeAt(i) != nil {
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

// origin reports whether the place at word i is where somebody or something is from: "a plane from Katowice", "drivers from Taraz and Semey", "born in Taraz", "the trial of
// five residents of Taraz and Semey".
func (s *scan) origin(i int) bool {
	j := i - 1
	for first := i - longestOrigin; j > first && (s.leadsToPlace(j) || s.isSettlement(j) || s.is(j, "and") || s.punct(j, ',') && s.isSettlement(j-1)); j-- {
	}
	switch {
	case s.is(j, "in"):
		return s.is(j-1, "born") && !s.is(j-2, "was", "were", "been")
	case s.peopleFrom(j):
		for j--; s.kindIs(j-1, parser.Number) || s.is(j-1, "the", "some", "several", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "former"); j-- {
		}
		return s.is(j-1, "of", "with", "against", "by", "for", "between")
	}
	return s.is(j, "from")
}

// longestOrigin is how many words a list of places has at most that somebody is from.
const longestOrigin = 40

// setOff reports whether commas or brackets part a place from what it says the place of, and it is none of a list: "workers of the Kalamkas field, Mangistau
// region, came".
func (s *scan) setOff(p *place) bool {
	if s.punct(p.from-1, '(') && s.punct(p.to+1, ')') {
		return true
	}
	return s.punct(p.from-1, ',') && !s.listedWith(p.from) && s.punct(p.to+1, ',') && !s.is(p.to+2, "and", "or")
}

// nearBy reports whether the place at word i says where the one before it lies: "in the village of Spassk, near Karaganda".
func (s *scan) nearBy(before *place, i int) bool {
	near := i - 1
	if s.is(near, "from") && s.is(near-1, "far") {
		near--
		if s.is(near-1, "not") {
			near--
		}
	}
	if near < i-1 || s.is(near, "near") {
		return before.to == near-1 || before.to == near-2 && s.punct(near-1, ',')
	}
	return false
}

// backThen reports whether the clause that names the place at word i is of what somebody had done before: "who had crossed the border near Zaysan".
func (s *scan) backThen(i int) bool { return s.is(s.relativeBefore(i)+1, "had") }

// asARule reports whether the clause that names the place at word i says what something is at any time: "the prize, which is awarded in Oslo".
func (s *scan) asARule(i int) bool {
	which := s.relativeBefore(i)
	return s.is(which, "which") && s.is(which+1, "is", "are") && !s.is(which+2, "located", "situated", "stationed", "in", "being")
}

// subject reports whether the place at word i is of what something is about: "an investigation about villas in Dubai", or of what had been done to somebody who is
// named before a comma: "in the case of Bekov, killed by a patrol in Taraz".
func (s *scan) subject(i int) bool {
	j := i - 1
	for ; j > max(i-16, 0) && s.kind(j) != parser.Punct; j-- {
		if s.is(j, "about", "concerning", "regarding") && !s.kindIs(j+1, parser.Number) {
			return true
		}
	}
	return s.punct(j, ',') && s.isPerson(j-1) && s.in(j+1, doneToPeople)
}

// relativeBefore is the word with which the clause of word i begins to say more of somebody, "who" or the like; -1 where it does not.
func (s *scan) relativeBefore(i int) int {
	for j := i - 1; j > max(i-16, 0) && !s.punct(j, ','); j-- {
		if s.is(j, "who", "whom", "whose", "which") || s.is(j, "that") && s.is(j+1, "had") {
			return j
		}
	}
	return -1
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
	j = s.beforeBrackets(j)
	return s.valid(j) && (s.words[j].owner == ownSettlement || s.words[j].owner == ownArea)
}
