package parser

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// dates reads "February 1", "1 February", "February 1-2", "February 3 to 5", "January 31 – February 2", "1 to August 31", each with
// an optional year, and dates in numbers.
func (cal *Calendar) dates(c *cursor, lead *Lead) bool {
	at := c.pos
	if m := cal.month(c); m > 0 {
		return cal.monthFirst(c, m, lead)
	}
	d := c.day()
	if d < 0 {
		c.pos = at
		return cal.numericDates(c, lead)
	}
	lead.From.Day = d
	cal.furtherDays(c, d)
	ranged := cal.rangeWord(c) != ""
	if ranged {
		lead.To.Day = max(c.day(), 0)
	}
	c.takeWord("of")
	m := cal.month(c)
	if m == 0 {
		c.pos, lead.To = at, Date{}
		return cal.numericDates(c, lead)
	}
	lead.From.Month, lead.To.Month = m, m
	switch {
	case lead.To.Day > 0:
	case ranged: // "from 1 to August 31"
		if lead.To.Day = c.day(); lead.To.Day <= 0 {
			c.pos = at
			return false
		}
	default:
		lead.To = Date{}
		cal.secondDate(c, lead)
	}
	cal.year(c, lead, true)
	return true
}

// monthFirst reads what follows a month: a day, a range and a year.
func (cal *Calendar) monthFirst(c *cursor, month int, lead *Lead) bool {
	d := c.day()
	if d < 0 && c.slip == nil && c.take(",") { // "March, 17, in Almaty"
		if d = c.day(); !cal.dateEnds(c) {
			return false
		}
	}
	if d < 0 {
		return false
	}
	lead.From = Date{Month: month, Day: d}
	cal.year(c, lead, false)
	cal.secondDate(c, lead)
	return true
}

// secondDate reads the far end of a range: "-2", "to 5", "to March 2", "– 2 March, 2022". A number behind a dash or "and" may count
// something else ("On February 5 and 6 people …"): then the date must end as one does before a year.
func (cal *Calendar) secondDate(c *cursor, lead *Lead) {
	at := c.pos
	cal.furtherDays(c, lead.From.Day)
	by := cal.rangeWord(c)
	if by == "" {
		return
	}
	doubtful := !strings.EqualFold(by, "to")
	to := Date{Month: lead.From.Month}
	if m := cal.month(c); m > 0 {
		to.Month, to.Day = m, c.day()
	} else if to.Day = c.day(); to.Day > 0 {
		if m := cal.month(c); m > 0 {
			to.Month = m
		} else if (doubtful || to.Day <= lead.From.Day) && !cal.dateEnds(c) { // "On February 24 to 5 people …"
			to.Day = 0
		}
	}
	if to.Day <= 0 {
		c.pos = at
		return
	}
	lead.To = to
	cal.year(c, lead, false)
}

// furtherDays steps over the days of a list but the first and the last: ", 16" of "March 15, 16 and 18".
func (cal *Calendar) furtherDays(c *cursor, last int) {
	at := c.pos
	for c.take(",") {
		c.gap()
		if c.at() != cDigit { // as behind most dates
			break
		}
		d := c.day()
		if d <= last {
			break
		}
		last = d
		if end := c.pos; cal.rangeWord(c) != "" {
			c.pos = end
			return
		}
	}
	c.pos = at
}

// rangeWord steps over the word or dash of a range and returns it, "" where there is none.
func (cal *Calendar) rangeWord(c *cursor) string {
	if c.dash() {
		return "-"
	}
	if rest := c.rest(); len(rest) > 1 && rest[0] == '/' && class7(rest[1]) == cDigit { // "February 14/15"
		c.pos++
		return "/"
	}
	at := c.pos
	if c.gap(); c.take("&") {
		return "&"
	}
	c.pos = at
	if w := c.word(); w != "" {
		for _, to := range cal.to {
			if strings.EqualFold(w, to) {
				return w
			}
		}
	}
	c.pos = at
	return ""
}

// month reads the name of a month with its optional full stop: its number, 0 where there is none.
func (cal *Calendar) month(c *cursor) int {
	at := c.pos
	w, s := cal.word(c)
	if len(w) < 3 || s.month == 0 {
		if c.slip != nil && c.slip.End == c.pos {
			return c.slip.month
		}
		c.pos = at
		return 0
	}
	if c.pos < len(c.text) && c.text[c.pos] == '.' {
		c.pos++
	}
	return s.month
}

// day reads the number of a day with its optional ordinal ending; -1 where there is none. Numbers that are no day are read as well:
// that the day does not exist is said later.
func (c *cursor) day() int {
	at := c.pos
	c.gap()
	if c.at() != cDigit && !c.takeWord("the") {
		c.pos = at
		return -1
	}
	n := c.number(2)
	if n < 0 || !c.ordinal() {
		c.pos = at
		return -1
	}
	if r := c.rest(); len(r) > 1 && (r[0] == '.' || r[0] == ':') && class7(r[1]) == cDigit || strings.HasPrefix(r, "%") {
		c.pos = at
		return -1
	}
	return n
}

// ordinal steps over the ending of an ordinal number, which may be missing; false where another word stands right behind the number.
func (c *cursor) ordinal() bool {
	rest := c.rest()
	ending := rest[:letters(rest)]
	if ending == "" {
		return true
	}
	switch strings.ToLower(ending) {
	case "st", "nd", "rd", "th":
		c.pos += len(ending)
		return true
	}
	return false
}

// year reads the year of a date: ", 2022", " 2022". The number may count something else ("On February 5, 2000 people …"), unless a comma, a dash, a bracket,
// a capital or a word that begins a phrase of place follows. With doubt it is taken for the year all the same: "On 5 February 2022 activists …".
func (cal *Calendar) year(c *cursor, lead *Lead, doubt bool) {
	at := c.pos
	c.take(",")
	y := c.number(4)
	ends := cal.dateEnds(c)
	if !stated(y) || !ends && !doubt {
		c.pos = at
		return
	}
	if !ends {
		lead.Doubt = at
	}
	c.takeWord("year")
	if lead.To.Day > 0 {
		lead.To.Year = y
	}
	if lead.From.Year == 0 {
		lead.From.Year = y
		if lead.To.Day > 0 && lead.To.Month < lead.From.Month {
			lead.From.Year--
		}
	}
}

// dateEnds reports whether what follows can follow a date whose last number is at the cursor's back.
func (cal *Calendar) dateEnds(c *cursor) bool {
	at := c.pos
	defer func() { c.pos = at }()
	c.gap()
	if c.pos == len(c.text) {
		return true
	}
	r, _ := utf8.DecodeRuneInString(c.rest())
	if !unicode.IsLetter(r) {
		return !unicode.IsDigit(r) && r != '%' && r != '$'
	}
	w := strings.ToLower(c.word())
	return unicode.IsUpper(r) || cal.words[w].afterYear || slices.Contains(cal.to, w)
}
