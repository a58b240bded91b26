package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Before a name, before “of” and elsewhere the same word may well be written in different ways: each is judged with its like.
var termCase = &Rule{
	Rule: model.Rule{
		ID:       "term-case",
		Title:    "The word for an office has its capital everywhere or nowhere",
		Why:      "“akim Bekov” and “Akim Serikov” in one report come from two translators.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad: "On February 1, in Almaty, a petition was handed to the akimat[1]\n\n" +
			"On February 2, in Almaty, residents came to the akimat[2]\n\n" +
			"On February 3, in Almaty, the akimat did not answer[3]\n\n" +
			"On February 4, in Almaty, a picket was held at the Akimat[4]",
		Good: "On February 1, in Almaty, a petition was handed to the akimat[1]\n\n" +
			"On February 2, in Almaty, residents came to the akimat[2]\n\n" +
			"On February 3, in Almaty, the akimat did not answer[3]\n\n" +
			"On February 4, in Almaty, a picket was held at the akimat[4]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil {
			return
		}
		officesCased().each(p, func(i int, word string) {
			if p.Kind(i) != parser.Word || p.Has(i, parser.AllCaps) || p.Quoted(i) || p.firstWord(i) || !p.inSentence(i) || p.besideSign(i) || p.isDash(i-1) || p.isDash(i+1) || p.inName(p.Span(i, i)) {
				return
			}
			if p.Has(p.Prev(i), parser.Capital) || p.Kind(i+1) == parser.Possess { // "Vice Minister", "Prosecutor’s Office"
				return
			}
			variant := 1
			if p.Has(i, parser.Capital) {
				variant = 0
			}
			p.Use(variant, p.Span(i, i), word+p.besideOffice(i))
		})
	},
	Style: &Style{
		Key:    "term-case",
		Values: []string{"capital", "small"},
		Names:  []string{"a word for an office with a capital", "a word for an office with a small letter"},
		Mixed:  true,
		Fewest: 3,
		Deviant: func(d *Draft, use Use, house int) (string, *model.Fix) {
			right, fix := recased(d, use, house)
			return "“" + d.text(use.At) + "” where the draft has “" + right + "” mostly", fix
		},
	},
}

// besideOffice tells apart what stands beside the word for an office: "of" behind it, a name behind it, what says whose it is and a name, "the village akim Bekov", or something else.
func (p *Pass) besideOffice(i int) string {
	next, before := p.Next(i), p.Prev(i)
	switch {
	case p.Token(next) == "of":
		return " of"
	case !p.Has(next, parser.Capital) && p.Kind(next) != parser.Initial:
		return ""
	case p.smallWord(before) && !p.in(before, prepositions) && !p.verbLike(before) && !p.folds(before, "and", "that", "but", "or"):
		return " the name"
	}
	return " name"
}

var officesCased = lexicalOfList("offices-cased", func(word string) string { return strings.TrimSuffix(word, "s") })
