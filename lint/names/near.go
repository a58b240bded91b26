package names

import (
	"cmp"
	"iter"
	"slices"

	"github.com/openchronicle/chronicle/extract/pack"
)

// shortestNear is how many letters the key of a family name must have for one letter to be taken for a slip, shortestGiven how many a given name, shortestLong how many a
// family name of which only an initial stands, shortestVoiced the same where it is S for Z, and mostSpelled how many spellings of one are looked at.
const (
	shortestNear   = 6
	shortestGiven  = 5
	shortestLong   = 9
	shortestVoiced = 7
	mostSpelled    = 8
)

// indexSlips notes the people with one letter of their family name taken away, where there is a slip among those who have the same given name.
func (s *suspects) indexSlips() {
	list := s.comparables[:0]
	for i := range s.people {
		if s.comparable(i) {
			list = append(list, i)
		}
	}
	s.comparables = list
	given := func(i int) *root { return s.people[i].given.root }
	slices.SortFunc(list, func(i, j int) int { return cmp.Or(cmp.Compare(given(i).number, given(j).number), cmp.Compare(i, j)) })
	for len(list) > 0 {
		n := 1
		for n < len(list) && given(list[n]) == given(list[0]) {
			n++
		}
		if s.slips(list[:n]) {
			for _, i := range list[:n] {
				s.indexSlip(i)
			}
		}
		list = list[n:]
	}
}

// fewNamesakes is up to how many people are all compared with each other, which is cheaper than to index them.
const fewNamesakes = 16

// slips reports whether the family name of one of some people may be a slip for another's. Of many it is not asked.
func (s *suspects) slips(people []int) bool {
	if len(people) > fewNamesakes {
		return true
	}
	for k, i := range people {
		for _, j := range people[:k] {
			if s.slipped(i, j) {
				return true
			}
		}
	}
	return false
}

// slipped reports whether the family name of person i may be a slip for that of person j, or the other way round.
func (s *suspects) slipped(i, j int) bool {
	for a := range s.families(i) {
		if s.slipFor(a, j) {
			return true
		}
	}
	return false
}

// slipFor is the same for a family name.
func (s *suspects) slipFor(family string, j int) bool {
	for f := range s.families(j) {
		if pack.Slip(family, f) || misheard(family, f) || womans(f) && family == f[:len(f)-1] {
			return true
		}
	}
	return false
}

// indexSlip notes a person.
func (s *suspects) indexSlip(i int) {
	if s.right == nil {
		s.right = map[uint64][]int{}
	}
	for family := range s.families(i) {
		s.note(s.right, s.people[i].given.root.key, family, i)
	}
}

// note notes person i in an index, under a given name and a family name, whole and with one letter taken away.
func (s *suspects) note(index map[uint64][]int, given, family string, i int) {
	for _, short := range s.shortened(given, family) {
		if list := index[short]; len(list) == 0 || list[len(list)-1] != i {
			index[short] = append(list, i)
		}
	}
}

// slipOf suspects that the part of the name of person i, as it is first spelled, is a slip for that of person j.
func (s *suspects) slipOf(part Part, i, j int) []Suspect {
	meant := &s.people[j].Spellings(part)[0]
	return []Suspect{{Slip: Near, Part: part, Whose: i, Written: s.people[i].Spellings(part)[0], Like: j, Meant: meant.Text, Count: meant.Count()}}
}

// families gives the spellings of a family name, the one to keep first, and its key.
func (s *suspects) families(i int) iter.Seq[string] {
	return func(yield func(string) bool) {
		p := &s.people[i]
		list := p.Spellings(Family)
		for k := range list[:min(mostSpelled, len(list))] {
			if !yield(list[k].folded) {
				return
			}
		}
		yield(p.family.key)
	}
}

func (s *suspects) comparable(i int) bool {
	p := &s.people[i]
	return p.given.root != nil && p.family != nil && len(p.family.key) >= shortestNear && len(p.Spellings(Family)) > 0
}

func (s *suspects) several(p *Person) bool {
	return p.Sightings[0].Entry != p.Sightings[len(p.Sightings)-1].Entry
}

// shortened lists a hash of a given name with a family name, and with what is left of the family name without one letter; not without its first unless it
// may be another by ear, nor its last unless that makes it a woman's. It is good until the next call.
func (s *suspects) shortened(given, family string) []uint64 {
	list := s.hashes[:0]
	last := len(family) - 1
	short := hashed(hashed(0, given)*hashFactor, family[:last]) // without the last letter
	if womans(family) {
		list = append(list, short)
	}
	place := uint64(1)
	first := 1
	if openBegin(family) {
		first = 0
	}
	for i := last - 1; i >= first; i-- {
		short += (uint64(family[i+1]) - uint64(family[i])) * place // without letter i, where letter i+1 was left out before
		place *= hashFactor
		if i == 0 || family[i] != family[i-1] {
			list = append(list, short)
		}
	}
	list = append(list, hashed(hashed(0, given)*hashFactor, family))
	slices.Reverse(list)
	s.hashes = list
	return list
}

// hashFactor is what the hash of a text weighs the place of each letter with.
const hashFactor = 0x9E3779B97F4A7C15

// hashed goes on with the hash of a text.
func hashed(h uint64, text string) uint64 {
	for i := range len(text) {
		h = h*hashFactor + uint64(text[i])
	}
	return h
}

// near looks for a person who has the same given name as person i, of one entry, and whose family name differs by one letter: a person of several
// entries, or one of one entry too whose name has that letter more, because letters are lost more often than put in, or who stands before and whose name sounds like it or stands more often.
func (s *suspects) near(i int) []Suspect {
	p := &s.people[i]
	if s.right == nil || !s.comparable(i) || s.several(p) {
		return nil
	}
	for family := range s.families(i) {
		for _, short := range s.shortened(p.given.root.key, family) {
			list := s.right[short]
			for _, j := range list[:min(mostBearers, len(list))] {
				if j == i || s.people[j].given.root != p.given.root || !s.several(&s.people[j]) && !s.longerFamily(j, i) && !(j < i && (s.soundsLike(i, j) || s.oftener(j, i) || s.swapped(i, j))) {
					continue
				}
				if p.second.agrees(s.people[j].second) && s.slipFor(family, j) {
					return s.slipOf(Family, i, j)
				}
			}
		}
	}
	return nil
}

// swapped reports whether the family name of person i, as it is first spelled, is that of person j with two letters in each other's places.
func (s *suspects) swapped(i, j int) bool {
	a, b := s.people[i].Spellings(Family)[0].folded, s.people[j].Spellings(Family)[0].folded
	return len(a) == len(b) && pack.Slip(a, b) && !s.reader.word([]byte(a)).class.Is(pack.Family)
}

// oftener reports whether the family name of person j stands more often than that of person i.
func (s *suspects) oftener(j, i int) bool {
	return s.people[j].Spellings(Family)[0].Count() > s.people[i].Spellings(Family)[0].Count()
}

// soundsLike reports whether the family name of person i, as it is first spelled, may be misheard for that of person j.
func (s *suspects) soundsLike(i, j int) bool {
	return misheard(s.people[i].Spellings(Family)[0].folded, s.people[j].Spellings(Family)[0].folded) || misheard(s.people[i].family.key, s.people[j].family.key)
}

// nearGiven looks for a person of several entries, or named more often in one, who has the same family name as person i, of one entry, and whose given name differs by one letter, or is another
// spelling of the same; a person who stands before may have another spelling of it as often.
func (s *suspects) nearGiven(i int) []Suspect {
	p := &s.people[i]
	if p.family == nil || len(p.Spellings(Given)) == 0 || s.several(p) {
		return nil
	}
	written := &p.Spellings(Given)[0]
	if len(written.folded) < shortestGiven {
		return nil
	}
	listed := s.reader.word([]byte(written.folded)).class.Is(pack.Given) // Talat is no slip for Talgat
	list := s.kin[p.family]
	for _, j := range list[:min(mostBearers, len(list))] {
		meant := &s.people[j].Spellings(Given)[0]
		if j == i || !p.second.agrees(s.people[j].second) {
			continue
		}
		oftener := s.several(&s.people[j]) || meant.Count() > written.Count()
		if oftener && !listed && pack.Slip(written.folded, meant.folded) || (oftener || j < i) && oneGiven(p.given.root.key, s.people[j].given.root.key) {
			return s.slipOf(Given, i, j)
		}
	}
	return nil
}

// indexKin notes the people who have a given name by their family names.
func (s *suspects) indexKin() {
	if s.kin == nil {
		s.kin = map[*root][]int{}
	}
	for i := range s.people {
		if p := &s.people[i]; p.family != nil && len(p.Spellings(Given)) > 0 {
			s.kin[p.family] = append(s.kin[p.family], i)
		}
	}
}

// longerFamily reports whether the family name of person j is spelled with more letters than that of person i.
func (s *suspects) longerFamily(j, i int) bool {
	return len(s.people[j].Spellings(Family)[0].folded) > len(s.people[i].Spellings(Family)[0].folded)
}
