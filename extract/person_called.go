package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// What says that a name follows: “who calls himself”, “a man named”.

// nameSaidBefore reports whether what stands before a name says that it is one: "who calls himself only", "gave their names as", "her name, she said, was", "the officer, whose name
// is". Not "its name is".
func (s *scan) nameSaidBefore(n *name) bool {
	if next := n.to + 1; s.isPlural(next) && !s.verb(next) || s.class(next).Is(pack.ThingAfter) { // "as Tengri journalists"
		return false
	}
	if hasEnding(s.fold(n.to), "ian", "ist") {
		return false
	}
	return s.saysName(n.from) || s.namesBefore(n.from)
}

// namesBefore reports whether a list begins with word i, behind a colon, that has the names of people: "the names of the transferred are known: Quor Telm, …", not "the names of the
// banned parties are".
func (s *scan) namesBefore(i int) bool {
	const longest = 10 // words
	if !s.punct(i-1, ':') {
		return false
	}
	for at := i - 2; at > i-longest && at >= 0 && s.kindIs(at, parser.Word); at-- {
		if !s.is(at, "names", "surnames") {
			continue
		}
		whose := at + 1
		if !s.is(whose, "of") {
			return s.is(at-1, "their") && s.verb(whose)
		}
		if whose++; s.is(whose, "the", "those", "these", "all") {
			whose++
		}
		t := s.termAt(whose)
		if s.isRole(t) && s.isPlural(t.to) || s.in(whose, peopleWords) || s.is(whose, "dead", "victims", "accused") {
			return true
		}
		return (s.in(whose, doneToPeople) || s.is(whose, "transferred", "released", "missing")) && (s.verb(whose+1) || whose+1 == i-1)
	}
	return false
}

// saysName is nameSaidBefore for what stands before word i alone.
func (s *scan) saysName(i int) bool {
	const longest = 5 // words of a remark, and of what stands between a name and its verb
	at := i - 1
	if s.is(at, "one") && s.punct(at-1, ',') && s.capital(i+1) && s.punct(i+2, ',') { // "hired by the company, one Quor Telm, came"
		return true
	}
	for s.is(at, "only", "simply", "just") {
		at--
	}
	if s.is(at, "one") && s.is(at-1, "of") && s.class(at-2).Is(pack.PersonNoun) || s.is(at, "name") && s.is(at-1, "by") { // "the arrest of one", "one by name"
		return true
	}
	if s.is(at, "as") {
		at--
	}
	if s.is(at, "himself", "herself") {
		return s.is(at-1, "call", "calls", "called", "introduced", "identified") || s.is(at-2, "call", "calls", "called", "introduced", "identified")
	}
	if at == i-1 {
		if !s.is(at, "is", "was", "are", "were") {
			return false
		}
		at--
	}
	if s.punct(at, ',') { // "her name, she said, was"
		for last := at - longest; at > last; {
			if at--; s.punct(at, ',') {
				at--
				break
			}
		}
	}
	for last := at - longest; at > last && s.kindIs(at, parser.Word); at-- {
		if !s.is(at, "name", "names", "surname", "surnames") {
			continue
		}
		for s.is(at-1, "first", "last", "full", "real", "family", "given") {
			at--
		}
		return s.is(at-1, "his", "her") || s.kindIs(at-1, parser.Possess) && s.roleOfOne(s.termBefore(at-1)) || s.is(at-1, "their") && s.is(at, "names", "surnames") || s.is(at-1, "whose") && s.punct(at-2, ',') && s.roleOfOne(s.termBefore(at-2))
	}
	return false
}

// thingCalled reports whether it is rather a thing that is called by the name behind word i, "called" or "named": "the newspaper is called", "a village named", "which is called". Of a
// word that no list knows it must be said of whom: "the boy was called".
func (s *scan) thingCalled(i int) bool {
	const thing = pack.ThingBefore | pack.ThingAfter | pack.SettlementWord | pack.RegionWord | pack.DistrictWord
	at := i - 1
	for s.is(at, "is", "was", "are", "were", "be", "been", "being", "has", "have", "had", "also", "now", "still", "then", "once", "formerly", "previously", "officially") {
		at--
	}
	if t := s.termBefore(at + 1); s.isRole(t) || s.isPerson(at) || s.is(at, "who", "he", "she", "they", "family", "clan") || s.in(at, peopleWords) {
		return false
	}
	return at < i-1 && s.class(i+1)&^unlisted == 0 && !s.class(i+1).Is(pack.EndsFamily) || s.is(at, "it", "which", "that") && at < i-1 || s.class(at).Is(thing)
}

// byTheName reports whether "the name of" ends with word i.
func (s *scan) byTheName(i int) bool { return s.is(i, "of") && s.is(i-1, "name") && s.is(i-2, "the") }

// thingNamed reports whether "a falcon by the name of", "a TV programme named" or the like ends with word i.
func (s *scan) thingNamed(i int) bool {
	if s.byTheName(i) {
		i -= 3
	} else if !s.is(i, "named", "called") {
		return false
	}
	t := s.termBefore(i)
	return t.class.Is(pack.ThingBefore) && !s.isRole(t) && !s.roleBeforeThing(i)
}
