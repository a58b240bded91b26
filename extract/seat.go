package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// seatAt reports whether a settlement is the seat of a body that does something or where something is done: "the Medeu District Court of Almaty", "the bus
// station of Kostanay city", "the Shymkent City Court". Where somebody of the body speaks or acts, that may be anywhere, but judges sit in court.
func (s *scan) seatAt(p *place) bool {
	if s.relativeBefore(p.from) >= 0 {
		return false
	}
	if s.courtBehind(p.to) {
		return true
	}
	i := p.from - 1
	for s.is(i, "the") || s.class(i).Is(pack.SettlementWord) || s.is(i, "of") && s.class(i-1).Is(pack.SettlementWord) {
		i--
	}
	if !s.is(i, "of") {
		return false
	}
	if i = s.bodyBefore(i); i < 0 {
		return false
	}
	for ; s.kindIs(i-1, parser.Word) && !s.is(i-1, "the", "a", "an", "of") && s.words[i-1].owner != ownLead; i-- {
	}
	if s.is(i-1, "the", "a", "an") {
		i--
	}
	whose := s.termBefore(i - 1)
	return !s.is(i-1, "of") || !whose.class.Is(pack.Role|pack.Title) || s.is(whose.to, "judge", "judges")
}

// bodyBefore is the word for a body that stands before word i, with what it is for: "court on administrative offences"; -1 where there is none.
func (s *scan) bodyBefore(i int) int {
	if s.body(i - 1) {
		return i - 1
	}
	for j := i - 2; j > i-shortWords && s.kindIs(j, parser.Word); j-- {
		if s.body(j) && s.is(j+1, "on", "for") {
			return j
		}
	}
	return -1
}

// body reports whether word i is, with what stands before it, a body or a house that is in one settlement.
func (s *scan) body(i int) bool {
	return s.is(i, "court", "courts", "akimat", "department", "departments", "station", "center", "centre", "colony", "prison", "jail", "isolator", "hospital", "airport", "morgue", "market", "bazaar", "barracks")
}

// courtBehind reports whether the settlement that word i ends is where a court has its name from: "the Almaty City Court".
func (s *scan) courtBehind(i int) bool {
	for j := i + 1; j < i+shortWords && s.capital(j) && !s.is(j, "regional", "oblast", "district"); j++ {
		if s.is(j, "court") {
			return true
		}
	}
	return false
}

// peopleOf reports whether the place at word i is that of the people with whom the entry begins: "On February 1, residents of Karakol".
func (s *scan) peopleOf(i int) bool {
	i--
	for s.is(i, "the") || s.class(i).Is(pack.SettlementWord) || s.is(i, "of") && s.class(i-1).Is(pack.SettlementWord) {
		i--
	}
	if !s.is(i, "of") || !s.is(i-1, "residents", "inhabitants", "villagers", "townspeople", "citizens", "dwellers") {
		return false
	}
	return s.afterLead(i - 1)
}
