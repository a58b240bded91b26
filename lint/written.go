package lint

import (
	"time"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// written is a date as it stands in a paragraph: "February 3", "3 February 2022", "5-7 January". Year is 0 where none is stated.
type written struct {
	parser.Date
	last       int // day of the far end of a range within the month, 0 where there is none
	from, to   int // tokens, both included
	month      int // token
	monthFirst bool
}

// shortNumber is the value of token i where it is a number of at most most digits, -1 elsewhere.
func (p *Pass) shortNumber(i, most int) int {
	if p.Kind(i) != parser.Number {
		return -1
	}
	text := p.Token(i)
	if len(text) > most {
		return -1
	}
	n := 0
	for k := range len(text) {
		digit := text[k] - '0'
		if digit > 9 {
			return -1
		}
		n = 10*n + int(digit)
	}
	return n
}

// monthAt is the number of the month that token i names with a capital, as months are in English: "may" and "march" are verbs.
func (p *Pass) monthAt(i int) int {
	if p.Kind(i) != parser.Word || !p.Has(i, parser.Capital) {
		return 0
	}
	return p.Lexicon.Calendar().Month(p.Token(i))
}

// Dates are the dates of the paragraph, that of the lead among them. They are good until the next paragraph.
func (p *Pass) Dates() []written {
	if !p.dated {
		p.dated, p.dates = true, p.dates[:0]
		for _, n := range p.Numbers {
			if d, ok := p.dateAt(n); ok {
				p.dates = append(p.dates, d)
			}
		}
	}
	return p.dates
}

// dateAt reads the date whose first day is the number at token n.
func (p *Pass) dateAt(n int) (d written, ok bool) {
	if d.Day = p.shortNumber(n, 2); d.Day < 0 || p.Byte(n+1) == ':' || p.Byte(n-1) == ':' {
		return d, false
	}
	d.from, d.to = n, n
	p.ordinal(&d)
	before := p.Prev(n)
	if p.Byte(before) == '.' {
		before--
	}
	if month := p.monthAt(before); month > 0 {
		d.Month, d.month, d.from, d.monthFirst = month, before, before, true
		p.rangeEnd(&d)
	} else if !p.dayFirst(&d) {
		return d, false
	}
	p.yearOf(&d)
	return d, true
}

// ordinal steps over the "st" of "31st".
func (p *Pass) ordinal(d *written) {
	if p.isOrdinal(d.to + 1) {
		d.to++
	}
}

// isOrdinal reports whether token i is the ending of an ordinal number.
func (p *Pass) isOrdinal(i int) bool {
	switch p.Token(i) {
	case "st", "nd", "rd", "th":
		return true
	}
	return false
}

// dayFirst reads the month that follows a day, or a range of days.
func (p *Pass) dayFirst(d *written) bool {
	p.rangeEnd(d)
	m := p.Next(d.to)
	if p.Token(m) == "of" {
		m = p.Next(m)
	}
	if d.Month = p.monthAt(m); d.Month == 0 {
		return false
	}
	d.month = m
	if d.to = m; p.Byte(m+1) == '.' && p.Lexicon.Calendar().WholeMonth(p.Token(m)) != "" && p.shortNumber(p.Next(m+1), 4) > 0 {
		d.to = m + 1
	}
	return true
}

// rangeEnd reads the "-7" of "January 5-7".
func (p *Pass) rangeEnd(d *written) {
	if dash := d.to + 1; p.isDash(dash) && p.shortNumber(dash+1, 2) > 0 {
		d.to = dash + 1
		d.last = p.shortNumber(d.to, 2)
		p.ordinal(d)
	}
}

// yearOf reads the year behind a date. Behind a day, a number of four digits without a comma may count something: "February 5 2000 people".
func (p *Pass) yearOf(d *written) {
	y := p.Next(d.to)
	comma := p.Byte(y) == ','
	if comma {
		y = p.Next(y)
	}
	if n := p.shortNumber(y, 4); n >= 1900 && n < 2200 && (comma || !d.monthFirst || !p.smallWord(p.Next(y))) {
		d.Year, d.to = n, y
	}
}

// smallWord reports whether token i is a word in small letters.
func (p *Pass) smallWord(i int) bool { return p.Kind(i) == parser.Word && !p.Has(i, parser.Capital) }

// isDash reports whether token i is a hyphen or a dash of any length.
func (p *Pass) isDash(i int) bool {
	if p.Kind(i) != parser.Punct {
		return false
	}
	switch p.Token(i) {
	case "-", "–", "—", "‑", "‐", "−", "‒", "―":
		return true
	}
	return false
}

// span is the bytes of the date.
func (p *Pass) dateSpan(d written) model.Span { return p.Span(d.from, d.to) }

// day is the date as a day of the calendar, with the year that lies nearest to near where it has none of its own.
func (d written) day(near time.Time) time.Time {
	if d.Year > 0 {
		return dayOf(d.Date)
	}
	best := time.Time{}
	for y := near.Year() - 1; y <= near.Year()+1; y++ {
		t := dayOf(parser.Date{Year: y, Month: d.Month, Day: d.Day})
		if best.IsZero() || t.Sub(near).Abs() < best.Sub(near).Abs() {
			best = t
		}
	}
	return best
}

func dayOf(d parser.Date) time.Time {
	return time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC)
}

// entryDay is the date of the entry; ok is false where it has none that exists.
func (p *Paragraph) entryDay() (t time.Time, ok bool) {
	if p.Date == "" {
		return t, false
	}
	t, err := time.Parse(time.DateOnly, p.Date)
	return t, err == nil
}

// dayName is a date as messages write it.
func dayName(t time.Time) string { return t.Format("January 2") }
