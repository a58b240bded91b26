package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/model"
)

// Apostrophes inside words are those of other languages’ letters as well: only the possessive is judged.
var apostropheStyle = &Rule{
	Rule: model.Rule{
		ID:       "apostrophe-style",
		Title:    "The apostrophe is curly everywhere or nowhere",
		Why:      "“the boy's brother” beside “the boy’s mother” was typed elsewhere, and a search for one misses the other.",
		Severity: model.Suggestion,
		Repair:   "safe",
		Bad:      "On February 1, in Almaty, the boy’s mother, the boy’s father, the boy’s aunt and the boy's brother came[1]",
		Good:     "On February 1, in Almaty, the boy’s mother, the boy’s father, the boy’s aunt and the boy’s brother came[1]",
	},
	Check: func(p *Pass) {
		for _, i := range p.Possess {
			variant := 0
			if strings.HasPrefix(p.Token(i), "'") {
				variant = 1
			} else if !strings.HasPrefix(p.Token(i), "’") {
				continue
			}
			p.Use(variant, p.Span(i, i), "")
		}
	},
	Style: &Style{
		Key:    "apostrophe",
		Values: []string{"curly", "straight"},
		Names:  []string{"a curly apostrophe", "a straight apostrophe"},
		Deviant: func(d *Draft, use Use, house int) (string, *model.Fix) {
			signs := [...]string{"’", "'"}
			return use.Deviates(house), &model.Fix{Safe: true, Edits: []model.Edit{edit(use.At, strings.Replace(d.text(use.At), signs[use.Variant], signs[house], 1))}}
		},
	},
}
