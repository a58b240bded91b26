package parser

import (
	"strconv"

	"github.com/openchronicle/chronicle/model"
)

// extent is the days that a period or a heading names, both included; none where nothing is known.
type extent struct{ from, to Date }

// extentOf is the days of a period.
func extentOf(p model.Period) extent {
	if p.Source == "" {
		return extent{}
	}
	return extent{isoDate(p.From), isoDate(p.To)}
}

// isoDate reads what Date.ISO writes.
func isoDate(iso string) (d Date) {
	d.Year, _ = strconv.Atoi(iso[:4])
	d.Month, _ = strconv.Atoi(iso[5:7])
	d.Day, _ = strconv.Atoi(iso[8:])
	return d
}

// extentOfLead is the days of a date, of two with those between, or of a month. They have a year.
func extentOfLead(l Lead) extent {
	e := extent{l.From, l.To}
	switch {
	case l.From.Day == 0:
		e.from.Day = 1
		e.to = Date{l.From.Year, l.From.Month, DaysIn(l.From.Year, l.From.Month)}
	case l.To.Day == 0:
		e.to = l.From
	case l.To.Year == 0:
		e.to.Year = l.From.Year
	}
	return e
}

func (e extent) known() bool { return e.from.Year > 0 }

// number orders dates.
func (d Date) number() int { return (d.Year*100+d.Month)*100 + d.Day }

func (e extent) holds(d Date) bool {
	return e.known() && e.from.number() <= d.number() && d.number() <= e.to.number()
}

// hasYear reports whether a year is among those of the days; true where none are known.
func (e extent) hasYear(year int) bool {
	return !e.known() || e.from.Year <= year && year <= e.to.Year
}

// yearOf is the year that a date without one has: with which it is among the days, else their first; 0 where none are known.
func (e extent) yearOf(d Date) int {
	for d.Year = e.from.Year; d.Year <= e.to.Year; d.Year++ {
		if e.holds(d) {
			return d.Year
		}
	}
	return e.from.Year
}
