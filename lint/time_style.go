package lint

import (
	"fmt"
	"strings"

	"github.com/openchronicle/chronicle/model"
)

var timeStyle = &Rule{
	Rule: model.Rule{
		ID:       "time-style",
		Title:    "Times of day have one form, and say the half of the day once",
		Why:      "“6.45 p.m.” beside “6:45 p.m.” looks like two sources, and “10 p.m. in the evening” says twice what it says.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, people came at 6 p.m. in the evening and stayed until 9:30 p.m. Others came at 10:15 a.m., 11:45 a.m. and 1.20 p.m.[1]",
		Good:     "On February 1, in Almaty, people came at 6 p.m. and stayed until 9:30 p.m. Others came at 10:15 a.m., 11:45 a.m. and 1:20 p.m.[1]",
	},
	Check: func(p *Pass) {
		for _, n := range p.Numbers {
			t, ok := p.clockAt(n)
			if !ok || p.Quoted(n) {
				continue
			}
			if t.minute >= 0 {
				variant := 0
				if strings.ContainsRune(p.Token(n), '.') {
					variant = 1
				}
				p.Use(variant, p.Span(n, p.minutes(n)), "")
			}
			if t.half == 'a' || t.half == 'p' {
				p.halfTwice(n, t)
			}
		}
	},
	Style: &Style{
		Key:    "time",
		Values: []string{"colon", "stop"},
		Names:  []string{"a colon between hours and minutes", "a full stop between hours and minutes"},
		Deviant: func(d *Draft, use Use, house int) (string, *model.Fix) {
			text, signs := d.text(use.At), [...]string{":", "."}
			return use.Deviates(house), &model.Fix{Edits: []model.Edit{edit(use.At, strings.Replace(text, signs[1-house], signs[house], 1))}}
		},
	},
}

// minutes is the last token of the hours and minutes that begin with token n.
func (p *Pass) minutes(n int) int {
	if p.Byte(n+1) == ':' {
		return n + 2
	}
	return n
}

// halfTwice reports what says the half of the day behind a time that says it: “10 p.m. in the evening”.
func (p *Pass) halfTwice(n int, t clock) {
	if last := p.halfBehind(t.to); last > 0 {
		again := model.Span{Start: int(p.tokens[t.to].End), End: int(p.tokens[last].End)}
		p.Report(p.Span(n, last), fmt.Sprintf("“%s” says again what “%c.m.” says", strings.TrimSpace(p.text[again.Start:again.End]), t.half)).Unsafe(remove(again))
	}
}

// halfBehind is the last token of what says the half of the day behind token i, 0 where nothing does: "in the morning", "at night".
func (p *Pass) halfBehind(i int) int {
	in := p.Next(i)
	last := p.Next(in)
	if p.folds(in, "at") && p.folds(last, "night") {
		return last
	}
	if p.folds(last, "the") {
		last = p.Next(last)
	}
	if p.folds(in, "in") && p.folds(last, "morning", "afternoon", "evening") {
		return last
	}
	return 0
}
