package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Reports whose entries do not begin with a date: a day stands alone in a line, and below it what happened on it, a paragraph an entry.

// dayHeading reads a line that is a day, or two with those between, and nothing else but marks of a heading, a footnote and the day of the week: "1 April", "## April 1, Friday".
func (cal *Calendar) dayHeading(ln line) (Lead, bool) {
	text := strings.TrimSpace(ln.Text)
	if strings.HasPrefix(text, "<") {
		text = tags.Replace(text)
	}
	if strings.HasSuffix(text, "]") && !strings.HasPrefix(text, "[") {
		if mark := strings.LastIndexByte(text, '['); mark >= 0 && footnoteEnd(text, mark) == len(text) {
			text = text[:mark]
		}
	}
	text = strings.Trim(text, "#*_=-–—•|:[]() \u00a0")
	h, ok := cal.heading(text)
	if at := strings.LastIndexAny(text, " ,("); !ok && at > 0 && weekday(strings.Trim(text[at:], " ,()")) {
		h, ok = cal.heading(strings.TrimRight(text[:at], " ,("))
	}
	return Lead{From: h.From, To: h.To, Time: h.Time, Line: ln.Number}, ok && h.From.Day > 0
}

// tags are those of bold text.
var tags = strings.NewReplacer("<b>", "", "</b>", "", "<strong>", "", "</strong>", "")

// dayLine reads a day that stands alone, or with a few words that are no sentence: "2 February, morning", "February 2: protests in Semey", not "On February 2, in Semey".
func (cal *Calendar) dayLine(ln line) (Lead, bool) {
	const longest = 6 // words
	if day, ok := cal.dayHeading(ln); ok {
		return day, true
	}
	lead, ok := cal.Lead(ln.Text)
	c := cursor{text: ln.Text}
	first := c.word()
	heads := first == "" || cal.Month(first) > 0 || weekday(first)
	short := ok && heads && !lead.PlaceFirst && midSentence(ln.Text) && words(ln.Text, longest+1) <= longest
	return Lead{From: lead.From, To: lead.To, Time: lead.Time, Line: ln.Number}, short
}

// weekday reports whether a word is the name of a day of the week, or ends like one.
func weekday(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(first) && strings.HasSuffix(word, "day")
}

// running reports whether a line is running text, or begins a paragraph that is broken at a width, and is no footnote. A headline of a few words is none.
func (cal *Calendar) running(text string, script *unicode.RangeTable) bool {
	const fewest = 5 // words
	if _, _, note := definition(text); note {
		return false
	}
	k := cal.after(text, script, false)
	return k == continued || k == furniture && words(text, fewest) == fewest && smallWords(text) > 1 && !cal.isFurniture(text) && !foreign(text, script)
}

// smallWords counts the words of a text that begin with a small letter.
func smallWords(text string) (n int) {
	for w := range strings.FieldsSeq(text) {
		if first, _ := utf8.DecodeRuneInString(w); unicode.IsLower(first) {
			n++
		}
	}
	return n
}

// dayRow counts days that stand alone right below each other. Three are a table of contents, and no days of entries.
type dayRow struct {
	line int // of the last
	n    int
}

const contentsRow = 3

// see takes one more day, at a line behind the line before, and reports whether it may be one of entries.
func (r *dayRow) see(ln, before int) bool {
	if r.n++; before != r.line {
		r.n = 1
	}
	r.line = ln
	return r.n < contentsRow
}

// inDays reads a line of a report whose days stand alone: one of them, a paragraph that begins an entry below it, or what stands above the first. What is none of these is read as in other
// reports. It keeps the day for what stands below it, and none where it is not sure of what day that is.
func (r *Reader) inDays(ln line) (lead Lead, k kind, ok bool) {
	if ln.Number < r.dayHead {
		return Lead{}, r.cal.before(ln.Text), true
	}
	day, isDay := r.cal.dayLine(ln)
	switch {
	case isDay && r.current != nil && r.quotesDay():
		r.listed, r.led = ln.Number, true
		return Lead{}, continued, true
	case isDay:
		strange := r.strangeDay(day)
		if r.above = day; !r.row.see(ln.Number, r.last.Number) || strange {
			r.above = Lead{}
		} else if day.From.Year > 0 && !r.fixed {
			r.heading = extentOfLead(day)
		}
		return Lead{}, heading, true
	case r.monthOrYear(ln.Text):
		r.above = Lead{}
		return Lead{}, heading, true
	case r.lostDay(ln.Text) || r.cal.isFurniture(ln.Text) || strings.HasPrefix(ln.Text, "#") || strings.HasPrefix(ln.Text, "**") && strings.HasSuffix(ln.Text, "**"):
		r.above = Lead{}
	case r.above.Line > 0:
		if _, dated := r.cal.Lead(ln.Text); dated { // what follows goes on with it
			r.above = Lead{}
		} else if r.beginsBelow(ln.Text) {
			return r.above, entryStart, true
		}
	}
	return Lead{}, 0, false
}

// quotesDay reports whether a day alone is part of the entry: of a list behind a colon, or of what is quoted.
func (r *Reader) quotesDay() bool {
	last := r.last.Text
	return strings.HasSuffix(last, ":") || r.led && r.listed == r.last.Number || strings.Count(last, "“") > strings.Count(last, "”")
}

// strangeDay reports whether a day lies outside the period that the report is said to have, and outside the year of a heading above it: it may be that of a letter, or of a comment.
func (r *Reader) strangeDay(day Lead) bool {
	if !r.fixed && !r.named || r.heading.holds(r.dated(day.From)) {
		return false
	}
	return !r.period.holds(r.near(day.From)) && !(day.To.known() && r.period.holds(r.near(day.To)))
}

// near is a day with its year; the last of its month for one that does not exist.
func (r *Reader) near(d Date) Date {
	if d = r.dated(d); d.Month >= 1 && d.Month <= 12 {
		d.Day = min(d.Day, DaysIn(d.Year, d.Month))
	}
	return d
}

// monthOrYear reads a line that is a month, or a year, alone, and keeps the days that it names.
func (r *Reader) monthOrYear(text string) bool {
	if _, ok := r.cal.heading(text); ok {
		return true
	}
	c := cursor{text: text}
	year := c.number(4)
	if !stated(year) || !c.end() {
		return false
	}
	if !r.fixed {
		r.heading = extent{Date{year, 1, 1}, Date{year, 12, 31}}
	}
	return true
}

// beginsBelow reports whether a paragraph of running text begins an entry: it does not go on with the one before, by its first words or as an item of a list in it. Below a day that a
// small letter follows, nothing does: it is part of a sentence.
func (r *Reader) beginsBelow(text string) bool {
	open := r.current != nil && r.tight && midSentence(r.last.Text)
	if open && goesOnText(text) || r.current != nil && r.tight && (r.wrapped.full(r.last.Text, text) || r.wrapped.parted()) {
		return false
	}
	if !r.cal.running(text, r.script) && (r.tight || !r.wrapped.begins(text)) {
		return false
	}
	c := cursor{text: text}
	marked := c.bullet()
	first, _ := utf8.DecodeRuneInString(c.rest())
	switch {
	case r.current == nil && unicode.IsLower(first) && !marked:
		r.above = Lead{}
		return false
	case r.current == nil:
		return true
	case marked:
		return (&cursor{text: r.current.Text}).bullet()
	}
	return !unicode.IsLower(first) && !strings.ContainsRune("“«\"‘", first) && !r.cal.goesOnFrom(text)
}

// goesOnFrom reports whether a paragraph goes on with the one before for its first words: "He was", "The same day, the court", not "The same day, in Semey", and "Two of them".
func (cal *Calendar) goesOnFrom(text string) bool {
	c := cursor{text: text}
	w := strings.ToLower(c.word())
	if w == "the" && cal.placed(text) == 0 {
		w = strings.ToLower(c.word())
	}
	return cal.goesOn[w] || c.takeWord("of") && c.takeWord("them")
}

// lostDay reports whether a short line that is no running text names a day of the week or the month, or has the number of a day: one that could not be read, so that what stands below it is not
// of the day before. The number of a page has nothing beside it.
func (r *Reader) lostDay(text string) bool {
	const longest = 6 // words
	if words(text, longest+1) > longest || !midSentence(text) {
		return false
	}
	c := cursor{text: text}
	c.bullet()
	number, word := false, false
	for w := range strings.FieldsFuncSeq(c.rest(), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		n := (&cursor{text: w}).number(2)
		number = number || n >= 1 && n <= 31
		word = word || n < 0 && !strings.EqualFold(w, "page")
		if weekday(w) || strings.EqualFold(w, "day") || r.cal.Month(w) > 0 && strings.ToLower(w) != "may" {
			return true
		}
	}
	return number && word
}
