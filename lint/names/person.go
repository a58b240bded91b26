package names

import (
	"slices"

	"github.com/openchronicle/chronicle/internal/slab"
)

// father is a patronymic as a second name. It is found out once for each word.
func (r *Reader) father(w *word) name {
	if w.father == nil {
		w.father = &name{root: r.fatherOf(w), words: []*word{w}}
	}
	return *w.father
}

// fatherOf is the root of a patronymic without the ending that makes one of a father's name, nil where nothing is left.
func (r *Reader) fatherOf(w *word) *root {
	for n := min(8, len(w.folded)-3); n >= 2; n-- {
		if r.lex.PatronymicWord([]byte(w.folded[len(w.folded)-n:])) {
			if key := Key([]byte(w.folded[:len(w.folded)-n])); key != "" {
				return r.root(key)
			}
			return nil
		}
	}
	return w.root
}

// handed is the memory of what is handed out.
type handed struct {
	people    []Person
	sightings []*Sighting
	readings  []reading
	spellings slab.Of[Spelling]
	places    slab.Of[Place]
	varied    [][]Spelling // the names that are spelled in several ways
}

// ready makes room for the people of c, so that nothing moves later.
func (h *handed) ready(c *clusterer) {
	h.people = slices.Grow(h.people, len(c.groups))
	h.sightings = slices.Grow(h.sightings, len(c.people))[:len(c.people)]
	h.readings = slices.Grow(h.readings, len(c.forms))[:len(c.forms)]
	h.spellings.Ready(2 * len(c.groups))
	h.places.Ready(2 * len(c.forms))
}

// forget empties h.
func (h *handed) forget() {
	clear(h.people)
	clear(h.sightings)
	h.people, h.sightings, h.readings, h.varied = h.people[:0], h.sightings[:0], h.readings[:0], h.varied[:0]
}

// persons makes what is handed out of the groups.
func (c *clusterer) persons() []Person {
	h := &c.handed
	h.ready(c)
	c.gather(h)
	for i := range h.people {
		p := &h.people[i]
		for part := range p.spelled {
			p.spelled[part] = p.spellings(Part(part), h)
			if len(p.spelled[part]) > 1 {
				h.varied = append(h.varied, p.spelled[part])
			}
		}
	}
	if len(h.varied) > 0 {
		house := houseOf(h.people, c.evidence.report)
		for _, list := range h.varied {
			house.sort(list)
		}
	}
	return h.people
}

// gather makes a person of each group, in the order of their first sightings. No two have one.
func (c *clusterer) gather(h *handed) {
	c.whose = slices.Grow(c.whose, len(c.people))[:len(c.people)]
	for _, g := range c.groups {
		for at := range c.each(g.sightings) {
			c.whose[at] = g
			g.forms += len(c.people[at].Forms)
		}
	}
	sightings, readings := h.sightings, h.readings
	for i, g := range c.whose {
		if g.person == nil {
			h.people = append(h.people, Person{Sure: g.sure, family: g.family, given: &g.given, second: &g.second})
			g.person = &h.people[len(h.people)-1]
			g.person.Sightings, sightings = sightings[:0:g.sightings.count], sightings[g.sightings.count:]
			g.person.readings, readings = readings[:0:g.forms], readings[g.forms:]
		}
		g.person.sighted(&c.people[i], c.formsOf(i))
	}
}

// sighted adds a sighting, whose forms are given.
func (p *Person) sighted(s *Sighting, forms []*form) {
	p.Sightings = append(p.Sightings, s)
	for j, f := range forms {
		p.readings = append(p.readings, p.reading(f, Place{int32(s.Entry), int32(s.Forms[j].Start), int32(s.Forms[j].End)}))
	}
}

// reading takes a form of a person's name apart. A word of another sound than the person's names is no part of it.
func (p *Person) reading(f *form, at Place) reading {
	out := reading{Place: at, form: f}
	for i := range f.pieces {
		switch w := &f.pieces[i]; {
		case w.initial:
			if out.initial == nil {
				out.initial = w
			}
		case w.root == p.family && out.family == nil:
			out.family = w
		case w.root == p.given.root && out.given == nil:
			out.given = w
		}
	}
	return out
}
