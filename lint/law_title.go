package lint

import (
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Only laws whose titles begin with “On” are judged: of others, “the Labour Code”, the title is their name.
var lawTitle = &Rule{
	Rule: model.Rule{
		ID:       "law-title",
		Title:    "Titles of laws stand in quotation marks throughout, or nowhere",
		Why:      "Without the marks it is not seen where the title ends, and whether it is the law’s own.",
		Severity: model.Suggestion,
		Bad: "On February 1, in Almaty, the Law “On Peaceful Assemblies” and the Law “On Police” were discussed[1]\n\n" +
			"On February 2, in Almaty, the Law “On Refugees” was amended, and the Law on Public Councils as well[2]",
		Good: "On February 1, in Almaty, the Law “On Peaceful Assemblies” and the Law “On Police” were discussed[1]\n\n" +
			"On February 2, in Almaty, the Law “On Refugees” was amended, and the Law “On Public Councils” as well[2]",
	},
	Check: func(p *Pass) {
		lawsNamed().each(p, func(i int, _ bool) {
			if !p.Has(i, parser.Capital) || p.Quoted(i) {
				return
			}
			on := p.Next(i)
			if p.folds(on, "of") {
				if on = p.countryEnd(p.Next(on)); on < 0 {
					return
				}
				on = p.Next(on)
			}
			switch title := p.Next(on); {
			case p.Kind(on) == parser.OpenQuote && p.folds(title, "on"):
				p.Use(0, p.Span(i, title), "")
			case p.folds(on, "on") && p.Kind(title) == parser.Word && p.Has(title, parser.Capital):
				p.Use(1, p.Span(i, title), "")
			}
		})
	},
	Style: &Style{
		Key:     "law-title",
		Values:  []string{"quotes", "none"},
		Names:   []string{"a title in quotation marks", "a title without quotation marks"},
		Deviant: unrepaired,
	},
}

var lawsNamed = lexicalSet("law", "decree", "resolution")

// countryEnd is the last token of the country that begins at token i, with or without "the": "the Republic of Kazakhstan", "the RK"; -1 where none does.
func (p *Pass) countryEnd(i int) int {
	if p.folds(i, "the") {
		i = p.Next(i)
	}
	if of := p.Next(i); p.folds(i, "republic") && p.folds(of, "of") {
		i = p.Next(of)
	}
	if p.Kind(i) == parser.Word && p.Has(i, parser.Capital) {
		return i
	}
	return -1
}
