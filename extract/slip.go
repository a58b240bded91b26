package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// shortestSlip is how many letters the skeleton of a word must have for one letter to be taken for a slip.
const shortestSlip = 7

// slipOf is the person one of whose family names a name of one word is but for a slip, where nothing beside the word shows another person: "Tleubergenva", where
// the entry names Dinara Tleubergenova. It is -1 where no person has such a name, or several have, or where the word is known for something else.
func (s *scan) slipOf(me *person) int {
	n := &s.names[me.first]
	w := &s.words[n.to]
	if n.like || n.from != n.to || w.class&^(pack.EndsFamily|pack.EndsGiven|pack.EndsPatronymic) != 0 || w.kind != parser.Word || len(s.persons) > fewPeople {
		return -1
	}
	key := s.keyOfPerson(me)
	word := s.skeletonOf(s.keyWords[key.words.from])
	if len(word) < shortestSlip {
		return -1
	}
	found := -1
	for k := range s.persons {
		for _, other := range s.keyWordsOf(s.keyOfPerson(&s.persons[k]).words) {
			if other.given || !pack.Slip(string(word), string(s.skeletonOf(other))) {
				continue
			}
			if found >= 0 && found != k {
				return -1
			}
			found = k
		}
	}
	return found
}
