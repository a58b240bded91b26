package output

import (
	"math"
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
	before, place, behind := lastGlyphs(line, width), firstGlyphs(at, width), firstGlyphs(rest, width)
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

// glyph is what a reader takes for one character, made visible, and how many cells it takes. A cut between glyphs parts no letter from its accents.
type glyph struct {
	text  string
	cells int
}

type glyphs []glyph

// firstGlyphs are those at the beginning of a text that fill a width, and one more where there are more.
func firstGlyphs(text string, width int) glyphs {
	return glyphsOf(text[:min(len(text), width*mostBytes)], width)
}

// lastGlyphs are those at the end of a text that fill a width, and more where there are more.
func lastGlyphs(text string, width int) glyphs {
	least := max(0, len(text)-width*mostBytes)
	start := len(text)
	for n := 0; n <= width && start > least; n++ { // a glyph has a code point or more, and mostly no more than one
		_, size := utf8.DecodeLastRuneInString(text[least:start])
		start -= size
	}
	for {
		if g := glyphsOf(text[start:], math.MaxInt); start == least || g.cells() > width {
			return g
		}
		start = max(least, start-(len(text)-start))
	}
}

// glyphsOf are the glyphs of a text until they take more cells than these.
func glyphsOf(text string, cells int) (g glyphs) {
	g = make(glyphs, 0, min(len(text), cells, unknownWidth+1)) // most of them have one byte
	state := -1
	for text != "" && cells >= 0 {
		one := glyph{text[:1], 1}
		if size := column.Single(text); size > 0 {
			one.text, text, state = text[:size], text[size:], -1
		} else {
			var cluster string
			cluster, text, one.cells, state = uniseg.FirstGraphemeClusterInString(text, state)
			if one.text = Visible(cluster); one.text != cluster {
				one.cells = column.Cells(one.text)
			}
		}
		g = append(g, one)
		cells -= one.cells
	}
	return g
}

func (g glyphs) cells() (n int) {
	for i := range g {
		n += g[i].cells
	}
	return n
}

func (g glyphs) join() string {
	var b strings.Builder
	for i := range g {
		b.WriteString(g[i].text)
	}
	return b.String()
}

// head is the beginning of g in a number of cells, with a mark at the cut.
func (g glyphs) head(cells int) string {
	if g.cells() <= cells {
		return g.join()
	}
	n := 0
	for room := cells - 1 - g[n].cells; room >= 0; room -= g[n].cells {
		n++
	}
	return g[:n].join() + ellipsis
}

// tail is the end of g in a number of cells, with a mark at the cut.
func (g glyphs) tail(cells int) string {
	if g.cells() <= cells {
		return g.join()
	}
	n := len(g)
	for room := cells - 1 - g[n-1].cells; room >= 0; room -= g[n-1].cells {
		n--
	}
	return ellipsis + g[n:].join()
}
