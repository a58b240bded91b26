package names

// father is the key of a patronymic without the ending that makes one of a father's name.
func (r *reader) father(w *word) string {
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
	house := newHouse()
	for i, g := range c.groups {
		p := &people[i]
		*p = Person{Sure: g.sure, family: g.family, given: g.given, second: g.second, house: house}
		for _, at := range g.at {
			s := c.people[at]
			p.Sightings = append(p.Sightings, s)
			for _, form := range s.Forms {
				p.readings = append(p.readings, c.reading(p, s.Entry, &form))
			}
		}
		for j := range p.readings {
			house.add(p.readings[j].family.text)
			house.add(p.readings[j].given.text)
		}
	}
	return people
}

// reading takes a form of a person's name apart. A word of another sound than the person's names is no part of it.
func (c *clusterer) reading(p *Person, entry int, form *Form) reading {
	out := reading{Place: Place{entry, form.Start, form.End}, initial: -1}
	for _, w := range c.reader.pieces(form.Text) {
		here := written{form.Text[w.start:w.end], Place{entry, form.Start + w.start, form.Start + w.end}}
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
