package parser

import (
	"io"
	"unicode/utf16"
	"unicode/utf8"
)

// decoded turns the bytes of a source, its mark skipped, into UTF-8. UTF-8 itself is passed on as it is: lines are checked when
// they are cut, so that an error knows its place.
func (enc Encoding) decoded(r io.Reader) io.Reader {
	switch enc {
	case "utf-16le":
		return &transcoder{from: r, unit: 2, decode: func(b []byte) rune { return rune(b[0]) | rune(b[1])<<8 }}
	case "utf-16be":
		return &transcoder{from: r, unit: 2, low: 1, decode: func(b []byte) rune { return rune(b[1]) | rune(b[0])<<8 }}
	}
	if page, ok := enc.page(); ok {
		return &transcoder{from: r, unit: 1, decode: page.decode}
	}
	return r
}

// badUnit stands for what cannot be decoded. It is written as a byte that is not UTF-8, so that the check of lines finds it.
const badUnit = rune(-1)

// transcoder reads units of one or two bytes and hands out UTF-8.
type transcoder struct {
	from   io.Reader
	unit   int // bytes
	low    int // which of them is the lowest
	decode func([]byte) rune
	in     [4096]byte
	have   int
	text   []byte // what has been decoded
	out    []byte // what of it has not been handed out
	high   rune   // a high surrogate that waits for its low one
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
		t.text = t.text[:0]
		t.units(t.in[:whole])
		t.have = copy(t.in[:], t.in[whole:t.have])
		if err != nil {
			if t.err = err; err == io.EOF && (t.have > 0 || t.high != 0) {
				t.bad()
			}
		}
		t.out = t.text
	}
	n := copy(p, t.out)
	t.out = t.out[n:]
	return n, nil
}

// units decodes whole units.
func (t *transcoder) units(in []byte) {
	for len(in) > 0 {
		if t.high == 0 {
			in = t.plain(in)
		}
		if len(in) > 0 {
			t.put(t.decode(in))
			in = in[t.unit:]
		}
	}
}

// plain decodes the units with which in begins that are ASCII, as most are, and returns the others.
func (t *transcoder) plain(in []byte) []byte {
	text, unit, low, i := t.text, t.unit, t.low, 0
	for ; i+unit <= len(in) && in[i+low] < utf8.RuneSelf && (unit == 1 || in[i+1-low] == 0); i += unit {
		text = append(text, in[i+low])
	}
	t.text = text
	return in[i:]
}

func (t *transcoder) put(r rune) {
	switch {
	case t.high != 0:
		high := t.high
		t.high = 0
		if full := utf16.DecodeRune(high, r); full != utf8.RuneError {
			t.text = utf8.AppendRune(t.text, full)
			return
		}
		t.bad()
		t.put(r)
	case t.unit == 2 && 0xD800 <= r && r < 0xDC00:
		t.high = r
	case r == badUnit || utf16.IsSurrogate(r):
		t.bad()
	default:
		t.text = utf8.AppendRune(t.text, r)
	}
}

func (t *transcoder) bad() { t.text = append(t.text, 0xFF) }
