// Package column turns byte offsets into the columns that people and other programs count in: code points, UTF-16 units and
// screen cells. It also writes whole files.
package column

import (
	"unicode/utf8"

	"github.com/openchronicle/chronicle/internal/ascii"
)

// stretch is how many bytes behind a mark may be of any kind. They are looked at one by one; behind them all is ASCII up to the next mark. It bounds what
// marks take where hardly anything is ASCII: one and a half times the text.
const stretch = 16

// Index answers what column a byte offset of one text has. The zero Index is that of the empty text. Building costs one pass over
// the text, a look-up the same in texts of any length. An Index may be copied and read from several goroutines; two
// copies must not both be Reset.
//
// Bytes that are not UTF-8 count as one code point each, as they do in a range loop and in JSON, where each becomes U+FFFD. An
// offset within a code point has the column of that code point. Offsets before the text or after it have the nearest column.
type Index struct {
	text  string
	plain int    // length of the ASCII prefix, within which all columns are the offset itself
	marks []mark // the first stands behind that prefix, in rising order
	pages []int  // the last mark at the start of each page of the text, or before it; the first where none is
}

// page is how many bytes share an entry of Index.pages: marks are looked for within one.
const page = 128

// mark is where a code point that is not ASCII starts, in each unit.
type mark struct {
	byte   int
	runes  int
	astral int // code points before this one that take two UTF-16 units
}

// New returns the Index of text. It does not allocate when text is ASCII.
func New(text string) Index {
	var x Index
	x.Reset(text)
	return x
}

// Reset makes x the Index of text, keeping its buffer.
func (x *Index) Reset(text string) {
	x.text = text
	x.plain = ascii.Prefix(text)
	x.marks, x.pages = x.marks[:0], x.pages[:0]
	if x.plain < len(text) {
		x.mark()
	}
}

// mark lays the marks over what follows the ASCII prefix.
func (x *Index) mark() {
	for at := (mark{byte: x.plain, runes: x.plain}); at.byte < len(x.text); {
		for len(x.pages)*page < at.byte {
			x.pages = append(x.pages, max(len(x.marks)-1, 0))
		}
		x.marks = append(x.marks, at)
		for end := min(at.byte+stretch, len(x.text)); at.byte < end; {
			for at.byte < end && x.text[at.byte] >= utf8.RuneSelf {
				at.pass(utf8.DecodeRuneInString(x.text[at.byte:]))
			}
			n := ascii.Prefix(x.text[at.byte:])
			at.byte, at.runes = at.byte+n, at.runes+n
		}
	}
}

// pass moves m behind the code point r of size bytes.
func (m *mark) pass(r rune, size int) {
	m.byte += size
	m.runes++
	if r > 0xFFFF {
		m.astral++
	}
}

// Runes is the number of code points before the byte offset.
func (x *Index) Runes(offset int) int {
	if offset <= x.plain {
		return max(offset, 0)
	}
	return x.find(offset).runes
}

// RunesOf is Runes for both ends of a range, which most often holds nothing but ASCII.
func (x *Index) RunesOf(start, end int) (from, to int) {
	from = x.Runes(start)
	if 0 <= start && start <= end && end <= len(x.text) && ascii.Prefix(x.text[start:end]) == end-start {
		return from, from + end - start
	}
	return from, x.Runes(end)
}

// UTF16 is the number of UTF-16 code units before the byte offset.
func (x *Index) UTF16(offset int) int {
	if offset <= x.plain {
		return max(offset, 0)
	}
	m := x.find(offset)
	return m.runes + m.astral
}

// find is the mark of the code point that offset belongs to. The offset lies behind the ASCII prefix.
func (x *Index) find(offset int) mark {
	if x.plain == len(x.text) {
		return mark{byte: x.plain, runes: x.plain}
	}
	offset = min(offset, len(x.text))
	last := len(x.marks) - 1
	if n := offset / page; n < len(x.pages) {
		last = x.pages[n]
	} else if len(x.pages) > 0 {
		last = x.pages[len(x.pages)-1]
	}
	for last+1 < len(x.marks) && x.marks[last+1].byte <= offset {
		last++
	}
	at := x.marks[last]
	for end := min(at.byte+stretch, offset); at.byte < end; {
		r, size := rune(x.text[at.byte]), 1
		if r >= utf8.RuneSelf {
			if r, size = utf8.DecodeRuneInString(x.text[at.byte:]); at.byte+size > offset {
				return at
			}
		}
		at.pass(r, size)
	}
	at.runes += max(offset-at.byte, 0)
	at.byte = max(offset, at.byte)
	return at
}
