package lint

import (
	"unicode/utf8"

	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Only names beside the initials of what a company is by law are judged, “Altyn” LLP or Altyn LLP: what else stands in quotation marks may be a quotation.
var companyQuotes = &Rule{
	Rule: model.Rule{
		ID:       "company-quotes",
		Title:    "Names of companies are all in quotation marks, or none is",
		Why:      "“Altyn Quor” LLP beside Temir Quor LLP comes from another translator, and a search for the name as it is written passes one of them by.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, workers of Altyn Quor LLP, Temir Quor LLP, Kumis Quor JSC and “Mys Quor” LLP stopped work[1]",
		Good:     "On February 1, in Almaty, workers of Altyn Quor LLP, Temir Quor LLP, Kumis Quor JSC and Mys Quor LLP stopped work[1]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil {
			return
		}
		for _, q := range p.Quotations {
			if q.Closed() && (p.company(p.Prev(q.Open)) || p.company(p.Next(q.Close))) {
				p.Use(1, p.Span(q.Open, q.Close), "")
			}
		}
		for _, i := range p.Capitals {
			if name := p.Prev(i); p.company(i) && !p.Quoted(i) && p.Has(name, parser.Capital) {
				p.Use(0, p.Span(name, name), "")
			}
		}
	},
	Style: &Style{
		Key:    "company-quotes",
		Values: []string{"none", "quoted"},
		Names:  []string{"the name of a company without quotation marks", "the name of a company in quotation marks"},
		Deviant: func(d *Draft, use Use, house int) (string, *model.Fix) {
			message := use.Deviates(house)
			if house != 0 {
				return message, nil
			}
			return message, &model.Fix{Edits: d.withoutMarks(use.At)}
		},
	},
}

// withoutMarks takes the first and the last character of a place away, which are quotation marks.
func (d *Draft) withoutMarks(at model.Span) []model.Edit {
	_, open := utf8.DecodeRuneInString(d.text(at))
	_, end := utf8.DecodeLastRuneInString(d.text(at))
	return []model.Edit{remove(model.Span{Start: at.Start, End: at.Start + open}), remove(model.Span{Start: at.End - end, End: at.End})}
}

var companies = wordlist.Of("companies")

// company reports whether token i is the initials of what companies are by law: "LLP".
func (p *Pass) company(i int) bool {
	return p.Has(i, parser.AllCaps) && companies.Has(string(p.folded(i)))
}
