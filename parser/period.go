package parser

import (
	"cmp"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/model"
)

// The years that a number of four digits is taken for.
const (
	minYear = 1990
	maxYear = 2099
)

// ParsePeriod reads a period as the flag has it: "2022", or "2022-02".
func ParsePeriod(s string) (model.Period, error) {
	year, month := 0, 0
	y, m, both := strings.Cut(s, "-")
	if len(y) == 4 {
		year, _ = strconv.Atoi(y)
	}
	if both && len(m) == 2 {
		month, _ = strconv.Atoi(m)
	}
	if year < 1000 || both && (month < 1 || month > 12) {
		return model.Period{}, fmt.Errorf("%q is no period: write a year (2022) or a year and a month (2022-02)", s)
	}
	return periodOf(year, month, "flag"), nil
}

// periodOf is a month, or a whole year where month is 0.
func periodOf(year, month int, source string) model.Period {
	first, last := month, month
	if month == 0 {
		first, last = 1, 12
	}
	return model.Period{
		From:   Date{year, first, 1}.ISO(),
		To:     Date{year, last, DaysIn(year, last)}.ISO(),
		Source: source,
	}
}

// stated reports whether a number can be the year of a date that has a day and a month beside it.
func stated(year int) bool { return 1900 <= year && year < 2200 }

func year(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil || len(s) != 4 || n < minYear || n > maxYear {
		return 0
	}
	return n
}

// periodOfName reads the period in a file's name: "2022-02.txt", "chronicle_202202", "february-2022", "report 2022", "2021-12_2022-01".
func (cal *Calendar) periodOfName(name string) (model.Period, bool) {
	base := strings.TrimSuffix(filepath.Base(name), filepath.Ext(name))
	parts := strings.FieldsFunc(base, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	numbered := func(i int) int { // the month that part i is
		if i < 0 || i >= len(parts) {
			return 0
		}
		return monthNumber(parts[i])
	}
	var found dateWords
	named := false // a month has its name, so that numbers are no months
	for i, p := range parts {
		if m := cal.Month(p); m > 0 {
			named = true
			found.month(m)
			continue
		}
		y, m := year(p), cmp.Or(numbered(i+1), numbered(i-1))
		if len(p) == 6 && monthNumber(p[4:]) > 0 {
			y, m = year(p[:4]), monthNumber(p[4:])
		}
		if y == 0 {
			continue
		}
		found.year(y)
		if m > 0 && !named {
			found.month(m)
		}
	}
	period, ok := found.period()
	if ok {
		period.Source = "file-name"
	}
	return period, ok
}

// dayInName reports whether a file's name has a day, on which the page may have been published: "2022-03-02.txt", "20220302".
func dayInName(name string) bool {
	parts := strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsDigit(r) })
	for i, p := range parts {
		if len(p) == 8 && year(p[:4]) > 0 && monthNumber(p[4:6]) > 0 || i+2 < len(parts) && year(p) > 0 && monthNumber(parts[i+1]) > 0 && len(parts[i+2]) == 2 {
			return true
		}
	}
	return false
}

// monthNumber reads a month of two digits, 0 when s is none.
func monthNumber(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil || len(s) != 2 || n < 1 || n > 12 {
		return 0
	}
	return n
}

// periodOfTitle reads the period in a title line: a range of dates, months with a year, or a year alone.
func (cal *Calendar) periodOfTitle(text string) (model.Period, bool) {
	found := dateWords{}
	c := cursor{text: text}
	for c.pos < len(text) {
		at := c.pos
		var lead Lead
		if cal.dates(&c, &lead) && lead.From.known() && (lead.To.known() || lead.From.Year > 0) {
			found.lead(lead)
			continue
		}
		c.pos = at
		c.gap()
		if m := cal.month(&c); m > 0 {
			found.month(m)
		} else if n := c.number(4); n >= minYear && n <= maxYear {
			found.year(n)
		} else if n < 0 && c.word() == "" {
			c.skip()
		}
	}
	return found.period()
}

// skip steps over one character, over all of a run of digits: half a number is none.
func (c *cursor) skip() {
	for c.pos < len(c.text) && class7(c.text[c.pos]) == cDigit {
		c.pos++
	}
	_, n := utf8.DecodeRuneInString(c.rest())
	c.pos += n
}

// dateWords gathers what a title says of its period.
type dateWords struct {
	ranged              Lead
	firstMonth, months  int
	lastMonth           int
	firstYear, lastYear int
}

func (w *dateWords) lead(l Lead) {
	if w.ranged.From.Day == 0 || w.ranged.To.Day == 0 && l.To.Day > 0 {
		w.ranged = l
	} else if w.ranged.To.Day == 0 {
		w.ranged.To = l.From
	}
	for _, d := range []Date{l.From, l.To} {
		if d.Year > 0 {
			w.year(d.Year)
		}
	}
}

func (w *dateWords) month(m int) {
	if w.months++; w.months == 1 {
		w.firstMonth = m
	}
	w.lastMonth = m
}

func (w *dateWords) year(y int) {
	if w.firstYear == 0 {
		w.firstYear = y
	}
	w.lastYear = y
}

func (w *dateWords) period() (model.Period, bool) {
	if w.firstYear == 0 {
		return model.Period{}, false
	}
	from, to := w.ranged.From, w.ranged.To
	if to.Day == 0 {
		to = from
	}
	if from.Day == 0 {
		first, last := w.firstMonth, w.lastMonth
		if w.months == 0 {
			first, last = 1, 12
		}
		from, to = Date{w.firstYear, first, 1}, Date{w.lastYear, last, DaysIn(w.lastYear, last)}
	}
	if to.Year == 0 {
		to.Year = w.lastYear
	}
	if from.Year == 0 {
		from.Year = w.firstYear
		if from.Year == to.Year && from.Month > to.Month {
			from.Year--
		}
	}
	return model.Period{From: from.ISO(), To: to.ISO(), Source: "title"}, true
}

// fullDates calls found with the year of every full date in text, a day, a month and a year, and of every month with its year, of which day is false. What is to come by its
// first words is left out: "until May 5, 2024".
func (cal *Calendar) fullDates(text string, found func(year int, day bool)) {
	if !mayHaveYear(text) {
		return
	}
	c := cursor{text: text}
	before := -1 // the number that stands right before the cursor
	first := 0   // where it or the month begins
	for c.pos < len(text) {
		at := c.pos
		if m := cal.month(&c); m > 0 {
			day := c.number(2)
			c.take(",")
			y := c.number(4)
			full := day > 0 && cal.dateEnds(&c) || before > 0 && before < 32
			if before <= 0 {
				first = at
			}
			if y >= minYear && y <= maxYear && (full || day < 0) && !toCome(text[:first]) {
				found(y, full)
			}
			before = -1
			continue
		}
		c.pos = at
		if n := c.number(4); n >= 0 {
			before, first = n, at
			continue
		}
		before = -1
		if c.word() == "" {
			c.skip()
		}
	}
}

// toCome reports whether a text ends with a word before what has not come yet.
func toCome(text string) bool {
	const reach = 16 // bytes, so that the cost of a text without spaces stays in proportion to its length
	text = strings.TrimRight(text[max(0, len(text)-reach):], " \t\r\n\u00a0")
	switch text[strings.LastIndexAny(text, " \t\r\n\u00a0")+1:] {
	case "until", "till", "by", "before", "through", "for":
		return true
	}
	return false
}

// mayHaveYear reports whether four digits stand in text that may be a year from minYear to maxYear. Most paragraphs have none, and need not be read word
// by word.
func mayHaveYear(text string) bool {
	for _, century := range [...]string{"19", "20"} {
		rest := text
		for i := strings.Index(rest, century); i >= 0; i = strings.Index(rest, century) {
			if rest = rest[i+2:]; len(rest) >= 2 && class7(rest[0]) == cDigit && class7(rest[1]) == cDigit {
				return true
			}
		}
	}
	return false
}
