package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// Names behind an office and where it is held: “the deputy head of the prison …”.

// anyPlace are the classes of places, whatever their kind.
const anyPlace = pack.IsSettlement | pack.IsRegion | pack.IsDistrict | pack.IsCountry

// behindRoleOfPlace reports whether a full name stands right behind the role of one and where that one is from or is it: "the human rights activist from Petropavlovsk …", "the
// former akim of Karaganda …".
func (s *scan) behindRoleOfPlace(n *name) bool {
	t := s.termBefore(n.from)
	if t.class.Is(pack.DistrictWord|pack.RegionWord) && s.capital(t.from-1) { // "the akim of Karabalyk raion"
		t = term{from: t.from - 1, to: t.to, class: pack.IsDistrict}
	}
	at := t.from - 1
	if s.is(at, "the") {
		at--
	}
	return t.class.Is(anyPlace) && s.is(at, "of", "from") && s.roleOfOne(s.termBefore(at))
}

// behindOffice reports whether a name stands right behind an office and where it is held: "the deputy head of the prison …", "the head of the Anti-Corruption Service …". A name of one
// word must do something there, for the place may have a name all the same.
func (s *scan) behindOffice(n *name) bool {
	const longest = 9 // words of where it is: "of the delegation of the OSCE Parliamentary Assembly"
	at := n.from - 1
	place := s.in(at, offices) || s.is(at, "city", "town")
	if n.from == n.to {
		does := s.anyVerb(n.to + 1)
		place = does && !s.capital(at) && s.is(at, "department", "administration", "court", "police", "shift", "delegation", "service")
	}
	if !place {
		return false
	}
	for last := at - longest; at > last && s.kindIs(at, parser.Word); at-- {
		if s.is(at, "of") && s.roleOfOne(s.termBefore(at)) {
			return true
		}
	}
	return false
}

// rankOf reports whether "the chief of workshop" or the like stands before word i: a role, "of" and what it is of, which is nothing that bears a name itself.
func (s *scan) rankOf(i int) bool {
	t := s.termBefore(i)
	return s.kindIs(t.to, parser.Word) && !s.capital(t.from) && s.words[i].space && !t.class.Is(pack.ThingBefore|pack.ThingAfter|never) && s.ofRole(t.from-1)
}

// judgeOf reports whether "the judge of the district court No. 2" or the like stands before word i.
func (s *scan) judgeOf(i int) bool {
	const longest = 8 // words that a court has before its noun
	court := i - 1
	if sign, _ := s.numberSign(court); sign < court {
		court = sign - 1
	}
	if !s.is(court, "court") || !s.words[i].space {
		return false
	}
	of := court - 1
	for first := court - longest; of > first && s.kindIs(of, parser.Word) && !s.is(of, "of"); of-- {
	}
	return s.ofRole(of)
}
