package parser

import (
	"strings"

	"github.com/openchronicle/chronicle/model"
)

// headed takes the days that a heading names for those of the entries below it. A month without its year takes back what the heading before it said. A date above
// the first entry that lies outside the period of the title is the day on which the page was published.
func (r *Reader) headed(text string) {
	h, ok := r.cal.heading(text)
	switch {
	case !ok || h.From.Day > 0 && h.From.Year == 0:
	case h.From.Year == 0:
		r.heading = extent{}
	case h.From.Day > 0 && r.n == 0 && r.named && !r.period.holds(h.From) && !r.period.holds(extentOfLead(h).to):
	default:
		r.heading = extentOfLead(h)
	}
}

// aside keeps a paragraph that is no entry.
func (r *Reader) aside(ln line, k kind) {
	if k == heading && !r.fixed {
		r.headed(ln.Text)
	}
	if k == title {
		r.ended = false
		r.titled(ln.Text)
	}
	if k == undated {
		r.Undated++
	}
	if !r.Keep {
		return
	}
	ln.Text = strings.Clone(ln.Text) // what is kept does not keep its block
	if k != note {
		if n := len(r.Notes); k == furniture && n > 0 && r.Notes[n-1].URL == "" && r.last.Number == r.Notes[n-1].Line && address(ln.Text) == ln.Text {
			r.Notes[n-1].Text = strings.TrimLeft(r.Notes[n-1].Text+" "+ln.Text, " ")
			r.Notes[n-1].URL = ln.Text
			return
		}
		r.Other = append(r.Other, model.Paragraph{Kind: kindNames[k], Line: ln.Number, Text: ln.Text})
		return
	}
	number, rest, _ := definition(ln.Text)
	r.Notes = append(r.Notes, noteOf(number, rest, ln.Number))
}
