package lint

import (
	"github.com/openchronicle/chronicle/extract"
	"github.com/openchronicle/chronicle/model"
)

var unread = &Rule{
	Rule: model.Rule{
		ID:       "unread",
		Title:    "What looks like a name, a provision of law or a footnote can be read as one",
		Why:      "The record of the entry leaves it out. Often a word is missing or mistyped; where the text is right, a pack can teach the program. An item of a numbered list without a date, and a paragraph that begins with a day and a month in numbers without a year, are told too: they are read as a part of the entry before.",
		Severity: model.Suggestion,
		Bad:      "On February 1, in Almaty, a fine was imposed under Article, Part 2 of the Criminal Code of the Republic of Kazakhstan[1]",
		Good:     "On February 1, in Almaty, a fine was imposed under Article 378, Part 2 of the Criminal Code of the Republic of Kazakhstan[1]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil {
			return
		}
		for i := range p.Entry.Unread {
			u := &p.Entry.Unread[i]
			if u.Span == p.Lead.Span(p.Text) || p.Lead.Slip != nil && u.Span == p.Lead.Slip.Span {
				continue // date-invalid and month-misspelled tell these
			}
			switch u.Why {
			case extract.SeveralPeople, extract.Anonymous, extract.UnknownWord, extract.SmallFamily, extract.HalfMark:
				continue
			}
			problem := p.Report(u.Span, u.Why)
			if u.Empty() { // no passage, but a rule of a pack that gave up
				problem.gaveUp()
			}
		}
	},
}
