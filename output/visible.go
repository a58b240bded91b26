package output

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/internal/column"
	"github.com/openchronicle/chronicle/model"
)

// Visible makes what nobody sees visible: ⟨U+00A0⟩ stands for a no-break space. Controls, direction marks, characters without width, every
// white space but the space itself, private and unassigned characters are written so, unless they are among those to keep. What is left can
// neither steer a terminal nor hide on it, and XML may hold it.
func Visible(s string, keep ...rune) string {
	hidden := func(r rune) bool { return !unicode.IsPrint(r) && !slices.Contains(keep, r) }
	s = strings.ToValidUTF8(s, string(utf8.RuneError))
	if !strings.ContainsFunc(s, hidden) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if hidden(r) {
			fmt.Fprintf(&b, "⟨U+%04X⟩", r)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// split cuts the line on which a finding begins at its place. Of a place that goes on in further lines it is what stands on this one.
func split(f *model.Finding, lines *column.Finder) (before, place, behind string) {
	start, end := lines.Byte(f.Excerpt, f.Column), len(f.Excerpt)
	if f.EndLine <= f.Line {
		end = max(start, lines.Byte(f.Excerpt, f.EndColumn))
	}
	return f.Excerpt[:start], f.Excerpt[start:end], f.Excerpt[end:]
}
