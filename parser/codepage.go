package parser

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// codePage is an encoding of one byte a character. A byte that means nothing in it is read as the control character of that number, which no text has: see badText.
type codePage struct{ *charmap.Charmap }

var codePages = map[Encoding]codePage{"windows-1251": {charmap.Windows1251}, "windows-1252": {charmap.Windows1252}}

// page is the code page of an encoding; ok is false where it is none.
func (enc Encoding) page() (page codePage, ok bool) {
	page, ok = codePages[enc]
	return page, ok
}

// decode is the character that a byte means.
func (p codePage) decode(b []byte) rune {
	if r := p.DecodeByte(b[0]); r != utf8.RuneError {
		return r
	}
	return rune(b[0])
}

// isControl reports whether r is a control character that a byte of a code page stands for when it means nothing.
func isControl(r rune) bool { return 0x80 <= r && r < 0xA0 }

// encode writes text in the code page. The error names a character that it lacks.
func (p codePage) encode(text string, enc Encoding) ([]byte, error) {
	out := make([]byte, 0, utf8.RuneCountInString(text))
	for _, r := range text {
		b, ok := p.EncodeRune(r)
		if !ok {
			return nil, fmt.Errorf("%s has no character %q (U+%04X)", enc, r, r)
		}
		out = append(out, b)
	}
	return out, nil
}

// utf8Within is the column of the first character of UTF-8 in a line that was decoded as a code page, 0 where its bytes are no UTF-8 or ASCII alone. Of what two letters
// of a code page may be by chance, only the usual characters count: Latin and Cyrillic letters, dashes, quotation marks, spaces.
func (p codePage) utf8Within(line []byte) (column int) {
	var raw []byte
	for _, r := range string(line) {
		b, ok := p.EncodeRune(r)
		switch {
		case isControl(r):
			b = byte(r)
		case !ok:
			return 0
		}
		raw = append(raw, b)
	}
	at := 0
	for len(raw) > 0 {
		r, n := utf8.DecodeRune(raw)
		at++
		switch {
		case n == 1 && r < utf8.RuneSelf:
		case r >= 0xA0 && r < 0x180 || r >= 0x400 && r < 0x500 || r >= 0x2010 && r < 0x2040 || r == 0x2116:
			if column == 0 {
				column = at
			}
		default:
			return 0
		}
		raw = raw[n:]
	}
	return column
}

// pageOf is the code page of which a line that is no UTF-8 may be, for most of its bytes above ASCII are letters, quotation marks and dashes: where the letters stand among ASCII
// ones, that of Western Europe, "Fran\xe7ois", else that of Cyrillic. "" where it is not known.
func pageOf(line []byte) Encoding {
	high, letters, latin := 0, 0, 0
	for i, b := range line {
		if b < utf8.RuneSelf {
			continue
		}
		high++
		switch {
		case b >= 0xC0 && b < 0xFE: // the others are of the marks of UTF-16
			letters++
			if i > 0 && isLetter(line[i-1]) || i+1 < len(line) && isLetter(line[i+1]) {
				latin++
			}
		case strings.IndexByte("\x92\x93\x94\x96\x97\xAB\xB9\xBB", b) >= 0:
			letters++
		}
	}
	switch {
	case latin > 1 && latin*2 > letters:
		return "windows-1252"
	case high > 2 && letters*10 >= high*9:
		return "windows-1251"
	}
	return ""
}

// isLetter reports whether a byte is a letter of ASCII.
func isLetter(b byte) bool {
	k := class7(b)
	return k == cLower || k == cUpper
}
