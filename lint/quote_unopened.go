package lint

import "github.com/openchronicle/chronicle/model"

var quoteUnopened = &Rule{
	Rule: model.Rule{
		ID:       "quote-unopened",
		Title:    "A quotation that is closed was opened",
		Why:      "Nobody can say where the words of the source begin.",
		Severity: model.Error,
		Bad:      "On February 1, in Almaty, we will not leave the square”, she said[1]",
		Good:     "On February 1, in Almaty, “we will not leave the square”, she said[1]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		for k, q := range p.Quotations {
			if q.Open < 0 && p.doubled(k) < 0 {
				problem := p.Report(p.Span(q.Close, q.Close), "closing mark "+p.Token(q.Close)+" without an opening one")
				if k > 0 && p.Quotations[k-1].Closed() {
					problem.See(p.Start+p.Span(p.Quotations[k-1].Close, q.Close).Start, "the quotation before it is closed here")
				}
			}
		}
	},
}
