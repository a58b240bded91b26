package lint

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/model"
)

var footnoteMissing = &Rule{
	Rule: model.Rule{
		ID:       "footnote-missing",
		Title:    "Every entry has a footnote mark, where the draft gives its entries marks",
		Why:      "What has no source cannot be used as evidence; most often the mark was lost and the source is still in the notes.",
		Severity: model.Warning,
		Bad:      "On February 1, in Almaty, a picket was held[1]\n\nOn February 2, in Almaty, a rally was held\n\nOn February 3, in Almaty, a march was held[3]",
		Good:     "On February 1, in Almaty, a picket was held[1]\n\nOn February 2, in Almaty, a rally was held[2]\n\nOn February 3, in Almaty, a march was held[3]",
	},
	Review: func(r *Review) {
		n := r.numbering()
		if !n.marked() {
			return
		}
		lost := r.lostMarks()
		for k, i := range n.bare {
			if lost[n.entries[i]] {
				continue // footnote-brackets has told of it
			}
			message := "the entry has no footnote mark"
			if number := n.likely[k]; number > 0 {
				message += fmt.Sprintf(", probably [%d]", number)
			}
			r.Report(n.entries[i], lastWord(n.entries[i]), message)
		}
	},
}

// lastWord is the bytes of the draft that hold the last word of a paragraph with what closes its sentence.
func lastWord(p *Paragraph) model.Span {
	letter := strings.LastIndexFunc(p.Text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
	if letter < 0 {
		return p.In(model.Span{End: len(p.Text)})
	}
	start := strings.LastIndexFunc(p.Text[:letter], unicode.IsSpace)
	if start >= 0 {
		_, n := utf8.DecodeRuneInString(p.Text[start:])
		start += n
	}
	return p.In(model.Span{Start: max(start, 0), End: len(p.Text)})
}
