package lint

import (
	"strconv"
	"strings"
	"time"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Only dates of the text are judged, with their year: date-style looks at those that entries begin with.
var dateNumeric = &Rule{
	Rule: model.Rule{
		ID:       "date-numeric",
		Title:    "The dates of the text are all in words, or all in numbers",
		Why:      "“20.01.2022” among dates such as “January 20” is passed by in a search, and who writes the month first reads it as another day.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, letters of January 5, January 6 and January 8 were read, and one of 09.01.2022[1]",
		Good:     "On February 1, in Almaty, letters of January 5, January 6 and January 8 were read, and one of January 9, 2022[1]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil {
			return
		}
		for _, d := range p.Dates() {
			if int(p.tokens[d.from].Start) >= p.Lead.End && !p.Quoted(d.from) {
				p.Use(0, p.Span(d.from, d.to), "")
			}
		}
		for _, i := range p.Numbers {
			if int(p.tokens[i].Start) >= p.Lead.End && !p.Quoted(i) && p.Kind(i-1) == parser.Space && strings.Count(p.Token(i), ".") == 2 && numericDate(p.Token(i)).Valid() && !p.folds(p.Prev(i), "version", "no", "clause", "clauses", "paragraph", "section") {
				p.Use(1, p.Span(i, i), "")
			}
		}
	},
	Style: &Style{
		Key:    "text-dates",
		Values: []string{"words", "numbers"},
		Names:  []string{"a date with its month in words", "a date in numbers"},
		Deviant: func(d *Draft, use Use, house int) (string, *model.Fix) {
			message := use.Deviates(house)
			if house != 0 {
				return message, nil
			}
			date := numericDate(d.text(use.At))
			return message, &model.Fix{Edits: []model.Edit{edit(use.At, time.Month(date.Month).String()+" "+strconv.Itoa(date.Day)+", "+strconv.Itoa(date.Year))}}
		},
	},
}

// numericDate reads a date such as 20.01.2022 or 20.01.22; one that is none is not valid.
func numericDate(text string) (d parser.Date) {
	parts := strings.Split(text, ".")
	if len(parts) != 3 || len(parts[0]) > 2 || len(parts[1]) != 2 || len(parts[2]) != 2 && len(parts[2]) != 4 {
		return d
	}
	d.Day, _ = strconv.Atoi(parts[0])
	d.Month, _ = strconv.Atoi(parts[1])
	if d.Year, _ = strconv.Atoi(parts[2]); d.Year < 100 {
		d.Year += 2000
	}
	return d
}
