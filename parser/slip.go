package parser

import (
	"strings"
	"unicode"

	"github.com/agnivade/levenshtein"

	"github.com/openchronicle/chronicle/model"
)

// Slip is a word that no month is called, "Febuary", that has its space lost, "OnFebruary", or in which a letter stands for a digit, "February З". Bytes of the entry's text. The paragraph of such a lead would be
// taken for a part of the entry before it.
type Slip struct {
	model.Span
	Meant string // as it should be written

	month int
	why   string // "" for a word that no month is called
}

// Why says what is wrong with the word.
func (s *Slip) Why() string {
	switch {
	case s.why != "":
		return s.why
	case strings.Contains(s.Meant, " "):
		return "a space is missing before the month"
	}
	return "no month is called so; " + s.Meant + " is meant"
}

// slipIn finds the first misspelled month that stands beside a number where a lead may be; nil where none does.
func (cal *Calendar) slipIn(text string) *Slip {
	c := cursor{text: text[:min(len(text), maxPlaceFirst)]}
	for {
		i := strings.IndexAny(c.rest(), "0123456789")
		if i < 0 {
			return nil
		}
		before := strings.TrimRight(c.text[:c.pos+i], " \u00a0")
		word := before[len(strings.TrimRightFunc(before, unicode.IsLetter)):]
		if s := cal.slip(word, len(before)); s != nil {
			return s
		}
		c.pos += i
		c.number(len(c.text))
		c.ordinal()
		c.takeWord("of")
		word = c.word()
		if s := cal.slip(word, c.pos); s != nil {
			return s
		}
	}
}

func (cal *Calendar) slip(word string, end int) *Slip {
	m := cal.meant(word)
	if m.number == 0 || cal.Month(word) > 0 {
		return nil
	}
	return &Slip{Span: model.Span{Start: end - len(word), End: end}, Meant: m.name, month: m.number}
}

// MonthMeant is the month that a word is meant for which no month is called, as it should be written; "" where none is meant. It may be a month's name.
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
	if word == "" {
		return month{}
	}
	for _, m := range cal.months {
		if len(m.small) < shortestSlip || word[0] != m.small[0] {
			continue
		}
		edits := 1
		if len(m.small) >= twoSlips {
			edits = 2
		}
		if more := len(word) - len(m.small); -edits <= more && more <= edits && levenshtein.ComputeDistance(word, m.small) <= edits {
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
		return month{name: word[:i] + " " + word[i:], number: number}
	}
	return month{}
}
