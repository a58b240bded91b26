package names

import (
	"cmp"
	"slices"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/internal/slab"
)

// pair is all sightings by the same two words, in whatever order: "Bekov Azamat" and "Azamat Bekov". Side 0 is the word whose key sorts first.
type pair struct {
	keys     [2]string
	words    [2][]*word    // the spellings
	class    [2]pack.Class // of all spellings together
	recorded [2]int        // how many records say that this is the family name
	last     [2]int        // how many forms have it last
	at       []int         // the sightings
	family   int           // the side of the family name, -1 where nothing tells
	sure     bool          // of it
}

// add adds a sighting, given as a list of it alone.
func (p *pair) add(at []int, f *facts) {
	side := 0
	if f.words[0].key > f.words[1].key {
		side = 1
	}
	for i, w := range f.words {
		s := side ^ i
		p.class[s] |= w.class
		if p.words[s] == nil {
			p.words[s] = f.words[i : i+1 : i+1]
		}
		p.words[s] = spelled(p.words[s], w)
	}
	p.last[1-side]++
	if f.family >= 0 {
		p.recorded[side^f.family]++
	}
	if p.at == nil {
		p.at = at
	} else {
		p.at = append(p.at, at...)
	}
}

// evidence is what the report says elsewhere of words, by their keys: which are family names and which are given names.
type evidence struct {
	words map[string]*seenAs
	slab  slab.Of[seenAs]
}

// seenAs is how often a word was seen as what.
type seenAs struct {
	family   int            // alone with an initial, alone by the record, or by its ending
	given    int            // alone by the record, or beside a word with the ending of a family name
	alone    int            // a family name alone, by the record
	initials map[string]int // where it stands alone with an initial, which makes it a family name: the initials
}

func newEvidence() *evidence { return &evidence{words: map[string]*seenAs{}} }

func (e *evidence) of(key string) *seenAs {
	s := e.words[key]
	if s == nil {
		s = e.slab.Next()
		e.words[key] = s
	}
	return s
}

// add takes what a sighting shows without comparing it with others.
func (e *evidence) add(r *Reader, s *Sighting, f *facts) {
	if len(f.words) == 1 && f.initial == "" {
		switch w := f.words[0]; {
		case f.given:
			e.of(w.key).given++
		case f.family == 0 && s.Family != "":
			seen := e.of(w.key)
			seen.family++
			seen.alone++
		}
	}
	for i := range s.Forms {
		e.form(r.form(s.Forms[i].Text))
	}
}

// form counts a family name that stands alone with initials.
func (e *evidence) form(f *form) {
	initial := f.beside[0]
	if initial == "" {
		return
	}
	seen := e.of(f.lone.key)
	seen.family++
	if seen.initials == nil {
		seen.initials = map[string]int{}
	}
	seen.initials[initial]++
}

// ended settles the pairs of which one word ends as family names do. It comes before all that compares pairs with each other.
func (e *evidence) ended(p *pair) bool {
	a, b := p.ends(0), p.ends(1)
	if a == b {
		return false
	}
	p.sure = true
	if p.family = 0; b {
		p.family = 1
	}
	e.of(p.keys[p.family]).family += len(p.at)
	e.of(p.keys[1-p.family]).given += len(p.at)
	return true
}

func (p *pair) ends(side int) bool {
	return p.class[side].Is(pack.EndsFamily) && !p.class[side].Is(pack.Given)
}

// settle says which word of a pair that no ending settles is the family name: first by what the report shows elsewhere of this very person
// ("A. Dosan" beside "Dosan Abzal"), then by the lists, then by the records. What the words are in other people's names is enough to join, but
// is not sure.
func (e *evidence) settle(p *pair) {
	p.family = -1
	for i, weigh := range []func(*pair, int) int{e.shown, listed, recorded, e.elsewhere} {
		if c := cmp.Compare(weigh(p, 0), weigh(p, 1)); c != 0 {
			p.family, p.sure = (1-c)/2, i < 3
			return
		}
	}
	if p.keys[0] == p.keys[1] {
		p.family = 0
	}
}

// name is the word of a side as a given name.
func (p *pair) name(side int) name { return name{key: p.keys[side], words: slices.Clip(p.words[side])} }

// shown counts where the report has this side alone as a family name, with an initial that can stand for the other side. "Nazym B." is no
// family name with an initial when lists know Nazym as a given name, and not the other word.
func (e *evidence) shown(p *pair, side int) int {
	seen := e.of(p.keys[side])
	n := seen.alone
	if p.class[side].Is(pack.Given) && !p.class[1-side].Is(pack.Given) {
		return n
	}
	other := p.name(1 - side)
	for initial, count := range seen.initials {
		if in := initialed(initial); other.agrees(&in) {
			n += count
		}
	}
	return n
}

// listed weighs what lists say: a family name, nothing, a given name.
func listed(p *pair, side int) int {
	n := 0
	if p.class[side].Is(pack.Family | pack.EndsFamily) {
		n++
	}
	if p.class[side].Is(pack.Given) {
		n--
	}
	return n
}

func recorded(p *pair, side int) int { return p.recorded[side] }

func (e *evidence) elsewhere(p *pair, side int) int {
	seen := e.of(p.keys[side])
	return seen.family - seen.given
}
