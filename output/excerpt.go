package output

import (
	"strings"

	"github.com/openchronicle/chronicle/internal/column"
	"github.com/openchronicle/chronicle/model"
	"github.com/rivo/uniseg"
)

// leastExcerpt is the fewest cells that an excerpt gets, however narrow the terminal is.
const leastExcerpt = 20

const ellipsis = "…"

// mostBytes is how much of a line is looked at for each cell there is. Letters with many accents have many bytes and one cell; with more of them the
// excerpt is shorter than it could be, and a line of a megabyte costs no more than one of a page.
const mostBytes = 64

// excerpt is what is shown of the line on which a finding begins: its place, and around it as much as the width has room for. A line is often
// a whole paragraph.
type excerpt struct{ before, place, behind string }

func excerptOf(f *model.Finding, width int) excerpt {
	width = max(width, leastExcerpt)
	line, at, rest := split(f)
	bytes := width * mostBytes
	before := glyphsOf(line[max(0, len(line)-bytes):])
	place := glyphsOf(at[:min(len(at), bytes)])
	behind := glyphsOf(rest[:min(len(rest), bytes)])
	e := excerpt{place: place.head(width - 2)} // a cell on either side, to say that the line goes on
	if place.cells() > width-2 {
		behind = nil // the mark at the end of the place says it
	}
	room := width - column.Cells(e.place)
	e.before = before.tail(max(room/2, room-behind.cells()))
	e.behind = behind.head(room - column.Cells(e.before))
	return e
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
	state := -1
	for text != "" {
		var cluster string
		cluster, text, _, state = uniseg.FirstGraphemeClusterInString(text, state)
		g = append(g, Visible(cluster))
	}
	return g
}

func (g glyphs) cells() (n int) {
	for _, one := range g {
		n += column.Cells(one)
	}
	return n
}

// head is the beginning of g in a number of cells, with a mark at the cut.
func (g glyphs) head(cells int) string {
	if g.cells() <= cells {
		return strings.Join(g, "")
	}
	n := 0
	for room := cells - 1 - column.Cells(g[n]); room >= 0; room -= column.Cells(g[n]) {
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
	for room := cells - 1 - column.Cells(g[n-1]); room >= 0; room -= column.Cells(g[n-1]) {
		n--
	}
	return ellipsis + strings.Join(g[n:], "")
}
