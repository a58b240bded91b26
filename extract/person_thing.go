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

// thingAsFamily reports whether a thing of one word is the family name behind a given name that is nothing else, where a role stands before the two, or what somebody is or does behind them: "Sarsen
// Orda had sent", "the interpreter Turar Nauryz".
func (s *scan) thingAsFamily(t term) bool {
	given, behind := t.from-1, t.to+1
	if t.from != t.to || s.allCaps(t.to) || !s.words[t.from].space || !s.capital(given) || !s.class(given).Is(pack.Given) || s.class(given).Is(pack.English|otherThan) || s.capital(behind) {
		return false
	}
	if s.roleOfOne(s.termBefore(given)) || s.punct(behind, ',') && s.spokenOf(t.to) {
		return true
	}
	return (s.sentenceStart(given) || s.endsLead(given-1)) && s.does(behind)
}

// thingAsGiven reports whether a thing of one word is the given name before a name that is a given one and nothing else, or that ends as family names do: "Nauryz Erkin was", "Prof. Bolashak
// Arman", "an employee, Amanat Bekov, promised".
func (s *scan) thingAsGiven(t term) bool {
	family := t.to + 1
	if t.from != t.to || !s.lex.RarelyGiven(s.fold(t.to)) {
		return false
	}
	if s.initialAt(family) > 0 && s.amongInitialed(t.from) {
		return true
	}
	ends := s.capital(family) && s.words[family].space && s.class(family).Is(pack.EndsFamily) && !s.class(family).Is(pack.English|otherThan)
	if !ends && !s.besideGiven(t.to) {
		return false
	}
	return s.titleBefore(t.from) || s.does(family+1) || s.apposed(t.from, family)
}

// amongInitialed reports whether word i and its initial stand in a list of such: "Zhapar T., Nauryz M., and Omar K.".
func (s *scan) amongInitialed(i int) bool {
	behind := i + 1 + s.initialAt(i+1)
	return s.punct(i-1, ',') && s.kindIs(i-2, parser.Initial) || s.punct(behind, ',') && s.capital(behind+1) && s.initialAt(behind+2) > 0
}

// titleBefore reports whether a title, short or not, stands before word i: "Prof."
func (s *scan) titleBefore(i int) bool {
	if s.punct(i-1, '.') {
		i--
	}
	return s.termBefore(i).class.Is(pack.Title)
}

// besideGiven reports whether a given name that is nothing else ends a name behind word i.
func (s *scan) besideGiven(i int) bool {
	given := i + 1
	return s.capital(given) && s.words[given].space && s.class(given).Is(pack.Given) && !s.class(given).Is(pack.English|otherThan) && !s.capital(given+1)
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
		return initial && (s.spokenOf(j) || s.behindPerson(before.from)) || has && s.is(j, "park")
	}
	return has || s.spokenOf(j) || s.behindPerson(before.from)
}
