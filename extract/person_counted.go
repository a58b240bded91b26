package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// What counts people of whom some are named: “two operatives, …”, “… and other bloggers”.

// countedBefore reports whether a name stands between commas, or between one and "and", behind how many people of a kind it is some of: "one of the defendants, …, said", "two of his sons,
// … and …, were detained", "three of them, …". What partners and members are may be companies.
func (s *scan) countedBefore(n *name) bool {
	if !s.endsAside(n.to+1) && !s.is(n.to+1, "and") && !s.punct(n.to+1, '(') {
		return false
	}
	if s.amongBefore(s.listFrom(n.from)) {
		return true
	}
	if s.is(n.from-1, "them") && s.is(n.from-2, "among") && s.punct(n.from-3, ',') { // "three pastors, among them …"
		t := s.termBefore(n.from - 3)
		return s.isRole(t) && s.isPlural(t.to) && !s.is(t.to, "members", "partners")
	}
	return s.punct(n.from-1, ',') && s.countsPeople(n.from-1, n.from < n.to)
}

// amongBefore reports whether a sentence that says who is among several people goes on with word i: "Among the authors of the letter are …", "Among those who signed it are …".
func (s *scan) amongBefore(i int) bool {
	const longest = 12 // words
	if !s.is(i-1, "are", "is", "were", "was") {
		return false
	}
	for at := i - 2; at > i-longest && s.kindIs(at, parser.Word); at-- {
		if !s.is(at, "among") {
			continue
		}
		if s.is(at+1, "those") {
			return s.capital(at) && s.is(at+2, "who", "detained", "arrested", "convicted", "killed", "injured")
		}
		for k := at + 1; k < min(at+4, i); k++ {
			if t := s.termAt(k); s.isRole(t) && s.isPlural(t.to) && !s.is(t.to, "members", "partners", "sponsors", "donors", "founders", "participants", "organisers", "organizers", "shareholders") {
				return s.capital(at)
			}
		}
		return false
	}
	return false
}

// countsPeople reports whether the words before word i count people of whom some are named behind it. Full says that the first of them is named in full.
func (s *scan) countsPeople(i int, full bool) bool {
	if s.is(i-1, "we") { // "We, … and …, ask"
		return full || (s.punct(i+2, ',') || s.is(i+2, "and")) && s.capital(i+3)
	}
	t := s.termBefore(i)
	if s.is(t.to, "them", "whom") {
		return s.is(t.from-1, "of") && s.counts(t.from-2) && s.severalBefore(t.from-2)
	}
	if !s.isRole(t) || !s.isPlural(t.to) && !(t.from < t.to && s.isPlural(t.from)) || s.is(t.to, "members", "partners") || !full && s.in(t.to, mayBeBodies) {
		return false
	}
	const longest = 4 // "of his younger"
	for at, last := t.from-1, t.from-1-longest; at > last && (s.kindIs(at, parser.Word) || s.kindIs(at, parser.Number)); at-- {
		if s.counts(at) {
			return true
		}
		if s.is(at, "its") || s.capital(at) && !s.class(at).Is(pack.Nationality) {
			return false
		}
	}
	return false
}

// severalBefore reports whether the last plural before word i, if there is one, is of people: "The women stood in the queue. One of them, …". Not "Several villages were flooded. One of
// them, …".
func (s *scan) severalBefore(i int) bool {
	const longest = 40 // words
	for j, last := i-1, i-longest; j > last && s.valid(j); j-- {
		if s.is(j, "women", "men", "people", "children", "persons") || s.isPlural(j) && s.isRole(s.termBefore(j+1)) {
			return true
		}
		if s.pluralOf(j, pack.ThingBefore|pack.ThingAfter|pack.SettlementWord|pack.Site) && !s.class(j).Is(pack.Verb) && !s.verb(j) {
			return false
		}
	}
	return true
}

// counts reports whether word i says how many there are.
func (s *scan) counts(i int) bool {
	return s.is(i, "one", "two", "three", "four", "five", "six", "both", "some", "several") || s.kindIs(i, parser.Number)
}

// oneOfPeople reports whether what stands behind a full name, or before it, makes it one of several people: "… – 5 years, …", "… and other bloggers", "The fourth, …, left".
func (s *scan) oneOfPeople(n *name) bool {
	right := n.to + 1
	if s.class(n.from-1).Is(pack.ThingBefore) || s.is(n.from-1, "of", "in", "at", "from", "on", "near") && !s.ofPerson(n.from-1) {
		return false
	}
	if s.is(right, "mp", "mep") || s.fromTown(right) && !s.is(n.from-1, "to") || s.punished(right) {
		return true
	}
	if s.is(right, "and") && s.is(right+1, "other") {
		t := s.termAt(right + 2)
		return s.isRole(t) && s.isPlural(t.to) && (!s.is(n.from-1, "of") || s.ofPerson(n.from-1)) // not "members of Zhas Qazaq and other activists"
	}
	if s.punct(right, ',') && s.punct(n.from-1, ',') && s.is(n.from-3, "the") &&
		s.is(n.from-2, "first", "second", "third", "fourth", "fifth", "sixth", "other", "latter", "former", "last") {
		return true
	}
	if s.punct(right, ',') || s.dash(right) && s.words[right].space {
		right++
	} else if !s.punct(right+2, '(') { // "for …, 5 years", "for … 5 years (Article 28)", not "had worked for … 5 years"
		return false
	}
	return s.kindIs(right, parser.Number) && s.is(right+1, "years", "year", "months", "days") && !s.is(right+2, "ago", "later", "before", "after", "old")
}

// punished reports whether a comma or a dash and what somebody in a list was punished with stand at word i: "…, a fine", "… – warning".
func (s *scan) punished(i int) bool {
	if !s.punct(i, ',') && !(s.dash(i) && s.words[i].space) {
		return false
	}
	if i++; s.is(i, "a") {
		i++
	}
	return s.is(i, "fine", "warning") && !s.kindIs(i+1, parser.Word) || s.is(i, "fine") && s.is(i+1, "of")
}

// fromTown reports whether "from" and a settlement stand at word i, between commas or not.
func (s *scan) fromTown(i int) bool {
	if s.punct(i, ',') {
		i++
	}
	return s.is(i, "from") && s.termAt(i+1).class.Is(pack.IsSettlement)
}
