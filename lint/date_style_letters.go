package lint

import (
	"strings"
	"time"
	"unicode"

	"github.com/openchronicle/chronicle/model"
)

// What follows is part of date-style: repairs of dates that differ from those of the house in letters and digits, and so are not safe.

// rewritten writes the date of a lead in the house's form, which has its month in full: “Feb. 4”, “the 4th of February”, “04.02.2022”. It is nil for ranges, and where somebody has
// to decide which number is the month.
func rewritten(d *Draft, use Use, house int) *model.Fix {
	day, ok := use.paragraph.entryDay()
	at := use.At
	if !ok || use.paragraph.DateEnd != "" || use.paragraph.Lead.To.Day > 0 {
		return nil
	}
	if d.Text[at.End-1] == '.' && !strings.HasPrefix(d.Text[at.End:], ",") { // it may be both that of the month and of the lead: “4 Feb. Almaty.”
		return nil
	}
	year := ""
	if use.Variant == numeric {
		if !d.sureOrder(d.Text[at.Start:at.End], day) {
			return nil
		}
		year = day.Format("2006")
	} else if year, ok = plainDate(d.Text[at.Start:at.End]); !ok {
		return nil
	}
	if before := d.Text[use.paragraph.Start:at.Start]; strings.HasSuffix(before, "the ") || before == "The " {
		at.Start -= len("the ")
	}
	return &model.Fix{Edits: []model.Edit{edit(at, dated(day, year, house))}}
}

// dated is a date in the house's form, with its year where that is not "".
func dated(day time.Time, year string, house int) string {
	switch {
	case house == dayFirst && year != "":
		return day.Format("2 January ") + year
	case house == dayFirst:
		return day.Format("2 January")
	case year != "":
		return day.Format("January 2, ") + year
	}
	return day.Format("January 2")
}

// plainDate is the year of a date in words, "" where it has none; ok is false where more than one day and one month stands there.
func plainDate(text string) (year string, ok bool) {
	days, months := 0, 0
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || r == ',' }) {
		number := strings.TrimRight(word, "stndrh")
		switch {
		case word == "of":
		case len(word) == 4 && number == word && isNumber(word):
			year = word
		case isNumber(number):
			days++
		case isName(strings.TrimSuffix(word, ".")):
			months++
		default:
			return "", false
		}
	}
	return year, days == 1 && months == 1
}

// isNumber reports whether s is of digits only.
func isNumber(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// sureOrder reports whether a date in numbers is that day and can be no other: with its year in front, with a day that is no month, or where day and month in each other's places
// would be a date outside of the draft's period.
func (d *Draft) sureOrder(text string, day time.Time) bool {
	parts := strings.FieldsFunc(text, func(r rune) bool { return r < '0' || r > '9' })
	if len(parts) != 3 {
		return false
	}
	if len(parts[0]) == 4 || day.Day() > 12 || day.Day() == int(day.Month()) {
		return true
	}
	other := time.Date(day.Year(), time.Month(day.Day()), int(day.Month()), 0, 0, 0, 0, time.UTC)
	return d.within(day) && !d.within(other)
}

// within reports whether a day lies in the draft's period.
func (d *Draft) within(day time.Time) bool {
	iso := day.Format(time.DateOnly)
	return d.Period.From <= iso && iso <= d.Period.To
}
