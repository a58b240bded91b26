package lint

import (
	"fmt"
	"strings"
	"time"
)

// besideDay reports whether a day of the week may stand beside a date.
func (p *Pass) besideDay(d written) bool {
	before, after := p.Prev(d.from), p.Next(d.to)
	if p.Byte(before) == ',' {
		before = p.Prev(before)
	}
	return weekdayOf(p.Token(before)) >= 0 || weekdayOf(p.Token(p.Next(after))) >= 0
}

// weekday reports a day of the week beside a date that is another. Where the year is not stated, any year around the entry's will do.
func (p *Pass) weekday(d written, near time.Time) {
	at := p.Prev(d.from)
	if p.Byte(at) == ',' {
		at = p.Prev(at)
	}
	if weekdayOf(p.Token(at)) < 0 {
		if at = p.Next(d.to); p.Byte(at) != ',' && p.Byte(at) != '(' {
			return
		}
		at = p.Next(at)
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
		if d.Year > 0 || int(p.Tokens.List[d.from].Start) < p.Lead.End {
			break
		}
	}
	p.Report(p.Span(min(at, d.from), max(at, d.to)), fmt.Sprintf("%s was a %s", day.Format("January 2, 2006"), day.Weekday()))
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
