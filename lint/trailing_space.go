package lint

import (
	"strings"
	"unicode"

	"github.com/openchronicle/chronicle/model"
)

var trailingSpace = &Rule{
	Rule: model.Rule{
		ID:       "trailing-space",
		Title:    "No white space at the end of a line",
		Why:      "Nobody sees it, and it makes two texts differ that are the same.",
		Severity: model.Warning,
		Repair:   "safe",
		Bad:      "On February 1, in Almaty, a picket was held[1]. \u00a0",
		Good:     "On February 1, in Almaty, a picket was held[1].",
	},
	Review: func(r *Review) {
		for _, p := range r.Paragraphs {
			if p.Kind == Furniture {
				continue
			}
			end := p.Start + len(p.Text)
			for at, number := p.Start, p.Line; at <= end && number <= r.Lines(); number++ {
				line, start := r.Line(number)
				at = start + len(line)
				kept := strings.TrimRightFunc(line, unseenOrSpace)
				if kept != "" && strings.ContainsFunc(line[len(kept):], unicode.IsSpace) {
					space := model.Span{Start: start + len(kept), End: at}
					r.Report(p, space, "white space at the end of the line").Safe(squeeze(line[len(kept):], space.Start, "")...)
				}
				at++
			}
		}
	},
}

func unseenOrSpace(r rune) bool { return unicode.IsSpace(r) || isUnseen(r) }
