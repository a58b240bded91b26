package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// shortestSlip is how many letters a word must have for one letter to be taken for a slip, and shortestOdd how many where it has lost its ending with it or
// never had one: "Grishn", where the entry names Pavel Grishin.
const (
	shortestSlip = 7
	shortestOdd  = 6
)

// slipOf is the person one of whose family names a name of one word is but for a slip, where nothing beside the word shows another person: "Tleubergenva", where
// the entry names Dinara Tleubergenova. It is -1 where no person has such a name, or several have, or where the word is known for something else.
func (s *scan) slipOf(me *person) int {
	n := &s.names[me.first]
	w := &s.words[n.to]
	if n.like || n.from != n.to || w.class&^(pack.EndsFamily|pack.EndsGiven|pack.EndsPatronymic) != 0 || w.kind != parser.Word || len(s.persons) > fewPeople {
		return -1
	}
	switch s.evidence(n) {
	case "person.role", "person.who", "person.age": // "Iskhakov, his lawyer,": somebody else
		return -1
	}
	word := string(s.fold(n.to))
	if len(word) < shortestSlip && (len(word) < shortestOdd || w.class.Is(pack.EndsFamily)) {
		return -1
	}
	found := -1
	for k := range s.persons {
		if !s.namedBut(&s.persons[k], word) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = k
	}
	return found
}

// namedBut reports whether a word is one of a person's names, but not a given name, but for a slip.
func (s *scan) namedBut(p *person, word string) bool {
	for i := p.first; i >= 0; i = s.names[i].next {
		for _, part := range s.partsOf(&s.names[i]) {
			if part.kind != initialPart && !s.words[part.to].class.Is(pack.Given) && pack.FamilySlip(word, string(s.fold(part.to))) {
				return true
			}
		}
	}
	return false
}
