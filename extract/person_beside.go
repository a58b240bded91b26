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
	switch {
	case s.kindIs(next, parser.Possess):
		return s.is(next+1, "heirs", "parents", "children", "sons", "daughters", "grandchildren")
	case s.is(next, "out") && s.is(next+1, "of"), s.is(next, "into") && s.is(next+1, "custody"): // "the police took Quor Telm out of the train"
		return s.in(n.from-1, doneToPeople)
	case s.punct(next, ','):
		return s.is(next+1, "he", "she") || s.ageEnds(next+1) && s.inList(n) || s.valid(next+1) && s.words[next+1].owner == ownFacility
	case s.punct(next, '('):
		return s.in(next+1, kinsmen) && s.punct(next+2, ')') || s.asSubject(n.from) && s.saysBehindBracket(next)
	}
	return false
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
