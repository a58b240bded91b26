package lint

import (
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// “It depends on who comes” is right: only “who” before somebody else who does something is judged.
var whom = &Rule{
	Rule: model.Rule{
		ID:       "whom",
		Title:    "Behind a preposition stands “whom”",
		Why:      "“the woman, to who the body was handed” reads as if she had handed it.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, the woman, to who the body was handed over, came[1]",
		Good:     "On February 1, in Almaty, the woman, to whom the body was handed over, came[1]",
	},
	Check: func(p *Pass) {
		whos().each(p, func(i int, _ bool) {
			before, next := p.Prev(i), p.Next(i)
			if p.Quoted(i) || !p.smallWord(before) || !p.folds(before, "to", "for", "with", "by", "from", "against", "about", "of") || p.Kind(next) != parser.Word {
				return
			}
			subject := p.folds(next, "he", "she", "they", "we", "it") && !p.folds(before, "about", "of") // "the question of who he was"
			if subject || p.folds(next, "the", "a", "an", "his", "her", "their", "its", "no") || p.severalAt(next) && p.smallWord(next) && !p.verbLike(next) {
				p.Report(p.Span(before, i), "“whom” stands behind “"+p.Token(before)+"”").Unsafe(edit(p.Span(i, i), "whom"))
			}
		})
	},
}

var whos = lexicalSet("who")
