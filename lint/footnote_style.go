package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/model"
)

var footnoteStyle = &Rule{
	Rule: model.Rule{
		ID:       "footnote-style",
		Title:    "Footnote marks are all in square brackets, or all raised",
		Why:      "Both “[4]” and “⁴” are read as marks; who searches a draft for one of them misses the other. Two raised marks side by side, “⁴⁵”, are read as one number.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, a picket was held[1], the police came[2], it ended[3], and all left⁴",
		Good:     "On February 1, in Almaty, a picket was held[1], the police came[2], it ended[3], and all left[4]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		for _, m := range p.Marks {
			variant := 1
			if p.Token(m)[0] == '[' {
				variant = 0
			}
			p.Use(variant, p.Span(m, m), "")
		}
	},
	Style: &Style{
		Key:    "footnotes",
		Values: []string{"brackets", "raised"},
		Names:  []string{"a mark in square brackets", "a raised mark"},
		Deviant: func(d *Draft, use Use, house int) (string, *model.Fix) {
			message, mark := use.Deviates(house), d.Text[use.At.Start:use.At.End]
			if house == 0 {
				return message, &model.Fix{Edits: []model.Edit{edit(use.At, "["+levelled.Replace(mark)+"]")}}
			}
			if strings.Trim(mark, "[^0123456789]") != "" { // several numbers
				return message, nil
			}
			return message, &model.Fix{Edits: []model.Edit{edit(use.At, raisedDigits.Replace(strings.Trim(mark, "[^]")))}}
		},
	},
}

// levelled puts raised digits on the line, and raisedDigits raises digits.
var (
	levelled     = strings.NewReplacer("⁰", "0", "¹", "1", "²", "2", "³", "3", "⁴", "4", "⁵", "5", "⁶", "6", "⁷", "7", "⁸", "8", "⁹", "9")
	raisedDigits = strings.NewReplacer("0", "⁰", "1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶", "7", "⁷", "8", "⁸", "9", "⁹")
)
