package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Only what a state has is judged: “Kazakh songs” and “Kazakh people” are of a people.
var demonym = &Rule{
	Rule: model.Rule{
		ID:       "demonym",
		Title:    "What is a state’s is called after the state or after its people throughout",
		Why:      "“The Kazakh authorities” beside “the Kazakhstani authorities” makes of one thing two, and the first may be read as a word about a people.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, the Kazakhstani authorities and the Kazakhstani government were silent; Kazakhstani courts were too, and so were the Kazakh police[1]",
		Good:     "On February 1, in Almaty, the Kazakhstani authorities and the Kazakhstani government were silent; Kazakhstani courts were too, and so were the Kazakhstani police[1]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		ofStates().each(p, func(thing int, _ bool) {
			i := p.Prev(thing)
			if !p.smallWord(thing) || !p.Has(i, parser.Capital) || !p.class(i).Is(pack.Nationality) || p.Quoted(i) {
				return
			}
			if people, of := strings.CutSuffix(p.Token(i), "stani"); of {
				p.Use(0, p.Span(i, i), strings.TrimSuffix(people, "i"))
			} else {
				p.Use(1, p.Span(i, i), p.Token(i))
			}
		})
	},
	Style: &Style{
		Key:    "demonym",
		Values: []string{"state", "people"},
		Names:  []string{"the state’s name", "the people’s name"},
		Mixed:  true,
		Deviant: func(d *Draft, use Use, house int) (string, *model.Fix) {
			word := use.Group
			if house == 0 {
				word = stateOf(word)
			}
			return "“" + d.text(use.At) + "” is " + use.Deviates(house), &model.Fix{Edits: []model.Edit{edit(use.At, word)}}
		},
	},
}

var ofStates = lexicalInList("of-states")

// stateOf is what is of the state that is called after a people: "Kazakhstani" for "Kazakh", "Uzbekistani" for "Uzbek".
func stateOf(people string) string {
	if people == "Uzbek" || people == "Tajik" || people == "Turkmen" {
		return people + "istani"
	}
	return people + "stani"
}
