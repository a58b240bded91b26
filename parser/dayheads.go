package parser

import (
	"cmp"

	"github.com/openchronicle/chronicle/model"
)

// How a survey finds out whether the days of a report stand alone above its entries.

// told is what the lines above the first entry tell of the period.
type told struct {
	titled model.Period // by a title
	headed model.Period // by a heading
	said   model.Period // by a sentence, or a day alone, on which the page may have been published
}

// dayHeads is what a survey has seen of days that stand alone in a line, and of paragraphs that begin with a date beside them.
type dayHeads struct {
	above         Lead // the day last seen, with no running text below it yet; its Line is 0 where there is none
	row           dayRow
	foot          bool // what ends a page has been seen, and no lead since
	first, second Lead // with running text below them
	n             int  // of days with running text below them
	before        Date // of the day before
	rising        bool // a day behind the first is later than the one before it
	latest        Date // of those behind the first
	yearless      bool // one of them has no year
	years         map[int]int
	told          told // above the first

	leads         int // paragraphs that begin with a date
	short         int // lines with a day and a few words, which may be headings or such paragraphs
	leadsYearless bool
	leadsTold     told // above the first of both
	leadsFirst    bool // the first stands right below its own day
}

// enough is how many more days than leads, or more leads than days, tell what the report has without reading it to its end.
const enough = 40

// dayLead counts a line among days that stand alone or leads, once a day alone has been seen, and returns the date with which it begins, if any. Open says that it is undecided yet which of
// them begin the entries.
func (v *surveyor) dayLead(ln line) (lead Lead, dated, open bool) {
	d := &v.days
	seen := d.above.Line > 0 || d.n > 0
	day, alone := v.cal.dayHeading(ln)
	if alone {
		if d.n == 0 {
			d.told = v.told
		}
		if d.above = day; !d.row.see(ln.Number) || d.foot || v.outside(day) {
			d.above = Lead{}
		}
		return Lead{}, false, true
	}
	d.foot = d.foot || d.n+d.leads+d.short > 0 && v.cal.endsPage(ln.Text)
	if lead, dated = v.cal.Lead(ln.Text); !seen {
		return lead, dated, false
	}
	switch {
	case dated:
		d.lead(lead, v.cal.shortDay(ln.Text, lead), v.told)
	case d.above.Line > 0 && v.cal.running(ln.Text, nil):
		d.day(d.above)
		d.above = Lead{}
	}
	if d.n > 0 && max(d.n-d.leads-d.short, d.leads+d.short-d.n) > enough {
		v.decide()
	}
	return lead, dated, true
}

// outside reports whether a day lies outside the period that the flag, a title or the name of the source tells.
func (v *surveyor) outside(day Lead) bool {
	named, _ := v.cal.periodOfName(v.ask.Name)
	period := extentOf(cmp.Or(v.survey.Period, v.told.titled, named))
	from := day.From
	if from.Year == 0 {
		from.Year = period.yearOf(from)
	}
	return period.known() && !period.holds(from) && day.To.Day == 0
}

// lead counts a paragraph that begins with a date, and may be a heading if it is short.
func (d *dayHeads) lead(lead Lead, short bool, above told) {
	if d.leads+d.short == 0 {
		d.leadsTold = above
		d.leadsFirst = d.n == 0 && d.above.Line > 0 && d.above.From.Month == lead.From.Month && d.above.From.Day == lead.From.Day
	}
	d.foot = false
	if short {
		d.short++
	} else {
		d.leads++
	}
	d.leadsYearless = d.leadsYearless || lead.From.Year == 0 || lead.Doubt > 0
	d.above = Lead{}
}

// day counts a day with running text below it.
func (d *dayHeads) day(day Lead) {
	switch d.n++; d.n {
	case 1:
		d.first = day
	case 2:
		d.second, d.latest = day, day.From
	default:
		d.rising = d.rising || d.before.precedes(day.From)
		if d.latest.precedes(day.From) {
			d.latest = day.From
		}
	}
	d.before = day.From
	d.yearless = d.yearless || day.From.Year == 0
	if day.From.Year > 0 {
		if d.years == nil {
			d.years = map[int]int{}
		}
		d.years[day.From.Year]++
	}
}

// precedes reports whether a day is before another, by their years where both have one; of others, those of the last months are before those of the first.
func (d Date) precedes(o Date) bool {
	if d.Year > 0 && o.Year > 0 {
		return d.number() < o.number()
	}
	if turn := d.Month > 10 && o.Month < 3; turn || o.Month > 10 && d.Month < 3 {
		return turn
	}
	return d.earlierInYear(o)
}

// publishes reports whether the first day is the one on which the page was published: later than all others, or the last of them, where these do not go back in time from it.
func (d *dayHeads) publishes() bool {
	const near = 20 // days
	if d.n < 2 || d.first.From.precedes(d.latest) || !d.latest.precedes(d.first.From) && !d.rising {
		return false
	}
	first, second := d.first.From, d.second.From
	if d.n > 2 && !d.rising { // the last day comes first
		apart := (first.Month-second.Month+12)%12*31 + first.Day - second.Day
		return apart > near
	}
	return d.rising || first.Month != second.Month || first.Year > 0 && second.Year == 0
}

// decide says which begin the entries: days that stand alone, of which there are more, or else the dates of paragraphs. Short lines with a day go with either.
func (v *surveyor) decide() {
	s, d := v.survey, &v.days
	first, n := d.first, d.n
	if d.publishes() {
		first, n = d.second, n-1
	}
	most := d.leads
	if d.leadsFirst { // a report whose entries repeat their days, and days of letters and comments
		most = 3 * (d.leads + d.short)
	}
	switch {
	case n > 1 && n > most || n == 1 && d.leads+d.short == 0:
		s.DayHead, s.Yearless = first.Line, d.yearless
		v.told, v.years.stated = d.told, d.years
	case d.leads+d.short > 0:
		s.Yearless = d.leadsYearless
		v.told = d.leadsTold
	default:
		return
	}
	v.begins()
}
