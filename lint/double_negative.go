package lint

import (
	"fmt"
	"strings"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var doubleNegative = &Rule{
	Rule: model.Rule{
		ID:       "double-negative",
		Title:    "“Nobody” and “nothing” take no “not”",
		Why:      "In other languages “nobody has not signed” says that nobody has; in English it says that everybody has.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, the record was drawn up, but nobody has not signed it[1]",
		Good:     "On February 1, in Almaty, the record was drawn up, but nobody has signed it[1]",
	},
	Check: func(p *Pass) {
		negatives().each(p, func(i int, _ bool) {
			verb := p.Next(i)
			if p.Quoted(i) || !p.in(verb, auxiliaries) && !strings.HasSuffix(p.Fold(verb), "n't") || p.Kind(verb) != parser.Word {
				return
			}
			at := p.Span(i, verb)
			if stem, glued := strings.CutSuffix(p.Fold(verb), "n't"); glued {
				problem := p.Report(at, fmt.Sprintf("“%s” and “not”: one of them is enough", p.Token(i)))
				if auxiliaries.Has(stem) { // not "can't", "won't"
					problem.Unsafe(edit(p.Span(verb, verb), stem))
				}
				return
			}
			if not := p.Next(verb); p.folds(not, "not") && !p.folds(p.Next(not), "only", "even") {
				p.Report(p.Span(i, not), fmt.Sprintf("“%s” and “not”: one of them is enough", p.Token(i))).Unsafe(remove(model.Span{Start: p.Span(verb, verb).End, End: p.Span(not, not).End}))
			}
		})
	},
}

// negatives are words that say “not” of what they are the subject of.
var negatives = lexicalOf(func() map[string]bool {
	return map[string]bool{"nobody": true, "nothing": true, "none": true, "neither": true}
})
