package names

import "github.com/openchronicle/chronicle/internal/slab"

// father is the key of a patronymic without the ending that makes one of a father's name. It is found out once for each word.
func (r *Reader) father(w *word) string {
	if !w.asked {
		w.father, w.asked = r.fatherOf(w), true
	}
	return w.father
}

func (r *Reader) fatherOf(w *word) string {
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
	sightings, readings := make([]*Sighting, 0, len(c.people)), make([]reading, 0, len(c.forms))
	var spellings slab.Of[Spelling]
	places := slab.With[Place](2 * len(c.forms))
	for i, g := range c.groups {
		p := &people[i]
		*p = Person{Sure: g.sure, family: g.family, given: g.given, second: g.second}
		first, from := len(sightings), len(readings)
		for _, at := range g.at {
			s := &c.people[at]
			sightings = append(sightings, s)
			for j, f := range c.formsOf(at) {
				readings = append(readings, p.reading(f, Place{int32(s.Entry), int32(s.Forms[j].Start), int32(s.Forms[j].End)}))
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
func (p *Person) reading(f *form, at Place) reading {
	out := reading{Place: at, form: f}
	for i := range f.pieces {
		switch w := &f.pieces[i]; {
		case w.initial:
			if out.initial == nil {
				out.initial = w
			}
		case w.key == p.family && out.family == nil:
			out.family = w
		case w.key == p.given.key && out.given == nil:
			out.given = w
		}
	}
	return out
}
