package extract

import "github.com/openchronicle/chronicle/parser"

// alias reports whether a name is one more of the person who is named right before it: "Asel Bekova (née Omarova)", "Murat Beisenov, also known as Muratbek",
// "Asel Ospanova (Omarova)".
func (s *scan) alias(n *name) bool {
	i := n.from - 1
	switch {
	case !s.valid(i):
		return false
	case s.punct(i, '('):
		return s.bracketEnds(n.to+1) && (s.otherFamily(n) || !s.punct(n.to+1, ')')) && s.isPerson(i-1) && s.isPerson(i-2)
	case s.kind(i) != parser.Word:
		return false
	}
	switch string(s.fold(i)) {
	case "nee", "aka", "alias", "formerly":
		i--
	case "as":
		if i--; !s.is(i, "known") {
			return false
		}
		if i--; s.is(i, "also", "better", "previously", "formerly") {
			i--
		}
	default:
		return false
	}
	return (s.punct(i, '(') || s.punct(i, ',')) && s.isPerson(i-1)
}

// bracketEnds reports whether a bracket closes at word i, or behind what says whose the name in it is that begins there: "before her marriage", "by her first husband", "at birth".
func (s *scan) bracketEnds(i int) bool {
	if s.is(i, "before", "until", "after", "by", "in", "at") {
		if i++; s.is(i, "her", "his", "the") {
			i++
		}
		if s.is(i, "first", "second", "former", "late") {
			i++
		}
		if !s.is(i, "marriage", "wedding", "divorce", "husband", "birth", "passport", "documents") {
			return false
		}
		i++
	}
	return s.punct(i, ')')
}

// otherFamily reports whether a name is one family name that is nothing else.
func (s *scan) otherFamily(n *name) bool {
	parts := s.partsOf(n)
	return len(parts) == 1 && parts[0].kind == familyPart && !s.soft(parts[0])
}

func (s *scan) isPerson(i int) bool { return s.valid(i) && s.words[i].owner == ownPerson }

// takeAlias claims a name for the person before it.
func (s *scan) takeAlias(n *name) {
	n.rule, n.alias = "person.alias", true
	s.claim(n.from, n.to, ownPerson)
}

// placeAlias joins name i, which is an alias, to the person of the name before it.
func (s *scan) placeAlias(i int) {
	n := &s.names[i]
	if i == 0 || s.names[i-1].person == 0 {
		s.unread(n.from, n.to, "another name of somebody who could not be read")
		return
	}
	s.nameOf(int(s.names[i-1].person)-1, i)
}
