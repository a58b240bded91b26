package lint

import (
	"github.com/openchronicle/chronicle/internal/slab"
	"github.com/openchronicle/chronicle/lint/names"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Review is the check of a whole draft, when all its paragraphs have been checked. Spans given to its methods are bytes of the draft's text. Its memory is
// used again for the next draft.
type Review struct {
	*Draft

	reader   *names.Reader
	rules    []*Rule // in force
	order    int     // in rules of the one that is at work
	uses     []uses  // by the order of their rule
	from     []int32 // where the uses of a paragraph begin, by its place in the text, while they are put in order
	unsorted []used  // those that are
	groups   groups
	problems []*Problem
	room     slab.Of[Problem] // for those of the review
	checked  []*Paragraph     // in the order in which they were: entries, then the others; see Paragraph.number
	marks    pile[mark]
	sighted  pile[names.Sighting]
	named    *people   // once somebody has asked
	notes    numbering // of the footnotes, once a rule has asked for it
	sketches latest
	tokens   parser.Tokens
}

// forget empties r for the next draft: nothing of this one stays in memory, and of the room that it took no more than a draft of a megabyte wants.
func (r *Review) forget() {
	r.reader.Forget()
	r.Draft, r.named = nil, nil
	for i := range r.uses {
		r.uses[i].forget()
	}
	r.from, r.unsorted = emptied(r.from), emptied(r.unsorted)
	r.groups.forget()
	r.problems, r.checked = emptied(r.problems), emptied(r.checked)
	r.room.Rewind()
	r.marks.forget()
	r.sighted.forget()
	r.notes.forget()
	r.sketches.clear()
	r.tokens.Scan("")
}

// keep takes over what the check of some paragraphs gave.
func (r *Review) keep(t *told) {
	first := len(r.checked)
	for i, p := range t.paragraphs {
		p.number = first + i
	}
	r.checked = append(r.checked, t.paragraphs...)
	r.problems = append(r.problems, t.problems...)
	for i := range t.uses {
		u := &t.uses[i]
		r.uses[u.order].list.add(r.stored(u))
	}
	for _, m := range t.marks {
		m.entry += first
		r.marks.add(m)
	}
	for _, s := range t.people {
		s.Entry += first
		r.sighted.add(s)
	}
	for k, n := range t.capital {
		r.capital[k] += n
	}
}

// Use tells that one of the ways of writing of the rule's style stands at a place, as Pass.Use does.
func (r *Review) Use(variant int, p *Paragraph, at model.Span, group string) {
	r.uses[r.order].list.add(r.stored(&Use{paragraph: p, Variant: variant, At: at, Group: group, Outer: -1}))
}

// Report tells a problem. The paragraph is the one that at lies in, nil where it lies in none.
func (r *Review) Report(p *Paragraph, at model.Span, message string) *Problem {
	problem := r.room.Next()
	*problem = Problem{rule: r.rules[r.order], order: r.order, paragraph: p, at: at, message: message}
	r.problems = append(r.problems, problem)
	return problem
}
