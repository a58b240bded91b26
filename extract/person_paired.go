package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// Names whose words English has as well show in a list of such that they are people's: "supported by Grace Park, James Winter, and Sandy Rivers", "by G. Park, J. Winter and S. Rivers".

// paired reports whether the two words at word i, a given name or an initial and another word in either order, stand in a list of such pairs, of which not all end as the names of
// things do: "in Victoria Park, Albert Hall". What English has not needs no list.
func (s *scan) paired(i int) bool {
	if !s.pairAt(i) || !s.class(i).Is(pack.English|pack.ThingAfter|pack.Site|pack.Role) && !s.class(i+1).Is(pack.English|pack.ThingAfter|pack.Site|pack.Role) {
		return false
	}
	fewest := 2
	if s.kindIs(i+1, parser.Initial) { // "Bekov A., Building B. was burnt"
		fewest = 3
	}
	first, people, pairs := i, !s.thingPair(i), 1
	for k := s.pairBefore(i); k >= 0; k = s.pairBefore(k) {
		first, people, pairs = k, people || !s.thingPair(k), pairs+1
	}
	for k := s.pairBehind(i); k >= 0; k = s.pairBehind(k) {
		people, pairs = people || !s.thingPair(k), pairs+1
	}
	return pairs >= fewest && people && s.peopleLead(first)
}

// peopleLead reports whether what stands before word i shows that people follow: "supported by", "the activists", "the signatories are".
func (s *scan) peopleLead(i int) bool {
	if s.is(i-1, "by") {
		return hasEnding(s.fold(i-2), "ed") && s.kindIs(i-2, parser.Word)
	}
	if s.is(i-1, "are", "were") {
		i--
	}
	t := s.termBefore(i)
	return s.isRole(t) && s.isPlural(t.to)
}

// pairAt reports whether a given name or an initial and one capitalised word stand at word i, in either order, and no more of them.
func (s *scan) pairAt(i int) bool {
	if !s.valid(i) || !s.valid(i+1) || !s.words[i+1].space || s.capital(i-1) || s.capital(i+2) || s.kindIs(i-1, parser.Initial) || s.kindIs(i+2, parser.Initial) {
		return false
	}
	return s.givenLike(i) && s.familyLike(i+1) || s.familyLike(i) && s.givenLike(i+1)
}

// givenLike reports whether an initial or a listed given name stands at word i.
func (s *scan) givenLike(i int) bool {
	return s.kindIs(i, parser.Initial) || s.kindIs(i, parser.Word) && s.capital(i) && !s.allCaps(i) && s.class(i).Is(pack.Given)
}

// familyLike reports whether a capitalised word that is no name of something else, and begins no sentence, stands at word i.
func (s *scan) familyLike(i int) bool {
	const other = never | pack.Organisation | pack.IsSettlement | pack.IsRegion | pack.Title
	return s.kindIs(i, parser.Word) && s.capital(i) && !s.allCaps(i) && !s.class(i).Is(other) && !s.beginsSentence(i)
}

// thingPair reports whether the second word of the pair at word i is one for things.
func (s *scan) thingPair(i int) bool {
	return !s.kindIs(i, parser.Initial) && s.class(i+1).Is(pack.ThingAfter|pack.Site)
}

// pairBehind is the next pair of the list that goes on behind the pair at word i, -1 where none does.
func (s *scan) pairBehind(i int) int {
	k := i + 2
	if s.punct(k, ',') {
		k++
	}
	if s.is(k, "and") {
		k++
	}
	if k == i+2 || !s.pairAt(k) {
		return -1
	}
	return k
}

// pairBefore is the pair of the list before the one at word i, -1 where there is none.
func (s *scan) pairBefore(i int) int {
	k := i - 1
	if s.is(k, "and") {
		k--
	}
	if s.punct(k, ',') {
		k--
	}
	if k == i-1 || k < 1 || !s.pairAt(k-1) {
		return -1
	}
	return k - 1
}
