package parser

import (
	"strings"
	"unicode"

	"github.com/openchronicle/chronicle/model"
)

// title reads a line that names a period and is short enough for a title.
func (cal *Calendar) title(text string) (model.Period, bool) {
	const longest = 40 // words
	p, ok := cal.periodOfTitle(text)
	return p, ok && words(text, longest+1) <= longest
}

// PeriodOfTitle is the period that the title of a report names; ok is false where it names none.
func (cal *Calendar) PeriodOfTitle(text string) (p model.Period, ok bool) { return cal.title(text) }

// shapeOf is what titles of one series have in common: their letters without the names of months.
func (cal *Calendar) shapeOf(text string) string {
	var shape strings.Builder
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if cal.Month(w) == 0 {
			shape.WriteString(strings.ToLower(w) + " ")
		}
	}
	return shape.String()
}

// oneMore reports whether a line is the title of one more report of the series, behind the entries of another.
func (r *Reader) oneMore(text string) bool {
	if r.series == "" || !midSentence(text) || !mayHaveYear(text) {
		return false
	}
	_, ok := r.cal.title(text)
	return ok && !hasMark(text) && r.cal.shapeOf(text) == r.series
}

// titled keeps the shape of the first title, and takes the days of a further one for those of the entries below it.
func (r *Reader) titled(text string) {
	switch {
	case r.series == "":
		r.series = r.cal.shapeOf(text)
	case r.n > 0 && !r.fixed:
		p, _ := r.cal.title(text)
		r.heading = extentOf(p)
	}
}
