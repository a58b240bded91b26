package lint

import (
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var titleStop = &Rule{
	Rule: model.Rule{
		ID:       "title-stop",
		Title:    "“Mr” and its like have a full stop throughout, or nowhere",
		Why:      "American English writes “Mr.”, British “Mr”; a draft with both has had two translators.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, Mr Bekov, Ms Omarova, Dr Kim, and Mr. Sadykov were heard[1]",
		Good:     "On February 1, in Almaty, Mr Bekov, Ms Omarova, Dr Kim, and Mr Sadykov were heard[1]",
	},
	Check: func(p *Pass) {
		shortTitles().each(p, func(i int, _ bool) {
			stop := i + 1
			switch name := p.Next(i); {
			case !p.Has(i, parser.Capital) || p.Quoted(i):
			case p.Byte(stop) == '.' && p.Has(p.Next(stop), parser.Capital):
				p.Use(0, p.Span(i, stop), "")
			case p.Kind(stop) == parser.Space && (p.Kind(name) == parser.Word && p.Has(name, parser.Capital) || p.Kind(name) == parser.Initial):
				p.Use(1, p.Span(i, i), "")
			}
		})
	},
	Style: &Style{
		Key:    "title-stop",
		Values: []string{"stop", "none"},
		Names:  []string{"a title with a full stop", "a title without a full stop"},
		Deviant: func(d *Draft, use Use, house int) (string, *model.Fix) {
			fix := insert(use.At.End, ".")
			if house == 1 {
				fix = remove(model.Span{Start: use.At.End - 1, End: use.At.End})
			}
			return use.Deviates(house), &model.Fix{Edits: []model.Edit{fix}}
		},
	},
}

// shortTitles are the titles that are shortened by what stands inside them.
var shortTitles = lexicalSet("mr", "mrs", "ms", "dr")
