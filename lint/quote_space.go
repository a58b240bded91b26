package lint

import "github.com/openchronicle/chronicle/model"

var quoteSpace = &Rule{
	Rule: model.Rule{
		ID:       "quote-space",
		Title:    "Quotation marks stand close to what is quoted",
		Why:      "A mark with spaces on both sides is taken for an opening one where it closes, and the other way round.",
		Severity: model.Warning,
		Repair:   "safe",
		Bad:      "On February 1, in Almaty, the movement “ Kuat” held a “silent picket ”[1]",
		Good:     "On February 1, in Almaty, the movement “Kuat” held a “silent picket”[1]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		for _, q := range p.Quotations {
			if !q.Closed() || q.Close <= q.Open+2 {
				continue
			}
			if p.gapAt(q.Open + 1) {
				p.Report(p.Span(q.Open, q.Open+1), "space behind the opening quotation mark").Safe(p.squeeze(q.Open+1, "")...)
			}
			if p.gapAt(q.Close - 1) {
				p.Report(p.Span(q.Close-1, q.Close), "space in front of the closing quotation mark").Safe(p.squeeze(q.Close-1, "")...)
			}
		}
	},
}
