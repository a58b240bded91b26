package lint

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// “Akzhar village” is English, and “city Almaty” may be a list of kinds: only what the entry names as a settlement right behind the word is judged.
var villageOf = &Rule{
	Rule: model.Rule{
		ID:       "village-of",
		Title:    "Between “village” and its name stands “of”",
		Why:      "“the village Akzhar” is written after the Russian.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, residents of the village Akzhar came to the akimat[1]",
		Good:     "On February 1, in Almaty, residents of the village of Akzhar came to the akimat[1]",
	},
	Check: func(p *Pass) {
		p.settlements(func(place *model.Place, m *model.Mention) {
			if place.GeoNames != "" || !p.nameClass(p.folded(p.last(p.At(m.Start), m.End))).Is(pack.EndsFamily) { // "in the village Bekov was known"
				p.villageBefore(m.Span)
			}
		})
	},
}

// villageBefore reports the word for a settlement that stands right before its name, behind an article or a preposition: "in the village Akzhar", "from village Akzhar".
func (p *Pass) villageBefore(name model.Span) {
	first := p.At(name.Start)
	word := first - 2
	last := p.last(first, name.End)
	next := p.Next(last)
	if !p.bodyCloses(last) && !p.verbLike(next) && !p.in(next, finite) || p.Kind(first-1) != parser.Space || !p.smallWord(word) || !p.folds(word, "village", "settlement", "town", "aul") || p.Quoted(word) {
		return
	}
	before := p.Prev(word)
	report := func(edits ...model.Edit) {
		p.Report(p.Span(word, first), "“of” is missing between “"+p.Token(word)+"” and "+p.Token(first)).Unsafe(edits...)
	}
	of := insert(p.Span(word, word).End, " of")
	switch {
	case p.folds(before, "the", "this", "that", "same", "neighbouring", "neighboring", "remote", "small", "native"):
		report(of)
	case p.in(before, prepositions) || p.Byte(before) == ',' && (p.inLead(before) || int(p.Tokens.List[before].Start) == p.Lead.End): // "February 1, Mangistau region, village Kuryk,"
		report(insert(p.Span(word, word).Start, "the "), of)
	}
}
