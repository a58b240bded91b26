package parser

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Lead is the date with which an entry begins. Start and End are byte offsets in the entry's text, half-open; the date itself is
// From, and To when a range is stated. Dates are as stated: a day that does not exist is kept.
type Lead struct {
	Start, End int
	From, To   Date
	Time       string // "night of", the part of the day in the words of the lead
	PlaceFirst bool   // the date stands behind a place: "Almaty, August 1, …"
}

// maxPlaceFirst is how far into a line, in bytes, the date of a lead with the place first is looked for.
const maxPlaceFirst = 80

// Lead reads the lead of a paragraph; ok is false when the paragraph has none and so is no entry.
func (cal *Calendar) Lead(text string) (lead Lead, ok bool) {
	c := cursor{text: text}
	c.bullet()
	start := c.pos
	if lead, ok = cal.dateAt(&c, true); ok {
		lead.Start = start
		return lead, true
	}
	return cal.placeFirst(text, start)
}

// bullet steps over the mark of a list item: a dot, a dash or a number with its stop; and over marks of strong text.
func (c *cursor) bullet() {
	c.gap()
	if k := c.at(); k == cUpper || k == cLower {
		return
	}
	for _, b := range [...]string{"•", "·", "●", "▪", "-", "–", "—", "**", "*", "__", "_"} {
		if strings.HasPrefix(c.rest(), b) {
			c.pos += len(b)
			c.gap()
			return
		}
	}
	at := c.pos
	if n := c.number(3); n >= 0 && (strings.HasPrefix(c.rest(), ". ") || strings.HasPrefix(c.rest(), ") ")) {
		c.pos++
		c.gap()
		return
	}
	c.pos = at
}

// dateAt reads a date with its opening words at the cursor. With body, text must follow: a date alone is a heading.
func (cal *Calendar) dateAt(c *cursor, body bool) (Lead, bool) {
	var lead Lead
	at := c.pos
	cal.opening(c, &lead)
	if !cal.dates(c, &lead) || !lead.From.known() {
		c.pos = at
		return Lead{}, false
	}
	lead.End = c.pos
	if body && !hasLetter(c.rest()) {
		c.pos = at
		return Lead{}, false
	}
	return lead, true
}

func (d Date) known() bool { return d.Month > 0 && d.Day > 0 }

// opening steps over the words before a date and keeps the part of the day.
func (cal *Calendar) opening(c *cursor, lead *Lead) {
	for range 7 {
		at := c.pos
		w, s := cal.word(c)
		switch {
		case s.part:
			lead.Time = w
		case w == "" && cal.clock(c):
		case !s.opener:
			c.pos = at
			return
		}
		c.take(",")
	}
}

// clock steps over a time of the day with a word before a date behind it: "10:00 on March 15", "7 p.m. on 1 March".
func (cal *Calendar) clock(c *cursor) bool {
	at := c.pos
	clock := false
	if c.number(2) >= 0 && (c.take(":") || c.take(".")) {
		clock = c.number(2) >= 0
	}
	for _, half := range [...]string{"a.m.", "p.m.", "am", "pm"} {
		clock = c.take(half) || clock
	}
	end := c.pos
	_, s := cal.word(c)
	if c.pos = end; clock && s.opener {
		return true
	}
	c.pos = at
	return false
}

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
	cal.year(c, lead, false)
	return true
}

// monthFirst reads what follows a month: a day, a range and a year.
func (cal *Calendar) monthFirst(c *cursor, month int, lead *Lead) bool {
	d := c.day()
	if d < 0 && c.take(",") { // "March, 17, in Almaty"
		if d = c.day(); !cal.dateEnds(c) {
			return false
		}
	}
	if d < 0 {
		return false
	}
	lead.From = Date{Month: month, Day: d}
	cal.year(c, lead, true)
	cal.secondDate(c, lead)
	return true
}

// secondDate reads the far end of a range: "-2", "to 5", "to March 2", "– 2 March, 2022". A number behind a dash or "and" may count
// something else ("On February 5 and 6 people …"): then the date must end as one does before a year.
func (cal *Calendar) secondDate(c *cursor, lead *Lead) {
	at := c.pos
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
		} else if doubtful && !cal.dateEnds(c) {
			to.Day = 0
		}
	}
	if to.Day <= 0 {
		c.pos = at
		return
	}
	lead.To = to
	cal.year(c, lead, true)
}

// rangeWord steps over the word or dash of a range and returns it, "" where there is none.
func (cal *Calendar) rangeWord(c *cursor) string {
	if c.dash() {
		return "-"
	}
	at := c.pos
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

// takeWord steps over the word w in any case; no step where another stands there.
func (c *cursor) takeWord(w string) bool {
	at := c.pos
	if strings.EqualFold(c.word(), w) {
		return true
	}
	c.pos = at
	return false
}

// word is cursor.word, with what the word means. It is asked again and again what stands at one place: the cursor remembers what was found there last.
func (cal *Calendar) word(c *cursor) (string, sense) {
	if a := &c.asked; a.word != "" && a.at == c.pos {
		c.pos = a.end
		return a.word, a.sense
	}
	at := c.pos
	w := c.word()
	if w == "" {
		return "", sense{}
	}
	c.asked = asked{word: w, sense: cal.sense(w), at: at, end: c.pos}
	return w, c.asked.sense
}

// month reads the name of a month with its optional full stop: its number, 0 where there is none.
func (cal *Calendar) month(c *cursor) int {
	at := c.pos
	w, s := cal.word(c)
	if len(w) < 3 || s.month == 0 {
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

// year reads the year of a date: ", 2022", " 2022". Behind a month and a day a number may count something else ("On February 5, 2000
// people …"): then a comma, a dash, a bracket, a capital or a word that begins a phrase of place must follow.
func (cal *Calendar) year(c *cursor, lead *Lead, doubtful bool) {
	at := c.pos
	c.take(",")
	y := c.number(4)
	if y < 1900 || y > 2199 || doubtful && !cal.dateEnds(c) {
		c.pos = at
		return
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

// placeFirst reads "Almaty, August 1, …", "ALMATY. August 1. …" and "Almaty Region, Talgar, 3 August: …": one or two runs of capitalised words, each with
// its comma or dash, and then the date, after which a comma, colon, dash or year stands.
func (cal *Calendar) placeFirst(text string, start int) (Lead, bool) {
	c := cursor{text: text, pos: start}
	for range 2 {
		if !cal.capitals(&c) || !c.take(",") && !c.dash() && !c.take(".") {
			return Lead{}, false
		}
		at := c.pos
		lead, ok := cal.dateAt(&c, true)
		if ok && lead.From.Year == 0 && !c.stop() {
			return Lead{}, false
		}
		if ok {
			c.pos = at
			c.gap()
			lead.Start = c.pos
			lead.PlaceFirst = true
			return lead, true
		}
		c.pos = at
	}
	return Lead{}, false
}

// capitals steps over a run of words of which all but the words of places in small letters begin with a capital.
func (cal *Calendar) capitals(c *cursor) bool {
	start := c.pos
	n := 0
	for c.pos-start < maxPlaceFirst {
		at := c.pos
		w := c.word()
		for w != "" && (strings.HasPrefix(c.rest(), "-") || strings.HasPrefix(c.rest(), "’") || strings.HasPrefix(c.rest(), "'")) {
			_, size := utf8.DecodeRuneInString(c.rest())
			c.pos += size
			if c.word() == "" {
				break
			}
		}
		r, _ := utf8.DecodeRuneInString(w)
		if w == "" || !unicode.IsUpper(r) && !cal.placeWords[w] {
			c.pos = at
			break
		}
		n++
	}
	return n > 0 && n <= 6
}

// stop reports whether punctuation follows that closes a lead.
func (c *cursor) stop() bool {
	at := c.pos
	defer func() { c.pos = at }()
	return c.take(",") || c.take(":") || c.take(".") || c.dash()
}

func hasLetter(s string) bool {
	return strings.IndexFunc(s, unicode.IsLetter) >= 0
}
