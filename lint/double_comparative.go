package lint

import (
	"fmt"

	"github.com/openchronicle/chronicle/model"
)

var doubleComparative = &Rule{
	Rule: model.Rule{
		ID:       "double-comparative",
		Title:    "“More” does not stand before what is “deeper” already",
		Why:      "One of the two says it; both together are read twice.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, the minister promised an even more deeper reform[1]",
		Good:     "On February 1, in Almaty, the minister promised an even deeper reform[1]",
	},
	Check: func(p *Pass) {
		comparatives().each(p, func(i int, _ bool) {
			if more := p.Prev(i); p.folds(more, "more", "most") && !p.Quoted(i) && !p.folds(p.Prev(more), "no", "the", "once", "any", "one") { // "the more, the better"
				p.Report(p.Span(more, i), fmt.Sprintf("“%s” before “%s”, which says so itself", p.Token(more), p.Token(i))).Unsafe(remove(model.Span{Start: p.Span(more, more).Start, End: p.Span(i, i).Start}))
			}
		})
	},
}

var comparatives = lexicalInList("comparatives")
