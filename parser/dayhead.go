package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Reports whose entries do not begin with a date: a day stands alone in a line, and below it what happened on it, a paragraph an entry.

// dayHeading reads a line that is a day, or two with those between, and nothing else but marks of a heading, a footnote and the day of the week: "1 April", "## April 1, Friday", "1 April (Fri.)".
func (cal *Calendar) dayHeading(ln line) (Lead, bool) {
	text := bare(ln.Text)
	h, ok := cal.heading(text)
	if !ok {
		h, ok = cal.heading(cal.withoutWeekday(text))
	}
	if !ok {
		h, ok = cal.dayRange(text)
	}
	return Lead{From: h.From, To: h.To, Time: h.Time, Line: ln.Number}, ok && h.From.Day > 0
}

// bare is a heading without the marks around it.
func bare(text string) string {
	if strings.HasPrefix(text, "<") {
		text = tags.Replace(text)
	}
	if strings.HasSuffix(text, "]") && !strings.HasPrefix(text, "[") {
		if mark := strings.LastIndexByte(text, '['); mark >= 0 && footnoteEnd(text, mark) == len(text) {
			text = text[:mark]
		}
	}
	text = strings.TrimRight(text, raisedDigits)
	return strings.Trim(text, "#*_=-–—•|:;!.[]() «»“”\"'\u00a0")
}

// tags are those of bold text.
var tags = strings.NewReplacer("<b>", "", "</b>", "", "<strong>", "", "</strong>", "")

// withoutWeekday is a text without the day of the week behind a comma, a space or a bracket, of which the closing one is lost: "1 April (Friday", "1 April (Friday), 2022".
func (cal *Calendar) withoutWeekday(text string) string {
	if open := strings.IndexByte(text, '('); open >= 0 {
		inside, behind, _ := strings.Cut(text[open+1:], ")")
		if cal.weekday(strings.Trim(inside, " .")) {
			return strings.TrimRight(text[:open], " ,") + behind
		}
	}
	if at := strings.LastIndexAny(text, " ,"); at > 0 && cal.weekday(text[at+1:]) {
		return strings.TrimRight(text[:at], " ,|-–—")
	}
	return text
}

// weekday reports whether a word with a capital is the name of a day of the week, or ends like one.
func (cal *Calendar) weekday(word string) bool {
	const shortest = 3 // letters
	first, _ := utf8.DecodeRuneInString(word)
	day := len(word) > shortest && strings.EqualFold(word[len(word)-shortest:], "day")
	return unicode.IsUpper(first) && (day || len(word) >= shortest && cal.sense(word).opener)
}

// dayRange reads two days that both have a month, with a dash between them: "28 December 2021 – 3 January 2022".
func (cal *Calendar) dayRange(text string) (Lead, bool) {
	for _, dash := range [...]string{"–", "—", " - "} {
		from, to, found := strings.Cut(text, dash)
		if !found {
			continue
		}
		first, ok := cal.heading(strings.TrimSpace(from))
		last, ok2 := cal.heading(strings.TrimSpace(to))
		if ok && ok2 && first.From.Day > 0 && last.From.Day > 0 {
			return Lead{From: first.From, To: last.From}, true
		}
	}
	return Lead{}, false
}

// dayLine reads a day that stands alone, or with a few words that are no sentence.
func (cal *Calendar) dayLine(ln line) (Lead, bool) {
	if day, ok := cal.dayHeading(ln); ok {
		return day, true
	}
	lead, ok := cal.Lead(ln.Text)
	if !ok || !cal.shortDay(ln.Text, lead) {
		return Lead{}, false
	}
	return Lead{From: lead.From, To: lead.To, Time: lead.Time, Line: ln.Number}, true
}

// shortDay reports whether a line that begins with a date has but a few words that are no sentence: "2 February, morning", "February 2: protests in Semey and in Oral", not "On February 2, in Semey".
func (cal *Calendar) shortDay(text string, lead Lead) bool {
	const longest, longestHeadline = 6, 14 // words
	if lead.PlaceFirst || !midSentence(text) && !strings.HasSuffix(text, ")") {
		return false
	}
	c := cursor{text: text}
	first := c.word()
	most := longest
	if strings.HasPrefix(strings.TrimSpace(text[lead.End:]), ":") {
		most = longestHeadline
	}
	heads := first == "" || cal.Month(first) > 0 || cal.weekday(first)
	return heads && words(text, most+1) <= most
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

// see takes one more day, and reports whether it may be one of entries.
func (r *dayRow) see(ln int) bool {
	if r.n++; ln != r.line+1 {
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
		r.newDay(day, ln)
		return Lead{}, heading, true
	case r.monthOrYear(bare(ln.Text)):
		r.above = Lead{}
		return Lead{}, heading, true
	case r.cal.endsPage(ln.Text):
		r.above, r.ended = Lead{}, true
	case r.cal.lostDay(ln.Text) || r.depth > 0 && depthOf(ln.Text) > 0 && depthOf(ln.Text) <= r.depth:
		r.above = Lead{}
	case r.above.Line > 0:
		if own, dated := r.cal.Lead(ln.Text); dated {
			if r.above.From.precedes(own.From) { // what follows goes on with it
				r.above = Lead{}
			}
		} else if r.beginsBelow(ln.Text) {
			return r.above, entryStart, true
		}
	}
	return Lead{}, 0, false
}

// newDay keeps a day for what stands below it, and the year that it has, or that the day above it gives it: "31 December 2021", "1 January". None is kept in a table of contents, and of a strange one.
func (r *Reader) newDay(day Lead, ln line) {
	r.depth = depthOf(ln.Text)
	if apart := r.heading.from.Month - day.From.Month; day.From.Year == 0 && r.heading.from == r.heading.to && r.heading.known() && !r.fixed && max(apart, -apart) > 9 {
		if day.From.Year = r.heading.from.Year + 1; apart < 0 {
			day.From.Year -= 2
		}
	}
	strange := r.strangeDay(day)
	if r.above = day; !r.row.see(ln.Number) || strange || r.ended {
		r.above = Lead{}
	} else if day.From.Year > 0 && !r.fixed {
		r.heading = extentOfLead(day)
	}
}

// endsPage reports whether a line is one behind which a web page has no entries, whatever marks and numbers stand around its words: "Comments (3)".
func (cal *Calendar) endsPage(text string) bool {
	return cal.pageEnd[strings.ToLower(strings.Trim(text, "#*_ :()0123456789"))]
}

// depthOf is how deep a heading of Markdown is, 0 for what is none.
func depthOf(text string) int { return len(text) - len(strings.TrimLeft(text, "#")) }

// quotesDay reports whether a day alone is part of the entry: of a list behind a colon, or of what is quoted.
func (r *Reader) quotesDay() bool {
	last := r.last.Text
	return strings.HasSuffix(last, ":") || r.led && r.listed == r.last.Number || quoteOpen(last)
}

// quoteOpen reports whether a quotation that opens in text is not closed in it: “…”, „…“, «…».
func quoteOpen(text string) bool {
	if low := strings.Count(text, "„"); low > 0 {
		return low > strings.Count(text, "“")+strings.Count(text, "”")
	}
	return strings.Count(text, "“") > strings.Count(text, "”") || strings.Count(text, "«") > strings.Count(text, "»")
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
	if h, ok := r.cal.heading(text); ok {
		if h.From.Year > 0 && !r.fixed {
			r.heading = extentOfLead(h)
		}
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
	return !unicode.IsLower(first) && !strings.ContainsRune(openingQuotes, first) && !r.cal.goesOnFrom(text)
}

// goesOnFrom reports whether a paragraph goes on with the one before for its first words: "He was", "Two of them", and where no place follows "The same day, the court", "As a result".
func (cal *Calendar) goesOnFrom(text string) bool {
	c := cursor{text: text}
	w := strings.ToLower(c.word())
	if cal.goesOn[w] || c.takeWord("of") && c.takeWord("them") {
		return true
	}
	for n := 0; n < 2 && (cal.sense(w).opener || w == "a"); n++ {
		if w = strings.ToLower(c.word()); cal.goesOn[w] {
			return cal.placed(text) == 0
		}
	}
	return false
}

// lostDay reports whether a short line may be a day that could not be read, so that what stands below it is not of the day before: "4 Arpil", "3.02", "3rd", "Tuesday", "The next day",
// "February the third", "Undated", not "District No. 2" or "January events".
func (cal *Calendar) lostDay(text string) bool {
	const longest = 6 // words
	text = bare(text)
	if words(text, longest+1) > longest || address(text) != "" {
		return false
	}
	number, month, other := false, false, 0
	weekday := false
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		digits := strings.TrimLeft(w, "0123456789")
		n := (&cursor{text: w[:len(w)-len(digits)]}).number(2)
		switch day := n >= 1 && n <= 31; {
		case day && (digits == "" || isOrdinal(digits)):
			number = true
		case day && cal.Month(digits) > 0:
			return true // "3February"
		case cal.Month(w) > 0 || cal.likeMonth(w):
			month = true
		case cal.weekday(w) && !cal.shortOpener(w) || strings.EqualFold(w, "day"):
			weekday = true
		case strings.EqualFold(w, "undated") || strings.EqualFold(w, "date"):
			return true
		case cal.sense(w).opener || isOrdinal(w[max(0, len(w)-2):]) || strings.EqualFold(w, "next") || strings.EqualFold(w, "first") || strings.EqualFold(w, "second") || strings.EqualFold(w, "third"):
		default:
			other++
		}
	}
	if roman := strings.Trim(text, "IVX"); roman == "" && text != "" {
		return true
	}
	if other > 0 {
		return false
	}
	letters := strings.IndexFunc(text, unicode.IsLetter) >= 0
	return weekday || month || number && letters || number && strings.ContainsAny(text, "./")
}

// likeMonth reports whether a word with a capital has the letters of a month but for two in other places or one wrong, lost or too many: "Arpil", "Jume", "Febuary".
func (cal *Calendar) likeMonth(word string) bool {
	word = strings.ToLower(word)
	for _, m := range cal.months {
		short, long := word, m.small
		if len(short) > len(long) {
			short, long = long, short
		}
		if len(short) < 4 || len(long)-len(short) > 1 {
			continue
		}
		front, back := 0, 0
		for front < len(short) && short[front] == long[front] {
			front++
		}
		for back < len(short)-front && short[len(short)-1-back] == long[len(long)-1-back] {
			back++
		}
		switch between := short[front : len(short)-back]; {
		case len(between) < 2 && len(long)-back-front < 2:
			return true
		case len(short) == len(long) && len(between) == 2 && between[0] == long[front+1] && between[1] == long[front]:
			return true
		}
	}
	return false
}

// shortOpener reports whether a word is one that may stand before a date and is no day of the week.
func (cal *Calendar) shortOpener(w string) bool {
	return !strings.HasSuffix(strings.ToLower(w), "day") && len(w) > 5
}

// isOrdinal reports whether letters are the ending of an ordinal number.
func isOrdinal(ending string) bool {
	switch strings.ToLower(ending) {
	case "st", "nd", "rd", "th":
		return true
	}
	return false
}
