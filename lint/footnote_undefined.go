package lint

import (
	"fmt"

	"github.com/openchronicle/chronicle/model"
)

var footnoteUndefined = &Rule{
	Rule: model.Rule{
		ID:       "footnote-undefined",
		Title:    "Every footnote mark has its definition, where the draft has definitions",
		Why:      "A mark without a definition promises a source that is not there.",
		Severity: model.Error,
		Bad:      "On February 1, in Almaty, a picket was held[1]\n\nOn February 2, in Almaty, a rally was held[2]\n\n[1] https://example.org/1",
		Good:     "On February 1, in Almaty, a picket was held[1]\n\nOn February 2, in Almaty, a rally was held[2]\n\n[1] https://example.org/1\n[2] https://example.org/2",
	},
	Review: func(r *Review) {
		if len(r.Notes) == 0 {
			return
		}
		n := r.numbering()
		defined := map[int]bool{}
		for _, note := range r.Notes {
			defined[note.Number] = true
		}
		var lacking []mark
		for _, m := range n.marks {
			if !defined[m.number] {
				lacking = append(lacking, m)
			}
		}
		if len(lacking) > 2 && 2*len(lacking) > len(n.marks) {
			message := fmt.Sprintf("%d of %d footnote marks have no definition, from this one on", len(lacking), len(n.marks))
			r.Report(n.entries[lacking[0].entry], lacking[0].at, message)
			return
		}
		for _, m := range lacking {
			r.Report(n.entries[m.entry], m.at, fmt.Sprintf("[%d] has no definition", m.number))
		}
	},
}
