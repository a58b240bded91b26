package column

import (
	"strings"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// Cells is the number of cells that text takes on a screen with a fixed-width font: 2 for wide East Asian letters and emoji, 0
// for combining marks and control characters, tabs among them. Letters of ambiguous width take 1.
func Cells(text string) (n int) {
	for size := Single(text); size > 0; size = Single(text) {
		text = text[size:]
		n++
	}
	return n + uniseg.StringWidth(text)
}

// Single is how many bytes the character has that text begins with, where it takes one cell by itself, whatever follows; 0 for any other, and for all that
// need a closer look. It spares most of a report the tables of Unicode.
func Single(text string) int {
	size := plain(text)
	if size > 0 && (size == len(text) || plain(text[size:]) > 0) { // else an accent might follow
		return size
	}
	return 0
}

// plain is how many bytes a letter of Europe, a quotation mark or a dash has that text begins with; 0 for anything else.
func plain(text string) int {
	if text == "" {
		return 0
	}
	if c := text[0]; c < utf8.RuneSelf {
		if ' ' <= c && c <= '~' {
			return 1
		}
		return 0
	}
	switch r, size := utf8.DecodeRuneInString(text); {
	case 'À' <= r && r <= 'ɏ', 'А' <= r && r <= 'ѿ', 'Ҋ' <= r && r <= 'ԯ', '‐' <= r && r <= '‧':
		return size
	}
	return 0
}

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
