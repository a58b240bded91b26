package lint

import (
	"strconv"
	"strings"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var timeImpossible = &Rule{
	Rule: model.Rule{
		ID:       "time-impossible",
		Title:    "Times of day exist",
		Why:      "A clock of 24 hours needs no “a.m.” or “p.m.”; where both stand, nobody can tell which hour is meant.",
		Severity: model.Error,
		Bad:      "On February 1, in Almaty, at 15:00 a.m., a picket began[1]",
		Good:     "On February 1, in Almaty, at 3 p.m., a picket began[1]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		for _, n := range p.Numbers {
			if t, ok := p.clockAt(n); ok {
				if why := t.wrong(); why != "" {
					p.Report(p.Span(n, t.to), why)
				}
			}
		}
	},
}

// clock is a time of day as it is written.
type clock struct {
	hour, minute int  // minute is -1 where none is stated
	half         byte // 'a' for "a.m.", 'p' for "p.m.", 'o' for "o’clock", 0 where none stands
	to           int  // last token
}

// clockAt reads the time whose hour is the number at token n. A pair of numbers alone may be a score, a ratio or a verse: it is a time where the
// word before it says so.
func (p *Pass) clockAt(n int) (t clock, ok bool) {
	number := p.Token(n)
	if len(number) > len("15") && (len(number) > len("15.30") || number[len(number)-len(".30")] != '.') { // as most
		return t, false
	}
	if before := p.Byte(n - 1); before == ':' || before == '/' || before == ',' || before == '.' || p.isDash(n-1) && p.Kind(n-2) != parser.Number {
		return t, false
	}
	hour, minute, dotted := number, "", false
	if len(number) > len("15") {
		hour, minute, dotted = strings.Cut(number, ".")
	}
	t = clock{minute: -1, to: n}
	if !dotted && p.Byte(n+1) == ':' && p.Kind(n+2) == parser.Number && p.Byte(n+3) != ':' {
		minute, t.to = p.Token(n+2), n+2
	}
	if len(hour) > 2 || minute != "" && len(minute) != 2 {
		return t, false
	}
	if p.half(&t); t.half == 0 && minute == "" { // a number alone, as most
		return t, false
	}
	t.hour, _ = strconv.Atoi(hour)
	if minute != "" {
		t.minute, _ = strconv.Atoi(minute)
	}
	return t, t.half != 0 || t.minute >= 0 && !dotted && p.beforeTime(p.Prev(n))
}

// half reads what may stand behind a time: "a.m.", "pm", "P.M.", "o’clock".
func (p *Pass) half(t *clock) {
	i := p.Next(t.to)
	switch p.Token(i) {
	case "am", "AM", "pm", "PM":
		t.half, t.to = p.Token(i)[0]|0x20, i
	case "a", "p":
		if p.Byte(i+1) == '.' && p.Token(i+2) == "m" {
			t.half, t.to = p.Token(i)[0], i+2
			if p.Byte(i+3) == '.' {
				t.to++
			}
		}
	case "A.", "P.":
		if p.Token(i+1) == "M." {
			t.half, t.to = p.Token(i)[0]|0x20, i+1
		}
	case "o’clock", "o'clock":
		t.half, t.to = 'o', i
	}
}

// beforeTime reports whether the word before a pair of numbers makes it a time: "at 25:10", "from 10:00 to 11:75".
func (p *Pass) beforeTime(i int) bool {
	switch p.Token(i) {
	case "at", "At", "from", "From", "until", "Until", "till", "Till", "before", "Before", "after", "After", "around", "Around", "about", "About", "since", "Since":
		return true
	case "to", "and": // behind a time
		return p.Kind(p.Prev(i)) == parser.Number && p.Byte(p.Prev(i)-1) == ':'
	}
	return false
}

// wrong says why there is no such time, "" where there is. Noon and midnight are 12 p.m. and 12 a.m.; 0:30 a.m. is understood.
func (t clock) wrong() string {
	switch {
	case t.minute > 59:
		return "there is no such time: an hour has 60 minutes"
	case t.hour > 24 || t.hour == 24 && t.minute > 0:
		return "there is no such time: a day has 24 hours"
	case t.half == 'o' && t.hour > 12:
		return "there is no such time: hours with “o’clock” run from 1 to 12"
	case (t.half == 'a' || t.half == 'p') && t.hour > 12:
		return "an hour of the 24-hour clock with “" + string(t.half) + ".m.”: write either"
	case t.half == 'p' && t.hour == 0:
		return "there is no such time: hours with “p.m.” run from 1 to 12"
	}
	return ""
}
