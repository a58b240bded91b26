package lint

import (
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Only dates such as “February 3, 2022” in the middle of a sentence are judged, and not those that say which thing is meant: “the February 3, 2022 hearing”.
var yearComma = &Rule{
	Rule: model.Rule{
		ID:       "year-comma",
		Title:    "A comma stands behind the year as in front of it, or nowhere in the draft",
		Why:      "The comma in front of the year opens what the one behind it closes; without it the sentence seems to begin anew.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, men held since January 5, 2022, since January 6, 2022, since January 7, 2022, and since January 8, 2022 without a charge were let go[1]",
		Good:     "On February 1, in Almaty, men held since January 5, 2022, since January 6, 2022, since January 7, 2022, and since January 8, 2022, without a charge were let go[1]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil {
			return
		}
		for _, d := range p.Dates() {
			if int(p.tokens[d.from].Start) < p.Lead.End || !d.monthFirst || d.Year == 0 || p.Byte(p.Prev(d.to)) != ',' || p.Quoted(d.from) || p.folds(p.Prev(d.from), "the", "a") {
				continue
			}
			switch next := p.Next(d.to); {
			case next == d.to+1 && p.Byte(next) == ',':
				p.Use(0, p.Span(d.from, next), "")
			case p.Kind(d.to+1) == parser.Space && p.smallWord(next) && !p.folds(next, "and", "or", "to"):
				p.Use(1, p.Span(d.from, d.to), "")
			}
		}
	},
	Style: &Style{
		Key:    "year-comma",
		Values: []string{"comma", "none"},
		Names:  []string{"a comma behind the year", "no comma behind the year"},
		Usual:  true,
		Deviant: func(d *Draft, use Use, house int) (string, *model.Fix) {
			fix := insert(use.At.End, ",")
			if house != 0 {
				fix = remove(model.Span{Start: use.At.End - 1, End: use.At.End})
			}
			return use.Deviates(house), &model.Fix{Edits: []model.Edit{fix}}
		},
	},
}
