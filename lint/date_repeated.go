package lint

import (
	"fmt"

	"github.com/openchronicle/chronicle/model"
)

// The day of the lead is also that of an earlier year, “arrested on February 1, 2021”, and may be that until which something lasts: only “on” is judged.
var dateRepeated = &Rule{
	Rule: model.Rule{
		ID:       "date-repeated",
		Title:    "An entry says its day once",
		Why:      "“On February 1, the curfew was lifted on February 1” was put together of two texts, or one of the two days is another.",
		Severity: model.Suggestion,
		Bad:      "On February 1, in Almaty, the curfew was lifted on February 1 at midnight[1]",
		Good:     "On February 1, in Almaty, the curfew was lifted at midnight[1]",
	},
	Check: func(p *Pass) {
		from := p.Lead.From
		if p.Entry == nil || p.Lead.Line > 0 || from.Month == 0 || p.DateEnd != "" {
			return
		}
		for _, d := range p.Dates() {
			if d.Month == from.Month && d.Day == from.Day && d.last == 0 && d.Year == from.Year && int(p.tokens[d.from].Start) >= p.Lead.End && p.folds(p.Prev(d.from), "on") && !p.Quoted(d.from) {
				p.Report(p.Span(p.Prev(d.from), d.to), fmt.Sprintf("the entry begins with this day already: is another meant than %s?", p.text[p.tokens[d.from].Start:p.tokens[d.to].End]))
			}
		}
	},
}
