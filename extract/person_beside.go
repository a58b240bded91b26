package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// Full names that no list knows, shown to be somebody's by the words right beside them.

// besideFull reports whether what stands right behind a full name that no list knows is only behind a person's: "’s heirs", ", she was", ", 47.", the code of where somebody is held, a body in
// brackets before what somebody says, "(brothers)".
func (s *scan) besideFull(n *name) bool {
	next := n.to + 1
	if s.tried(n) || s.behindRoleAndDash(n) {
		return true
	}
	switch {
	case s.kindIs(next, parser.Possess):
		return s.is(next+1, "heirs", "parents", "children", "sons", "daughters", "grandchildren")
	case s.is(next, "out") && s.is(next+1, "of"), s.is(next, "into") && s.is(next+1, "custody"): // "the police took Quor Telm out of the train"
		return s.in(n.from-1, doneToPeople)
	case s.punct(next, ','):
		return s.is(next+1, "he", "she") || s.ageEnds(next+1) && (s.inList(n) || s.punct(n.from-1, ';')) || s.valid(next+1) && s.words[next+1].owner == ownFacility || s.mostOfThem(n.from-1) && s.in(next+2, suffered)
	case s.punct(next, '('):
		return s.in(next+1, kinsmen) && s.punct(next+2, ')') || s.asSubject(n.from) && (s.saysBehindBracket(next) || s.is(next+1, "a", "an", "the") && s.roleOfOne(s.termAt(next+2)) && !s.mayBeBody(s.termAt(next+2)))
	}
	return false
}

// behindRoleAndDash reports whether a role and a dash stand before a name with which an item ends, as in notes: "lawyer – Quor Telm;".
func (s *scan) behindRoleAndDash(n *name) bool {
	dash, next := n.from-1, n.to+1
	role := s.termBefore(dash)
	if !s.dash(dash) || !s.words[dash].space || !s.words[n.from].space || !s.roleOfOne(role) || s.mayBeBody(role) {
		return false
	}
	return s.endsAside(next) && !s.dash(next) || s.punct(next, ';') || s.kindIs(next, parser.Mark)
}

// tried reports whether what is said around a name is said of those who are tried: "asked for 7 years of imprisonment for …", "… to 5 years", "found … guilty", "left … under arrest", "a
// parcel for …", "a letter to …, charged under".
func (s *scan) tried(n *name) bool {
	before, next := n.from-1, n.to+1
	switch {
	case s.is(before, "found"):
		return s.is(next, "guilty", "innocent") || s.is(next, "not") && s.is(next+1, "guilty")
	case s.is(before, "left", "kept"):
		return s.is(next, "under") && s.is(next+1, "arrest", "house", "guard") || s.is(next, "in") && s.is(next+1, "custody", "prison")
	case s.is(next, "to") && s.kindIs(next+1, parser.Number) && s.is(next+2, "year", "years", "month", "months", "days"):
		return s.behindPerson(n.from) || s.in(before, doneToPeople) || s.punct(before, ',') || s.is(before, "and")
	case s.is(before, "for") && (s.penaltyAsked(before) || s.is(before-1, "parcel", "parcels")):
		return true
	}
	return s.is(before, "for", "to", "with", "against") && s.chargedBehind(next)
}

// penaltyAsked reports whether a penalty that a prosecutor has asked for ends before word i: "requested 7 years of imprisonment", "asked for 15 days of arrest".
func (s *scan) penaltyAsked(i int) bool {
	const longest = 10 // words
	if !s.is(i-1, "imprisonment", "prison", "arrest", "freedom", "custody") {
		return false
	}
	for at := i - 2; at > i-longest && s.valid(at) && !s.sentenceEnds(at); at-- {
		if s.is(at, "requested", "asked", "sought", "demanded", "proposed") {
			return true
		}
	}
	return false
}

// mostOfThem reports whether "the oldest of them" and the comma at word i stand before a name.
func (s *scan) mostOfThem(i int) bool {
	return s.punct(i, ',') && s.is(i-1, "them") && s.is(i-2, "of") && s.is(i-3, "oldest", "eldest", "youngest") && s.is(i-4, "the")
}

// ageEnds reports whether an age and the end of a sentence or a comma stand at word i: "47."
func (s *scan) ageEnds(i int) bool {
	const oldest = 99
	years := s.years(i)
	return s.kindIs(i, parser.Number) && years > 0 && years <= oldest && s.endsAside(i+1)
}

// saysBehindBracket reports whether the brackets that open at word i have nothing but capitalised words in them, and a verb of speech stands behind: "(Human Rights Watch) noted".
func (s *scan) saysBehindBracket(i int) bool {
	j := i + 1
	for ; j < i+longestHouse && (s.capital(j) || s.is(j, "of", "for")); j++ {
	}
	return j > i+1 && s.punct(j, ')') && s.class(j+1).Is(pack.Verb)
}

// toldToBe reports whether "is" before a name says that somebody is called so of whom it has been said what happened: "the wounded woman is Quor Telm".
func (s *scan) toldToBe(n *name) bool {
	who := n.from - 2
	if !s.is(n.from-1, "is", "was") || n.from == n.to || !(s.in(who, peopleWords) || s.roleOfOne(s.termBefore(n.from-1))) {
		return false
	}
	for ; s.kindIs(who-1, parser.Word) && !s.capital(who-1) && !s.is(who-1, "the"); who-- {
	}
	return s.is(who-1, "the") && s.endsAside(n.to+1)
}
