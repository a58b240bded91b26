package lint

import (
	"fmt"
	"slices"
	"time"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var relativeDate = &Rule{
	Rule: model.Rule{
		ID:       "relative-date",
		Title:    "Days that are counted from another day agree with it",
		Why:      "“The next day, February 5” in an entry of February 2: one of the two is mistyped, and only the author knows which.",
		Severity: model.Warning,
		Bad:      "On February 2, in Almaty, a picket was held. The next day, February 5, its organiser was fined[1]",
		Good:     "On February 2, in Almaty, a picket was held. The next day, February 3, its organiser was fined[1]",
	},
	Check: func(p *Pass) {
		dates := p.Dates()
		lead, ok := time.Time{}, false
		var named []time.Time // the days that a day may be counted from
		for _, d := range dates {
			inLead := int(p.Tokens.List[d.from].Start) < p.Lead.End
			if !d.Valid() || p.isDash(d.from-1) || inLead && !p.besideDay(d) {
				continue
			}
			if named == nil {
				if lead, ok = p.entryDay(); !ok {
					return
				}
				named = p.leadDays(lead)
			}
			p.weekday(d, lead)
			if inLead {
				continue
			}
			day := d.day(lead)
			if first := len(named) < 3; !p.counted(d, day, named) && first {
				p.planned(d, day, named)
			}
			if len(named) >= mostNamed {
				named = slices.Delete(named, 2, 4)
			}
			named = append(named, day, day.AddDate(0, 0, max(d.last-d.Day, 0)))
		}
	},
	Review: func(r *Review) { r.headingDays() },
}

// mostNamed is how many days a day may be counted from: the two of the lead, and the last ones named.
const mostNamed = 64

// leadDays are the first and the last day of the entry, with room for two more.
func (p *Pass) leadDays(lead time.Time) []time.Time {
	end, err := time.Parse(time.DateOnly, p.DateEnd)
	if err != nil {
		end = lead
	}
	return append(make([]time.Time, 0, 4), lead, end)
}

// counted checks a date right behind words that count to it: "the next day, February 5", "two days later, on February 5". It may be counted from
// any day named before. It is false where no such words stand there. What somebody says is counted from a day that only the speaker knows.
func (p *Pass) counted(d written, day time.Time, named []time.Time) bool {
	at := p.Prev(d.from)
	if p.Token(at) == "on" {
		at = p.Prev(at)
	}
	if p.Byte(at) != ',' && p.Byte(at) != '(' {
		return false
	}
	start, days, ok := p.daysBefore(p.Prev(at))
	if !ok || p.Quoted(d.from) {
		return ok
	}
	p.compare(p.Span(start, d.to), day, days, named)
	return true
}

// daysBefore reads words that end at token i and count days: "the next day" is 1, "two days earlier" is -2.
func (p *Pass) daysBefore(i int) (start, days int, ok bool) {
	before := p.Prev(i)
	switch p.Token(i) {
	case "day":
		switch p.Token(before) {
		case "next", "Next", "following", "Following":
			return before, 1, true
		case "same", "Same":
			return before, 0, true
		case "previous", "Previous":
			return before, -1, true
		}
	case "tomorrow", "Tomorrow":
		return i, 1, true
	case "yesterday", "Yesterday":
		return i, -1, true
	case "before", "earlier":
		start, days, ok = p.dayCount(before)
		return start, -days, ok
	case "after", "later":
		return p.dayCount(before)
	}
	return 0, 0, false
}

// dayCount reads "the day", "a day", "one day", "two days", "3 days" that end at token i.
func (p *Pass) dayCount(i int) (start, days int, ok bool) {
	start = p.Prev(i)
	switch p.Token(i) {
	case "day":
		switch p.Token(start) {
		case "the", "The", "a", "A", "one", "One", "1":
			return start, 1, true
		}
	case "days":
		n, _ := p.numberAt(start)
		return start, n, n > 1 && n < 15
	}
	return 0, 0, false
}

// planned checks the first words behind the lead: "On February 5, in Semey, the day before the concert announced for February 6, …". Between them and
// the date nothing but words may stand, and few of them; what "who" and the like begin has days of its own.
func (p *Pass) planned(d written, day time.Time, lead []time.Time) {
	h, ok := p.head()
	if !ok || p.Quoted(d.from) {
		return
	}
	at := h.body
	for at < d.from && p.Token(at) != "before" && p.Token(at) != "after" && p.isWordOrNumber(at) && at < h.body+10 {
		at = p.Next(at)
	}
	from, days, ok := p.daysBefore(at)
	if !ok || from > h.body+2 || d.from-at > 24 {
		return
	}
	for i := p.Next(at); i < d.from; i = p.Next(i) {
		if !p.isWordOrNumber(i) && p.Kind(i) != parser.Possess || p.folds(i, "who", "whom", "whose", "which", "that") {
			return
		}
	}
	p.compare(p.Span(from, d.to), day, -days, lead)
}

func (p *Pass) isWordOrNumber(i int) bool {
	return p.Kind(i) == parser.Word || p.Kind(i) == parser.Number
}

// compare reports a day that does not lie so many days behind one of those named.
func (p *Pass) compare(at model.Span, day time.Time, days int, named []time.Time) {
	for _, from := range named {
		if from.AddDate(0, 0, days).Equal(day) {
			return
		}
	}
	message := fmt.Sprintf("by these words the day is not %s", dayName(day))
	if len(named) == 2 && named[0].Equal(named[1]) {
		message = fmt.Sprintf("by these words the day is %s, not %s", dayName(named[0].AddDate(0, 0, days)), dayName(day))
	}
	p.Report(at, message)
}
