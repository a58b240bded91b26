package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// “Institution No. 64” is what it is called: only codes with letters are judged.
var facilityOrder = &Rule{
	Rule: model.Rule{
		ID:       "facility-order",
		Title:    "The noun stands before the codes of facilities, or behind them",
		Why:      "“the facility LA-155/18” among “the LA-155/14 facility” comes from another hand, and a search for one order misses the other.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, letters came from the LA-155/18 facility, from the ZhD-158/2 facility, from the ICh-167/9 facility and from the facility LA-155/14[1]",
		Good:     "On February 1, in Almaty, letters came from the LA-155/18 facility, from the ZhD-158/2 facility, from the ICh-167/9 facility and from the LA-155/14 facility[1]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil {
			return
		}
		for i := range p.Entry.Facilities {
			if !strings.Contains(p.Entry.Facilities[i].Code, "-") {
				continue
			}
			for _, m := range p.Entry.Facilities[i].Mentions {
				from, to := p.within(m.Span)
				if p.Kind(to) != parser.Number || p.Kind(from) != parser.Word || p.Quoted(from) {
					continue
				}
				before, behind := p.Prev(from), p.Next(to)
				switch noun, last := p.isFacilityNoun(before), p.isFacilityNoun(behind) && p.Kind(to+1) == parser.Space; {
				case noun && !last && p.folds(p.Prev(before), "the", "a", "this"):
					p.Use(1, p.Span(before, to), "")
				case last && !noun:
					p.Use(0, p.Span(from, behind), "")
				}
			}
		}
	},
	Style: &Style{
		Key:    "facility-order",
		Values: []string{"behind", "before"},
		Names:  []string{"the noun behind the code of a facility", "the noun before the code of a facility"},
		Deviant: func(d *Draft, use Use, house int) (string, *model.Fix) {
			return use.Deviates(house), &model.Fix{Edits: []model.Edit{edit(use.At, nounMoved(d.text(use.At), house))}}
		},
	},
}

// nounMoved is the code of a facility and its noun in the other order: the noun behind the code where house is 0.
func nounMoved(text string, house int) string {
	if house == 0 {
		noun, code, _ := strings.Cut(text, " ")
		return strings.TrimLeft(code, " ") + " " + noun
	}
	at := strings.LastIndexByte(text, ' ')
	return text[at+1:] + " " + strings.TrimRight(text[:at], " ")
}
