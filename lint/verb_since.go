package lint

import (
	"fmt"

	"github.com/openchronicle/chronicle/parser"
)

// What follows is part of verb-form: what has lasted since a day is told with “has been”.

// presentVerbs are the forms of “be” in the present, with what they are of what has lasted.
var presentVerbs = lexicalOf(func() map[string]string {
	return map[string]string{"is": "has been", "are": "have been"}
})

// presentSince reports “he is kept there since March 15”. Of “it is two years since” nothing has lasted.
func (p *Pass) presentSince() {
	const longest = 10 // words up to “since”
	presentVerbs().each(p, func(i int, lasted string) {
		if p.Quoted(i) || p.Has(i, parser.Capital) || p.folds(p.Prev(i), "it", "there", "this", "that", "what") {
			return
		}
		since := p.Next(i)
		for n := 0; n < longest && p.Kind(since) <= parser.Number && !p.folds(since, "since"); n++ {
			if p.in(since, auxiliaries) && !p.folds(since, "being") || p.folds(since, "who", "which", "that", "whom", "whose", "and", "but", "because", "where", "when", "to") {
				return
			}
			since = p.Next(since)
		}
		when := p.Next(since)
		if !p.folds(since, "since") || p.Kind(when) != parser.Number && p.monthAt(when) == 0 {
			return
		}
		p.Report(p.Span(i, when), fmt.Sprintf("“%s” of what has lasted since then: is “%s” meant?", p.Token(i), lasted)).Unsafe(edit(p.Span(i, i), lasted))
	})
}
