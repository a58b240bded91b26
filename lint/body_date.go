package lint

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
)

var bodyDate = &Rule{
	Rule: model.Rule{
		ID:       "body-date",
		Title:    "The dates of the text have one form",
		Why:      "“5 January” among dates such as “January 5” comes from another translator, and a search for one form finds half.",
		Severity: model.Suggestion,
		Bad: "On February 1, in Almaty, a man was released who had been detained on January 5[1]\n\n" +
			"On February 2, in Almaty, a woman was released who had been detained on January 6[2]\n\n" +
			"On February 3, in Almaty, the trial of the events of January 7 began[3]\n\n" +
			"On February 4, in Almaty, a letter of 8 January was read[4]",
		Good: "On February 1, in Almaty, a man was released who had been detained on January 5[1]\n\n" +
			"On February 2, in Almaty, a woman was released who had been detained on January 6[2]\n\n" +
			"On February 3, in Almaty, the trial of the events of January 7 began[3]\n\n" +
			"On February 4, in Almaty, a letter of January 8 was read[4]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil {
			return
		}
		for _, d := range p.Dates() {
			if int(p.Tokens.List[d.from].Start) < p.Lead.End || p.Quoted(d.from) || p.folds(p.Next(d.from), "of") || !d.Valid() || d.monthFirst && p.counts(p.Next(d.month)) || p.class(p.Next(d.to)).Is(pack.ThingAfter|pack.Site|pack.DistrictWord) {
				continue
			}
			variant := 1
			if d.monthFirst {
				variant = 0
			}
			p.Use(variant, p.Span(d.from, d.to), "")
		}
	},
	Style: &Style{
		Key:    "body-date",
		Values: []string{"month-day", "day-month"},
		Names:  []string{"the month before the day", "the month behind the day"},
		Deviant: func(d *Draft, use Use, house int) (string, *model.Fix) {
			return "a date with " + use.Deviates(house), nil
		},
	},
}
