package lint

import (
	"fmt"
	"strings"

	"github.com/openchronicle/chronicle/model"
)

var footnoteUnused = &Rule{
	Rule: model.Rule{
		ID:       "footnote-unused",
		Title:    "Every definition of a footnote has its mark",
		Why:      "A source that no entry points at belongs to an entry that was taken out, or to one whose mark was lost.",
		Severity: model.Warning,
		Bad:      "On February 1, in Almaty, a picket was held[1]\n\n[1] https://example.org/1\n[2] https://example.org/2",
		Good:     "On February 1, in Almaty, a picket was held[1]\n\n[1] https://example.org/1",
	},
	Review: func(r *Review) {
		if len(r.Notes) == 0 {
			return
		}
		n := r.numbering()
		used := n.explained()
		for _, m := range n.marks {
			used[m.number] = true
		}
		for _, note := range r.Notes {
			if !used[note.Number] {
				r.Report(nil, r.noteMark(note), fmt.Sprintf("no mark [%d] stands in the text", note.Number))
			}
		}
	},
}

// noteMark is the bytes of the draft that hold the mark of a definition.
func (r *Review) noteMark(note model.Note) model.Span {
	text, start := r.Line(note.Line)
	open := max(strings.IndexByte(text, '['), 0)
	end := strings.IndexByte(text, ']') + 1
	return model.Span{Start: start + open, End: start + max(end, open)}
}
