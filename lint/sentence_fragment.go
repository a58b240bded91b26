package lint

import (
	"fmt"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Without a comma, a sentence that begins with “Because” has no other clause, or has lost the comma before it. “Because of” begins no clause.
var sentenceFragment = &Rule{
	Rule: model.Rule{
		ID:       "sentence-fragment",
		Title:    "“Because”, “although” and “which” begin a clause beside another",
		Why:      "“Because he is ill.” is a piece of the sentence before it: the full stop in front of it is a comma, or something is lost.",
		Severity: model.Suggestion,
		Bad:      "On February 1, in Almaty, the hearing was put off. Because the lawyer was ill[1]",
		Good:     "On February 1, in Almaty, the hearing was put off because the lawyer was ill[1]",
	},
	Check: func(p *Pass) {
		subordinates().each(p, func(i int, _ bool) {
			if !p.Has(i, parser.Capital) || !p.startsSentence(i) || p.Quoted(i) || p.folds(p.Next(i), "of") {
				return
			}
			if p.folds(i, "which", "including") {
				p.partedAside(i)
				return
			}
			end := i + 1
			for ; end < p.Count() && !p.startsSentence(end) && p.Kind(end) != parser.Mark; end++ {
				switch p.Byte(end) {
				case ',', ':', ';', '?', '!':
					return
				}
				if k := p.Kind(end); k == parser.OpenQuote || k == parser.EndQuote || p.isDash(end) && p.Kind(end-1) == parser.Space {
					return
				}
			}
			p.Report(p.Span(i, p.Next(i)), fmt.Sprintf("a sentence that is only what “%s” begins: does it belong to the one before?", p.Token(i)))
		})
	},
}

// partedAside reports the sentence that begins with "Which" or "Including" at token i and is no question, nor one about which of several: "Which turned out to be a car wash."
func (p *Pass) partedAside(i int) {
	next := p.Next(i)
	if p.folds(i, "which") && !p.in(next, auxiliaries) && !p.in(next, finite) && !p.verbLike(next) && !p.folds(next, "he", "she", "they", "it", "nobody", "everybody", "everyone") {
		return
	}
	for end := i + 1; end < p.Count() && !p.startsSentence(end) && p.Kind(end) != parser.Mark; end++ {
		if p.Byte(end) == '?' || p.Byte(end) == ':' {
			return
		}
	}
	p.Report(p.Span(i, next), fmt.Sprintf("a sentence that “%s” begins: does it belong to the one before?", p.Token(i)))
}

// subordinates are the words with which a clause begins that is no sentence.
var subordinates = lexicalSet("because", "although", "though", "whereas", "unless", "which", "including")
