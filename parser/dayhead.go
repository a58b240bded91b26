package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/model"
)

// Reports whose entries do not begin with a date: a day stands alone in a line, and below it what happened on it, a paragraph an entry.

// told is what the lines above the first entry tell of the period.
type told struct {
	titled model.Period // by a title
	headed model.Period // by a heading
	said   model.Period // by a sentence, or a day alone, on which the page may have been published
}

// dayHeads is what a survey has seen of days that stand alone in a line.
type dayHeads struct {
	above Lead // of the line before, or one further up with no running text below; its Line is 0 where there is none
	first Lead // with running text below it
	told  told // above it
}

// lead is the date with which a line begins, or that a day alone gives to what stands below it. Two days above running text, of which the first is not the one on which the page
// was published, tell that those of the report stand alone.
func (v *surveyor) lead(ln line) (lead Lead, ok bool) {
	s, d := v.survey, &v.days
	if s.Dated && s.DayHead == 0 {
		return v.cal.Lead(ln.Text)
	}
	if day, alone := v.cal.dayHeading(ln); alone {
		if d.above = day; d.first.Line == 0 {
			d.told = v.told
		}
		return day, s.DayHead > 0
	}
	if lead, ok = v.cal.Lead(ln.Text); ok || s.Dated || d.above.Line == 0 || !v.cal.running(ln.Text, nil) {
		return lead, ok
	}
	lead, d.above = d.above, Lead{}
	if d.first.Line == 0 || d.first.publishes(lead) {
		d.first = lead
		return lead, false
	}
	v.dayHeaded()
	return lead, true
}

// publishes reports whether a day with its year, above one without, is later than that: the page was published on it.
func (l Lead) publishes(below Lead) bool {
	return l.From.Year > 0 && below.From.Year == 0 && below.From.earlierInYear(l.From)
}

// dayHeaded notes that the days of the report stand alone, from the first one on.
func (v *surveyor) dayHeaded() {
	s, first := v.survey, v.days.first
	s.DayHead = first.Line
	s.Yearless = s.Yearless || first.From.Year == 0
	v.told = v.days.told
	v.years.add(v.cal, "", first, true)
}

// dayHeading reads a line that is a day, or two with those between, and nothing else but marks of a heading and the day of the week: "1 April", "## April 1, Friday".
func (cal *Calendar) dayHeading(ln line) (Lead, bool) {
	text := strings.Trim(ln.Text, "#*_=-–—•|: \u00a0")
	h, ok := cal.heading(text)
	if at := strings.LastIndexAny(text, " ,("); !ok && at > 0 {
		weekday := strings.Trim(text[at:], " ,()")
		if first, _ := utf8.DecodeRuneInString(weekday); unicode.IsUpper(first) && cal.sense(weekday).opener {
			h, ok = cal.heading(strings.TrimRight(text[:at], " ,"))
		}
	}
	if !ok || h.From.Day == 0 {
		return Lead{}, false
	}
	return Lead{From: h.From, To: h.To, Time: h.Time, Line: ln.Number}, true
}

// running reports whether a line is running text, or begins a paragraph that is broken at a width, and is no footnote.
func (cal *Calendar) running(text string, script *unicode.RangeTable) bool {
	const fewest = 8 // words of a broken line; a headline has fewer
	if _, _, note := definition(text); note {
		return false
	}
	k := cal.after(text, script, false)
	return k == continued || k == furniture && words(text, fewest) == fewest && !cal.isFurniture(text) && !foreign(text, script)
}

// dayAlone reports whether a line is a day or a month alone, and keeps the day for what stands below it. Where a day may stand that could not be read, none is kept.
func (r *Reader) dayAlone(ln line) bool {
	if day, ok := r.cal.dayHeading(ln); ok {
		if r.above = day; day.From.Year > 0 && !r.fixed {
			r.heading = extentOfLead(day)
		}
		return true
	}
	_, month := r.cal.heading(ln.Text)
	if month || r.lostDay(ln.Text) {
		r.above = Lead{}
	}
	return month
}

// beginsBelow reports whether a paragraph of running text begins an entry: it does not go on with the one before, by its first word or as an item of a list in it.
func (r *Reader) beginsBelow(text string) bool {
	open := r.current != nil && r.tight && midSentence(r.last.Text)
	if open && goesOnText(text) || !r.cal.running(text, r.script) {
		return false
	}
	if r.current == nil {
		return true
	}
	c := cursor{text: text}
	if c.bullet() {
		return (&cursor{text: r.current.Text}).bullet()
	}
	first, _ := utf8.DecodeRuneInString(text)
	if unicode.IsLower(first) || strings.ContainsRune("“«\"‘", first) {
		return false
	}
	w := strings.ToLower(c.word())
	if w == "the" && r.cal.placed(text) == 0 { // "The same day the court", not "The same day, in Semey"
		w = strings.ToLower(c.word())
	}
	return !r.cal.goesOn[w]
}

// lostDay reports whether a short line that is no running text has the number of a day: one that could not be read, so that what stands below it is not of the day before.
func (r *Reader) lostDay(text string) bool {
	const longest = 4 // words
	if words(text, longest+1) > longest || r.cal.isFurniture(text) {
		return false
	}
	c := cursor{text: text}
	c.bullet()
	for w := range strings.FieldsFuncSeq(c.rest(), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if n := (&cursor{text: w}).number(2); n >= 1 && n <= 31 {
			return true
		}
	}
	return false
}
