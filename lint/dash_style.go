package lint

import (
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Dashes of leads and of lists are the lead's and the list's: only those between two words of a sentence are judged.
var dashStyle = &Rule{
	Rule: model.Rule{
		ID:       "dash-style",
		Title:    "The dash between the parts of a sentence is the same throughout",
		Why:      "A hyphen between two spaces stands in for a dash that the keyboard lacks; who searches for asides by their dashes misses it.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, two men — both drivers — and a woman - a nurse — were fined[1]",
		Good:     "On February 1, in Almaty, two men — both drivers — and a woman — a nurse — were fined[1]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil {
			return
		}
		for _, i := range p.Unusual {
			if p.Kind(i-1) != parser.Space || p.Kind(i+1) != parser.Space || int(p.tokens[i].Start) < p.Lead.End || !p.isDash(i) || p.Quoted(i) {
				continue
			}
			before, behind := p.Prev(i), p.Next(i)
			if h, ok := p.head(); ok && (behind == h.next || behind == h.body) || !p.smallWord(behind) || p.Kind(before) != parser.Word && p.Kind(before) != parser.Number && p.Byte(before) != ',' {
				continue
			}
			switch p.Token(i) {
			case "—":
				p.Use(0, p.Span(i, i), "")
			case "–":
				p.Use(1, p.Span(i, i), "")
			case "-":
				p.Use(2, p.Span(i, i), "")
			}
		}
	},
	Style: &Style{
		Key:    "dash",
		Values: []string{"long", "short"},
		Names:  []string{"a long dash", "a short dash", "a hyphen for a dash"},
		Deviant: func(d *Draft, use Use, house int) (string, *model.Fix) {
			return use.Deviates(house), &model.Fix{Edits: []model.Edit{edit(use.At, [...]string{"—", "–"}[house])}}
		},
	},
}
