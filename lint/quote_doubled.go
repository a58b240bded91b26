package lint

import "github.com/openchronicle/chronicle/model"

var quoteDoubled = &Rule{
	Rule: model.Rule{
		ID:       "quote-doubled",
		Title:    "One mark opens a quotation and one closes it",
		Why:      "The second mark belongs to a quotation that is nowhere to be found.",
		Severity: model.Error,
		Repair:   "safe",
		Bad:      "On February 1, in Almaty, they chanted “Freedom””[1]\n\nOn February 2, in Almaty, they chanted ““Justice”[2]",
		Good:     "On February 1, in Almaty, they chanted “Freedom”[1]\n\nOn February 2, in Almaty, they chanted “Justice”[2]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		for k, q := range p.Quotations {
			switch n := p.doubled(k); {
			case n >= 0: // the one without a partner goes
				p.Report(p.Span(min(n, q.At()), max(n, q.At())), "two quotation marks where one belongs").Safe(remove(p.withGap(q.At(), n)))
			case p.twice(q):
				p.wrapped(q, p.Quotations[q.Outer])
			case q.Closed() && q.Close == q.Open+1 && !isSingle(p.Token(q.Open)):
				p.Report(p.Span(q.Open, q.Close), "nothing stands between two quotation marks")
			}
		}
	},
}

// doubled is the mark beside that of the k-th quotation, which has no partner of its own; -1 when there is none. One of the two is too many.
func (p *Pass) doubled(k int) int {
	q := p.Quotations[k]
	if q.Closed() {
		return -1
	}
	for _, i := range [...]int{q.At() - 1, q.At() + 1} {
		if i >= 0 && p.isQuote(i) && isSingle(p.Token(i)) == isSingle(p.Token(q.At())) && p.sideAt(i) == p.sideAt(q.At()) && (p.paired(i) || i < q.At()) {
			return i
		}
	}
	return -1
}

// withGap is the span of the mark i, with the space between it and what is quoted where it stands on that side of the mark n: “« we left”.
func (p *Pass) withGap(i, n int) model.Span {
	switch {
	case p.sideAt(i) == opening && i > n && p.gapAt(i+1):
		return p.Span(i, i+1)
	case p.sideAt(i) == closing && i < n && p.gapAt(i-1):
		return p.Span(i-1, i)
	}
	return p.Span(i, i)
}

// twice reports whether a quotation and the one around it begin and end at the same place with the same marks.
func (p *Pass) twice(q Quotation) bool {
	if !q.Closed() || q.Outer < 0 {
		return false
	}
	o := p.Quotations[q.Outer]
	return o.Open == q.Open-1 && o.Close == q.Close+1 && p.Token(o.Open) == p.Token(q.Open) && p.Token(o.Close) == p.Token(q.Close)
}

// wrapped reports a quotation with two marks on either side. Two single ones stand for a double one.
func (p *Pass) wrapped(in, out Quotation) {
	opening, closing := p.Token(in.Open), p.Token(in.Close)
	message := "two quotation marks on either side where one belongs"
	if isSingle(opening) {
		message = "two single quotation marks where a double one belongs"
		opening, closing = "“", "”"
		if p.Token(in.Open) == "'" {
			opening, closing = "\"", "\""
		}
	}
	p.Report(p.Span(out.Open, out.Close), message).Safe(edit(p.Span(out.Open, in.Open), opening), edit(p.Span(in.Close, out.Close), closing))
}
