package extract

import "github.com/openchronicle/chronicle/parser"

// person is the names of one person in an entry. The words and initials of its key are those of all its names together.
type person struct {
	sounds      sounds
	key         key
	keyed       bool // the key has been made: one name, which sounds like nobody's, needs none
	first, last int  // of its names, which are linked by next
	lately      int  // the name that was linked last
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
	strong := uint64(0) // first sounds of the full names
	for i := range s.names {
		n := &s.names[i]
		if n.sounds = s.soundsOf(n); n.strong {
			strong |= n.sounds.set | n.sounds.halves
		}
	}
	if strong != 0 {
		s.namesLikePlaces(strong)
		s.placeFull()
	}
	for i := range s.names {
		if n := &s.names[i]; !n.strong && !n.like && !n.alias {
			s.place(i)
		}
	}
	for i := range s.names {
		if s.names[i].alias {
			s.placeAlias(i)
		}
	}
}

// placeFull places the full names, those that have but initials beside one word behind the others, which these may stand for; and finds out which settlements are words of
// them.
func (s *scan) placeFull() {
	for _, short := range [...]bool{false, true} {
		for i := range s.names {
			if n := &s.names[i]; n.strong && !n.alias && s.initialed(n) == short {
				s.place(i)
			}
		}
	}
	for i := range s.names {
		if n := &s.names[i]; n.like {
			n.like = !s.isSomeone(n)
		}
	}
}

// initialed reports whether a name is one word and initials.
func (s *scan) initialed(n *name) bool {
	t := s.tally(n)
	return t.words == 1 && t.initials > 0
}

// namesLikePlaces adds the settlements of one word to the names, which may be words of people's names in this entry: those that begin with one of their
// sounds. A settlement is nobody behind "in": once Ivan Kurchatov has been named, Kurchatov is he, and in Kurchatov the town.
func (s *scan) namesLikePlaces(named uint64) {
	s.weak = s.weak[:0]
	for i := range s.found {
		p := &s.found[i]
		if p.claimed || p.from != p.to || s.owned(p.from) || s.words[p.from].shape&parser.Hyphen != 0 {
			continue
		}
		sound := soundOf(s.fold(p.from))
		if sound&named == 0 || s.locative(p.from) || s.afterLead(p.from) || s.leadTown(p.from, p.to) || s.is(p.from-1, "from", "to") && !s.is(p.from-2, "according", "thanks") {
			continue
		}
		s.parts = append(s.parts, part{from: p.from, to: p.to})
		s.weak = append(s.weak, name{from: p.from, to: p.to, first: len(s.parts) - 1, last: len(s.parts), sounds: sounds{set: sound, words: 1}, like: true})
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
	switch {
	case s.owned(n.from):
		return false
	case len(s.persons) > fewPeople:
		return s.isOneOfMany(n)
	}
	for k := range s.persons {
		if p := &s.persons[k]; n.sounds.mayBe(p.sounds) {
			w := s.keyWords[s.keyOf(n).words.from]
			if s.has(s.keyOfPerson(p).words, w) {
				return true
			}
		}
	}
	return false
}

// owned reports whether a field has taken word i.
func (s *scan) owned(i int) bool { return s.words[i].owner != free }
