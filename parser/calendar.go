package parser

import "strings"

// Language holds the words by which a text is cut into dated entries. Case does not matter.
type Language struct {
	Months     map[string]int // names without full stops, numbers from 1
	PartsOfDay []string       // "night"
	Openers    []string       // words before the date of a lead: "on", "from", "the", "Monday"
	To         []string       // words inside a range: "to", "through"
	AfterYear  []string       // words that may follow a year without a comma: "in", "the"
	PlaceWords []string       // small words inside a place that stands before the date: "city", "of"
	Furniture  []string       // beginnings of lines that belong to a web page: "Share", "Read more"
}

// Calendar reads dates in a language. It is read-only once made.
type Calendar struct {
	months     map[string]int
	whole      map[string]string // a shortened name of a month: its whole name
	parts      map[string]bool
	openers    map[string]bool
	to         []string
	afterYear  map[string]bool
	placeWords map[string]bool
	furniture  []string
}

// NewCalendar makes the calendar of a language.
func NewCalendar(l Language) *Calendar {
	c := &Calendar{
		months:     make(map[string]int, len(l.Months)),
		whole:      make(map[string]string),
		parts:      set(l.PartsOfDay),
		openers:    set(l.Openers),
		to:         l.To,
		afterYear:  set(l.AfterYear),
		placeWords: set(l.PlaceWords),
		furniture:  lower(l.Furniture),
	}
	for name, n := range l.Months {
		c.months[strings.ToLower(name)] = n
	}
	c.shortened()
	return c
}

// shortened finds the names of months with which a longer name of the same month begins: "feb" of "february".
func (cal *Calendar) shortened() {
	for short, n := range cal.months {
		for name, m := range cal.months {
			if m == n && len(name) > len(short) && len(name) > len(cal.whole[short]) && strings.HasPrefix(name, short) {
				cal.whole[short] = name
			}
		}
	}
}

// Month is the number of the month that a word names, 0 where it names none. Case does not matter.
func (cal *Calendar) Month(word string) int {
	var buf [maxDateWord]byte
	if len(word) < 3 {
		return 0
	}
	return cal.months[string(lowered(buf[:0], word))]
}

// WholeMonth is the whole name, in small letters, of a month whose name word shortens; "" where it shortens none.
func (cal *Calendar) WholeMonth(word string) string {
	var buf [maxDateWord]byte
	return cal.whole[string(lowered(buf[:0], word))]
}

func set(words []string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[strings.ToLower(w)] = true
	}
	return m
}

func lower(words []string) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = strings.ToLower(w)
	}
	return out
}

// Date is a day as a text states it. Zero fields were not stated.
type Date struct {
	Year, Month, Day int
}

// Valid reports whether the day exists in the calendar. A date without a year is judged by a leap year.
func (d Date) Valid() bool {
	return d.Month >= 1 && d.Month <= 12 && d.Day >= 1 && d.Day <= DaysIn(d.Year, d.Month)
}

// DaysIn is the number of days of a month; of a leap year where year is 0.
func DaysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 != 0 || year%100 == 0 && year%400 != 0 {
			return 28
		}
		return 29
	}
	return 31
}

// ISO writes the date as "2022-02-01".
func (d Date) ISO() string {
	b := [10]byte{4: '-', 7: '-'}
	put := func(at, width, n int) {
		for i := at + width - 1; i >= at; i-- {
			b[i] = byte('0' + n%10)
			n /= 10
		}
	}
	put(0, 4, d.Year)
	put(5, 2, d.Month)
	put(8, 2, d.Day)
	return string(b[:])
}
