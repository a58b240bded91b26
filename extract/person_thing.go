package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// Words for things that are family names where they stand.

// thingFirst reports whether the word at i, which else makes a thing of what follows, is the family name before a given name: behind a role. "Her lawyer Park Evgeny".
func (s *scan) thingFirst(i int) bool {
	given := i + 1
	if !s.is(i, "park", "law") || !s.capital(i) || !s.capital(given) || !s.words[given].space || !s.class(given).Is(pack.Given) || s.class(given).Is(pack.English|otherThan) || s.capital(given+1) {
		return false
	}
	return s.roleOfOne(s.termBefore(i))
}

// thingName reports whether the word at j, which else makes a thing of what stands before it, is a family name behind a given name or an initial: with a role before
// them, or as one who does something or has something. "The activist Sergei Park", "S. Park was detained", not "in Gagarin Park"; those for sites need more.
func (s *scan) thingName(before part, j int) bool {
	if !s.in(j, familyThings) || !s.class(j).Is(pack.ThingAfter) || s.allCaps(j) || s.capital(j+1) {
		return false
	}
	initial := before.kind == initialPart
	if s.is(j, "park") && s.words[before.to].shape&parser.Hyphen != 0 && !s.capitalHalves(before.to) && s.roleOfOne(s.termBefore(before.from)) { // "the photographer Min-jae Park"
		return true
	}
	if !initial && (before.kind != givenPart && before.kind != eitherPart || s.soft(before) || !s.class(before.to).Is(pack.Given)) {
		return false
	}
	oftener := s.in(j, familyThingsOften)
	if s.roleOfOne(s.termBefore(before.from)) {
		return oftener || !initial
	}
	if !oftener {
		return !initial && s.behindPerson(before.from)
	}
	has := s.kindIs(j+1, parser.Possess)
	if s.class(j).Is(pack.Site) {
		return initial && s.spokenOf(j) || has && s.is(j, "park")
	}
	return has || s.spokenOf(j) || s.behindPerson(before.from)
}
