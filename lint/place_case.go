package lint

import (
	"fmt"
	"strings"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Names in capitals throughout are headlines; one that begins with a small letter is name-capital’s.
var placeCase = &Rule{
	Rule: model.Rule{
		ID:       "place-case",
		Title:    "The names of settlements have their capitals",
		Why:      "“Ust-kamenogorsk” is passed by where a search minds capitals, and makes another place of it in a list.",
		Severity: model.Warning,
		Repair:   "safe",
		Bad:      "On February 1, in Ust-kamenogorsk, a picket was held[1]",
		Good:     "On February 1, in Ust-Kamenogorsk, a picket was held[1]",
	},
	Check: func(p *Pass) {
		p.settlements(func(place *model.Place, m *model.Mention) {
			if p.Has(p.At(m.Start), parser.Capital) && m.Text != place.Name && strings.EqualFold(m.Text, place.Name) && m.Text != strings.ToUpper(m.Text) && !p.quotedAt(m.Start) {
				p.Report(m.Span, fmt.Sprintf("the settlement is called “%s”", place.Name)).Safe(edit(m.Span, place.Name))
			}
		})
	},
}
