package parser

import "strings"

// Calendar holds the words of dates, in small letters. It is read-only once made.
type Calendar struct {
	months map[string]int
	parts  map[string]bool
}

// NewCalendar makes a calendar of month names (without full stops) with their numbers from 1 and the words for the parts of a day.
func NewCalendar(months map[string]int, partsOfDay []string) *Calendar {
	c := &Calendar{months: make(map[string]int, len(months)), parts: make(map[string]bool, len(partsOfDay))}
	for name, n := range months {
		c.months[strings.ToLower(name)] = n
	}
	for _, p := range partsOfDay {
		c.parts[strings.ToLower(p)] = true
	}
	return c
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
