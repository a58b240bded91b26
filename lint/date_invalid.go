package lint

import (
	"fmt"
	"strconv"
	"time"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var dateInvalid = &Rule{
	Rule: model.Rule{
		ID:       "date-invalid",
		Title:    "Dates are days that exist",
		Why:      "An entry of a day that does not exist can be put into no order, and a record has no date for it.",
		Severity: model.Error,
		Bad:      "On February 30, in Almaty, a picket was held[1]",
		Good:     "On February 28, in Almaty, a picket was held[1]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil {
			return
		}
		if d := noDay(p.Lead, p.Entry.ID); d.Day > 0 && p.Lead.Line == 0 {
			p.Report(p.Lead.Span(p.Text), noSuchDay(d))
		}
		for _, d := range p.Dates() {
			if int(p.Tokens.List[d.from].Start) < p.Lead.End {
				continue
			}
			last := d.Date
			last.Day = d.last
			switch {
			case !d.Valid():
				if p.surelyDate(d) {
					p.Report(p.dateSpan(d), noSuchDay(d.Date))
				}
			case d.last > d.Day && !last.Valid() && p.surelyDate(d) && (d.Year > 0 || p.countsNothing(d)):
				p.Report(p.dateSpan(d), noSuchDay(last))
			}
		}
	},
	Review: func(r *Review) {
		for _, p := range r.entries {
			if p.above == nil || !p.ownsDate() {
				continue
			}
			if d := noDay(p.Lead, p.ID); d.Day > 0 {
				r.Report(p, p.leadSpan(), noSuchDay(d))
			}
		}
	},
}

// noDay is the first day that does not exist of those that a lead names; its Day is 0 where there is none. The id of the entry has its year.
func noDay(lead parser.Lead, id string) parser.Date {
	for _, d := range [...]parser.Date{lead.From, lead.To} {
		if d.Year == 0 && d.Month == 2 { // all others are as long in any year
			d.Year = yearOfID(id)
		}
		if d.Day > 0 && !d.Valid() {
			return d
		}
	}
	return parser.Date{}
}

// yearOfID is the year in the id of an entry, 0 where it has none.
func yearOfID(id string) int {
	if len(id) < 4 {
		return 0
	}
	year, err := strconv.Atoi(id[:4])
	if err != nil {
		return 0
	}
	return year
}

// surelyDate reports whether a month and a number are meant as a day: with a year, behind "on", or behind "until" and the like where the number counts
// nothing. In "in May 35 people" they are not.
func (p *Pass) surelyDate(d written) bool {
	if d.Year > 0 {
		return true
	}
	before := p.Prev(d.from)
	if p.Token(before) == "the" {
		before = p.Prev(before)
	}
	return p.folds(before, "on") || d.Day <= 31 && p.Byte(before) == ':' && p.closed(d.to) ||
		d.Day <= 31 && p.folds(before, "since", "until", "till", "by", "from", "before", "after", "for") && p.countsNothing(d)
}

// countsNothing reports whether what follows a date without a year is nothing that its number could count: "from June 31 people came", "by June 31,000 left".
func (p *Pass) countsNothing(d written) bool {
	next := p.Next(d.to)
	behind := p.Next(next)
	switch p.Kind(next) {
	case parser.Mark, parser.Space:
		return true
	case parser.Word:
		switch p.Token(next) {
		case "to", "until", "till", "through":
			return p.monthAt(behind) > 0 || p.monthAt(p.Next(behind)) > 0
		case "and":
			return p.folds(behind, "on")
		}
		return next > d.to+1 && (p.in(next, prepositions) && !p.folds(next, "of") || p.folds(next, "the", "a", "he", "she", "it", "they", "we", "his", "her", "their", "nobody", "no", "everybody", "all"))
	case parser.Punct:
		switch p.Byte(next) {
		case ',':
			return p.Kind(behind) != parser.Number
		case '.', ';', ':', ')':
			return true
		}
	}
	return false
}

func noSuchDay(d parser.Date) string {
	if d.Month < 1 || d.Month > 12 {
		return "there is no such month"
	}
	month := time.Month(d.Month).String()
	if d.Month == 2 && d.Day == 29 {
		return fmt.Sprintf("there is no February 29 in %d", d.Year)
	}
	return fmt.Sprintf("there is no %s %d: %s has %d days", month, d.Day, month, parser.DaysIn(d.Year, d.Month))
}
