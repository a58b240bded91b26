package lint

import (
	"fmt"
	"time"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var dateOutsidePeriod = &Rule{
	Rule: model.Rule{
		ID:       "date-outside-period",
		Title:    "Entries lie in the period of the draft",
		Why:      "An entry with a mistyped month is counted in the wrong one, and is missed where it belongs.",
		Severity: model.Error,
		Bad:      "On February 1, in Almaty, a picket was held[1]\n\nOn March 2, in Almaty, a rally was held[2]\n\nOn February 3, in Almaty, a march was held[3]",
		Good:     "On February 1, in Almaty, a picket was held[1]\n\nOn February 2, in Almaty, a rally was held[2]\n\nOn February 3, in Almaty, a march was held[3]",
	},
	Review: func(r *Review) {
		if len(r.Period.From) < len(time.DateOnly) {
			return
		}
		r.periodAgainst()
		dated, outside := r.outside()
		if len(outside) > 1 && 2*len(outside) > dated {
			r.manyOutside(outside, dated)
			return
		}
		early, late := r.edges(outside)
		for _, edge := range [...][]*Paragraph{outside[:early], outside[len(outside)-late:]} {
			if len(edge) > 2 {
				r.manyOutside(edge, dated)
				continue
			}
			for _, p := range edge {
				r.Report(p, p.leadSpan(), "the entry is not of "+periodName(r.Period)).As(model.Warning)
			}
		}
		for _, p := range outside[early : len(outside)-late] {
			r.Report(p, p.leadSpan(), fmt.Sprintf("the entry is not of %s", periodName(r.Period)))
		}
	},
}

// periodAgainst tells that title or name of the file contradict the period, at the first paragraph.
func (r *Review) periodAgainst() {
	if r.Against.Source == "" || len(r.Paragraphs) == 0 {
		return
	}
	severity := model.Warning
	if r.Period.Source == "flag" { // who says it knows, and a title may speak of another time
		severity = model.Suggestion
	}
	p := r.Paragraphs[0]
	r.Report(p, p.In(model.Span{End: len(p.Text)}), fmt.Sprintf("the period is %s by the %s, and %s by the %s", periodName(r.Period), sources[r.Period.Source], periodName(r.Against), sources[r.Against.Source])).
		As(severity)
}

// manyOutside tells of many entries outside the period, at the first of them: rather the period is wrong than all of them.
func (r *Review) manyOutside(outside []*Paragraph, dated int) {
	message := fmt.Sprintf("%d of %d entries are not of %s: is the period right? It is from the %s", len(outside), dated, periodName(r.Period), sources[r.Period.Source])
	r.Report(outside[0], outside[0].leadSpan(), message).As(model.Warning)
}

var sources = map[string]string{"flag": "command line or the configuration", "title": "title", "file-name": "name of the file", "text": "years in the text"}

// outside lists the entries that lie outside the period, and tells how many have a date. Those under a heading of their own month, or the title of one more report,
// are meant to be there.
func (r *Review) outside() (dated int, outside []*Paragraph) {
	month := 0 // of the last heading
	for _, p := range r.Paragraphs {
		switch {
		case p.Kind == Heading && p.below == nil:
			month = r.monthOf(p.Text)
		case p.Kind == Title && dated > 0:
			month = r.monthOfTitle(p.Text)
		}
		if !p.ownsDate() || !p.inOrder {
			continue
		}
		dated++
		if r.isOutside(p) && month != p.Lead.From.Month {
			outside = append(outside, p)
		}
	}
	return dated, outside
}

// isOutside reports whether none of the days of an entry lies in the period.
func (r *Review) isOutside(p *Paragraph) bool {
	if len(r.Period.From) < len(time.DateOnly) {
		return false
	}
	last := max(p.Date, p.DateEnd)
	return last < r.Period.From || p.Date > r.Period.To
}

// edges tells how many of the entries outside the period stand before all others and are earlier, and how many stand behind all others and are
// later, as they would if the draft went on beyond the period. Then the period may be wrong as well as the date.
func (r *Review) edges(outside []*Paragraph) (early, late int) {
	first, last := len(r.Text), -1 // of the entries inside
	for _, p := range r.Paragraphs {
		if p.Kind == Entry && p.inOrder && !r.isOutside(p) {
			first, last = min(first, p.Start), p.Start
		}
	}
	for early < len(outside) && outside[early].Start < first && outside[early].Date < r.Period.From {
		early++
	}
	for late < len(outside)-early && outside[len(outside)-1-late].Start > last && outside[len(outside)-1-late].Date > r.Period.To {
		late++
	}
	return early, late
}

// happened reports whether the entry's date says when it happened: the date exists, and no word before it makes it the beginning or the end of
// a time, as in "Since February 3".
func (p *Paragraph) happened() bool {
	if p.Date == "" {
		return false
	}
	switch p.opener() {
	case "since", "until", "till", "before", "after", "by":
		return false
	}
	return true
}

// opener is the first word of the lead in small letters, where it is short and in ASCII letters: "on", "from", "since".
func (p *Paragraph) opener() string {
	var buf [8]byte
	n := 0
	for at := p.Lead.Start; at < p.Lead.End && n < len(buf); at++ {
		c := p.Text[at] | 0x20
		if c-'a' >= 26 {
			break
		}
		buf[n] = c
		n++
	}
	for _, known := range [...]string{"on", "from", "since", "until", "till", "before", "after", "by"} {
		if string(buf[:n]) == known {
			return known
		}
	}
	return ""
}

// monthOf is the month that the first word of a text names, 0 where it names none.
func (d *Draft) monthOf(text string) int {
	end := 0
	for end < len(text) && text[end]|0x20-'a' < 26 {
		end++
	}
	return d.Lexicon.Calendar().Month(text[:end])
}

// monthOfTitle is the month that a title names, 0 where it names none or several.
func (d *Draft) monthOfTitle(text string) int {
	p, ok := d.Lexicon.Calendar().PeriodOfTitle(text)
	from, err := time.Parse(time.DateOnly, p.From)
	if !ok || err != nil || p.From[:len("2006-01")] != p.To[:len("2006-01")] {
		return 0
	}
	return int(from.Month())
}

// periodName is a period as messages write it: "February 2022", "2022", or its first and last day.
func periodName(p model.Period) string {
	from, err := time.Parse(time.DateOnly, p.From)
	to, err2 := time.Parse(time.DateOnly, p.To)
	last := parser.DaysIn(to.Year(), int(to.Month()))
	switch {
	case err != nil || err2 != nil || from.Day() != 1 || to.Day() != last || from.Year() != to.Year():
		return p.From + " to " + p.To
	case from.Month() == to.Month():
		return from.Format("January 2006")
	case from.Month() == time.January && to.Month() == time.December:
		return from.Format("2006")
	}
	return p.From + " to " + p.To
}
