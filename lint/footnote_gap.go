package lint

import (
	"fmt"

	"github.com/openchronicle/chronicle/model"
)

var footnoteGap = &Rule{
	Rule: model.Rule{
		ID:       "footnote-gap",
		Title:    "No number is left out between footnote marks",
		Why:      "A number that is left out is a mark that was lost, or numbers that were not counted anew when an entry was taken out.",
		Severity: model.Warning,
		Bad:      "On February 1, in Almaty, a picket was held[1]\n\nOn February 2, in Almaty, a rally was held[2]\n\nOn February 3, in Almaty, a march was held[4]",
		Good:     "On February 1, in Almaty, a picket was held[1]\n\nOn February 2, in Almaty, a rally was held[2]\n\nOn February 3, in Almaty, a march was held[3]",
	},
	Review: func(r *Review) {
		n := r.numbering()
		for _, g := range n.gaps() {
			m := n.marks[g.mark]
			message := fmt.Sprintf("[%d] is left out before this mark", g.first)
			if g.first < g.last {
				message = fmt.Sprintf("[%d] to [%d] are left out before this mark", g.first, g.last)
			}
			problem := r.Report(n.entries[m.entry], m.at, message)
			for _, note := range r.Notes {
				if g.first <= note.Number && note.Number <= g.last {
					_, start := r.Line(note.Line)
					problem.See(start, fmt.Sprintf("the definition of [%d]", note.Number))
				}
			}
		}
	},
}
