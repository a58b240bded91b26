package lint

import "github.com/openchronicle/chronicle/model"

var quoteNested = &Rule{
	Rule: model.Rule{
		ID:       "quote-nested",
		Title:    "A quotation inside another has other marks",
		Why:      "With the same marks the inner quotation seems to end the outer one.",
		Severity: model.Warning,
		Repair:   "safe",
		Bad:      "On February 1, in Almaty, she said: “They shouted “Freedom” at us”[1]",
		Good:     "On February 1, in Almaty, she said: “They shouted ‘Freedom’ at us”[1]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		for k := range p.Quotations {
			if p.sameAsOuter(k) {
				p.Use(0, p.Span(p.Quotations[k].Open, p.Quotations[k].Close), "")
			}
		}
	},
	Review: func(r *Review) {
		house := r.quotesHouse()
		for u := range r.Uses() {
			open, end := marksOf(r.Text[u.At.Start:u.At.End])
			problem := r.Report(u.paragraph, u.At, open+"…"+end+" inside a quotation with the same marks")
			problem.Safe(remark(u.At, open, end, innerPair(house, open))...)
		}
	},
}

// sameAsOuter reports whether the k-th quotation has the marks of the one around it. Of three inside each other the middle one is reported: once it
// has other marks, the innermost may keep its own.
func (p *Pass) sameAsOuter(k int) bool {
	q := p.Quotations[k]
	if q.Outer < 0 { // as most
		return false
	}
	mark, same := p.Token(q.Open), false
	if !q.Closed() || family(mark) == 'p' || !isPair(mark, p.Token(q.Close)) || p.twice(q) {
		return false
	}
	for n := 0; n < deepest && q.Outer >= 0; n++ {
		if q = p.Quotations[q.Outer]; p.Token(q.Open) != mark {
			break
		}
		same = !same
	}
	return same
}
