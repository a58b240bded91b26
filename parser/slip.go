package parser

import (
	"strings"
	"unicode"

	"github.com/agnivade/levenshtein"

	"github.com/openchronicle/chronicle/model"
)

// slippedMonth is the number of the month that a word at the cursor's back is meant for, which no month is called: one or two letters of it are wrong ("Febuary"),
// or the space before it is missing ("OnFebruary"). It is 0 where none is meant, and where the cursor reads no such months: a lead is read with them only
// where it has none otherwise, for its paragraph would be taken for a part of the entry before.
func (cal *Calendar) slippedMonth(c *cursor, word string) int {
	if !c.slips {
		return 0
	}
	m := cal.meant(word)
	if m.number > 0 && c.slip.Empty() {
		c.slip = Slip{model.Span{Start: c.pos - len(word), End: c.pos}, m.name}
	}
	return m.number
}

// MonthMeant is the month that a word is meant for which no month is called, "Febuary" or "OnFebruary", as it should be written; "" where none is meant.
func (cal *Calendar) MonthMeant(word string) string { return cal.meant(word).name }

func (cal *Calendar) meant(word string) month {
	if m := cal.nearestMonth(strings.ToLower(word)); m.number > 0 {
		return m
	}
	return cal.gluedMonth(word)
}

// shortestSlip is how many bytes the name of a month has of which one may be wrong: Jane is not June. Of twoSlips, two may be.
const (
	shortestSlip = 5
	twoSlips     = 7
)

// nearestMonth is the month that a word in small letters is but for a letter or two, of which none is its first.
func (cal *Calendar) nearestMonth(word string) month {
	for _, m := range cal.months {
		name := strings.ToLower(m.name)
		if len(name) < shortestSlip || !strings.HasPrefix(word, name[:1]) {
			continue
		}
		edits := 1
		if len(name) >= twoSlips {
			edits = 2
		}
		if more := len(word) - len(name); -edits <= more && more <= edits && levenshtein.ComputeDistance(word, name) <= edits {
			return m
		}
	}
	return month{}
}

// gluedMonth is the month with which a word ends that begins with an opening word: "OnFebruary".
func (cal *Calendar) gluedMonth(word string) month {
	i := strings.LastIndexFunc(word, unicode.IsUpper)
	if i <= 0 || !cal.sense(word[:i]).opener {
		return month{}
	}
	if number := cal.Month(word[i:]); number > 0 {
		return month{word[:i] + " " + word[i:], number}
	}
	return month{}
}
