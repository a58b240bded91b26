package lint

import (
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var footnoteSpace = &Rule{
	Rule: model.Rule{
		ID:       "footnote-space",
		Title:    "A footnote mark stands right behind the text",
		Why:      "A mark behind a space can slip to the next line, and searches for “word[4]” pass it by.",
		Severity: model.Warning,
		Repair:   "safe",
		Bad:      "On February 1, in Almaty, a picket was held [1]",
		Good:     "On February 1, in Almaty, a picket was held[1]",
	},
	Check: func(p *Pass) {
		for _, m := range p.Marks {
			if m < 2 || p.Kind(m-1) != parser.Space || p.Kind(m-2) == parser.Mark || p.speaksOfNote(m-2) {
				continue
			}
			p.Report(p.Span(m-1, m), "space before the footnote mark "+p.Token(m)).Safe(remove(p.Span(m-1, m-1)))
		}
	},
}

// speaksOfNote reports whether the word before a mark makes it part of the sentence: "see [4]".
func (p *Pass) speaksOfNote(i int) bool {
	switch p.Token(i) {
	case "see", "See", "note", "notes", "footnote", "footnotes", "under", "in":
		return true
	}
	return false
}
