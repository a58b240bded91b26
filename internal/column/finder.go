package column

import (
	"slices"
	"unicode/utf8"
)

// Finder answers which byte of a line a column stands at. It keeps what it knows of the last line, so that many questions about a long line cost
// little more than one. The zero Finder is ready; one goroutine uses it at a time.
type Finder struct{ index Index }

// Byte is the offset in line of a column, which counts code points from 1; the end of the line for a column behind it.
func (f *Finder) Byte(line string, column int) int {
	if f.index.text != line {
		f.index.Reset(line)
	}
	return f.index.Byte(column - 1)
}

// Byte is the offset of the code point before which runes others stand; the nearest end of the text where there is none.
func (x *Index) Byte(runes int) int {
	if runes <= x.plain || x.plain == len(x.text) {
		return min(max(runes, 0), len(x.text))
	}
	k, _ := slices.BinarySearchFunc(x.marks, runes+1, func(m mark, n int) int { return m.runes - n })
	at := x.marks[k-1].byte // the first mark has x.plain code points before it
	left := runes - x.marks[k-1].runes
	for end := min(at+stretch, len(x.text)); left > 0 && at < end; left-- {
		size := 1
		if x.text[at] >= utf8.RuneSelf {
			_, size = utf8.DecodeRuneInString(x.text[at:])
		}
		at += size
	}
	return min(at+left, len(x.text))
}
