package lint

import (
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Only names that end with “Square” and stand behind a preposition are judged: “the Square”, “a new Republic Square” are something else.
var squareArticle = &Rule{
	Rule: model.Rule{
		ID:       "square-article",
		Title:    "The names of squares have an article everywhere or nowhere",
		Why:      "Squares have none in English, and all have one in many drafts: those that have both were written by two hands.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, people met in Republic Square, in Astana Square, near Abai Square and on the Republic Square[1]",
		Good:     "On February 1, in Almaty, people met in Republic Square, in Astana Square, near Abai Square and on Republic Square[1]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil {
			return
		}
		squares().each(p, func(i int, _ bool) {
			const longest = 4 // words of a name
			if !p.Has(i, parser.Capital) || p.Quoted(i) || p.Has(p.Next(i), parser.Capital) {
				return
			}
			from := i
			for n := 0; n < longest && p.Kind(from-1) == parser.Space && p.Has(from-2, parser.Capital) && p.Kind(from-2) == parser.Word; n++ {
				from -= 2
			}
			before, variant := p.Prev(from), 0
			if p.folds(before, "the") {
				before, variant = p.Prev(before), 1
			}
			if from < i && p.smallWord(before) && p.in(before, prepositions) {
				p.Use(variant, p.Span(p.Next(before), i), "")
			}
		})
	},
	Style: &Style{
		Key:    "square-article",
		Values: []string{"none", "the"},
		Usual:  true,
		Names:  []string{"no article before the name of a square", "an article before the name of a square"},
		Deviant: func(d *Draft, use Use, house int) (string, *model.Fix) {
			change := insert(use.At.Start, "the ")
			if house == 0 {
				change = remove(model.Span{Start: use.At.Start, End: use.At.Start + len("the ")})
			}
			return use.Deviates(house), &model.Fix{Edits: []model.Edit{change}}
		},
	},
}

var squares = lexicalSet("square")
