package names

import (
	"cmp"
	"slices"

	"github.com/openchronicle/chronicle/extract/pack"
)

// pair is all sightings by the same two words, in whatever order: "Bekov Azamat" and "Azamat Bekov". Side 0 is the word whose key sorts first.
type pair struct {
	roots     [2]*root
	words     [2][]*word    // the spellings
	class     [2]pack.Class // of all spellings together
	recorded  [2]int        // how many records say that this is the family name
	last      [2]int        // how many forms have it last
	sightings chain
	family    int  // the side of the family name, -1 where nothing tells
	sure      bool // of it
}

// add adds what a sighting says, whose first word is that of a side.
func (p *pair) add(f *facts, side int) {
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
}

// evidence is what the report says elsewhere of words, by their roots: which are family names and which are given names.
type evidence struct{ report int }

func (e evidence) of(r *root) *seenAs { return &r.in(e.report).seen }

// add takes what a sighting shows without comparing it with others.
func (e evidence) add(s *Sighting, forms []*form, f *facts) {
	if len(f.words) == 1 && f.initial == nil {
		switch w := f.words[0]; {
		case f.given:
			e.of(w.root).given++
		case f.family == 0 && s.Family != "":
			seen := e.of(w.root)
			seen.family++
			seen.alone++
		}
	}
	for _, f := range forms {
		e.form(f)
	}
}

// form counts a family name that stands alone with initials.
func (e evidence) form(f *form) {
	initial := f.beside[0]
	if initial == nil {
		return
	}
	seen := e.of(f.lone.root)
	seen.family++
	seen.with(initial)
}

// ended settles the pairs of which one word ends as family names do. It comes before all that compares pairs with each other.
func (e evidence) ended(p *pair) {
	a, b := p.ends(0), p.ends(1)
	if a == b {
		return
	}
	p.sure = true
	if p.family = 0; b {
		p.family = 1
	}
	e.of(p.roots[p.family]).family += p.sightings.count
	e.of(p.roots[1-p.family]).given += p.sightings.count
}

func (p *pair) ends(side int) bool {
	return p.class[side].Is(pack.EndsFamily) && !p.class[side].Is(pack.Given)
}

// settle says which word of a pair that no ending settles is the family name: first by what the report shows elsewhere of this very person
// ("A. Dosan" beside "Dosan Abzal"), then by the lists, then by the records. What the words are in other people's names is enough to join, but
// is not sure.
func (e evidence) settle(p *pair) {
	for i, weigh := range [...]func(evidence, *pair, int) int{evidence.shown, evidence.listed, evidence.recorded, evidence.elsewhere} {
		if c := cmp.Compare(weigh(e, p, 0), weigh(e, p, 1)); c != 0 {
			p.family, p.sure = (1-c)/2, i < 3
			return
		}
	}
	if p.roots[0] == p.roots[1] {
		p.family = 0
	}
}

// name is the word of a side as a given name.
func (p *pair) name(side int) name {
	return name{root: p.roots[side], words: slices.Clip(p.words[side])}
}

// shown counts where the report has this side alone as a family name, with an initial that can stand for the other side. "Nazym B." is no
// family name with an initial when lists know Nazym as a given name, and not the other word.
func (e evidence) shown(p *pair, side int) int {
	seen := e.of(p.roots[side])
	n := seen.alone
	if p.class[side].Is(pack.Given) && !p.class[1-side].Is(pack.Given) {
		return n
	}
	other := p.name(1 - side)
	for _, beside := range seen.initials {
		if in := initialed(beside.initial); other.agrees(&in) {
			n += beside.count
		}
	}
	return n
}

// listed weighs what lists say: a family name, nothing, a given name.
func (evidence) listed(p *pair, side int) int {
	n := 0
	if p.class[side].Is(pack.Family | pack.EndsFamily) {
		n++
	}
	if p.class[side].Is(pack.Given) {
		n--
	}
	return n
}

func (evidence) recorded(p *pair, side int) int { return p.recorded[side] }

func (e evidence) elsewhere(p *pair, side int) int {
	seen := e.of(p.roots[side])
	return seen.family - seen.given
}
