package column

import (
	"strings"

	"github.com/rivo/uniseg"
)

// Cells is the number of cells that text takes on a screen with a fixed-width font: 2 for wide East Asian letters and emoji, 0
// for combining marks and control characters, tabs among them. Letters of ambiguous width take 1.
func Cells(text string) int { return uniseg.StringWidth(text) }

// Blank is white space as wide as text. Tabs stay tabs, so that what is printed after Blank(line[:offset]) stands under
// line[offset:] whatever the width of a tab. This is what a caret is put after.
func Blank(text string) string {
	var b strings.Builder
	for {
		before, after, tab := strings.Cut(text, "\t")
		b.WriteString(strings.Repeat(" ", Cells(before)))
		if !tab {
			return b.String()
		}
		b.WriteByte('\t')
		text = after
	}
}
