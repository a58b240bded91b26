package parser

import (
	"cmp"
	"fmt"
	"strconv"
)

// day is a date with its written form and how many entries it has had.
type day struct {
	Date
	iso     string
	entries int
}

// date fills the dates and the id of an entry from its lead.
func (r *Reader) date(e *Entry) {
	if e.Lead.Doubt > 0 && !r.period.hasYear(e.Lead.From.Year) {
		e.Lead.From.Year, e.Lead.To.Year, e.Lead.End = 0, 0, e.Lead.Doubt
	}
	from := r.dated(e.Lead.From)
	if r.beginsYearBefore(e.Lead, from) {
		from.Year--
	}
	if from != r.day.Date {
		r.day = r.dayOf(from)
	}
	e.ID = r.day.next()
	if from.Valid() {
		e.Date = r.day.iso
	} else {
		e.noSuchDay(from)
	}
	if slip := e.Lead.Slip; slip != nil {
		e.unread(slip.Span, slip.Why()+"; it was read all the same")
	}
	if e.Lead.To.Day == 0 {
		return
	}
	to := r.dated(e.Lead.To)
	if e.Lead.To.Year == 0 && e.Lead.From.Year > 0 {
		to.Year = from.Year
	}
	if e.Lead.To.Year == 0 && to.Month < from.Month {
		to.Year = from.Year + 1
	}
	switch {
	case !to.Valid():
		e.noSuchDay(to)
	case from.Valid() && to.ISO() < from.ISO():
		e.unread(e.Lead.Span(e.Text), "a range of days that ends before it begins")
	default:
		e.DateEnd = to.ISO()
	}
}

// beginsYearBefore reports whether a range over the turn of the year, which states no year, ends in the period and begins before it: "From December 30 to January 2" in
// January.
func (r *Reader) beginsYearBefore(lead Lead, from Date) bool {
	if lead.To.Day == 0 || lead.From.Year+lead.To.Year > 0 || lead.To.Month >= lead.From.Month {
		return false
	}
	return !r.period.holds(from) && r.period.holds(Date{from.Year, lead.To.Month, lead.To.Day})
}

func (e *Entry) noSuchDay(d Date) {
	e.unread(e.Lead.Span(e.Text), fmt.Sprintf("there is no such day: month %d of %d has %d days", d.Month, d.Year, DaysIn(d.Year, d.Month)))
}

// dated gives a date the year that the heading above it gives it, or else the period, where it has none of its own.
func (r *Reader) dated(d Date) Date {
	if d.Year == 0 {
		d.Year = cmp.Or(r.heading.yearOf(d), r.period.yearOf(d))
	}
	return d
}

func (r *Reader) dayOf(d Date) *day {
	known := r.days[d]
	if known == nil {
		known = &day{Date: d, iso: d.ISO()}
		r.days[d] = known
	}
	return known
}

// next is the id of one more entry of the day: "2022-02-01.04".
func (d *day) next() string {
	d.entries++
	buf := make([]byte, 0, 32)
	buf = append(append(buf, d.iso...), '.')
	if d.entries < 10 {
		buf = append(buf, '0')
	}
	return string(strconv.AppendInt(buf, int64(d.entries), 10))
}
