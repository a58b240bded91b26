package parser

import "github.com/openchronicle/chronicle/model"

// numericDates reads a date that is written in numbers, with its year: "16.02.2022", "16.2.22", "16/02/2022", "2022-02-16", and two of them with the
// word or dash of a range between, of which the first may be a day alone: "15-16.02.2022". The day stands before the month, unless only the other way round
// makes a month of one of them: "2/16/2022".
func (cal *Calendar) numericDates(c *cursor, lead *Lead) bool {
	from, ok := c.numericDate()
	if !ok {
		return cal.numericDays(c, lead)
	}
	lead.From = from
	at := c.pos
	if cal.rangeWord(c) != "" {
		if lead.To, ok = c.numericDate(); ok {
			return true
		}
	}
	c.pos = at
	return true
}

// numericDays reads "15-16.02.2022".
func (cal *Calendar) numericDays(c *cursor, lead *Lead) bool {
	at := c.pos
	c.gap()
	if day := c.number(2); day > 0 && cal.rangeWord(c) != "" {
		if to, ok := c.numericDate(); ok && day < to.Day {
			lead.From, lead.To = Date{Year: to.Year, Month: to.Month, Day: day}, to
			return true
		}
	}
	c.pos = at
	return false
}

// numericDate reads one date in numbers; no step where none stands there.
func (c *cursor) numericDate() (Date, bool) {
	at := c.pos
	c.gap()
	var n [3]int
	var width [3]int
	var sign byte
	for i := range n {
		if i > 0 && !c.sign(&sign) {
			c.pos = at
			return Date{}, false
		}
		start := c.pos
		if c.at() == cDigit {
			n[i] = c.number(4)
		}
		width[i] = c.pos - start
	}
	d, ok := dateOf(n, width)
	if rest := c.rest(); !ok || len(rest) > 1 && rest[0] == sign && class7(rest[1]) == cDigit {
		c.pos = at
		return Date{}, false
	}
	return d, true
}

// dayAndMonth is the place of a day and a month in numbers without a year with which a paragraph begins, "17.10." or "On 17/10"; empty where none does. They are no
// date that could be relied on: "At 10.12" is a time.
func (cal *Calendar) dayAndMonth(text string) (at model.Span) {
	c := cursor{text: text}
	c.bullet()
	for cal.opens(&c) { // words alone: "06.02, in Aktobe" opens with no time
		cal.word(&c)
	}
	c.gap()
	start := c.pos
	var sign byte
	day, ok := c.twoDigits(31)
	if !ok || !c.sign(&sign) || sign == '-' {
		return at
	}
	month, ok := c.twoDigits(12)
	end := c.pos
	if ok && day > 0 && month > 0 && (c.take(",") || c.take(".") || c.take(":") || c.dash()) {
		at = model.Span{Start: start, End: end}
	}
	return at
}

// twoDigits steps over a number of two digits that is most at the most.
func (c *cursor) twoDigits(most int) (n int, ok bool) {
	start := c.pos
	n = c.number(2)
	return n, c.pos == start+2 && n <= most
}

// sign steps over what parts the numbers of a date, which is the same sign both times.
func (c *cursor) sign(sign *byte) bool {
	if c.pos == len(c.text) {
		return false
	}
	switch s := c.text[c.pos]; s {
	case '.', '/', '-':
		if *sign == 0 || *sign == s {
			*sign = s
			c.pos++
			return true
		}
	}
	return false
}

// dateOf makes a date of three numbers of so many digits each.
func dateOf(n, width [3]int) (Date, bool) {
	day, month, year := n[0], n[1], n[2]
	switch {
	case width == [3]int{4, 2, 2}:
		day, year = year, day
	case width[0] == 0 || width[0] > 2 || width[1] == 0 || width[1] > 2:
		return Date{}, false
	case width[2] == 2:
		year += 2000
	case width[2] != 4:
		return Date{}, false
	}
	if month > 12 && day <= 12 {
		day, month = month, day
	}
	return Date{Year: year, Month: month, Day: day}, month >= 1 && month <= 12 && day >= 1 && stated(year)
}
