package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// wordedAreas reads the regions and districts that stand with their word.
func (s *scan) wordedAreas() {
	for _, head := range s.heads {
		i := int(head)
		w := &s.words[i]
		switch {
		case !w.class.Is(pack.RegionWord|pack.DistrictWord) || w.owner != free || w.kind != parser.Word:
		case w.class.Is(pack.RegionWord):
			s.areas(i, pack.IsRegion)
		default:
			s.areas(i, pack.IsDistrict)
		}
	}
}

// bareAreas reads countries, and the regions that need no word.
func (s *scan) bareAreas() {
	for _, head := range s.heads {
		w := &s.words[head]
		if s.classAt(w).Is(pack.IsCountry|pack.IsRegion) && w.owner == free && s.capital(int(head)) {
			s.country(int(head))
			s.bareRegion(int(head))
		}
	}
}

// areas reads the region or district whose word stands at i: "Almaty region", "Almaly and Auezov districts", "region of Mangistau".
func (s *scan) areas(i int, class pack.Class) {
	end := i
	at := i
	for first := true; ; first = false {
		from, ok := s.areaName(at, class)
		if !ok {
			break
		}
		to := at - 1
		if first {
			to = end
		}
		if first || class != pack.IsRegion || s.termAt(from).class.Is(pack.IsRegion) || !s.termAt(from).class.Is(pack.IsSettlement) { // else a city in a list of regions
			s.addArea(from, at-1, to, class)
		}
		// Only a plural goes on: "Almaty, Aktobe and Atyrau regions".
		if !s.isPlural(i) && !s.sharedDistrict(i, from) || !(s.is(from-1, "and") || s.punct(from-1, ',')) {
			break
		}
		at = from - 1
		if s.is(at, "and") && s.punct(at-1, ',') {
			at--
		}
	}
	if at == i && class == pack.IsRegion && s.isPlural(i) && (s.punct(i+1, '(') || s.punct(i+1, ':')) {
		s.regionsListed(i + 2)
	}
	if at == i && s.is(i+1, "of") && s.capital(i+2) {
		if t := s.termAt(i + 2); t.class.Is(class) && !(class == pack.IsDistrict && (t.class.Is(pack.IsSettlement) || s.class(t.to+1).Is(pack.RegionWord))) && s.freeAll(i, t.to) {
			s.addArea(t.from, t.to, t.to, class)
		}
	}
}

// regionsListed reads the list that begins at word i, behind "regions" and a bracket or a colon, where all its members are names of regions: "in five regions (Abai, Zhetysu, Turkestan)".
func (s *scan) regionsListed(i int) {
	const most = 20 // regions
	var members [most]term
	for n := range most {
		t := s.termAt(i)
		if !t.class.Is(pack.IsRegion) || !s.capital(t.from) || !s.freeAll(t.from, t.to) {
			return
		}
		members[n] = t
		i = t.to + 1
		last := !s.punct(i, ',') && !s.is(i, "and")
		if last && n > 0 {
			for _, m := range members[:n+1] {
				s.addArea(m.from, m.to, m.to, pack.IsRegion)
			}
		}
		if last {
			return
		}
		if i++; s.is(i, "and") {
			i++
		}
	}
}

// sharedDistrict reports whether the word for a district at i, whose name begins with word from, is of the names before that too: "the Aktogay and Shet district courts".
func (s *scan) sharedDistrict(i, from int) bool {
	if !s.class(i).Is(pack.DistrictWord) || !s.kindIs(i+1, parser.Word) || !s.isPlural(i+1) || s.capital(i+1) {
		return false
	}
	for range longestThings {
		if !s.is(from-1, "and") && !s.punct(from-1, ',') || !s.termBefore(from-1).class.Is(pack.IsDistrict) {
			return false
		}
		if from = s.termBefore(from - 1).from; s.is(from-1, "the") {
			return true
		}
	}
	return false
}

// areaName finds the name that ends right before word i and returns its first word: a listed one, or one capitalised word that could
// be nothing else, with its initials: "T. Ryskulov District".
func (s *scan) areaName(i int, class pack.Class) (from int, ok bool) {
	t := s.termBefore(i)
	if t.to < t.from || !s.capital(t.from) && s.kind(t.from) != parser.Initial || !s.freeAll(t.from, t.to) || !s.words[i].space && s.kind(i) == parser.Word {
		return 0, false
	}
	if t.class.Is(class) {
		return t.from, true
	}
	w := s.words[i-1]
	plain := s.capital(i-1) && !w.class.Is(pack.English) && !w.class.Is(pack.NotName|pack.Nationality|pack.MonthName|pack.RegionWord|pack.DistrictWord|pack.SettlementWord|pack.Title|pack.Role)
	for from = i - 1; s.kindIs(from-1, parser.Initial) && s.words[from-1].owner == free; {
		from--
	}
	if from == i-1 && class == pack.IsDistrict && s.beginsArea(from-1) {
		from--
	}
	return from, plain
}

// beginsArea reports whether word i, which no list has, is the first of two of a district's name: "in Saikhin, Bokey Orda district".
func (s *scan) beginsArea(i int) bool {
	return s.capital(i) && s.class(i)&^unlisted == 0 && s.words[i].owner == free && (s.punct(i-1, ',') || s.is(i-1, "in", "of", "the", "from"))
}

// addArea keeps an area named by the words from to last, whose mention goes on to word to.
func (s *scan) addArea(from, last, to int, class pack.Class) {
	p := place{from: from, to: to, claimed: true}
	key := s.foldRange(from, last)
	r, ok := s.lex.Region(key)
	if class == pack.IsDistrict {
		r, ok = s.lex.District(key)
	}
	switch {
	case ok && to == last && !s.lex.Home(r.Country): // "the province of Xinjiang"
		p.name, p.record = r.Name, r
	case ok:
		p.name, p.record = r.Worded, r
	case class == pack.IsDistrict:
		p.name, p.record = s.quote(from, last)+" District", unlistedDistrict
	default:
		p.name, p.record = s.quote(from, last)+" Region", unlistedRegion
	}
	p.rule = areaRule(p.record.Kind, ok)
	s.claim(from, to, ownArea)
	s.found = append(s.found, p)
}

func areaRule(kind string, listed bool) string {
	switch {
	case kind == "district" && listed:
		return "place.district"
	case kind == "district":
		return "place.district-unlisted"
	case listed:
		return "place.region"
	}
	return "place.region-unlisted"
}

// country reads a country named at i.
func (s *scan) country(i int) {
	t := s.termAt(i)
	if !t.class.Is(pack.IsCountry) || !s.freeAll(t.from, t.to) {
		return
	}
	if s.countryGiven(t.from) || t.from == t.to && s.countryFamily(t.from) {
		return
	}
	if t.to == t.from && (t.class.Is(pack.Given) && s.nameLike(i+1) || s.short(i) && !s.token(i).Has(parser.AllCaps)) {
		return
	}
	r, ok := s.lex.Country(s.foldRange(t.from, t.to))
	if !ok {
		return
	}
	s.claim(t.from, t.to, ownArea)
	s.found = append(s.found, place{from: t.from, to: t.to, name: r.Name, record: r, rule: "place.country", claimed: true})
}

// countryFamily reports whether the country at word i is somebody's family name: behind a given name and the role of one. "the lawyer Maria Holland came".
func (s *scan) countryFamily(i int) bool {
	given := i - 1
	return s.words[i].space && s.capital(given) && s.givenOnly(given) && !s.class(given).Is(otherThan) && s.words[given].owner == free && s.roleOfOne(s.termBefore(given)) && (s.did(i+1) || s.endsName(i))
}

// short reports whether word i has three letters or fewer: "US" is a country, "us" and "Us" are not.
func (s *scan) short(i int) bool { return s.valid(i) && s.token(i).End-s.token(i).Start <= 3 }

// bareRegion reads a region that is named without its word and that is nothing else: "Xinjiang".
func (s *scan) bareRegion(i int) {
	t := s.termAt(i)
	if !t.class.Is(pack.IsRegion) || t.class.Is(pack.IsSettlement|pack.Given|pack.Family|pack.IsCountry|pack.Organisation) || !s.freeAll(t.from, t.to) {
		return
	}
	if s.siteAfter(t.to) {
		s.lose("places", t.from, t.to, "part of the name of a thing")
		return
	}
	r, ok := s.lex.Region(s.foldRange(t.from, t.to))
	if !ok {
		return
	}
	name := r.Name
	if s.lex.Home(r.Country) {
		name = r.Worded
	}
	s.claim(t.from, t.to, ownArea)
	s.found = append(s.found, place{from: t.from, to: t.to, name: name, record: r, rule: "place.region-bare", claimed: true})
}

// siteAfter reports whether the word behind i makes the name that ends at i a site: "Square", "Lake", also "A, B and C lakes".
func (s *scan) siteAfter(i int) bool {
	for j, last := i+1, i+longestThings*longestThing; s.valid(j) && j < last; {
		if t := s.termAt(j); t.class.Is(pack.Site) && s.words[j].space {
			return j == i+1 || s.isPlural(t.to)
		}
		if s.punct(j, ',') && s.is(j+1, "and") {
			j++
		}
		if !s.is(j, "and") && !s.punct(j, ',') || !s.capital(j+1) {
			return false
		}
		for j += 2; j < last && s.capital(j) && !s.termAt(j).class.Is(pack.Site); j++ {
		}
	}
	return false
}
