package lint

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/openchronicle/chronicle/model"
)

// Of a clock of 24 hours only hours that the other has not are judged: “at 10:30” is of either.
var clockStyle = &Rule{
	Rule: model.Rule{
		ID:       "clock-style",
		Title:    "Times of day are all of the 12-hour or all of the 24-hour clock",
		Why:      "“At 7 o’clock in the evening” and “at 19:00” among times such as “7 p.m.” cannot be sorted with them, and are passed by in a search.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, people came at 6 p.m., 7 p.m. and 9:30 p.m., and left at 22:40[1]",
		Good:     "On February 1, in Almaty, people came at 6 p.m., 7 p.m. and 9:30 p.m., and left at 10:40 p.m.[1]",
	},
	Check: func(p *Pass) {
		for _, n := range p.Numbers {
			if p.Quoted(n) {
				continue
			}
			t, ok := p.clockAt(n)
			switch {
			case ok && t.wrong() != "": // another rule's
			case ok && (t.half == 'a' || t.half == 'p'):
				p.Use(0, p.Span(n, t.to), "")
			case ok && t.half == 'o':
				if last := p.halfBehind(t.to); last > 0 {
					p.Use(2, p.Span(n, last), "")
				}
			case ok && (t.hour > 12 || t.hour == 0):
				p.Use(1, p.Span(n, t.to), "")
			case p.dottedClock(n):
				p.Use(1, p.Span(n, n), "")
			}
		}
	},
	Style: &Style{
		Key:    "clock",
		Values: []string{"12", "24"},
		Names:  []string{"a time with “a.m.” or “p.m.”", "a time of the clock that runs on behind noon", "a time with “o’clock”"},
		Deviant: func(d *Draft, use Use, house int) (string, *model.Fix) {
			message := use.Deviates(house)
			if house != 0 {
				return message, nil
			}
			return message, &model.Fix{Edits: []model.Edit{edit(use.At, inHalves(d.text(use.At)))}}
		},
	},
}

// dottedClock reports whether token n is a time of the 24-hour clock with a full stop: "until 19.00".
func (p *Pass) dottedClock(n int) bool {
	hour, minute, _ := strings.Cut(p.Token(n), ".")
	h, err := strconv.Atoi(hour)
	m, bad := strconv.Atoi(minute)
	return err == nil && bad == nil && len(minute) == 2 && h > 12 && h < 24 && m < 60 && p.folds(p.Prev(n), "at", "until", "till") && !p.smallWord(p.Next(n))
}

// inHalves writes a time of the 24-hour clock, or one with "o’clock" and the half of the day, in the other way: "10:40 p.m." for "22:40".
func inHalves(text string) string {
	number, half, _ := strings.Cut(text, " ")
	hour, minute, _ := strings.Cut(strings.ReplaceAll(number, ".", ":"), ":")
	h, _ := strconv.Atoi(hour)
	late := h >= 12
	if half != "" {
		late = strings.HasSuffix(half, "afternoon") || strings.HasSuffix(half, "evening") || strings.HasSuffix(half, "night") && h > 5 && h < 12
	}
	if h %= 12; h == 0 {
		h = 12
	}
	if strings.Trim(minute, "0") != "" {
		number = fmt.Sprintf("%d:%s", h, minute)
	} else {
		number = strconv.Itoa(h)
	}
	if late {
		return number + " p.m."
	}
	return number + " a.m."
}
