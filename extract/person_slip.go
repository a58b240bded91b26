package extract

import (
	"strings"

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
	if n.like || n.from != n.to || w.class&^(pack.EndsFamily|pack.EndsGiven|pack.EndsPatronymic|pack.Given) != 0 || w.kind != parser.Word || len(s.persons) > fewPeople {
		return -1
	}
	switch s.evidence(n) {
	case "person.role", "person.who", "person.age": // "Iskhakov, his lawyer,": somebody else
		return -1
	}
	if t := s.termBefore(n.from); n.rule == "person.title" && s.lex.Kin(s.fold(t.to)) { // "Zhumabekuly’s aunt Zhumabekul"
		return -1
	}
	word := string(s.fold(n.to))
	if len(word) < shortestSlip && (len(word) < shortestOdd || w.class.Is(pack.EndsFamily)) {
		return -1
	}
	slip := s.familySlip
	if w.class.Is(pack.Given) || n.rule == "person.title" {
		slip = lostLetter
	}
	found := -1
	for k := range s.persons {
		if !s.namedBut(&s.persons[k], word, slip) {
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
func (s *scan) namedBut(p *person, word string, slip func(word, full string) bool) bool {
	for i := p.first; i >= 0; i = s.names[i].next {
		for _, part := range s.partsOf(&s.names[i]) {
			if part.kind != initialPart && !s.words[part.to].class.Is(pack.Given) && slip(word, string(s.fold(part.to))) {
				return true
			}
		}
	}
	return false
}

// familySlip reports whether a word is a family name but for one letter, or one vowel where it is nobody's given name with an ending: Abdukarimov is not Abdikarimov.
func (s *scan) familySlip(word, full string) bool {
	return pack.FamilySlip(word, full) || lostLetter(word, full) || otherEnding(word, full) || otherVowel(word, full) && !s.ofGiven(word)
}

// otherEnding reports whether two family names are one but for the vowel of their ending: "Tokbergenev" and "Tokbergenov".
func otherEnding(word, full string) bool {
	endings := strings.NewReplacer("eva$", "ova$", "ev$", "ov$")
	return endings.Replace(word+"$") == endings.Replace(full+"$")
}

// ofGiven reports whether a family name is a given name with an ending: "Omarov".
func (s *scan) ofGiven(family string) bool {
	for _, ending := range [...]string{"ov", "ova", "ev", "eva", "in", "ina"} {
		if given, ok := strings.CutSuffix(family, ending); ok && s.lex.Name(pack.Skeleton(nil, []byte(given))).Is(pack.Given) {
			return true
		}
	}
	return false
}

// lostLetter reports whether a word is a family name without its last letter, "Ospankulo" for "Ospankulov". What lacks an a is a man's name.
func lostLetter(word, full string) bool {
	end, ok := strings.CutPrefix(full, word)
	return ok && len(end) == 1 && end != "a"
}

// otherVowel reports whether a long word is a family name but for one vowel inside it: "Aldaberganova" for "Aldabergenova".
func otherVowel(word, full string) bool {
	const shortest = 9
	if len(word) != len(full) || len(word) < shortest {
		return false
	}
	i := 0
	for i < len(word) && word[i] == full[i] {
		i++
	}
	return 0 < i && i < len(word)-1 && word[i+1:] == full[i+1:] && isVowel(word[i]) && isVowel(full[i])
}

func isVowel(c byte) bool { return strings.IndexByte("aeiouy", c) >= 0 }
