package extract

import (
	"cmp"
	"slices"
)

// person is the names of one person in an entry. Words and initials are skeletons, those of all its names together.
type person struct {
	words       []keyWord
	initials    [][]byte
	first, last int // of its names, which are linked by next
	count       int
}

// join puts the names of one person together, first the full ones. A shorter name joins a longer one of which it has no word and no initial
// that the longer lacks: "Kim T." and "Timur Kim", "Seitbaev" and "Azamat Seitbayev". Differing given names or initials part people of one
// family name. A name that could be two people's is unread.
func (s *scan) join() {
	s.namesLikePlaces()
	s.persons = s.persons[:0]
	s.placeAll(func(n *name) bool { return n.strong })
	for i := range s.names {
		if n := &s.names[i]; n.like {
			n.like = !s.isSomeone(n)
		}
	}
	s.placeAll(func(n *name) bool { return !n.strong && !n.like })
}

// placeAll places the names that are wanted, in order of the text.
func (s *scan) placeAll(wanted func(*name) bool) {
	for i := range s.names {
		if wanted(&s.names[i]) {
			s.place(i)
		}
	}
}

// namesLikePlaces adds the settlements of one word to the names, which may be words of people's names in this entry, and puts all in order of the text.
func (s *scan) namesLikePlaces() {
	if slices.ContainsFunc(s.names, func(n name) bool { return n.strong }) {
		for i := range s.found {
			if p := &s.found[i]; !p.claimed && p.from == p.to {
				s.parts = append(s.parts, part{from: p.from, to: p.to})
				s.names = append(s.names, name{from: p.from, to: p.to, parts: s.parts[len(s.parts)-1 : len(s.parts) : len(s.parts)], like: true})
			}
		}
	}
	slices.SortStableFunc(s.names, func(a, b name) int { return cmp.Compare(a.from, b.from) })
	names := s.names[:0]
	for _, n := range s.names {
		if last := len(names) - 1; !n.like || last < 0 || names[last].to < n.from { // else the word is in a name already
			names = append(names, n)
		}
	}
	s.names = names
}

// isSomeone reports whether a settlement is a word of a person's name, unless it stands behind "in": once Ivan Kurchatov has been named, Kurchatov is he.
func (s *scan) isSomeone(n *name) bool {
	if len(s.persons) == 0 || s.owned(n.from) || s.locative(n.from) || s.is(n.from-1, "from", "to") {
		return false
	}
	return s.anyoneCalled(s.keyOf(n).words[0])
}

// anyoneCalled reports whether a word is among the names of a person of the entry.
func (s *scan) anyoneCalled(w keyWord) bool {
	if len(s.persons) <= fewPeople {
		return slices.ContainsFunc(s.persons, func(o person) bool { return contains(o.words, w) })
	}
	return slices.ContainsFunc(s.alike(w), func(k int) bool { return contains(s.persons[k].words, w) })
}

// alike lists the people with a word, or but for an ending, once there are many.
func (s *scan) alike(w keyWord) []int { return s.byWord[string(stem(w.skeleton))] }

// owned reports whether a field has taken word i.
func (s *scan) owned(i int) bool { return s.words[i].owner != free }

// place joins name i to a person, or makes it one.
func (s *scan) place(i int) {
	n := &s.names[i]
	me := s.keyOf(n)
	fits := s.fitting(me)
	switch {
	case len(fits) > 1 && !s.closest(me, &fits):
		s.unread(n.from, n.to, "a name that could be more than one person’s in this entry")
		s.claim(n.from, n.to, ownPerson)
		return
	case len(fits) == 0 && n.rule == "":
		s.lose("people", n.from, n.to, "one word; nothing beside it shows a person, and the entry names no one more fully by it")
		return
	case len(fits) == 0:
		me.first, me.last = i, i
		s.persons = append(s.persons, me)
		s.index(len(s.persons) - 1)
		fits = append(fits, len(s.persons)-1)
	}
	if n.rule == "" {
		n.rule = "person.again"
	}
	p := &s.persons[fits[0]]
	p.link(s.names, i)
	s.claim(n.from, n.to, ownPerson)
	for _, w := range me.words {
		if !contains(p.words, w) {
			p.words = append(p.words, w)
			if len(s.persons) > fewPeople {
				s.byWord[string(stem(w.skeleton))] = append(s.byWord[string(stem(w.skeleton))], fits[0])
			}
		}
	}
	if len(p.initials) < len(me.initials) {
		p.initials = me.initials
	}
}

// link adds name i to a person's, which stay in the order of the text.
func (p *person) link(names []name, i int) {
	p.count++
	names[i].next = -1
	switch {
	case p.count == 1:
	case i < p.first:
		names[i].next, p.first = p.first, i
	case i > p.last:
		names[p.last].next, p.last = i, i
	default:
		at := p.first
		for names[at].next < i {
			at = names[at].next
		}
		names[i].next, names[at].next = names[at].next, i
	}
}

// fewPeople is up to how many people of an entry are looked through one by one; beyond, they are found by their words.
const fewPeople = few

// mostAlike is with how many people a name is compared that share one of its words, those first that share its rarest. An entry in which more do
// is no entry of a report; a name that fits none of so many is a person of its own.
const mostAlike = 256

// fitting lists the people that a name can be.
func (s *scan) fitting(me person) []int {
	fits := s.fits[:0]
	if len(s.persons) <= fewPeople {
		for k := range s.persons {
			if compatible(me, s.persons[k]) {
				fits = append(fits, k)
			}
		}
	} else {
		compared := 0
		for _, w := range s.rarestFirst(me.words) {
			alike := s.alike(w)
			alike = alike[:min(len(alike), mostAlike-compared)]
			compared += len(alike)
			for _, k := range alike {
				if compatible(me, s.persons[k]) && !slices.Contains(fits, k) {
					fits = append(fits, k)
				}
			}
		}
		slices.Sort(fits)
	}
	s.fits = fits
	return fits
}

// rarestFirst is the words of a name, those first that the fewest people share.
func (s *scan) rarestFirst(words []keyWord) []keyWord {
	return slices.SortedStableFunc(slices.Values(words), func(a, b keyWord) int { return cmp.Compare(len(s.alike(a)), len(s.alike(b))) })
}

// index makes a person findable by its words, once there are many.
func (s *scan) index(k int) {
	if len(s.persons) <= fewPeople {
		return
	}
	if len(s.persons) == fewPeople+1 {
		s.byWord = make(map[string][]int)
		for k := range s.persons[:fewPeople] {
			s.indexWords(k)
		}
	}
	s.indexWords(k)
}

func (s *scan) indexWords(k int) {
	for _, w := range s.persons[k].words {
		s.byWord[string(stem(w.skeleton))] = append(s.byWord[string(stem(w.skeleton))], k)
	}
}

// stem is a word's skeleton without the ending that compatible overlooks.
func stem(w []byte) []byte {
	if n := len(w); n > 5 && (string(w[n-2:]) == "ov" || string(w[n-2:]) == "ev") {
		return w[:n-2]
	}
	return w
}

// closest narrows the people that a name fits to one where it may: to the one with exactly its words and initials.
func (s *scan) closest(me person, fits *[]int) bool {
	for _, k := range *fits {
		p := s.persons[k]
		if len(p.words) == len(me.words) && len(p.initials) == len(me.initials) {
			(*fits)[0] = k
			return true
		}
	}
	return false
}
