package lint

import (
	"fmt"
	"strings"

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
		for _, q := range p.Quotations {
			if q.Open < 0 || q.Close < 0 || q.Depth > 0 || family(p.Token(q.Open)) != family(p.Token(q.Close)) {
				continue
			}
			if v := strings.IndexByte(quoteFamilies, family(p.Token(q.Open))); v >= 0 {
				p.Use(v, p.Span(q.Open, q.Close), "")
			}
		}
	},
	Style: &Style{
		Key:     "quotes",
		Values:  []string{"curly", "guillemets", "straight"},
		Names:   []string{"“…”", "«…»", "\"…\""},
		Deviant: quoteDeviant,
	},
}

// quoteFamilies are the families of marks that a report may choose for its quotations, in the order of the variants.
const quoteFamilies = "cgd"

var quotePairs = [][2]string{{"“", "”"}, {"«", "»"}, {"\"", "\""}}

func quoteDeviant(d *Draft, use Use, house int) (string, *model.Fix) {
	found, wanted := use.Names(house)
	text := d.Text[use.At.Start:use.At.End]
	from, to := quotePairs[use.Variant], quotePairs[house]
	message := fmt.Sprintf("quotation in %s where the draft has %s", found, wanted)
	if !strings.HasPrefix(text, from[0]) || !strings.HasSuffix(text, from[1]) {
		return message, nil
	}
	return message, &model.Fix{Safe: true, Edits: []model.Edit{
		edit(model.Span{Start: use.At.Start, End: use.At.Start + len(from[0])}, to[0]),
		edit(model.Span{Start: use.At.End - len(from[1]), End: use.At.End}, to[1]),
	}}
}
