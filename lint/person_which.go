package lint

import (
	"fmt"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Behind a comma, “which” may be said of all that stands before it: “refused to name the policemen, which was illegal”. There only a verb in the plural shows whom it is said of.
var personWhich = &Rule{
	Rule: model.Rule{
		ID:       "person-which",
		Title:    "“Who” is said of people, “which” of things",
		Why:      "“the policemen which beat him” makes things of people, and leaves open what the clause belongs to.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, the policemen which had beaten him were questioned[1]",
		Good:     "On February 1, in Almaty, the policemen who had beaten him were questioned[1]",
	},
	Check: func(p *Pass) {
		whiches().each(p, func(i int, _ bool) {
			before, verb := p.Prev(i), p.Next(i)
			if p.Quoted(i) || !p.smallWord(verb) || p.Kind(i-1) != parser.Space || !p.in(verb, auxiliaries) && !p.pastAt(verb) {
				return
			}
			several, comma := p.folds(verb, "were", "have", "are"), p.Byte(before) == ','
			if comma {
				before = p.Prev(before)
			}
			if !p.smallWord(before) || !p.severalAt(before) || !p.isPeople(before) || p.folds(verb, "was", "is", "has", "does") {
				return
			}
			if several || !comma && !p.behindPreposition(before) {
				p.Report(p.Span(before, i), fmt.Sprintf("“which” of “%s”: is “who” meant?", p.Token(before))).Unsafe(edit(p.Span(i, i), "who"))
			}
		})
	},
}

// behindPreposition reports whether the phrase that ends with the noun at token i says more of another: "the complaints of the wounded policemen".
func (p *Pass) behindPreposition(i int) bool {
	const longest = 3 // words before the noun
	for n := 0; n < longest; n++ {
		if i = p.Prev(i); !p.smallWord(i) || p.in(i, prepositions) {
			break
		}
	}
	return p.in(i, prepositions)
}

var whiches = lexicalSet("which")
