package names

import (
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
)

// indexLong notes the people of several entries by their family name, where somebody of one entry stands without a given name.
func (s *suspects) indexLong() {
	asked := false
	for i := range s.people {
		asked = asked || s.nameless(i)
	}
	if !asked {
		return
	}
	s.long = map[uint64][]int{}
	for i := range s.people {
		if !s.longFamily(i, shortestNear) || !s.several(&s.people[i]) {
			continue
		}
		for family := range s.families(i) {
			s.note(s.long, "", family, i)
		}
	}
}

// nameless reports whether person i, of one entry, is named without a given name: by an initial and a family name, or by that alone.
func (s *suspects) nameless(i int) bool {
	return s.people[i].given.root == nil && s.longFamily(i, shortestNear) && !s.several(&s.people[i])
}

// longFamily reports whether the family name of person i has so many letters.
func (s *suspects) longFamily(i, letters int) bool {
	p := &s.people[i]
	return p.family != nil && len(p.family.key) >= letters && len(p.Spellings(Family)) > 0
}

// nearNameless looks for a person of several entries who may have the given name that person i lacks, and whose family name differs by one letter: "Serik Kozhagulov" for
// "S. Kozhakulov". Where the name is short, or the other stands without a given name too, that letter must be one that is lost, put in or in the place of the next, and no list
// have the name: "B. Toregozhina" for "B. Toergozhina".
func (s *suspects) nearNameless(i int) []Suspect {
	if s.long == nil || !s.nameless(i) {
		return nil
	}
	p := &s.people[i]
	long := p.given.known() && s.longFamily(i, shortestLong)
	for family := range s.families(i) {
		for _, short := range s.shortened("", family) {
			list := s.long[short]
			for _, j := range list[:min(mostBearers, len(list))] {
				other := &s.people[j]
				if other.family == p.family || !p.given.agrees(other.given) || !p.second.agrees(other.second) {
					continue
				}
				if other.given.root != nil && (long && s.slipFor(family, j) || s.voiced(i, j)) || s.unlistedSlip(i, j) || s.womansInitial(i, j) {
					return s.slipOf(Family, i, j)
				}
			}
		}
	}
	return nil
}

// voiced reports whether the family name of person i, who has an initial, is that of person j but for an S that is written Z, or the other way round: "K. Lasarev" for "Konstantin Lazarev".
func (s *suspects) voiced(i, j int) bool {
	p := &s.people[i]
	if !p.given.known() || !s.longFamily(i, shortestVoiced) {
		return false
	}
	written, meant := p.Spellings(Family)[0].folded, s.people[j].Spellings(Family)[0].folded
	return misheard(written, meant) && strings.ReplaceAll(written, "z", "s") == strings.ReplaceAll(meant, "z", "s")
}

// womansInitial reports whether person i is person j, a woman, by initial and family name, but for the a that makes the name a woman's: "B. Toregozhin".
func (s *suspects) womansInitial(i, j int) bool {
	p, woman := &s.people[i], &s.people[j]
	written, meant := p.Spellings(Family)[0].folded, woman.Spellings(Family)[0].folded
	return p.given.known() && woman.given.known() && womans(meant) && written == meant[:len(meant)-1]
}

// unlistedSlip reports whether the family name of person i, as it is first spelled, is in no list and a slip of the pen for that of person j.
func (s *suspects) unlistedSlip(i, j int) bool {
	written, meant := s.people[i].Spellings(Family)[0].folded, s.people[j].Spellings(Family)[0].folded
	return pack.FamilySlip(written, meant) && !s.reader.word([]byte(written)).class.Is(pack.Family)
}
