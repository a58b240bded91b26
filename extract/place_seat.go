package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// seatAt reports whether a settlement is the seat of a body that does something, or where something is done: "the Medeu District Court of Almaty", "the bus
// station of Kostanay city", "the Shymkent City Court". Where somebody of the body speaks or acts, that may be anywhere, but judges sit in court.
func (s *scan) seatAt(p *place) bool {
	head := s.seatHead(p)
	if head < 0 || s.relativeBefore(head) >= 0 {
		return false
	}
	whose := s.termBefore(head - 1)
	if s.is(head-1, "of") && whose.class.Is(pack.Role|pack.Title) && (!s.is(whose.to, "judge", "judges") || s.is(whose.from-1, "former", "a", "an")) {
		return false
	}
	if s.is(head-1, "of") && s.is(head, "a", "an") { // "the refusal of a Karakol court"
		return false
	}
	return !s.is(head-1, "by") || s.passive(head-1)
}

// seatHead is the first word of the body whose seat a settlement is, with its article; -1 where it is the seat of none.
func (s *scan) seatHead(p *place) int {
	head := p.from
	if !s.bodyBehind(p) {
		of := s.ofDistrict(s.ofPlace(p.from))
		if of < 0 {
			return -1
		}
		if head = s.bodyBefore(of); head < 0 {
			return -1
		}
	}
	for first := head - longestBody; head > first && s.kindIs(head-1, parser.Word) && !s.is(head-1, "the", "a", "an", "of", "by", "to", "at", "from") && s.words[head-1].owner != ownLead; head-- {
	}
	if s.is(head-1, "the", "a", "an") {
		head--
	}
	return head
}

// ofDistrict is the "of" before the district of a city that ends before the "of" at word i: "of the Auezov district of"; i where none does.
func (s *scan) ofDistrict(i int) int {
	if !s.class(i - 1).Is(pack.DistrictWord) {
		return i
	}
	j := i - 2
	for s.capital(j) {
		j--
	}
	if s.is(j, "the") {
		j--
	}
	if s.is(j, "of") && j < i-2 {
		return j
	}
	return i
}

// longestBody is how many words a body has at most before its noun, and behind it: "Department of Internal Affairs", "court on administrative offences".
const longestBody = 5

// bodyBefore is the word for a body that stands before word i, with its number or what it is for: "District Court No. 2"; -1 where there is none.
func (s *scan) bodyBefore(i int) int {
	if sign, _ := s.numberSign(i - 1); s.kindIs(i-1, parser.Number) && sign < i-1 {
		i = sign
	}
	if s.body(i - 1) {
		return i - 1
	}
	for j := i - 2; j > i-longestBody && s.kindIs(j, parser.Word); j-- {
		if s.body(j) && s.is(j+1, "on", "for", "of") {
			return j
		}
	}
	return -1
}

// bodyBehind reports whether a body has its name from a settlement: "the Almaty City Court", "an Aktobe court". Courts of a region may sit elsewhere.
func (s *scan) bodyBehind(p *place) bool {
	for j := p.to + 1; j <= p.to+longestBody && (s.capital(j) || s.is(j, "city", "police", "court", "airport")) && !s.is(j, "regional", "oblast", "district"); j++ {
		if s.body(j) {
			return j > p.to+1 || s.is(j, "airport") || s.is(j, "court") && s.is(p.from-1, "a", "an")
		}
	}
	return false
}

// body reports whether word i is, with what stands before it, a body or a house that is in one settlement.
func (s *scan) body(i int) bool {
	return s.in(i, bodies) || s.is(i, "service") && s.is(i-1, "probation") || s.is(i, "office") && s.kindIs(i-1, parser.Possess) ||
		s.is(i, "facility") && s.is(i-1, "detention", "correctional")
}

// passive reports whether the clause before the "by" at word i says that something is done, and not only what had been done to somebody: "was fined by", not
// "a driver convicted by".
func (s *scan) passive(i int) bool {
	for j := i - 1; j > max(i-16, 0) && s.kind(j) != parser.Punct; j-- {
		if s.is(j, "was", "were", "is", "are", "been", "be") {
			return true
		}
	}
	return false
}

// peopleOf reports whether the place at word i is that of the people with whom the entry begins: "On February 1, about 40 residents of Karakol".
func (s *scan) peopleOf(i int) bool {
	of := s.ofPlace(i)
	if s.class(of - 1).Is(pack.Site) { // "residents of the Karasu microdistrict of Almaty"
		for of -= 2; s.capital(of) || s.is(of, "the") || s.dash(of) || s.kindIs(of, parser.Number); of-- { // "the Shanyrak-2 microdistrict"
		}
	}
	if of < 0 || !s.is(of, "of") || !s.in(of-1, residents) {
		return false
	}
	for i = of - 1; s.kindIs(i-1, parser.Number) || s.is(i-1, "unemployed", "local", "former", "angry", "several", "many", "some", "about", "nearly", "other", "the", "a", "group", "of"); {
		i--
	}
	return s.afterLead(i)
}

// whoseLead reports whether the place right behind the date says whose those are of whom the entry speaks, and is no site of something: "On February 1, Almaty activist Askar
// Bekov", not "the Almaty court". Where something happened is said elsewhere, or is there.
func (s *scan) whoseLead(p *place) bool {
	i, next := p.from-1, p.to+1
	if p.record.Kind != "settlement" || hasEnding(s.fold(p.to), based) || s.is(i, "in", "at") || !s.afterLead(p.from) || !s.kindIs(next, parser.Word) || s.capital(next) {
		return false
	}
	for j := next; j <= next+shortWords && s.kindIs(j, parser.Word) && !s.capital(j); j++ {
		if s.termAt(j).class.Is(pack.ThingAfter) { // "Semey interdistrict court"
			return false
		}
	}
	return !s.termAt(next).class.Is(pack.Verb|pack.SettlementWord|pack.RegionWord|pack.DistrictWord) && !s.in(next, prepositions) && !s.in(next, auxiliaries) &&
		!s.is(next, "and", "or", "as", "a", "an", "the", "where", "when", "city", "region", "district", "some", "several", "two", "three")
}

// ofPlace is the "of" before the place at word i: "of Taraz", "of the village of Karakol"; -1 where none stands there.
func (s *scan) ofPlace(i int) int {
	for i--; s.leadsToPlace(i); i-- {
	}
	if !s.is(i, "of") {
		return -1
	}
	return i
}

// leadsToPlace reports whether word i stands before the name of a settlement as a part of what it is called: "the", "village", and "of" behind that.
func (s *scan) leadsToPlace(i int) bool {
	return s.is(i, "the") || s.class(i).Is(pack.SettlementWord) || s.is(i, "of") && s.class(i-1).Is(pack.SettlementWord)
}
