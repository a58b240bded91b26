package lint

import (
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var footnoteSpace = &Rule{
	Rule: model.Rule{
		ID:       "footnote-space",
		Title:    "A footnote mark stands right behind the text",
		Why:      "A mark behind a space can slip to the next line, and searches for “word[4]” pass it by.",
		Severity: model.Warning,
		Repair:   "safe",
		Bad:      "On February 1, in Almaty, a picket was held [1]",
		Good:     "On February 1, in Almaty, a picket was held[1]",
	},
	Check: func(p *Pass) {
		for _, m := range p.Marks {
			if m > 0 && p.Kind(m-1) == parser.Space {
				p.Report(p.Span(m-1, m), "space before the footnote mark "+p.Token(m)).Safe(remove(p.Span(m-1, m-1)))
			}
		}
	},
}
