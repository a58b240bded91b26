package extract

import (
	"cmp"
	"slices"
)

// person is the names of one person in an entry. The words and initials of its key are those of all its names together.
type person struct {
	sounds      sounds
	key         key
	keyed       bool // the key has been made: one name, which sounds like nobody's, needs none
	first, last int  // of its names, which are linked by next
	count       int
}

// keyOfPerson is the key of a person.
func (s *scan) keyOfPerson(p *person) key {
	if !p.keyed {
		p.key, p.keyed = s.keyOf(&s.names[p.first]), true
	}
	return p.key
}

// join puts the names of one person together, first the full ones. A shorter name joins a longer one of which it has no word and no initial
// that the longer lacks: "Kim T." and "Timur Kim", "Seitbaev" and "Azamat Seitbayev". Differing given names or initials part people of one
// family name. A name that could be two people's is unread.
func (s *scan) join() {
	s.persons = s.persons[:0]
	if len(s.names) == 0 {
		return
	}
	s.namesLikePlaces()
	for i := range s.names {
		if s.names[i].strong {
			s.place(i)
		}
	}
	for i := range s.names {
		if n := &s.names[i]; n.like {
			n.like = !s.isSomeone(n)
		}
	}
	for i := range s.names {
		if n := &s.names[i]; !n.strong && !n.like {
			s.place(i)
		}
	}
}

// namesLikePlaces adds the settlements of one word to the names, which may be words of people's names in this entry, and puts all in order of the
// text. A settlement is nobody behind "in": once Ivan Kurchatov has been named, Kurchatov is he, and in Kurchatov the town.
func (s *scan) namesLikePlaces() {
	if !s.anyStrong() {
		return
	}
	s.weak = s.weak[:0]
	for i := range s.found {
		p := &s.found[i]
		if !p.claimed && p.from == p.to && !s.owned(p.from) && !s.locative(p.from) && !s.is(p.from-1, "from", "to") {
			s.parts = append(s.parts, part{from: p.from, to: p.to})
			s.weak = append(s.weak, name{from: p.from, to: p.to, first: len(s.parts) - 1, last: len(s.parts), like: true})
		}
	}
	if len(s.weak) == 0 {
		return
	}
	s.mergeNames(s.weak)
	names := s.names[:0]
	for _, n := range s.names {
		if last := len(names) - 1; !n.like || last < 0 || names[last].to < n.from { // else the word is in a name already
			names = append(names, n)
		}
	}
	s.names = names
}

func (s *scan) anyStrong() bool {
	for i := range s.names {
		if s.names[i].strong {
			return true
		}
	}
	return false
}

// mergeNames adds names to the others; both are in order of the text, and so are all together.
func (s *scan) mergeNames(more []name) {
	i, j := len(s.names)-1, len(more)-1
	s.names = append(s.names, more...)
	for k := len(s.names) - 1; i >= 0 && j >= 0; k-- {
		if s.names[i].from > more[j].from {
			s.names[k] = s.names[i]
			i--
		} else {
			s.names[k] = more[j]
			j--
		}
	}
	copy(s.names, more[:j+1])
}

// isSomeone reports whether a settlement is a word of a person's name.
func (s *scan) isSomeone(n *name) bool {
	if len(s.persons) == 0 || s.owned(n.from) || !s.soundsLikeAnyone(n) {
		return false
	}
	return s.anyoneCalled(s.keyWords[s.keyOf(n).words.from])
}

// soundsLikeAnyone reports whether a name may be one of a person of the entry, for its sounds; of many people it is not asked.
func (s *scan) soundsLikeAnyone(n *name) bool {
	of := s.soundsOf(n)
	for k := range s.persons[:min(len(s.persons), fewPeople)] {
		if of.mayBe(s.persons[k].sounds) {
			return true
		}
	}
	return len(s.persons) > fewPeople
}

// anyoneCalled reports whether a word is among the names of a person of the entry.
func (s *scan) anyoneCalled(w keyWord) bool {
	if len(s.persons) <= fewPeople {
		for k := range s.persons {
			if s.has(s.keyOfPerson(&s.persons[k]).words, w) {
				return true
			}
		}
		return false
	}
	return slices.ContainsFunc(s.alike(w), func(k int) bool { return s.has(s.persons[k].key.words, w) })
}

// alike lists the people with a word, or but for an ending, once there are many.
func (s *scan) alike(w keyWord) []int { return s.byWord[string(stem(s.skeletonOf(w)))] }

// owned reports whether a field has taken word i.
func (s *scan) owned(i int) bool { return s.words[i].owner != free }

// place joins name i to a person, or makes it one.
func (s *scan) place(i int) {
	n := &s.names[i]
	me := person{sounds: s.soundsOf(n), first: i}
	fits := s.fitting(&me)
	switch {
	case len(fits) > 1 && !s.closest(&me, fits):
		s.unread(n.from, n.to, "a name that could be more than one person’s in this entry")
		s.claim(n.from, n.to, ownPerson)
		return
	case len(fits) == 0 && n.rule == "":
		s.lose("people", n.from, n.to, "one word; nothing beside it shows a person, and the entry names no one more fully by it")
		return
	case len(fits) == 0:
		me.link(s.names, i)
		s.persons = append(s.persons, me)
		s.index(len(s.persons) - 1)
	default:
		s.persons[fits[0]].link(s.names, i)
		s.learnWords(fits[0], &me)
	}
	if n.rule == "" {
		n.rule = "person.again"
	}
	s.claim(n.from, n.to, ownPerson)
}

// learnWords gives a person the words and initials of one more of its names.
func (s *scan) learnWords(k int, me *person) {
	p := &s.persons[k]
	for i := me.key.words.from; i < me.key.words.to; i++ {
		if w := s.keyWords[i]; !s.has(p.key.words, w) {
			s.addWord(&p.key, w)
			if len(s.persons) > fewPeople {
				s.byWord[string(stem(s.skeletonOf(w)))] = append(s.byWord[string(stem(s.skeletonOf(w)))], k)
			}
		}
	}
	if p.key.initials.count() < me.key.initials.count() {
		p.key.initials = me.key.initials
	}
	p.sounds = sounds{p.sounds.set | me.sounds.set, p.key.words.count()}
}

// link adds name i to a person's, which stay in the order of the text.
func (p *person) link(names []name, i int) {
	p.count++
	names[i].next = -1
	switch {
	case p.count == 1:
		p.first, p.last = i, i
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
func (s *scan) fitting(me *person) []int {
	fits := s.fits[:0]
	if len(s.persons) <= fewPeople {
		for k := range s.persons {
			p := &s.persons[k]
			if me.sounds.mayBe(p.sounds) && s.compatible(s.keyOfPerson(me), s.keyOfPerson(p)) {
				fits = append(fits, k)
			}
		}
	} else {
		compared := 0
		for _, w := range s.rarestFirst(s.keyWordsOf(s.keyOfPerson(me).words)) {
			alike := s.alike(w)
			alike = alike[:min(len(alike), mostAlike-compared)]
			compared += len(alike)
			for _, k := range alike {
				if s.compatible(me.key, s.persons[k].key) && !slices.Contains(fits, k) {
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
	for _, w := range s.keyWordsOf(s.keyOfPerson(&s.persons[k]).words) {
		s.byWord[string(stem(s.skeletonOf(w)))] = append(s.byWord[string(stem(s.skeletonOf(w)))], k)
	}
}

// stem is a word's skeleton without the ending that compatible overlooks.
func stem(w []byte) []byte {
	if n := len(w); n > 5 && (string(w[n-2:]) == "ov" || string(w[n-2:]) == "ev") {
		return w[:n-2]
	}
	return w
}

// closest puts first of the people that a name fits the one with exactly its words and initials; it reports false where there is none.
func (s *scan) closest(me *person, fits []int) bool {
	for _, k := range fits {
		p := &s.persons[k]
		if p.key.words.count() == me.key.words.count() && p.key.initials.count() == me.key.initials.count() {
			fits[0] = k
			return true
		}
	}
	return false
}
