package extract

import (
	"cmp"
	"slices"

	"github.com/openchronicle/chronicle/extract/pack"
)

// settleDoubtful decides on names of several parts that nothing has shown to be people's when they were read.
func (s *scan) settleDoubtful() {
	kept := s.weak[:0]
	for i := range s.doubtful {
		n := &s.doubtful[i]
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
	case t.solid == t.words && s.officeBefore(n.from) && s.actsLater(n):
		return "person.title"
	}
	return ""
}

// officeBefore reports whether a role in something that bears a name stands before word i: "the Vice-President of the OSCE Parliamentary Assembly".
func (s *scan) officeBefore(i int) bool {
	const longest = 6 // words of the name
	for last := i - longest; i > last && (s.capital(i-1) || s.is(i-1, "the")); {
		i--
	}
	return s.is(i-1, "of") && s.roleOfOne(s.termBefore(i-1))
}

// actsLater reports whether the last word of a name stands alone before a verb, soon behind it.
func (s *scan) actsLater(n *name) bool {
	const reach = 64 // names
	at, _ := slices.BinarySearchFunc(s.names, n.to, func(m name, to int) int { return cmp.Compare(m.from, to) })
	for _, m := range s.names[at:min(at+reach, len(s.names))] {
		if m.from == m.to && string(s.fold(m.to)) == string(s.fold(n.to)) && s.class(m.to+1).Is(pack.Verb) && !s.capital(m.to+1) {
			return true
		}
	}
	return false
}
