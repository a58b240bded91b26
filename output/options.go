// Package output writes what chronicle found: records and findings, in every format, to an io.Writer. It knows the model and
// nothing of how the model was filled.
package output

import (
	"github.com/openchronicle/chronicle/internal/column"
	"github.com/openchronicle/chronicle/model"
)

// Options say how records are written. The zero Options are the contract's: with mentions, offsets in code points.
type Options struct {
	Bare    bool  // leave out where values were read: no mentions, no offsets of what was unread
	Offsets Unit  // what the offsets of mentions and of unread text count
	Table   Table // which rows CSV has; the other formats have no tables
}

// Unit is what an offset in the text of an entry counts. The offsets of an entry in its source are bytes in every unit.
type Unit int

// The units.
const (
	Runes Unit = iota // code points, as in Python
	Bytes             // bytes of UTF-8, as in Go and Rust
	UTF16             // UTF-16 code units, as in JavaScript, Java and C#
)

var unitNames = []string{Runes: "runes", Bytes: "bytes", UTF16: "utf16"}

func (u Unit) String() string { return unitNames[u] }

// UnitNames lists the names that ParseUnit takes.
func UnitNames() []string { return append([]string(nil), unitNames...) }

// ParseUnit is the unit of that name; ok is false where there is none.
func ParseUnit(name string) (u Unit, ok bool) {
	for u, known := range unitNames {
		if name == known {
			return Unit(u), true
		}
	}
	return 0, false
}

// span turns a range of bytes of the text that at is the index of into u.
func (u Unit) span(at *column.Index, s model.Span) (start, end int) {
	switch u {
	case Bytes:
		return s.Start, s.End
	case UTF16:
		return at.UTF16(s.Start), at.UTF16(s.End)
	}
	return at.RunesOf(s.Start, s.End)
}
