package extract

import (
	"slices"
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// people makes the record's people, each by the fullest of its names: the most words, then the most initials, then the first.
func (s *scan) people() {
	if len(s.persons) == 0 {
		return
	}
	s.sortPersons()
	s.out.People = s.personSlab.Take(len(s.persons))[:len(s.persons)]
	clear(s.out.People)
	for i := range s.persons {
		s.record(&s.persons[i], &s.out.People[i])
	}
}

// sortPersons puts the people in order of the text, in which they mostly are.
func (s *scan) sortPersons() {
	for i := 1; i < len(s.persons); i++ {
		if s.persons[i].first < s.persons[i-1].first {
			s.orderPersons()
			return
		}
	}
}

// orderPersons lays the people out by their first names, of which no two have the same.
func (s *scan) orderPersons() {
	s.byFirst = slices.Grow(s.byFirst[:0], len(s.names))[:len(s.names)]
	clear(s.byFirst)
	for k := range s.persons {
		s.byFirst[s.persons[k].first] = int32(k) + 1
	}
	s.ordered = s.ordered[:0]
	for _, k := range s.byFirst {
		if k > 0 {
			s.ordered = append(s.ordered, s.persons[k-1])
		}
	}
	s.persons, s.ordered = s.ordered, s.persons
}

func (s *scan) record(p *person, out *model.Person) {
	best, most := p.first, 0
	out.Mentions = s.mentions.Take(p.count)
	for i := p.first; i >= 0; i = s.names[i].next {
		n := &s.names[i]
		if f := fullness(s.partsOf(n)); f > most {
			best, most = i, f
		}
		out.Mentions = append(out.Mentions, s.mention(n.from, n.to, n.rule))
		s.beside(n, out)
	}
	out.Name = s.written(&s.names[best])
	s.assign(s.partsOf(&s.names[best]), out)
}

func fullness(parts []part) int {
	words, initials := 0, 0
	for _, p := range parts {
		if p.kind == initialPart {
			initials++
		} else {
			words++
		}
	}
	return words*16 + initials
}

// written is a name as it stands, without the nickname between its parts.
func (s *scan) written(n *name) string {
	parts := s.partsOf(n)
	for i := 1; i < len(parts); i++ {
		if to := parts[i-1].to; s.words[to+1].kind == parser.OpenQuote || s.punct(to+1, '(') {
			rest := name{from: parts[i].from, to: n.to, first: n.first + i, last: n.last}
			return s.plain(n.from, to) + " " + s.written(&rest)
		}
	}
	return s.plain(n.from, n.to)
}

// plain is the text of the words from to to as it is seen, with single spaces for white space.
func (s *scan) plain(from, to int) string {
	first, last := int(s.words[from].token), int(s.words[to].token)
	text := parser.Name(s.tokens.Quote(first, last))
	for i := first + 1; i < last; i++ {
		if t := &s.tokens.List[i]; t.Kind == parser.Space && s.text[t.Start:t.End] != " " {
			return strings.Join(strings.Fields(text), " ")
		}
	}
	return text
}

// assign says which part of the fullest name is which, where lists and endings tell.
func (s *scan) assign(parts []part, out *model.Person) {
	var words [2]part // the first two that are neither initials nor a patronymic
	n := 0
	for i, p := range parts {
		switch {
		case p.kind == initialPart:
			if out.Initials == "" {
				out.Initials = s.initials(parts[i:])
			}
			continue
		case p.kind == patronymicPart && len(parts) > 1 && !(s.class(p.to).Is(pack.EndsFamily) && !s.familyBeside(parts, i)):
			out.Patronymic = s.plain(p.from, p.to)
			continue
		case p.kind == patronymicPart: // a family name that ends as fathers' names do
			p.kind = familyPart
		}
		if n < len(words) {
			words[n] = p
		}
		n++
	}
	a, b := words[0], words[1]
	switch {
	case n == 1 && (out.Initials != "" || a.kind == familyPart):
		out.Family = s.plain(a.from, a.to)
	case n == 1 && a.kind == givenPart:
		out.Given = s.plain(a.from, a.to)
	case n == 2:
		if a.kind == familyPart && b.kind != familyPart {
			a, b = b, a
		} else if !(b.kind == familyPart || a.kind == givenPart && b.kind != givenPart) {
			return
		}
		out.Given, out.Family = s.plain(a.from, a.to), s.plain(b.from, b.to)
	}
}

// initials are those of a name whose part is the first of these, closed up.
func (s *scan) initials(parts []part) string {
	first := s.plain(parts[0].from, parts[0].to)
	all := make([]byte, 0, 16)
	for _, p := range parts[1:] {
		if p.kind == initialPart {
			all = append(all, s.plain(p.from, p.to)...)
		}
	}
	if len(all) == 0 {
		return first
	}
	return first + string(all)
}

// familyBeside reports whether a name has a family name, or another word with the endings of both, beside its part i.
func (s *scan) familyBeside(parts []part, i int) bool {
	for k, p := range parts {
		if k > i && s.class(p.to).Is(pack.EndsFamily) || k != i && p.kind == familyPart {
			return true
		}
	}
	return false
}
