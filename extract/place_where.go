package extract

import (
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// places writes the places to the record and says where the entry's event happened.
func (s *scan) places() {
	if len(s.found) == 0 {
		return
	}
	mergeRuns(s.found, func(p *place) int { return p.from })
	kept := 0
	for i := range s.found {
		p := &s.found[i]
		if !p.claimed {
			if !s.freeAll(p.from, p.to) {
				s.lose("places", p.from, p.to, "taken by "+ownerNames[s.taker(p.from, p.to)])
				continue
			}
			s.claim(p.from, p.to, ownSettlement)
		}
		if kept != i {
			s.found[kept] = *p
		}
		kept++
	}
	s.found, s.asked = s.found[:kept], 0
	if kept == 0 {
		return
	}
	s.out.Places = s.placeSlab.Take(kept)
	for i := range s.found {
		s.addPlace(&s.found[i])
	}
	s.where()
}

// taker is the first owner of a word from from to to.
func (s *scan) taker(from, to int) owner {
	for i := from; i <= to; i++ {
		if s.words[i].owner != free {
			return s.words[i].owner
		}
	}
	return free
}

func (s *scan) addPlace(p *place) {
	m := s.mention(p.from, p.to, p.rule)
	if p.part.End > 0 {
		m = s.mentionOf(p.part, p.rule)
	}
	r := p.record
	at := s.placeList.find(len(s.out.Places), func(i int) [2]string { return [2]string{s.out.Places[i].Kind, s.out.Places[i].Name} }, [2]string{r.Kind, p.name})
	if at >= 0 {
		s.out.Places[at].Mentions = append(s.out.Places[at].Mentions, m)
		return
	}
	s.out.Places = append(s.out.Places, model.Place{
		Name: p.name, Kind: r.Kind, Country: r.Country, Region: r.Region, Lat: r.Lat, Lon: r.Lon, GeoNames: r.GeoNames, Mentions: s.mentions.One(m),
	})
}

// where sets City and Region: what the lead says, or the sentence behind a heading, else what the first sentence says expressly of the event, or a later one that says
// where it happened.
func (s *scan) where() {
	settlement, region := s.leadPlaces()
	if settlement == nil && region == nil {
		settlement = s.placeBehindHeading()
	}
	if settlement == nil {
		settlement = s.saidPlace("settlement", region)
		if region == nil && settlement == nil {
			region = s.saidPlace("region", nil)
		}
	}
	if settlement == nil {
		settlement = s.happenedIn(region)
	}
	if settlement != nil && region == nil {
		region = s.regionBeside(settlement)
	}
	if settlement != nil {
		s.out.City = settlement.name
	}
	if region != nil {
		s.out.Region = region.name
	}
}

// placeAt is the place whose mention begins at word i, nil where none does. It looks from where it was asked the last time.
func (s *scan) placeAt(i int) *place {
	k := s.asked
	for k < len(s.found) && s.found[k].from < i {
		k++
	}
	for k > 0 && s.found[k-1].from >= i {
		k--
	}
	s.asked = k
	if k == len(s.found) || s.found[k].from != i {
		return nil
	}
	return &s.found[k]
}

// leadPlaces walks the places that stand in a row at the head of the entry, before or behind its date, and returns the first settlement and the
// first region of them.
func (s *scan) leadPlaces() (settlement, region *place) {
	i := 0
	for s.valid(i) && s.words[i].owner != ownLead && s.lead.PlaceFirst {
		if p := s.placeAt(i); p != nil {
			settlement, region = first(p, settlement, region)
		}
		i++
	}
	for s.lead.Line == 0 && (!s.valid(i) || s.words[i].owner != ownLead) {
		if i++; i >= len(s.words) {
			return settlement, region
		}
	}
	for s.valid(i) && s.words[i].owner == ownLead {
		i++
	}
	person := false
	for s.valid(i) && (settlement == nil || region == nil) {
		p := s.placeAt(i)
		if s.asked == len(s.found) { // no place is left
			break
		}
		switch {
		case p != nil && (hasEnding(s.fold(p.to), based) || s.onWay(p) || settlement == nil && s.whoseLead(p)):
			return settlement, region
		case p != nil:
			if settlement != nil && s.villageOf(p, settlement) {
				settlement = p
			}
			settlement, region = first(p, settlement, region)
			i = p.to + 1
			if s.kindIs(i, parser.EndQuote) {
				i++
			}
		case settlement != nil && s.otherNameEnd(i) > i:
			i = s.otherNameEnd(i)
		case s.ofFacility(i) || s.linking(i) || s.is(i, "and") && s.ofFacility(i+1) || s.words[i].kind == parser.OpenQuote && s.placeAt(i+1) != nil:
			i++
		default:
			next := s.linkEnd(i, settlement == nil)
			if next == i && !person && settlement == nil {
				next = s.personInLead(i)
				person = next > i
			}
			if next == i && settlement == nil && !person {
				next = s.siteBeforeRegion(i)
			}
			if next == i {
				return settlement, region
			}
			i = next
		}
	}
	return settlement, region
}

// villageOf reports whether the lead names a village behind a city: "in Almaty, in the village of Zarechny".
func (s *scan) villageOf(p, city *place) bool {
	in := p.from - 1
	for s.leadsToPlace(in) || s.punct(in, '.') && s.shortened(in-1) {
		in--
	}
	if p.rule != "place.called" || city.rule == "place.called" {
		return false
	}
	if s.punct(in, ',') && city.to == in-1 { // "Almaty, v. Karakol of Ili district"
		district := s.placeAt(p.to + 2)
		return s.is(p.to+1, "of") && district != nil && district.record.Kind == "district"
	}
	return s.is(in, "in") && s.punct(in-1, ',') && city.to == in-2
}

func first(p, settlement, region *place) (*place, *place) {
	switch {
	case p.record.Kind == "settlement" && settlement == nil:
		settlement = p
	case p.record.Kind == "region" && region == nil:
		region = p
	}
	return settlement, region
}
