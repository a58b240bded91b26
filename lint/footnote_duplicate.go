package lint

import (
	"fmt"

	"github.com/openchronicle/chronicle/model"
)

var footnoteDuplicate = &Rule{
	Rule: model.Rule{
		ID:       "footnote-duplicate",
		Title:    "Every entry has footnote numbers of its own",
		Why:      "Two entries with one number point at one source: for one of them it is the wrong one.",
		Severity: model.Error,
		Bad:      "On February 1, in Almaty, a picket was held[1]\n\nOn February 2, in Almaty, a rally was held[1]\n\nOn February 3, in Almaty, a march was held[3]",
		Good:     "On February 1, in Almaty, a picket was held[1]\n\nOn February 2, in Almaty, a rally was held[2]\n\nOn February 3, in Almaty, a march was held[3]",
	},
	Check: func(p *Pass) {
		for k, i := range p.Marks {
			if k > 0 && p.Prev(i) == p.Marks[k-1] && p.Token(i) == p.Token(p.Marks[k-1]) {
				p.Report(p.Span(p.Marks[k-1], i), p.Token(i)+" stands twice")
			}
		}
	},
	Review: func(r *Review) {
		n := r.numbering()
		for _, m := range n.marks {
			if m.twin < 0 {
				continue
			}
			other := n.marks[m.twin]
			message := fmt.Sprintf("[%d] is the mark of another entry too", m.number)
			r.Report(n.entries[m.entry], m.at, message).See(other.at.Start, "the other one")
		}
		if n.parts < 2 {
			r.definedTwice()
		}
	},
}

// definedTwice reports definitions that have the number of one before them.
func (r *Review) definedTwice() {
	lines := map[int]int{} // of the first definitions, by their number
	for _, note := range r.Notes {
		first, twice := lines[note.Number]
		if !twice {
			lines[note.Number] = note.Line
			continue
		}
		_, start := r.Line(first)
		r.Report(nil, r.noteMark(note), fmt.Sprintf("[%d] is defined twice", note.Number)).See(start, "the other definition")
	}
}
