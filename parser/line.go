package parser

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// line is one line of a source. Text is without its end and without white space at either end; Offset is the byte of the source at
// which Text begins, Number the line's number from 1. Blank lines have an empty Text.
type line struct {
	Text   string
	Offset int
	Number int
	at     int // where Text begins in its block
}

// lines cuts a source into lines. A line ends with "\n", "\r\n" or a lone "\r".
type lines struct {
	name   string
	enc    Encoding
	blocks blocks
	text   string // the block that is being cut; lines are parts of it, which keep it as long as one of them lives
	cut    int    // how much of it has been cut into lines
	end    int    // where the line that an "\n" ends has its end, of which a lone "\r" may part more lines
	number int
	offset int

	open passage // what is wanted in one piece, over the ends of lines and blocks

	returns bool // there is a "\r" in the block
	clean   bool // it is UTF-8 without a NUL
}

func newLines(r io.Reader, name, asked string) (*lines, error) {
	head := make([]byte, noTextHead)
	n, err := io.ReadFull(r, head)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return nil, readError(name, err)
	}
	begins := string(head[:n])
	if err := checkText(name, begins); err != nil {
		return nil, err
	}
	enc, mark := detect(begins, asked)
	r = enc.decoded(io.MultiReader(bytes.NewReader(head[mark:n]), r))
	return &lines{name: name, enc: enc, blocks: blocks{r: r}, offset: mark}, nil
}

// textLines cuts a text that is in memory as a whole: one block, of which lines are parts without being copied.
func textLines(text, name string) *lines {
	return &lines{
		name: name, enc: "utf-8", blocks: blocks{err: io.EOF}, text: text,
		returns: strings.IndexByte(text, '\r') >= 0, clean: strings.IndexByte(text, 0) < 0 && utf8.ValidString(text),
	}
}

func readError(name string, err error) error {
	return &InputError{Name: name, Message: "cannot be read: " + err.Error(), Err: err}
}

// next returns the next line, io.EOF when there is none, and an InputError for bytes that are not text.
func (l *lines) next() (line, error) {
	if l.cut == len(l.text) {
		block, err := l.block()
		if err != nil {
			return line{}, err
		}
		l.turn(block)
	}
	from := l.cut
	raw := l.raw()
	if !l.clean {
		if column, message := l.enc.badText([]byte(raw)); column > 0 {
			return line{}, &InputError{Name: l.name, Line: l.number, Column: column, Message: message}
		}
	}
	lead, text := trim(raw)
	ln := line{Text: text, Number: l.number, at: from + lead}
	ln.Offset = l.offset + l.enc.width(raw[:lead])
	l.offset += l.enc.width(raw)
	return ln, nil
}

// block returns the next block and finds out what there is in it, all lines at once.
func (l *lines) block() ([]byte, error) {
	block, err := l.blocks.next()
	if err != nil && !errors.Is(err, io.EOF) {
		err = readError(l.name, err)
	}
	l.returns = bytes.IndexByte(block, '\r') >= 0
	l.clean = bytes.IndexByte(block, 0) < 0 && utf8.Valid(block) && !l.paged() // see badText
	return block, err
}

// paged reports whether the source is of a code page.
func (l *lines) paged() bool {
	_, ok := l.enc.page()
	return ok
}

// turn makes block the one that is cut.
func (l *lines) turn(block []byte) {
	l.open.leave(l.text)
	l.text, l.cut, l.end = string(block), 0, 0
}

// raw cuts off the next line with its end.
func (l *lines) raw() string {
	if l.cut == l.end {
		l.end = len(l.text)
		if i := strings.IndexByte(l.text[l.cut:], '\n'); i >= 0 {
			l.end = l.cut + i + 1
		}
	}
	raw := l.text[l.cut:l.end]
	if l.returns {
		if i := strings.IndexByte(raw, '\r'); i >= 0 && i+1 < len(raw) && raw[i+1] != '\n' {
			raw = raw[:i+1]
		}
	}
	l.cut += len(raw)
	l.number++
	return raw
}

// check goes behind the next block, or what is left of this one. It finds what next would find wrong with it.
func (l *lines) check() error {
	if l.cut == len(l.text) {
		block, err := l.block()
		if err != nil {
			return err
		}
		if l.clean && !l.returns {
			l.number += bytes.Count(block, []byte{'\n'})
			return nil
		}
		l.turn(block)
	}
	if l.clean && !l.returns {
		l.number += strings.Count(l.text[l.cut:], "\n")
		l.cut = len(l.text)
	}
	for l.cut < len(l.text) {
		if _, err := l.next(); err != nil {
			return err
		}
	}
	return nil
}

// trim returns what a line shows and where that begins.
func trim(raw string) (lead int, text string) {
	end := len(raw)
	for end > 0 && raw[end-1] <= ' ' {
		end--
	}
	for lead < end && raw[lead] <= ' ' {
		lead++
	}
	text = raw[lead:end]
	if text != "" && (text[0] >= utf8.RuneSelf || text[len(text)-1] >= utf8.RuneSelf) {
		text = strings.TrimRightFunc(text, blank)
		shown := strings.TrimLeftFunc(text, blank)
		return lead + len(text) - len(shown), shown
	}
	return lead, text
}

// blank reports whether r shows nothing on a page.
func blank(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return r <= ' '
	case 0x00AD < r && r < 0x1680, 0x200F < r && r < 0x2028: // the letters, quotation marks and dashes of most texts
		return false
	}
	return unicode.IsSpace(r) || invisible(r)
}
