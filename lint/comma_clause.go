package lint

import (
	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// “The lawyers, who had come, left” and “The lawyers who had come left” say different things: only words are judged that say nothing without their clause.
var commaClause = &Rule{
	Rule: model.Rule{
		ID:       "comma-clause",
		Title:    "No comma parts “those” from “who”, nor “said” from “that”",
		Why:      "Other languages put a comma before every clause; in English it makes an aside of what the sentence is about.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, a rally was held by those, who had been beaten in January. Their lawyer said, that nobody had been charged[1]",
		Good:     "On February 1, in Almaty, a rally was held by those who had been beaten in January. Their lawyer said that nobody had been charged[1]",
	},
	Check: func(p *Pass) {
		for _, i := range p.Puncts {
			if p.Byte(i) != ',' || p.Kind(i+1) != parser.Space || p.Kind(i-1) != parser.Word {
				continue
			}
			clause := i + 2
			switch {
			case p.folds(clause, "who", "whose", "whom") && p.in(i-1, clauseNeeding):
			case p.Token(clause) == "that" && p.in(i-1, thatNeeding) && !p.asideBefore(i) && p.smallWord(p.Next(clause)) && !p.folds(p.Next(clause), "is", "day", "was", "night", "evening", "morning"):
			default:
				continue
			}
			p.Report(p.Span(i-1, clause), "a comma between “"+p.Token(i-1)+"” and “"+p.Token(clause)+"”, which belong together").Unsafe(remove(p.Span(i, i)))
		}
	},
}

var (
	clauseNeeding = wordlist.Of("clause-needing")
	thatNeeding   = wordlist.Of("that-needing")
)

// asideBefore reports whether another comma, a bracket or a dash stands in the sentence shortly before the comma at token i, so that it may close an aside: "The lawyer, he said, that".
func (p *Pass) asideBefore(i int) bool {
	const reach = 12 // tokens
	first := i - reach
	if h, ok := p.head(); ok {
		first = max(first, h.body)
	}
	for at := i - 1; at > first && at >= 0 && p.Byte(at) != '.'; at-- {
		if p.Byte(at) == ',' || p.isDash(at) && p.Kind(at-1) == parser.Space {
			return true
		}
	}
	return false
}
