package lint

import "github.com/openchronicle/chronicle/model"

var doubleSpace = &Rule{
	Rule: model.Rule{
		ID:       "double-space",
		Title:    "One space between two words",
		Why:      "A second space is what is left of a word that was deleted, or of a habit; searches for the two words pass it by.",
		Severity: model.Warning,
		Repair:   "safe",
		Bad:      "On February 1,  in Almaty, a\tpicket was held[1]",
		Good:     "On February 1, in Almaty, a picket was held[1]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		for _, i := range p.Spaces {
			b := blanksOf(p.Token(i))
			if b.special != 0 || b.end || b.count < 2 && !b.tab || p.stray(i) || p.afterNoteMark(i) || p.layout(b) {
				continue // one with a special space is no-break-space's
			}
			message := "two spaces or more where one belongs"
			if b.tab {
				message = "tab where a space belongs"
			}
			p.Report(p.Span(i, i), message).Safe(p.squeeze(i, " ")...)
		}
	},
}

// layout reports whether blanks set things apart on a line of their own, such as the date of a page and how often it was read.
func (p *Pass) layout(b blanks) bool { return p.Entry == nil && (b.count > 2 || b.tab) }
