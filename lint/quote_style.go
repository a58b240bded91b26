package lint

import (
	"fmt"

	"github.com/openchronicle/chronicle/model"
)

var quoteStyle = &Rule{
	Rule: model.Rule{
		ID:       "quote-style",
		Title:    "Quotations stand in one kind of marks throughout",
		Why:      "Marks that change from entry to entry look like quotations inside quotations, and searches for one kind miss the other.",
		Severity: model.Warning,
		Repair:   "safe",
		Bad:      "On February 1, in Almaty, they chanted “Freedom”[1]\n\nOn February 2, in Almaty, they chanted “Justice”[2]\n\nOn February 3, in Almaty, they chanted “Truth”[3]\n\nOn February 4, in Almaty, they chanted «Peace»[4]",
		Good:     "On February 1, in Almaty, they chanted “Freedom”[1]\n\nOn February 2, in Almaty, they chanted “Justice”[2]\n\nOn February 3, in Almaty, they chanted “Truth”[3]\n\nOn February 4, in Almaty, they chanted “Peace”[4]",
	},
	Check: func(p *Pass) {
		for k, q := range p.Quotations {
			v := p.variant(q)
			if v < 0 || q.Depth > 1 || p.sameAsOuter(k) || p.twice(q) {
				continue // quote-nested and quote-doubled have their own repairs; deeper down nobody has a style
			}
			outer := -1
			if q.Outer >= 0 {
				if outer = p.variant(p.Quotations[q.Outer]); outer < 0 {
					continue
				}
			}
			p.Use(v, p.Span(q.Open, q.Close), "").Outer = outer
		}
	},
	Style: &Style{
		Key:     "quotes",
		Values:  []string{"curly", "guillemets", "straight", "low"},
		Names:   []string{"“…”", "«…»", "\"…\"", "„…“"},
		Usual:   true,
		Deviant: quoteDeviant,
	},
}

// variant is the style of a closed quotation, -1 when it has none of those that a report may choose.
func (p *Pass) variant(q Quotation) int {
	if !q.Closed() {
		return -1
	}
	return variantOf(p.Token(q.Open), p.Token(q.Close))
}

func quoteDeviant(d *Draft, use Use, house int) (string, *model.Fix) {
	found, wanted := use.Names(house)
	pair := quotePairs[house]
	message := "quotation in " + found + " where the house style is " + wanted
	if use.Outer >= 0 {
		pair = innerPairs[house]
		if use.Outer == house && !clashes(use.Variant, house) || pair == quotePairs[use.Variant] {
			return "", nil
		}
		message = fmt.Sprintf("%s inside a quotation, where %s…%s belongs", found, pair[0], pair[1])
	}
	open, end := marksOf(d.Text[use.At.Start:use.At.End])
	if !isPair(open, end) {
		return "", nil // quote-mixed
	}
	return message, &model.Fix{Safe: true, Edits: remark(use.At, open, end, pair)}
}

// clashes reports whether marks of one style may not stand inside of those of another. English has single ones there; guillemets and low marks take
// turns with others.
func clashes(inner, house int) bool {
	return inner == house || house == curly || house == straight
}
