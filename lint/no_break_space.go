package lint

import (
	"fmt"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var noBreakSpace = &Rule{
	Rule: model.Rule{
		ID:       "no-break-space",
		Title:    "Words are parted by plain spaces",
		Why:      "No-break spaces and other special ones look like a plain space, and searches for two words with a space between them pass them by.",
		Severity: model.Warning,
		Repair:   "safe",
		Bad:      "On February 1, in Almaty, a picket was held. \u00a0Nobody was\u00a0detained[1]",
		Good:     "On February 1, in Almaty, a picket was held. Nobody was detained[1]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		for _, i := range p.Spaces {
			b := blanksOf(p.Token(i))
			if b.special == 0 || b.end || p.stray(i) || p.afterNoteMark(i) {
				continue
			}
			name := specialName(b.special)
			if b.count > 1 {
				p.Report(p.Span(i, i), name+" beside another space").Safe(p.squeeze(i, " ")...)
				continue
			}
			problem := p.Report(p.Span(i, i), name+" where a plain space does").Safe(p.squeeze(i, " ")...)
			if !breaks(b.special) {
				problem.As(model.Suggestion) // some houses want it in front of numbers, units and surnames
			}
		}
	},
	Review: func(r *Review) {
		for _, p := range r.Paragraphs {
			if p.Kind == Furniture || p.Line > r.Lines() {
				continue
			}
			_, start := r.Line(p.Line)
			if b := blanksOf(r.Text[start:max(start, p.Start)]); b.special != 0 {
				r.Report(p, model.Span{Start: start, End: p.Start}, specialName(b.special)+" at the beginning of the line").
					Safe(squeeze(r.Text[start:p.Start], start, "")...)
			}
		}
	},
}

// specialName names a blank.
func specialName(r rune) string {
	name := "special space"
	switch {
	case breaks(r):
		name = "hidden line or page break"
	case r == 0x00A0 || r == 0x202F || r == 0x2007:
		name = "no-break space"
	}
	return fmt.Sprintf("%s (U+%04X)", name, r)
}

// breaks reports whether a blank breaks the line in some programs: no house style wants it inside a sentence.
func breaks(r rune) bool {
	return r == '\v' || r == '\f' || r == 0x0085 || r == 0x2028 || r == 0x2029
}

// afterNoteMark reports whether token i parts the number of a footnote definition from its text: word processors put a special space or a tab
// there.
func (p *Pass) afterNoteMark(i int) bool {
	return i == 1 && p.Paragraph.Kind == Note && p.Kind(0) == parser.Mark
}
