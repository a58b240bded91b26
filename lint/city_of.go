package lint

import (
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Judged is what follows “in”, “from”, “to” and “near” in the text; the head of an entry has rules of its own, and so has “Almaty city”.
var cityOf = &Rule{
	Rule: model.Rule{
		ID:       "city-of",
		Title:    "Cities are called by their names alone, or “the city of …” throughout",
		Why:      "“in the city of Almaty” among “in Shymkent” and “from Taraz” is written after another language, and looks as if there were two of them.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, activists from Taraz, from Semey and from Uralsk met others from the city of Shymkent[1]",
		Good:     "On February 1, in Almaty, activists from Taraz, from Semey and from Uralsk met others from Shymkent[1]",
	},
	Check: func(p *Pass) {
		p.settlements(func(place *model.Place, m *model.Mention) {
			if m != &place.Mentions[0] || place.Name != p.Entry.City { // not where the entry says where it happened
				p.cityCalled(m.Span)
			}
		})
	},
	Style: &Style{
		Key:    "city-of",
		Values: []string{"name", "of"},
		Names:  []string{"the name of a city alone", "“the city of” before the name of a city"},
		Deviant: func(d *Draft, use Use, house int) (string, *model.Fix) {
			if house != 0 { // before many names nobody would write it
				return "", nil
			}
			return use.Deviates(house), &model.Fix{Edits: []model.Edit{remove(use.At)}}
		},
	},
}

// cityCalled notes how the settlement at a place of the text is called.
func (p *Pass) cityCalled(at model.Span) {
	name := p.At(at.Start)
	first := name
	if of := p.Prev(name); p.folds(of, "of") && p.folds(p.Prev(of), "city") && p.folds(p.Prev(p.Prev(of)), "the") {
		first = p.Prev(p.Prev(of))
	}
	if !p.folds(p.Prev(first), "in", "from", "to", "near") || p.Quoted(name) || int(p.tokens[first].Start) < p.Lead.End {
		return
	}
	if first == name {
		p.Use(0, p.Span(name, name), "")
	} else if p.Kind(name-1) == parser.Space {
		p.Use(1, p.Span(first, name-1), "")
	}
}
