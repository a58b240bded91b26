package names

import (
	"cmp"

	"github.com/openchronicle/chronicle/extract/pack"
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

func (p *pair) add(at int, f *facts) {
	side := 0
	if f.words[0].key > f.words[1].key {
		side = 1
	}
	for i, w := range f.words {
		s := side ^ i
		p.class[s] |= w.class
		p.words[s] = spelled(p.words[s], w)
	}
	p.last[1-side]++
	if f.family >= 0 {
		p.recorded[side^f.family]++
	}
	p.at = append(p.at, at)
}

// evidence is what the report says elsewhere of words: which are family names and which are given names.
type evidence struct {
	family   map[string]int            // alone with an initial, alone by the record, or by their ending
	given    map[string]int            // alone by the record, or beside a word with the ending of a family name
	alone    map[string]int            // family names alone, by the record
	initials map[string]map[string]int // of a word that is a family name where it stands alone with an initial: the initials
}

func newEvidence() *evidence {
	return &evidence{map[string]int{}, map[string]int{}, map[string]int{}, map[string]map[string]int{}}
}

// add takes what a sighting shows without comparing it with others.
func (e *evidence) add(r *reader, s *Sighting, f *facts) {
	if len(f.words) == 1 && f.initial == "" {
		switch w := f.words[0]; {
		case f.given:
			e.given[w.key]++
		case f.family == 0 && s.Family != "":
			e.family[w.key]++
			e.alone[w.key]++
		}
	}
	for _, form := range s.Forms {
		e.form(r.pieces(form.Text))
	}
}

// form counts a family name that stands alone with initials.
func (e *evidence) form(list []piece) {
	var alone *word
	initial := ""
	for _, p := range list {
		switch {
		case p.initial && initial == "":
			initial = p.folded
		case !p.initial && alone != nil:
			return
		case !p.initial:
			alone = p.word
		}
	}
	if alone == nil || initial == "" {
		return
	}
	e.family[alone.key]++
	if e.initials[alone.key] == nil {
		e.initials[alone.key] = map[string]int{}
	}
	e.initials[alone.key][initial]++
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
	e.family[p.keys[p.family]] += len(p.at)
	e.given[p.keys[1-p.family]] += len(p.at)
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
func (p *pair) name(side int) name { return name{key: p.keys[side], words: p.words[side]} }

// shown counts where the report has this side alone as a family name, with an initial that can stand for the other side. "Nazym B." is no
// family name with an initial when lists know Nazym as a given name, and not the other word.
func (e *evidence) shown(p *pair, side int) int {
	n := e.alone[p.keys[side]]
	if p.class[side].Is(pack.Given) && !p.class[1-side].Is(pack.Given) {
		return n
	}
	other := p.name(1 - side)
	for initial, count := range e.initials[p.keys[side]] {
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
	return e.family[p.keys[side]] - e.given[p.keys[side]]
}
