package names

import (
	"slices"

	"github.com/openchronicle/chronicle/extract/pack"
)

// shortestNear is how many letters the key of a family name must have for one letter to be taken for a slip, and mostSpelled how many spellings
// of one are looked at.
const (
	shortestNear = 6
	mostSpelled  = 8
)

// indexSlips notes the people with one letter of their family name taken away, if somebody else has the same given name.
func (s *suspects) indexSlips() {
	s.namesakes = map[string]int{}
	for i := range s.people {
		if s.comparable(i) {
			s.namesakes[s.people[i].given.key]++
		}
	}
	s.right = map[uint64][]int{}
	for i := range s.people {
		if !s.comparable(i) || s.namesakes[s.people[i].given.key] < 2 {
			continue
		}
		for _, family := range s.families(i) {
			for _, short := range s.shortened(s.people[i].given.key, family) {
				if list := s.right[short]; len(list) == 0 || list[len(list)-1] != i {
					s.right[short] = append(list, i)
				}
			}
		}
	}
}

// families lists the spellings of a family name, the one to keep first, and its key.
func (s *suspects) families(i int) []string {
	list := s.names[i][Family]
	all := make([]string, 0, mostSpelled+1)
	for _, w := range list[:min(mostSpelled, len(list))] {
		all = append(all, w.folded)
	}
	return append(all, s.people[i].family)
}

func (s *suspects) comparable(i int) bool {
	p := &s.people[i]
	return p.given.key != "" && len(p.family) >= shortestNear && len(s.names[i][Family]) > 0
}

func (s *suspects) several(p *Person) bool {
	return p.Sightings[0].Entry != p.Sightings[len(p.Sightings)-1].Entry
}

// shortened lists a hash of a given name with a family name, and with what is left of the family name without one letter; not without its first,
// nor its last. It is good until the next call.
func (s *suspects) shortened(given, family string) []uint64 {
	list := s.hashes[:0]
	last := len(family) - 1
	short := hashed(hashed(0, given)*hashFactor, family[:last]) // without the last letter
	place := uint64(1)
	for i := last - 1; i > 0; i-- {
		short += (uint64(family[i+1]) - uint64(family[i])) * place // without letter i, where letter i+1 was left out before
		place *= hashFactor
		if family[i] != family[i-1] {
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
// entries, or one of one entry too whose name has that letter more, because letters are lost more often than put in.
func (s *suspects) near(i int) []Suspect {
	p := &s.people[i]
	if !s.comparable(i) || s.several(p) || s.namesakes[p.given.key] < 2 {
		return nil
	}
	for _, family := range s.families(i) {
		for _, short := range s.shortened(p.given.key, family) {
			list := s.right[short]
			for _, j := range list[:min(mostBearers, len(list))] {
				if j == i || s.people[j].given.key != p.given.key || !s.several(&s.people[j]) && !s.longerFamily(j, i) {
					continue
				}
				if p.second.agrees(&s.people[j].second) && slices.ContainsFunc(s.families(j), func(f string) bool { return pack.Slip(family, f) }) {
					meant := s.names[j][Family][0]
					return []Suspect{{Slip: Near, Part: Family, Whose: i, Written: s.names[i][Family][0], Like: j, Meant: meant.Text, Count: meant.Count()}}
				}
			}
		}
	}
	return nil
}

// longerFamily reports whether the family name of person j is spelled with more letters than that of person i.
func (s *suspects) longerFamily(j, i int) bool {
	return len(s.names[j][Family][0].folded) > len(s.names[i][Family][0].folded)
}
