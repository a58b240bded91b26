package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// Full names that no list knows are people’s for what stands right behind them, which is said of people alone.

// shown reports whether what stands right behind a full name shows that it is somebody’s.
func (s *scan) shown(n *name) bool {
	before, next := n.from-1, n.to+1
	switch {
	case s.class(before).Is(pack.ThingBefore):
		return false
	case s.is(next, "of", "from"): // "… of Ushtobe, 71, has", "… of Priozersk had her conviction"
		return s.aged(next) || s.capital(next+1) && s.is(next+2, "had", "has") && s.is(next+3, "his", "her")
	case s.is(before, "in", "at", "near", "from", "of", "on") && !s.ofPerson(before):
		return false
	case s.is(before, "told") && s.is(next, "that"): // "the police told … that there was no trace"
		return true
	case s.punct(before, ',') && s.punct(next, ',') && s.oneOfThose(before-1): // "the oldest of them, …, came"
		return true
	case s.is(next, "under"): // "the judgment against … under Article 405"
		return s.is(before, "and", "against", "for", "with") && s.provisionAt(next+1)
	case s.is(next, "received", "got", "served"):
		return s.counts(next+1) && s.is(next+2, "years", "months", "days") || s.is(next+1, "a") && s.is(next+2, "suspended")
	case s.is(next, "described", "describes", "showed", "shows", "remembers", "remembered"): // "… described how his nails had been torn out"
		return s.asSubject(n.from) && s.is(next+1, "how", "what", "where") && s.is(next+2, "he", "she", "his", "her")
	case s.kindOfAssistant(next):
		return true
	case s.punct(next, ','):
		if s.is(next+1, "dressed") && s.is(next+2, "in", "as") {
			return true
		}
		return s.punishedBehind(next+1) || s.dayOfHunger(next+1) || s.countedBehind(next+1) || (s.punct(before, ';') || s.punct(before, ':')) && s.ageAndSemicolon(next+1)
	}
	return s.quotedBefore(before) && (s.in(next, speech) || s.is(next, "proposes", "proposed", "suggests", "suggested", "writes", "recalls", "recalled", "joked", "asks", "asked", "concluded", "remarked"))
}

// oneOfThose reports whether word i ends what one of several people is called: "the oldest of them", "a third".
func (s *scan) oneOfThose(i int) bool {
	if s.is(i, "them", "whom") && s.is(i-1, "of") {
		return s.is(i-2, "oldest", "eldest", "youngest", "first", "second", "third", "last")
	}
	return s.is(i, "third", "fourth", "fifth") && (s.is(i-1, "a", "the") || s.punct(i-1, ';'))
}

// aged reports whether a town and an age stand between "of" at word i and a comma: "of Ushtobe, 71,".
func (s *scan) aged(i int) bool {
	t := s.termAt(i + 1)
	return s.capital(i+1) && (t.class.Is(pack.IsSettlement) || s.class(i+1)&^unlisted == 0) && s.punct(max(t.to, i+1)+1, ',') && s.ageEnds(max(t.to, i+1)+2)
}

// kindOfAssistant reports whether "’s" and somebody whom only a person has stand at word i: "…’s assistant".
func (s *scan) kindOfAssistant(i int) bool {
	return s.kindIs(i, parser.Possess) && s.is(i+1, "assistant", "aide", "bodyguard", "cellmate", "cellmates", "classmate", "neighbor", "neighbour", "neighbors", "neighbours", "fiancee")
}

// punishedBehind reports whether what has happened to somebody stands at word i: "fined on February 16 for", "released from the colony".
func (s *scan) punishedBehind(i int) bool {
	return s.is(i, "fined", "released", "dismissed", "expelled", "deported", "convicted", "sentenced") && s.is(i+1, "on", "for", "under", "from", "in", "by", "to")
}

// dayOfHunger reports whether the day of what only people do or suffer stands at word i: "on the sixth day of his hunger strike".
func (s *scan) dayOfHunger(i int) bool {
	return s.is(i, "on") && s.is(i+1, "the") && s.is(i+3, "day") && s.is(i+4, "of") && s.is(i+5, "his", "her")
}

// countedBehind reports whether it stands at word i how many people are named: "two members of the group".
func (s *scan) countedBehind(i int) bool {
	t := s.termAt(i + 1)
	return s.is(i, "two", "three", "both") && s.isRole(t) && s.isPlural(t.to)
}

// ageAndSemicolon reports whether an age between a comma and a semicolon stands at word i: "; …, 52; …".
func (s *scan) ageAndSemicolon(i int) bool {
	const oldest = 99
	years := s.years(i)
	return s.kindIs(i, parser.Number) && years > 0 && years <= oldest && s.punct(i+1, ';')
}

// quotedBefore reports whether a quotation ends with word i, or with the word before the comma there.
func (s *scan) quotedBefore(i int) bool {
	return s.kindIs(i, parser.EndQuote) || s.punct(i, ',') && s.kindIs(i-1, parser.EndQuote)
}
