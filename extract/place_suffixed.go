package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
)

// suffixed reads "Karakol village" and "“Karakol” village", whose name begins at i, and returns its last word, -1 where there is none.
func (s *scan) suffixed(i int) int {
	to := s.placeName(i)
	if s.quotedAlone(i, to) && s.class(to+2).Is(pack.SettlementWord) {
		s.call(i, to)
		return to
	}
	if to < 0 || !s.valid(to+1) || !s.words[to+1].space || !s.class(to+1).Is(pack.SettlementWord) || s.punct(to+2, '.') && len(s.fold(to+1)) == 1 && !s.behindAreas(i) { // "Beisenov v. Kazakhstan", not "Talgar district, Karakol v."
		return -1
	}
	if s.is(to+2, "of") && s.capital(to+3) && !s.areaBehind(to+3) { // "activist Bekov village of Karakol": the village is what follows
		return -1
	}
	if t := s.termAt(i); t.to < to && s.nameWord(i) && !s.calledAfter(i, to) { // of several words that no list has, only the last is surely the village's name
		i = to
	}
	if s.isPlural(to + 1) {
		s.calledTogether(i)
	}
	s.call(i, to)
	return to
}

// calledTogether reads the settlements of one word that a list names before the one at word i: "Batyr, Kuryk and Mangistau villages".
func (s *scan) calledTogether(i int) {
	for last := i; ; {
		j := last - 1
		if s.is(j, "and") {
			j--
		}
		if s.punct(j, ',') {
			j--
		}
		if j == last-1 || last == i && !s.is(i-1, "and") || s.placeName(j) != j || s.sentenceStart(j) {
			return
		}
		s.call(j, j)
		last = j
	}
}

// calledAfter reports whether the words from to to, which a list has as somebody's given and family name, are the name of a place for where they stand: "in Saken
// Seifullin village".
func (s *scan) calledAfter(from, to int) bool {
	return to == from+1 && s.class(from).Is(pack.Given) && s.class(to).Is(pack.Family|pack.EndsFamily) && (s.punct(from-1, ',') || s.is(from-1, "in", "near", "from", "to"))
}

// areaBehind reports whether the name at word i is that of a region or district, with its word behind it.
func (s *scan) areaBehind(i int) bool {
	for j := i + 1; j <= i+3 && s.valid(j); j++ {
		if s.class(j).Is(pack.RegionWord | pack.DistrictWord) {
			return true
		}
	}
	return false
}
