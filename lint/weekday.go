package lint

import (
	"fmt"
	"strings"
	"time"
	"unicode"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// besideDay reports whether a day of the week may stand beside a date.
func (p *Pass) besideDay(d written) bool {
	before, after := p.Prev(d.from), p.Next(d.to)
	if p.Byte(before) == ',' {
		before = p.Prev(before)
	}
	return weekdayOf(p.Token(before)) >= 0 || weekdayOf(p.Token(p.Next(after))) >= 0 || p.dayBehindLead(d) >= 0
}

// soon is how near the entry a day is of its year, whatever the day of the week.
const soon = 45 * 24 * time.Hour

// weekday reports a day of the week beside a date that is another. Where the year is not stated, and the day not near, any year around the entry's will do. Behind the date and
// a comma it may be the beginning of a name, "Sunday Times", unless a sign follows; of two days of the week, "Monday and Tuesday", each has a date of its own.
func (p *Pass) weekday(d written, near time.Time) {
	at := p.Prev(d.from)
	if p.Byte(at) == ',' {
		at = p.Prev(at)
	}
	if day := p.dayBehindLead(d); day >= 0 {
		at = day
	} else if weekdayOf(p.Token(at)) < 0 {
		if at = p.Next(d.to); p.Byte(at) != ',' && p.Byte(at) != '(' {
			return
		}
		behindComma := p.Byte(at) == ','
		at = p.Next(at)
		if behindComma && !p.signAt(p.Next(at)) {
			return
		}
	} else if weekdayOf(p.Token(p.Prev(p.Prev(at)))) >= 0 {
		return
	}
	said := weekdayOf(p.Token(at))
	if said < 0 || d.last > 0 {
		return
	}
	day := d.day(near)
	for _, years := range [...]int{0, 1, -1} {
		if int(day.AddDate(years, 0, 0).Weekday()) == said {
			return
		}
		if d.Year > 0 || day.Sub(near).Abs() < soon || int(p.Tokens.List[d.from].Start) < p.Lead.End {
			break
		}
	}
	p.Report(p.Span(min(at, d.from), max(at, d.to)), fmt.Sprintf("%s was a %s", day.Format("January 2, 2006"), day.Weekday()))
}

// dayBehindLead is the day of the week that follows the places of the lead whose date is d: "On January 16, in Uralsk, on a Monday morning,"; -1 where none does.
func (p *Pass) dayBehindLead(d written) int {
	h, ok := p.head()
	if !ok || int(p.Tokens.List[d.from].Start) >= p.Lead.End || h.endSep != comma || !p.folds(h.body, "on") {
		return -1
	}
	day := p.Next(h.body)
	if p.folds(day, "a") {
		day = p.Next(day)
	}
	next := p.Next(day)
	if p.Byte(next) == ',' {
		next = p.Next(next)
	}
	if weekdayOf(p.Token(day)) < 0 || p.Kind(next) == parser.Number || p.monthAt(next) > 0 { // of another date
		return -1
	}
	return day
}

// signAt reports whether token i is a sign, or the text ends in front of it.
func (p *Pass) signAt(i int) bool {
	switch p.Kind(i) {
	case parser.Punct, parser.Mark, parser.EndQuote:
		return true
	}
	return i >= p.Count()
}

// weekdayOf is the number of a day of the week from Sunday, -1 for another word.
func weekdayOf(word string) int {
	if !strings.HasSuffix(word, "day") {
		return -1
	}
	for d := time.Sunday; d <= time.Saturday; d++ {
		if d.String() == word {
			return int(d)
		}
	}
	return -1
}

// headingDays reports days that stand alone above their entries with the name of another day of the week: "1 February (Friday)".
func (r *Review) headingDays() {
	for _, p := range r.Paragraphs {
		if p.below == nil || p.below.Lead.To.Day > 0 {
			continue
		}
		day, err := time.Parse(time.DateOnly, p.below.Date)
		if err != nil {
			continue
		}
		for word := range strings.FieldsFuncSeq(p.Text, func(c rune) bool { return !unicode.IsLetter(c) }) {
			if said := weekdayOf(word); said >= 0 && said != int(day.Weekday()) {
				r.Report(p.below, p.In(model.Span{End: len(p.Text)}), fmt.Sprintf("%s was a %s", day.Format("January 2, 2006"), day.Weekday()))
			}
		}
	}
}
