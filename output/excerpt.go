package output

import (
	"strings"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/internal/column"
	"github.com/openchronicle/chronicle/model"
	"github.com/rivo/uniseg"
)

// leastExcerpt is the fewest cells that an excerpt gets, however narrow the terminal is.
const leastExcerpt = 20

const ellipsis = "…"

// mostBytes is how much of a line is looked at for each cell there is. Letters with many accents have many bytes and one cell; with more of them the
// excerpt is shorter than it could be, and a line of a megabyte costs no more than one of a page.
const mostBytes = 8

// excerpt is what is shown of the line on which a finding begins: its place, and around it as much as the width has room for. A line is often
// a whole paragraph.
type excerpt struct{ before, place, behind string }

func excerptOf(f *model.Finding, lines *column.Finder, width int) excerpt {
	width = max(width, leastExcerpt)
	line, at, rest := split(f, lines)
	before := glyphsOf(line[len(line)-reach(line, width, true):])
	place := glyphsOf(at[:reach(at, width, false)])
	behind := glyphsOf(rest[:reach(rest, width, false)])
	e := excerpt{place: place.head(width - 2)} // a cell on either side, to say that the line goes on
	if place.cells() > width-2 {
		behind = nil // the mark at the end of the place says it
	}
	room := width - column.Cells(e.place)
	e.before = before.tail(max(room/2, room-behind.cells()))
	e.behind = behind.head(room - column.Cells(e.before))
	return e
}

// reach is how many bytes of a text, from its beginning or its end, are enough to fill the width, and to see that there are more.
func reach(text string, width int, fromEnd bool) int {
	enough := min(len(text), width+1)
	part := text[:enough]
	if fromEnd {
		part = text[len(text)-enough:]
	}
	for i := range len(part) {
		if !printable(part[i]) {
			return min(len(text), width*mostBytes)
		}
	}
	return enough
}

// line is the excerpt as it is printed.
func (e excerpt) line() string { return e.before + e.place + e.behind }

// carets points at the place from the line below. A place without width gets one caret.
func (e excerpt) carets() (margin, carets string) {
	return column.Blank(e.before), "^" + strings.Repeat("~", max(0, column.Cells(e.place)-1))
}

// glyphs are what a reader takes for the characters of a text, each made visible. A cut between them parts no letter from its accents.
type glyphs []string

func glyphsOf(text string) (g glyphs) {
	g = make(glyphs, 0, len(text))
	state := -1
	for text != "" {
		if len(text) > 1 && printable(text[0]) && text[1] < utf8.RuneSelf { // nothing joins it to what follows
			g = append(g, text[:1])
			text, state = text[1:], -1
			continue
		}
		var cluster string
		cluster, text, _, state = uniseg.FirstGraphemeClusterInString(text, state)
		g = append(g, Visible(cluster))
	}
	return g
}

func printable(c byte) bool { return ' ' <= c && c <= '~' }

func (g glyphs) cells() (n int) {
	for _, one := range g {
		n += cellsOf(one)
	}
	return n
}

func cellsOf(glyph string) int {
	if len(glyph) == 1 && printable(glyph[0]) {
		return 1
	}
	return column.Cells(glyph)
}

// head is the beginning of g in a number of cells, with a mark at the cut.
func (g glyphs) head(cells int) string {
	if g.cells() <= cells {
		return strings.Join(g, "")
	}
	n := 0
	for room := cells - 1 - cellsOf(g[n]); room >= 0; room -= cellsOf(g[n]) {
		n++
	}
	return strings.Join(g[:n], "") + ellipsis
}

// tail is the end of g in a number of cells, with a mark at the cut.
func (g glyphs) tail(cells int) string {
	if g.cells() <= cells {
		return strings.Join(g, "")
	}
	n := len(g)
	for room := cells - 1 - cellsOf(g[n-1]); room >= 0; room -= cellsOf(g[n-1]) {
		n--
	}
	return ellipsis + strings.Join(g[n:], "")
}
