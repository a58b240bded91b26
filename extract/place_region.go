package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// The region beside a settlement, which it lies in.

// regionBeside is the region that stands right behind a settlement, or behind the district that it lies in: "in the village of Dolinka, Karaganda region", "at
// Otar station of the Korday district, Zhambyl region", "in Zhem (Emba-5), Aktobe region".
func (s *scan) regionBeside(settlement *place) *place {
	i := settlement.to + 1
	if p := s.regionFrom(i); p != nil || !s.punct(i, '(') {
		return p
	}
	if i++; s.is(i, "formerly", "now", "former") { // "in Konaev (formerly Kapshagay), Almaty region"
		i++
	}
	if name := i; s.capital(name) {
		for last := i + longestPlace; i < last && (s.capital(i) || s.dash(i) || s.kindIs(i, parser.Number)); i++ {
		}
		if s.punct(i, ')') {
			return s.regionFrom(i + 1)
		}
	}
	return nil
}

// regionFrom is the region that stands at word i, behind no more than linking words, a district, or what the settlement is in it: ", a garrison town of the Akmola region".
func (s *scan) regionFrom(i int) *place {
	i = s.besideSomething(s.townOf(i))
	for s.valid(i) && (s.linking(i) || s.is(i, "station", "railway")) {
		i++
	}
	p := s.placeAt(i)
	if p != nil && p.record.Kind == "district" {
		for i = p.to + 1; s.valid(i) && s.linking(i); {
			i++
		}
		p = s.placeAt(i)
	}
	if p != nil && p.record.Kind == "region" {
		return p
	}
	return nil
}

// townOf is the "of" behind a comma and what a settlement is, which begin at word i: ", the administrative center of", ", a garrison town of", ", a city in"; i where they do not.
func (s *scan) townOf(i int) int {
	const longest = 4 // words
	if !s.punct(i, ',') || !s.is(i+1, "a", "an", "the") {
		return i
	}
	for j, last := i+2, i+2+longest; j < last && s.kindIs(j, parser.Word) && !s.capital(j); j++ {
		if s.is(j+1, "of", "in") {
			if s.class(j).Is(pack.SettlementWord) || s.is(j, "center", "centre", "capital", "seat") {
				return j + 1
			}
			return i
		}
	}
	return i
}

// besideSomething is the comma behind what the settlement lies at, which begins at word i, and before a region that ends what is said of where: "on Lake Zaisan, East Kazakhstan
// region,", "near the border with Uzbekistan, Turkestan region."; i where none is there.
func (s *scan) besideSomething(i int) int {
	const longest = 5 // words
	if s.is(i, "on", "near", "by", "at") {
		if comma := s.commaBeforeRegion(i+1, longest); comma > i+1 {
			return comma
		}
	}
	return i
}

// siteBeforeRegion is the comma between a site, which begins with word i, and the region that ends what the lead says of where: "at the Kumkol oil field, Kyzylorda region, workers",
// "the rural district of Kyzylkain, Abai region."; i where there is none.
func (s *scan) siteBeforeRegion(i int) int {
	const longest = 6 // words
	if s.is(i, "the") {
		i++
	}
	if !s.is(i-1, "the") || s.isRole(s.termAt(i)) {
		return i
	}
	return s.commaBeforeRegion(i, longest)
}

// commaBeforeRegion is the comma behind the words from word i on, which no verb and nobody’s name is among, and before a region that ends what is said of where; i where there is none.
func (s *scan) commaBeforeRegion(i, longest int) int {
	end := i
	for ; end < i+longest && s.kindIs(end, parser.Word) && s.words[end].owner != ownPerson && !s.anyVerb(end); end++ {
	}
	if p := s.placeAt(end + 1); end == i || !s.punct(end, ',') || p == nil || p.record.Kind != "region" || !s.punct(p.to+1, ',') && !s.leadEndsAt(p.to+1) {
		return i
	}
	return end
}
