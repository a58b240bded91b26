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
			if verb := p.Next(i); p.Kind(verb) == parser.Word && !p.Quoted(i) {
				p.negatedTwice(i, verb)
			}
		})
	},
}

// negatives are words that say “not” of what they are the subject of.
var negatives = lexicalSet("nobody", "nothing", "none", "neither")

// negatedTwice reports a “not” behind the word for nobody at token i and its verb: “nobody has not”, “nobody hasn’t”.
func (p *Pass) negatedTwice(i, verb int) {
	last := verb
	var change *model.Edit
	if stem, glued := strings.CutSuffix(p.Fold(verb), "n't"); glued {
		if auxiliaries.Has(stem) { // not that of “can’t” and “won’t”
			change = new(edit(p.Span(verb, verb), stem))
		}
	} else if last = p.Next(verb); p.in(verb, auxiliaries) && p.folds(last, "not") && !p.folds(p.Next(last), "only", "even") {
		change = new(remove(model.Span{Start: p.Span(verb, verb).End, End: p.Span(last, last).End}))
	} else {
		return
	}
	problem := p.Report(p.Span(i, last), fmt.Sprintf("“%s” and “not”: one of them is enough", p.Token(i)))
	if change != nil {
		problem.Unsafe(*change)
	}
}
