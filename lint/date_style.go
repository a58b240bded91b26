package lint

import (
	"strings"
	"unicode"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var dateStyle = &Rule{
	Rule: model.Rule{
		ID:       "date-style",
		Title:    "Entries begin with dates of one form",
		Why:      "Readers and programs find the entries of a day by the date they begin with. Day and month change places by themselves; a date that needs other letters or digits, such as “Feb. 4” or “14.02.2022”, is repaired with --unsafe, and one like “04.02.2022” only where it is sure which number is the month. No repair makes such a form.",
		Severity: model.Warning,
		Repair:   "safe",
		Bad:      "On February 1, in Almaty, a picket was held[1]\n\nOn February 2, in Almaty, a rally was held[2]\n\nOn February 3, in Almaty, a march was held[3]\n\nOn 4 February, in Almaty, a meeting was held[4]",
		Good:     "On February 1, in Almaty, a picket was held[1]\n\nOn February 2, in Almaty, a rally was held[2]\n\nOn February 3, in Almaty, a march was held[3]\n\nOn February 4, in Almaty, a meeting was held[4]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil {
			return
		}
		d, ok := p.leadDate()
		if !ok {
			if n := p.leadNumber(); n >= 0 {
				p.Use(numeric, model.Span{Start: int(p.Tokens.List[n].Start), End: p.Lead.End}, "")
			}
			return
		}
		variant := dayFirst
		if d.monthFirst {
			variant = monthFirst
		}
		if p.Lexicon.Calendar().WholeMonth(p.Token(d.month)) != "" {
			variant = monthShort
		}
		for i := d.from; i <= d.to; i++ {
			switch {
			case p.Kind(i) != parser.Number:
			case p.isOrdinal(i + 1):
				variant = dayOrdinal
			case p.Token(i)[0] == '0':
				variant = dayPadded
			}
		}
		p.Use(variant, model.Span{Start: int(p.Tokens.List[d.from].Start), End: p.Lead.End}, "")
	},
	Style: &Style{
		Key:     "lead-date",
		Values:  []string{"month-day", "day-month", "short-month", "ordinal", "numeric", "padded-day"},
		Names:   []string{"the month in full before the day", "the month in full behind the day", "a shortened month", "an ordinal number", "numbers alone", "a zero before the day"},
		Deviant: dateDeviant,
	},
}

// The variants of a lead's date.
const (
	monthFirst = iota
	dayFirst
	monthShort
	dayOrdinal
	numeric
	dayPadded
)

// leadDate is the first date of the lead.
func (p *Pass) leadDate() (d written, ok bool) {
	for _, d := range p.Dates() {
		if start := int(p.Tokens.List[d.from].Start); start >= p.Lead.Start {
			return d, start < p.Lead.End
		}
	}
	return d, false
}

// leadNumber is the first token of a lead's date that is written in numbers, -1 where the lead has none: the parser has read a date there.
func (p *Pass) leadNumber() int {
	for _, n := range p.Numbers {
		at := p.Span(n, n)
		if at.Start >= p.Lead.End {
			break
		}
		if at.Start >= p.Lead.Start && (strings.Count(p.Token(n), ".") == 2 || p.parted(n, '-') || p.parted(n, '/')) {
			return n
		}
	}
	return -1
}

// parted reports whether token n begins three numbers that a sign parts.
func (p *Pass) parted(n int, sign byte) bool {
	return p.Byte(n+1) == sign && p.Kind(n+2) == parser.Number && p.Byte(n+3) == sign && p.Kind(n+4) == parser.Number
}

func dateDeviant(d *Draft, use Use, house int) (string, *model.Fix) {
	message := "a date with " + use.Deviates(house)
	text := d.Text[use.At.Start:use.At.End]
	switch {
	case house > dayFirst:
		return message, nil
	case use.Variant > dayFirst:
		return message, rewritten(d, use, house)
	}
	if strings.ContainsAny(d.Text[use.paragraph.Start+use.paragraph.Lead.Start:use.At.Start], "0123456789") { // the end of a range: "9/10 February"
		return message, nil
	}
	turned := swapped(text)
	if turned == "" {
		return message, nil
	}
	return message, &model.Fix{Safe: true, Edits: []model.Edit{edit(use.At, turned)}}
}

// swapped swaps the day and the month of a date in which nothing else stands but a year: "3 February 2022" and "February 3, 2022". It is "" for
// others: ordinals and ranges over two months would not come out right.
func swapped(text string) string {
	parts := strings.Split(text, " ")
	if len(parts) < 2 || len(parts) > 3 || len(parts) == 3 && (len(parts[2]) != 4 || !isDay(parts[2])) {
		return ""
	}
	day, comma := strings.CutSuffix(parts[1], ",")
	switch {
	case isDay(parts[0]) && isName(parts[1]):
		parts[0], parts[1] = parts[1], parts[0]
		if len(parts) == 3 {
			parts[1] += ","
		}
	case isName(parts[0]) && isDay(day) && comma == (len(parts) == 3):
		parts[0], parts[1] = day, parts[0]
	default:
		return ""
	}
	return strings.Join(parts, " ")
}

// isDay reports whether s is a number, or a range of numbers.
func isDay(s string) bool { return s != "" && strings.Trim(s, "0123456789-–") == "" }

// isName reports whether s has letters only.
func isName(s string) bool {
	return s != "" && strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }) < 0
}
