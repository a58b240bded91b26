package extract

import (
	"cmp"
	"slices"

	"github.com/openchronicle/chronicle/extract/pack"
)

// settleDoubtful decides on names of several parts that nothing has shown to be people's when they were read.
func (s *scan) settleDoubtful() {
	s.listBefore()
	kept := s.weak[:0]
	for i := range s.doubtful {
		n := &s.doubtful[i]
		if n.rule != "" {
			kept = append(kept, *n)
			continue
		}
		t := s.tally(n)
		if n.rule = s.shownLater(n, t); n.rule != "" {
			s.claim(n.from, n.to, ownPerson)
			kept = append(kept, *n)
			continue
		}
		if t.initials == 0 && (t.solid > 0 || s.listedBoth(n)) {
			s.unread(n.from, n.to, "capitalised words that may be a name: no list knows them, and nothing beside them shows a person")
		}
		s.lose("people", n.from, n.to, "no list knows its words, and nothing beside them shows a person")
	}
	if len(kept) > 0 {
		s.mergeNames(kept)
	}
}

// listedBoth reports whether a name has a listed given name at one end and a listed family name at the other, which are English words as well: "John Smith", "Ten Maxim".
func (s *scan) listedBoth(n *name) bool {
	parts := s.partsOf(n)
	first, last := s.class(parts[0].to), s.class(parts[len(parts)-1].to)
	return first.Is(pack.Given) && last.Is(pack.Family) || first.Is(pack.Family) && last.Is(pack.Given)
}

// shownLater names the rule by which a name is a person's for what the entry has shown since: that it stands in a list with a name of one word, "the brothers Kirill
// and Maxim Dyo", or that who holds an office does something, "the head of the Assembly Maxime Dyonis came. Dyonis said …"; "" where nothing does.
func (s *scan) shownLater(n *name, t tally) string {
	switch {
	case !s.freeAll(n.from, n.to):
		return ""
	case s.inList(n):
		return "person.list"
	case t.solid == t.words && s.namedElsewhere(n):
		return "person.again"
	case t.solid == t.words && s.officeBefore(n.from) && s.actsLater(n):
		return "person.title"
	}
	return ""
}

// listBefore takes the names of a list that "and" and a person end, or with which two people go on: "Quor Telm, Zhin Taum and Askar Bekov, who came". What a list behind a preposition or
// behind the noun of a thing begins with may be a body: "at Quor Telm, …", "the newspaper Quor Telm and …".
func (s *scan) listBefore() {
	next := -1 // the first word of the name behind, which was taken so
	for i := len(s.doubtful) - 1; i >= 0; i-- {
		n := &s.doubtful[i]
		and := s.is(n.to+1, "and") && s.isPerson(s.ageTo(n.to+2)) // "and 79-year-old Askar Bekov"
		if s.freeAll(n.from, n.to) && s.listsPeople(n.from) && (and || s.punct(n.to+1, ',') && (n.to+2 == next || s.peopleGoOn(n.to+2))) {
			n.rule = "person.list"
			s.claim(n.from, n.to, ownPerson)
			next = n.from
		}
	}
}

// listsPeople reports whether the list that goes on with word i may be one of people, for what stands before its first name.
func (s *scan) listsPeople(i int) bool {
	i = s.listFrom(i)
	if s.is(i-1, "of", "from") {
		return s.ofPerson(i-1) || s.kinOf(i-1) || s.ofComplaint(i-1)
	}
	if s.is(i-1, "to") && s.is(i-2, "each", "years", "months", "fine", "fines") {
		return true
	}
	return !s.class(i-1).Is(pack.ThingBefore) && !s.pluralOf(i-1, pack.ThingBefore) && !s.is(i-1, "in", "at", "near", "on", "for", "between", "to", "with", "by", "against", "about")
}

// listFrom is the first word of the list of names that goes on with word i, back over commas, "and" and brackets; i where a place or something else stands before it.
func (s *scan) listFrom(i int) int {
	for {
		last := i - 2                                   // of the name before
		if s.punct(last, ')') && s.punct(last-2, '(') { // "Quor Telm (Oslo) and"
			last -= 3
		}
		if !s.punct(i-1, ',') && !s.is(i-1, "and") || !s.capital(last) || last == i-2 && s.termBefore(i-1).class.Is(anyPlace) {
			return i
		}
		for i = last; s.capital(i - 1); i-- {
		}
	}
}

// peopleGoOn reports whether a person stands at word i, and another, or "and others", in a list right behind.
func (s *scan) peopleGoOn(i int) bool {
	if !s.isPerson(i) {
		return false
	}
	for ; s.isPerson(i); i++ {
	}
	return (s.punct(i, ',') || s.is(i, "and")) && s.isPerson(i+1) || s.punct(i, ',') && s.is(i+1, "and") && s.is(i+2, "others")
}

// officeBefore reports whether a role in something that bears a name stands before word i: "the Vice-President of the OSCE Parliamentary Assembly".
func (s *scan) officeBefore(i int) bool {
	const longest = 6 // words of the name
	for last := i - longest; i > last && (s.capital(i-1) || s.is(i-1, "the")); {
		i--
	}
	return s.is(i-1, "of") && s.roleOfOne(s.termBefore(i-1))
}

// namedElsewhere reports whether the same words, or one of them alone, have been found to be somebody's name: "Quorvash’s wife came. Quorvash Telmbrek left".
func (s *scan) namedElsewhere(n *name) bool {
	at, _ := slices.BinarySearchFunc(s.names, n.from, func(m name, from int) int { return cmp.Compare(m.from, from) })
	return slices.ContainsFunc(s.names[max(0, at-nearNames):min(at+nearNames, len(s.names))], func(m name) bool {
		if m.rule == "" {
			return false
		}
		same := string(s.foldRange(m.from, m.to))
		return same == string(s.fold(n.from)) || same == string(s.fold(n.to)) || same == string(s.foldRange(n.from, n.to))
	})
}

// nearNames is how many names before or behind one are looked through for others of the same person.
const nearNames = 64

// actsLater reports whether the last word of a name stands alone before a verb, soon behind it.
func (s *scan) actsLater(n *name) bool {
	at, _ := slices.BinarySearchFunc(s.names, n.to, func(m name, to int) int { return cmp.Compare(m.from, to) })
	for _, m := range s.names[at:min(at+nearNames, len(s.names))] {
		if m.from == m.to && string(s.fold(m.to)) == string(s.fold(n.to)) && s.class(m.to+1).Is(pack.Verb) && !s.capital(m.to+1) {
			return true
		}
	}
	return false
}
