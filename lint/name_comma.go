package lint

import (
	"fmt"

	"github.com/openchronicle/chronicle/model"
)

var nameComma = &Rule{
	Rule: model.Rule{
		ID:       "name-comma",
		Title:    "Something stands between the names of two people",
		Why:      "Two people with nothing between their names are read as one, whom nobody knows.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad:      "On February 3, in Almaty, Daulet Seitbayev Serik Tolegenov and Marat Kaliyev were released[1]",
		Good:     "On February 3, in Almaty, Daulet Seitbayev, Serik Tolegenov and Marat Kaliyev were released[1]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil || len(p.Entry.People) < 2 {
			return
		}
		names := p.nameSpans()
		for i := 1; i < len(names); i++ {
			if before, at := names[i-1], names[i]; before.End+1 == at.Start && p.Text[before.End] == ' ' && p.Text[before.End-1] != '.' { // which may end a sentence
				p.nameComma(before, at)
			}
		}
	},
}

// nameComma reports two names with white space between. Behind "of" the first may be the one to whom the second is somebody: "the wife of A. Bekov Dana Bekova".
func (p *Pass) nameComma(before, at model.Span) {
	problem := p.Report(model.Span{Start: before.Start, End: at.End}, fmt.Sprintf("“%s” and “%s” with nothing between: are they two people?", p.Text[before.Start:before.End], p.Text[at.Start:at.End]))
	problem.Unsafe(insert(before.End, ","))
	if p.folds(p.Prev(p.At(before.Start)), "of") {
		problem.As(model.Suggestion)
	}
}
