package lint

import "github.com/openchronicle/chronicle/model"

var quoteUnclosed = &Rule{
	Rule: model.Rule{
		ID:       "quote-unclosed",
		Title:    "A quotation that is opened is closed",
		Why:      "Nobody can say where the words of the source end and those of the author go on.",
		Severity: model.Error,
		Bad:      "On February 1, in Almaty, she said: “We will not leave the square[1]",
		Good:     "On February 1, in Almaty, she said: “We will not leave the square”[1]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		for k, q := range p.Quotations {
			if q.Open < 0 || q.Close >= 0 || p.doubled(k) >= 0 || p.colonFor(q) > 0 {
				continue
			}
			last := p.Prev(p.end(q))
			problem := p.Report(p.Span(q.Open, max(last, q.Open)), "the quotation that "+p.Token(q.Open)+" opens is not closed")
			if next := k + 1; next < len(p.Quotations) && p.Quotations[next].At() < last {
				problem.See(p.Start+p.Span(p.Quotations[next].At(), p.Quotations[next].At()).Start, "the next quotation mark")
			}
		}
	},
}
