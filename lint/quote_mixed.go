package lint

import (
	"unicode/utf8"

	"github.com/openchronicle/chronicle/model"
)

var quoteMixed = &Rule{
	Rule: model.Rule{
		ID:       "quote-mixed",
		Title:    "A quotation is closed with the mark that fits the opening one",
		Why:      "Where the two marks do not belong together, one of them may belong to another quotation.",
		Severity: model.Error,
		Repair:   "safe",
		Bad:      "On February 1, in Almaty, the “Kuat» movement chanted ‘Freedom” and “Justice”[1]",
		Good:     "On February 1, in Almaty, the “Kuat” movement chanted “Freedom” and “Justice”[1]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		for _, q := range p.Quotations {
			if q.Closed() && !isPair(p.Token(q.Open), p.Token(q.Close)) {
				outer := ""
				if q.Outer >= 0 {
					outer = p.Token(p.Quotations[q.Outer].Open)
				}
				p.Use(0, p.Span(q.Open, q.Close), outer)
			}
		}
	},
	Review: func(r *Review) {
		house := r.quotesHouse()
		for u := range r.Uses() {
			open, end := marksOf(r.Text[u.At.Start:u.At.End])
			if house == low && variantOf(open, end) == low {
				continue
			}
			problem := r.Report(u.paragraph, u.At, "quotation opened with "+open+" and closed with "+end)
			problem.Safe(remark(u.At, open, end, fitting(open, end, u.Group, house))...)
		}
	},
}

// marksOf are the first and the last character of a text.
func marksOf(text string) (open, end string) {
	_, n := utf8.DecodeRuneInString(text)
	_, m := utf8.DecodeLastRuneInString(text)
	return text[:n], text[len(text)-m:]
}

// remark replaces the marks of a quotation that stands at a place by a pair.
func remark(at model.Span, open, end string, pair [2]string) (edits []model.Edit) {
	if open != pair[0] {
		edits = append(edits, edit(model.Span{Start: at.Start, End: at.Start + len(open)}, pair[0]))
	}
	if end != pair[1] {
		edits = append(edits, edit(model.Span{Start: at.End - len(end), End: at.End}, pair[1]))
	}
	return edits
}

// fitting is the pair for a quotation whose marks are not one: inside of another that of inner quotations, else the house's, else that of the
// opening mark, unless that is single, which is half of an apostrophe already, or a closing one.
func fitting(open, end, outer string, house int) [2]string {
	switch {
	case isSingle(open) && isSingle(end):
		return pairOf(open)
	case outer != "":
		return innerPair(house, outer)
	case house >= 0:
		return quotePairs[house]
	case isSingle(open) || open == "”":
		return pairOf(end)
	}
	return pairOf(open)
}
