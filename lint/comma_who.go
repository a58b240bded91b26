package lint

import (
	"fmt"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// A full name says who is meant, as “his father” does, so what “who” begins behind it is an aside. It is none behind “It was”, nor where “the” or “same” stands before the name.
var commaWho = &Rule{
	Rule: model.Rule{
		ID:       "comma-who",
		Title:    "A comma parts a full name from “who”",
		Why:      "Without it, the clause seems to tell which of several people of that name is meant.",
		Severity: model.Suggestion,
		Bad:      "On February 1, in Almaty, nobody told the lawyer Askar Bekov who had come with the mothers[1]",
		Good:     "On February 1, in Almaty, nobody told the lawyer Askar Bekov, who had come with the mothers[1]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil {
			return
		}
		relatives().each(p, func(i int, _ bool) {
			if p.Kind(i-1) != parser.Space || !p.smallWord(p.Next(i)) || p.Quoted(i) {
				return
			}
			from := p.fullNameBefore(i - 1)
			if from < 0 {
				from = p.parentBefore(i - 1)
			}
			if from >= 0 && !p.folds(p.Prev(from), "the", "same", "that", "another", "only") && !p.pointedAt(from) {
				p.Report(p.Span(i-2, i), fmt.Sprintf("no comma between who is meant and “%s”", p.Token(i)))
			}
		})
	},
}

var relatives = lexicalSet("who", "whose", "whom")

// fullNameBefore is the first token of the name of two words or more that ends before the space at token i; -1 where none does.
func (p *Pass) fullNameBefore(i int) int {
	name, ok := p.nameAt(p.Span(i-1, i-1))
	if !ok {
		return -1
	}
	from, to := p.within(name)
	if to != i-1 || p.Kind(to) != parser.Word || p.Kind(from) != parser.Word || from == to {
		return -1
	}
	return from
}

// parentBefore is the first token of somebody of whom nobody has two, and who ends before the space at token i, by a name or without one: "her father", "Their mother Zhamilya"; -1 where none does.
func (p *Pass) parentBefore(i int) int {
	kin := i - 1
	if name, ok := p.nameAt(p.Span(kin, kin)); ok {
		from, to := p.within(name)
		if to != kin {
			return -1
		}
		kin = p.Prev(from)
	}
	if whose := p.Prev(kin); p.folds(kin, "father", "mother", "husband", "wife") && p.folds(whose, "his", "her", "their", "my", "our") {
		return whose
	}
	return -1
}

// pointedAt reports whether a sentence points at the name that begins with token i: "It was the lawyer Askar Bekov who".
func (p *Pass) pointedAt(i int) bool {
	from, _ := p.sentenceAround(i)
	for at := i - 1; at > from; at-- {
		if p.folds(at, "was", "is") && p.folds(p.Prev(at), "it", "this", "that") || p.folds(at, "not", "nor", "neither") {
			return true
		}
	}
	return p.folds(from, "it", "not")
}
