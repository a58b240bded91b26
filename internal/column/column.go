// Package column turns byte offsets into the columns that people and other programs count in: code points, UTF-16 units and
// screen cells. It also writes whole files.
package column

import (
	"slices"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/internal/ascii"
)

// stride is the distance in bytes between checkpoints. A look-up decodes fewer than stride+utf8.UTFMax bytes.
const stride = 16

// Index answers what column a byte offset of one text has. The zero Index is that of the empty text. Building costs one pass over
// the text, a look-up costs the same however long the text is. An Index may be copied and read from several goroutines; two
// copies must not both be Reset.
//
// Bytes that are not UTF-8 count as one code point each, as they do in a range loop and in JSON, where each becomes U+FFFD. An
// offset within a code point has the column of that code point. Offsets before the text or after it have the nearest column.
type Index struct {
	text  string
	plain int    // length of the ASCII prefix, within which all columns are the offset itself
	marks []mark // marks[k] is the code point that byte plain+k*stride belongs to
}

// mark is where a code point starts, in each unit.
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
	x.marks = x.marks[:0]
	if x.plain < len(text) {
		x.mark()
	}
}

// mark lays the checkpoints over what follows the ASCII prefix.
func (x *Index) mark() {
	x.marks = slices.Grow(x.marks, (len(x.text)-x.plain)/stride+2)
	at := mark{byte: x.plain, runes: x.plain}
	due := x.plain
	for at.byte < len(x.text) {
		if at.byte == due && len(x.text)-due >= stride && (ascii.Load(x.text[due:])|ascii.Load(x.text[due+8:]))&ascii.Highs == 0 {
			x.marks = append(x.marks, at)
			due += stride
			at.byte, at.runes = due, at.runes+stride
			continue
		}
		r, size := rune(x.text[at.byte]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(x.text[at.byte:])
		}
		for ; due < at.byte+size; due += stride {
			x.marks = append(x.marks, at)
		}
		at.pass(r, size)
	}
	x.marks = append(x.marks, at) // for the offset that ends the text, when that is where a checkpoint is due
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
	at := x.marks[(offset-x.plain)/stride]
	for at.byte < offset {
		r, size := rune(x.text[at.byte]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(x.text[at.byte:])
		}
		if at.byte+size > offset {
			break
		}
		at.pass(r, size)
	}
	return at
}
