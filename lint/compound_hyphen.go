package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var compoundHyphen = &Rule{
	Rule: model.Rule{
		ID:       "compound-hyphen",
		Title:    "“Law enforcement” and its like have a hyphen everywhere or nowhere",
		Why:      "A search for “law enforcement” passes “law-enforcement officers” by.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, a law enforcement officer came. Later a law-enforcement officer left[1]",
		Good:     "On February 1, in Almaty, a law enforcement officer came. Later a law enforcement officer left[1]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil {
			return
		}
		compounds().each(p, func(i int, second []string) {
			next := p.Next(i)
			switch {
			case p.Quoted(i):
			case second == nil:
				p.Use(1, p.Span(i, i), p.Fold(i))
			case next == i+2 && p.Kind(next) == parser.Word && p.folds(next, second...):
				p.Use(0, p.Span(i, next), p.Fold(i)+"-"+p.Fold(next))
			}
		})
	},
	Style: &Style{
		Key:    "compounds",
		Values: []string{"open", "hyphen"},
		Names:  []string{"two words", "a hyphen"},
		Usual:  true,
		Deviant: func(d *Draft, use Use, house int) (string, *model.Fix) {
			message := use.Deviates(house)
			between := strings.IndexAny(d.text(use.At), " -")
			if between < 0 { // another hyphen, or another space
				return message, nil
			}
			at := use.At.Start + between
			return message, &model.Fix{Edits: []model.Edit{edit(model.Span{Start: at, End: at + 1}, " -"[house:house+1])}}
		},
	},
}

// compounds are the words that have a hyphen in some drafts, with it, and the first words of them, each with those that follow it.
var compounds = lexicalOf(func() map[string][]string {
	of := map[string][]string{}
	for _, row := range wordlist.Rows("compounds")() {
		for _, word := range row {
			first, second, _ := strings.Cut(word, "-")
			of[word], of[first] = nil, append(of[first], second)
		}
	}
	return of
})
