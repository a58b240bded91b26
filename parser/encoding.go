package parser

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// Encodings are the names that --encoding takes, in the order in which help shows them.
var Encodings = []string{"utf-8", "utf-16le", "utf-16be", "windows-1251"}

// Encoding names the way in which a source's characters are bytes: one of Encodings, or "utf-8-bom".
type Encoding string

// InputError is an error in what was read. Line and Column are 1-based, columns in code points; 0 where the error is about the
// whole input.
type InputError struct {
	Name         string
	Line, Column int
	Message      string
	Err          error // of the reader of the source, nil when it did not fail
}

func (e *InputError) Unwrap() error { return e.Err }

func (e *InputError) Error() string {
	if e.Line == 0 {
		return e.Name + ": " + e.Message
	}
	return fmt.Sprintf("%s:%d:%d: %s", e.Name, e.Line, e.Column, e.Message)
}

// detect names the encoding of a source by its first bytes and the length of the mark to skip.
func detect(head []byte, asked string) (Encoding, int) {
	switch {
	case bytes.HasPrefix(head, []byte("\xEF\xBB\xBF")):
		return "utf-8-bom", 3
	case bytes.HasPrefix(head, []byte("\xFF\xFE")):
		return "utf-16le", 2
	case bytes.HasPrefix(head, []byte("\xFE\xFF")):
		return "utf-16be", 2
	case asked != "":
		return Encoding(asked), 0
	}
	return "utf-8", 0
}

// width is the number of source bytes that hold the decoded text s.
func (enc Encoding) width(s string) int {
	switch enc {
	case "utf-16le", "utf-16be":
		n := 0
		for _, r := range s {
			n += 2 * utf16.RuneLen(r)
		}
		return n
	case "windows-1251":
		return utf8.RuneCountInString(s)
	}
	return len(s)
}

// decoded turns the bytes of a source, its mark skipped, into UTF-8. UTF-8 itself is passed on as it is: lines are checked when
// they are cut, so that an error knows its place.
func (enc Encoding) decoded(r io.Reader) io.Reader {
	switch enc {
	case "utf-16le":
		return &transcoder{from: r, unit: 2, decode: func(b []byte) rune { return rune(b[0]) | rune(b[1])<<8 }}
	case "utf-16be":
		return &transcoder{from: r, unit: 2, decode: func(b []byte) rune { return rune(b[1]) | rune(b[0])<<8 }}
	case "windows-1251":
		return &transcoder{from: r, unit: 1, decode: func(b []byte) rune {
			if b[0] == 0x98 { // the one byte that the code page leaves empty
				return badUnit
			}
			return charmap.Windows1251.DecodeByte(b[0])
		}}
	}
	return r
}

// badUnit stands for what cannot be decoded. It is written as a byte that is not UTF-8, so that the check of lines finds it.
const badUnit = rune(-1)

// transcoder reads units of one or two bytes and hands out UTF-8.
type transcoder struct {
	from   io.Reader
	unit   int
	decode func([]byte) rune
	in     [4096]byte
	have   int
	out    []byte
	high   rune // a high surrogate that waits for its low one
	err    error
}

func (t *transcoder) Read(p []byte) (int, error) {
	for len(t.out) == 0 {
		if t.err != nil {
			return 0, t.err
		}
		n, err := t.from.Read(t.in[t.have:])
		t.have += n
		whole := t.have / t.unit * t.unit
		for i := 0; i < whole; i += t.unit {
			t.put(t.decode(t.in[i : i+t.unit]))
		}
		t.have = copy(t.in[:], t.in[whole:t.have])
		if err != nil {
			if t.err = err; err == io.EOF && (t.have > 0 || t.high != 0) {
				t.bad()
			}
		}
	}
	n := copy(p, t.out)
	t.out = t.out[n:]
	return n, nil
}

func (t *transcoder) put(r rune) {
	switch {
	case t.high != 0:
		high := t.high
		t.high = 0
		if full := utf16.DecodeRune(high, r); full != utf8.RuneError {
			t.out = utf8.AppendRune(t.out, full)
			return
		}
		t.bad()
		t.put(r)
	case t.unit == 2 && 0xD800 <= r && r < 0xDC00:
		t.high = r
	case r == badUnit || utf16.IsSurrogate(r):
		t.bad()
	default:
		t.out = utf8.AppendRune(t.out, r)
	}
}

func (t *transcoder) bad() { t.out = append(t.out, 0xFF) }

// badText says what is wrong with a line that is not clean UTF-8 text: the column of the first bad byte, in code points, and why.
func (enc Encoding) badText(line []byte) (column int, message string) {
	column = 1
	for i := 0; i < len(line); {
		if line[i] == 0 {
			return column, "a NUL byte: this is not a text file" + nulHint(line, enc)
		}
		r, n := utf8.DecodeRune(line[i:])
		if r == utf8.RuneError && n == 1 {
			return column, enc.badByte(line, i)
		}
		column++
		i += n
	}
	return 0, ""
}

func nulHint(line []byte, enc Encoding) string {
	if !strings.HasPrefix(string(enc), "utf-8") || bytes.Count(line, []byte{0})*3 < len(line) {
		return ""
	}
	for i := 0; i+1 < len(line); i += 2 { // of two bytes, one is NUL and the other a letter or the like
		if (line[i] == 0) == (line[i+1] == 0) || line[i] >= 0x7f || line[i+1] >= 0x7f {
			return ""
		}
	}
	return "; it may be UTF-16 without its mark: try --encoding utf-16le"
}

func (enc Encoding) badByte(line []byte, i int) string {
	switch enc {
	case "utf-16le", "utf-16be":
		return "half a character: this is not valid UTF-16"
	case "windows-1251":
		return "byte 0x98 means nothing in windows-1251"
	}
	msg := fmt.Sprintf("byte 0x%02x is not valid UTF-8", line[i])
	if looksCyrillic(line) {
		return msg + "; the text may be windows-1251: try --encoding windows-1251"
	}
	return msg + "; save the file as UTF-8, or name its encoding: --encoding " + strings.Join(Encodings[1:], "|")
}

// looksCyrillic reports whether most of the bytes above ASCII are letters of windows-1251, or its quotation marks and dashes.
func looksCyrillic(line []byte) bool {
	high, letters := 0, 0
	for _, b := range line {
		if b < 0x80 {
			continue
		}
		high++
		if b >= 0xC0 || b == 0x93 || b == 0x94 || b == 0x96 || b == 0x97 || b == 0x92 || b == 0xAB || b == 0xBB || b == 0xB9 {
			letters++
		}
	}
	return high > 2 && letters*10 >= high*9
}
