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
		Title:    "No comma parts “those” from “who”, nor “said” or a noun from “that”",
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
			case p.folds(clause, "who", "whose", "whom") && p.needsClause(i-1):
			case p.Token(clause) == "that" && p.in(i-1, thatNeeding) && !p.asideBefore(i) && p.saysThat(i-1, clause):
			case p.Token(clause) == "that" && p.folds(p.Next(clause), "had", "has", "have", "were", "are", "did") && p.smallWord(i-1) && p.determined(i-1) >= 0 && !p.asideBefore(i) && !p.introduces(i): // “a channel, that had called him so”
			default:
				continue
			}
			problem := p.Report(p.Span(i-1, clause), "a comma between “"+p.Token(i-1)+"” and “"+p.Token(clause)+"”, which belong together")
			if !p.commaBehind(clause) { // "those, who came, left": which belongs to which takes a person
				problem.Unsafe(remove(p.Span(i, i)))
			}
		}
	},
}

// saysThat reports whether "that" at token that begins what the verb at token verb says: no clause ends with the verb, "as he said, that decision", and "that" points at nothing, "that same day".
func (p *Pass) saysThat(verb, that int) bool {
	next := p.Next(that)
	if !p.smallWord(next) || p.folds(next, "is", "was", "of", "same", "very", "being", "day", "night", "evening", "morning", "week", "year", "time", "spring", "summer", "autumn", "winter", "aside", "decision", "court", "man", "woman") || p.participle(that) {
		return false
	}
	from, _ := p.sentenceAround(verb)
	if h, ok := p.head(); ok {
		from = max(from, h.body)
	}
	return !p.folds(from, "as", "when", "if", "what", "whatever", "while", "since", "because", "although", "once", "after", "before")
}

var thatNeeding = wordlist.Of("that-needing")

// needsClause reports whether the word at token i says nothing of people without the clause behind it: "those", and "persons" of whom no number is told, "a list of persons, who".
func (p *Pass) needsClause(i int) bool {
	if p.severalAt(i) && p.subjectAt(i) && p.isPeople(i) { // "Prisoners, who", with nothing that says which
		return true
	}
	return p.folds(i, "those") || p.Token(i) == "persons" && p.folds(p.Prev(i), "of", "to", "for", "against")
}

// commaBehind reports whether another comma stands behind token i in its sentence.
func (p *Pass) commaBehind(i int) bool {
	for i++; i < p.Count() && !p.startsSentence(i) && p.Kind(i) != parser.Mark; i++ {
		if p.Byte(i) == ',' {
			return true
		}
	}
	return false
}

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
