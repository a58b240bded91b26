package names

import (
	"github.com/openchronicle/chronicle/model"

	"github.com/openchronicle/chronicle/internal/slab"
)

// father is the key of a patronymic without the ending that makes one of a father's name.
func (r *Reader) father(w *word) string {
	for n := min(8, len(w.folded)-3); n >= 2; n-- {
		if r.lex.PatronymicWord([]byte(w.folded[len(w.folded)-n:])) {
			return Key([]byte(w.folded[:len(w.folded)-n]))
		}
	}
	return w.key
}

// persons makes what is handed out of the groups.
func (c *clusterer) persons() []Person {
	people := make([]Person, len(c.groups))
	house := &house{}
	forms := 0
	for i := range c.people {
		forms += len(c.people[i].Forms)
	}
	sightings, readings := make([]Sighting, 0, len(c.people)), make([]reading, 0, forms)
	var spellings slab.Of[Spelling]
	places := slab.With[Place](2 * forms)
	for i, g := range c.groups {
		p := &people[i]
		*p = Person{Sure: g.sure, family: g.family, given: g.given, second: g.second}
		first, from := len(sightings), len(readings)
		for _, at := range g.at {
			s := &c.people[at]
			sightings = append(sightings, *s)
			for j := range s.Forms {
				readings = append(readings, c.reading(p, s.Entry, &s.Forms[j]))
			}
		}
		p.Sightings, p.readings = sightings[first:len(sightings):len(sightings)], readings[from:len(readings):len(readings)]
		for part := range p.spelled {
			p.spelled[part] = p.spellings(Part(part), &spellings, &places)
			for j := range p.spelled[part] {
				house.add(&p.spelled[part][j])
			}
		}
	}
	for i := range people {
		for part := range people[i].spelled {
			house.sort(people[i].spelled[part])
		}
	}
	return people
}

// reading takes a form of a person's name apart. A word of another sound than the person's names is no part of it.
func (c *clusterer) reading(p *Person, entry int, form *model.Mention) reading {
	out := reading{Place: Place{entry, form.Start, form.End}, initial: -1}
	pieces := c.reader.form(form.Text).pieces
	for i := range pieces {
		w := &pieces[i]
		here := written{form.Text[w.start:w.end], w, Place{entry, form.Start + w.start, form.Start + w.end}}
		switch {
		case w.initial:
			if out.initial < 0 {
				out.initial = here.at.Start
			}
		case w.key == p.family && out.family.text == "":
			out.family = here
		case w.key == p.given.key && out.given.text == "":
			out.given = here
		}
	}
	return out
}
