package lint

import (
	"slices"

	"github.com/openchronicle/chronicle/internal/slab"
	"github.com/openchronicle/chronicle/lint/names"
	"github.com/openchronicle/chronicle/model"
)

// told is what the check of some paragraphs gave: what was found in them, and the little that is wanted of them later. The records of entries are
// not kept: those of a long draft would take many times the memory of its text.
type told struct {
	paragraphs []*Paragraph
	problems   []*Problem
	uses       []Use
	marks      []mark // entry is the place of their paragraph in paragraphs
	people     []names.Sighting
	capital    [len(areaWords)]int // see Draft
	forms      slab.Of[model.Mention]
}

// take takes over what the check of a paragraph gave.
func (t *told) take(p *Pass) {
	if p.Entry != nil {
		t.record(p.Paragraph, p.Entry)
	}
	t.paragraphs = append(t.paragraphs, p.Paragraph)
	t.problems = append(t.problems, p.problems...)
	t.uses = append(t.uses, p.uses...)
	for k, n := range p.capital {
		t.capital[k] += n
	}
	p.problems, p.uses, p.capital = p.problems[:0], p.uses[:0], [len(areaWords)]int{}
}

// record tells what is wanted of the record of an entry. Its memory is used again for the next.
func (t *told) record(p *Paragraph, e *model.Entry) {
	at := len(t.paragraphs)
	for _, f := range e.Footnotes {
		// A number that stands twice in an entry is one note that is used again, which is right.
		t.marks = append(t.marks, mark{number: f.Number, at: p.In(f.Mentions[0].Span), entry: at, twin: -1})
	}
	for i := range e.People {
		s := names.Of(at, &e.People[i])
		s.Forms = slices.DeleteFunc(append(t.forms.Take(len(s.Forms)), s.Forms...), isAlias)
		t.people = append(t.people, s)
	}
}

// isAlias reports whether a mention is another name of the person, and no other way to write the name.
func isAlias(m model.Mention) bool { return m.Rule == "person.alias" }

// forget empties t for the next paragraphs.
func (t *told) forget() {
	clear(t.paragraphs)
	clear(t.problems)
	clear(t.uses)
	clear(t.people)
	t.paragraphs, t.problems, t.uses = t.paragraphs[:0], t.problems[:0], t.uses[:0]
	t.marks, t.people, t.capital = t.marks[:0], t.people[:0], [len(areaWords)]int{}
}
