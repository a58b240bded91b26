package extract

import (
	"bytes"
	"cmp"
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
	slices.SortFunc(s.persons, func(a, b person) int { return cmp.Compare(a.first, b.first) })
	s.out.People = s.personSlab.Take(len(s.persons))
	for _, p := range s.persons {
		s.out.People = append(s.out.People, model.Person{})
		s.record(p, &s.out.People[len(s.out.People)-1])
	}
}

func (s *scan) record(p person, out *model.Person) {
	best := &s.names[p.first]
	out.Mentions = s.mentions.Take(p.count)
	for i := p.first; i >= 0; i = s.names[i].next {
		n := &s.names[i]
		if fullness(n) > fullness(best) {
			best = n
		}
		out.Mentions = append(out.Mentions, s.mention(n.from, n.to, n.rule))
		s.beside(n, out)
	}
	out.Name = s.written(best)
	s.assign(best, out)
}

func fullness(n *name) int {
	words, initials := 0, 0
	for _, p := range n.parts {
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
	for i := 1; i < len(n.parts); i++ {
		if s.kindIs(n.parts[i-1].to+1, parser.OpenQuote) {
			first := name{from: n.from, to: n.parts[i-1].to}
			rest := name{from: n.parts[i].from, to: n.to, parts: n.parts[i:]}
			return s.plain(first.from, first.to) + " " + s.written(&rest)
		}
	}
	return s.plain(n.from, n.to)
}

// plain is the text of the words from to to with single spaces for white space.
func (s *scan) plain(from, to int) string {
	sp := s.span(from, to)
	text := s.text[sp.Start:sp.End]
	for i := int(s.words[from].token) + 1; i < int(s.words[to].token); i++ {
		if t := s.tokens.List[i]; t.Kind == parser.Space && s.text[t.Start:t.End] != " " {
			return string(bytes.Join(bytes.Fields([]byte(text)), []byte(" ")))
		}
	}
	return text
}

// familyBeside reports whether a name has a family name, or another word with the endings of both, beside part i.
func (s *scan) familyBeside(n *name, i int) bool {
	for k, p := range n.parts {
		if k > i && s.class(p.to).Is(pack.EndsFamily) || k != i && p.kind == familyPart {
			return true
		}
	}
	return false
}

// assign says which part of the fullest name is which, where lists and endings tell.
func (s *scan) assign(n *name, out *model.Person) {
	words := make([]part, 0, 8)
	initials := make([]string, 0, 8)
	for i, p := range n.parts {
		text := s.plain(p.from, p.to)
		switch {
		case p.kind == initialPart:
			initials = append(initials, text)
		case p.kind == patronymicPart && len(n.parts) > 1 && !(s.class(p.to).Is(pack.EndsFamily) && !s.familyBeside(n, i)):
			out.Patronymic = text
		default:
			if p.kind == patronymicPart { // a family name that ends as fathers' names do
				p.kind = familyPart
			}
			words = append(words, p)
		}
	}
	out.Initials = strings.Join(initials, "")
	switch {
	case len(words) == 1 && (out.Initials != "" || words[0].kind == familyPart):
		out.Family = s.plain(words[0].from, words[0].to)
	case len(words) == 1 && words[0].kind == givenPart:
		out.Given = s.plain(words[0].from, words[0].to)
	case len(words) == 2:
		a, b := words[0], words[1]
		if a.kind == familyPart && b.kind != familyPart {
			a, b = b, a
		} else if !(b.kind == familyPart || a.kind == givenPart && b.kind != givenPart) {
			return
		}
		out.Given, out.Family = s.plain(a.from, a.to), s.plain(b.from, b.to)
	}
}
