package extract

import (
	"slices"

	"github.com/openchronicle/chronicle/extract/pack"
)

// coordinated reports whether name i is another's than person k's for standing beside one of hers: a full name in a list or behind whose relative it is, or a given name
// alone, which "and" parts from a full one: "Ilyas and Iliyas Mamyrov".
func (s *scan) coordinated(i, k int) bool {
	n := &s.names[i]
	hers := func(j int) bool {
		return j >= 0 && j < len(s.names) && int(s.names[j].person) == k+1 && s.names[j].strong
	}
	if n.strong {
		return hers(i-1) && (s.sideBySide(i-1) && !s.sameWords(i, i-1) || s.relativeOf(i)) || hers(i+1) && s.sideBySide(i) && !s.sameWords(i, i+1)
	}
	if n.from != n.to || !s.class(n.from).Is(pack.Given) || !s.is(n.to+1, "and") || !hers(i+1) {
		return false
	}
	next := &s.names[i+1]
	return next.from == n.to+2 && s.class(next.from).Is(pack.Given)
}

// sideBySide reports whether "and" alone stands between names i and i+1, or a comma in a list of three or more: "A. Bekov and Askar Bekov" are two, and so are "A. Bekov, Askar B. and a
// passer-by".
func (s *scan) sideBySide(i int) bool {
	switch s.between(i) {
	case "and":
		return true
	case ",":
		return s.between(i-1) != "" || s.between(i+1) != "" || s.is(s.names[i+1].to+1, "and")
	}
	return false
}

// between is what parts names i and i+1 in a list, a comma or "and"; "" where something else stands between them, or nothing.
func (s *scan) between(i int) string {
	if i < 0 || i+1 >= len(s.names) || s.names[i+1].from != s.names[i].to+2 {
		return ""
	}
	switch at := s.names[i].to + 1; {
	case s.punct(at, ','):
		return ","
	case s.is(at, "and"):
		return "and"
	}
	return ""
}

// relativeOf reports whether the name before name i is of whose relative i is said to be: "Dinara Omarova, daughter of D. Omarova".
func (s *scan) relativeOf(i int) bool {
	of := s.names[i].from - 1
	if !s.kinOf(of) {
		return false
	}
	comma := of - 2
	if s.is(comma, "the", "a") {
		comma--
	}
	return s.punct(comma, ',') && s.names[i-1].to == comma-1
}

// sameWords reports whether two names are the same words, or one has all words of the other, whatever their order, and none of them an initial: then they are one person's.
func (s *scan) sameWords(i, j int) bool {
	a, b := s.keyOf(&s.names[i]), s.keyOf(&s.names[j])
	if a.words.count() > b.words.count() {
		a, b = b, a
	}
	if a.initials.count() != b.initials.count() {
		return false
	}
	for _, w := range s.keyWordsOf(a.words) {
		if !slices.ContainsFunc(s.keyWordsOf(b.words), func(v keyWord) bool { return string(s.skeletonOf(v)) == string(s.skeletonOf(w)) }) {
			return false
		}
	}
	return true
}
