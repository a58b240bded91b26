package names

import "slices"

// left is the key of a given name, and a family name as it is or with one letter taken away: as it is spelled, or its key.
type left struct{ given, family string }

// shortestNear is how many letters the key of a family name must have for one letter to be taken for a slip, and mostSpelled how many spellings
// of one are looked at.
const (
	shortestNear = 6
	mostSpelled  = 8
)

// indexSlips notes the people with one letter of their family name taken away.
func (s *suspects) indexSlips() {
	s.right = map[left][]int{}
	for i := range s.people {
		p := &s.people[i]
		if !s.comparable(i) {
			continue
		}
		for _, family := range s.families(i) {
			for _, short := range shortened(family) {
				k := left{p.given.key, short}
				if list := s.right[k]; len(list) == 0 || list[len(list)-1] != i {
					s.right[k] = append(list, i)
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

// shortened lists a word and what is left of it without one letter; not without its first, nor its last.
func shortened(w string) []string {
	list := []string{w}
	for i := 1; i+1 < len(w); i++ {
		if w[i] != w[i-1] {
			list = append(list, w[:i]+w[i+1:])
		}
	}
	return list
}

// near looks for a person who has the same given name as person i, of one entry, and whose family name differs by one letter: a person of several
// entries, or one of one entry too whose name has that letter more, because letters are lost more often than put in.
func (s *suspects) near(i int) []Suspect {
	p := &s.people[i]
	if !s.comparable(i) || s.several(p) {
		return nil
	}
	for _, family := range s.families(i) {
		for _, short := range shortened(family) {
			list := s.right[left{p.given.key, short}]
			for _, j := range list[:min(mostBearers, len(list))] {
				if j == i || !s.several(&s.people[j]) && !s.longerFamily(j, i) {
					continue
				}
				if p.second.agrees(&s.people[j].second) && slices.ContainsFunc(s.families(j), func(f string) bool { return slip(family, f) }) {
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

// slip reports whether one word is the other with one letter put in, or with two neighbours in each other's places, the first and the last letter
// being untouched.
func slip(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	head := 0
	for head < len(a) && a[head] == b[head] {
		head++
	}
	tail := 0
	for tail < len(a)-head && a[len(a)-1-tail] == b[len(b)-1-tail] {
		tail++
	}
	if head == 0 || tail == 0 {
		return false
	}
	switch len(b) - len(a) {
	case 1:
		return head+tail == len(a)
	case 0:
		return head+tail == len(a)-2 && a[head] == b[head+1] && a[head+1] == b[head]
	}
	return false
}
