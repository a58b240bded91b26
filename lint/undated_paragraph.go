package lint

import (
	"github.com/openchronicle/chronicle/model"
)

var undatedParagraph = &Rule{
	Rule: model.Rule{
		ID:       "undated-paragraph",
		Title:    "Running text belongs to an entry",
		Why:      "A paragraph outside entries is in no record: its date was forgotten, or it belongs to the entry before.",
		Severity: model.Warning,
		Bad:      "On February 1, in Almaty, a picket was held[1]\n\nFebruary 2\n\nIn Semey, relatives of the detainees came to the prosecutor’s office.",
		Good:     "On February 1, in Almaty, a picket was held[1]\n\nOn February 2, in Semey, relatives of the detainees came to the prosecutor’s office[2]",
	},
	Review: func(r *Review) {
		entries := false
		for _, p := range r.Paragraphs {
			switch p.Kind {
			case Entry:
				entries = true
			case Undated:
				problem := r.Report(p, p.In(model.Span{End: len(p.Text)}), "no entry has this paragraph: it begins with no date")
				if !entries { // an introduction
					problem.As(model.Suggestion)
				}
			}
		}
	},
}
