package parser

import (
	"io"
	"strings"
	"unicode/utf16"
)

// Decoded is a source in memory as text, with the way back to its bytes. Everything in it that is no character of the text, such as a byte
// order mark, stands before the text.
type Decoded struct {
	Text     string
	Encoding Encoding
	mark     int // bytes of the source before the text
	at, from int // the last place asked for, in the text and in the source
}

// Decode turns a source that a survey has found readable into text. Of a source in UTF-8 the text is a part.
func Decode(source, asked string) (*Decoded, error) {
	enc, mark := detect(source, asked)
	d := &Decoded{Encoding: enc, mark: mark, from: mark}
	if enc.utf8() {
		d.Text = source[mark:]
		return d, nil
	}
	text, err := io.ReadAll(enc.decoded(strings.NewReader(source[mark:])))
	d.Text = string(text)
	return d, err
}

// Offset is the byte of the source that holds the byte at of the text. Asking in rising order is fast.
func (d *Decoded) Offset(at int) int {
	if d.Encoding.utf8() {
		return d.mark + at
	}
	if at < d.at {
		d.at, d.from = 0, d.mark
	}
	d.from += d.Encoding.width(d.Text[d.at:at])
	d.at = at
	return d.from
}

// Encode writes text in the encoding of the source, without a byte order mark. The error names a character that the encoding lacks.
func (d *Decoded) Encode(text string) ([]byte, error) {
	switch d.Encoding {
	case "utf-16le", "utf-16be":
		out := make([]byte, 0, 2*len(text))
		for _, unit := range utf16.Encode([]rune(text)) {
			low, high := byte(unit), byte(unit>>8)
			if d.Encoding == "utf-16be" {
				low, high = high, low
			}
			out = append(out, low, high)
		}
		return out, nil
	}
	if page, ok := d.Encoding.page(); ok {
		return page.encode(text, d.Encoding)
	}
	return []byte(text), nil
}

// Encoded is text as a source of its own: in the encoding of source and with its byte order mark.
func (d *Decoded) Encoded(text, source string) ([]byte, error) {
	body, err := d.Encode(text)
	if err != nil || d.mark == 0 {
		return body, err
	}
	return append([]byte(source[:d.mark]), body...), nil
}
