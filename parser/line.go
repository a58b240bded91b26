package parser

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"strings"
	"unicode"

	"github.com/openchronicle/chronicle/internal/ascii"
)

// line is one line of a source. Text is without its end and without white space at either end; Offset is the byte of the source at
// which Text begins, Number the line's number from 1. Blank lines have an empty Text.
type line struct {
	Text   string
	Offset int
	Number int
	raw    string // the whole line with its end
	lead   int    // where Text begins in raw
}

// lines cuts a source into lines. A line ends with "\n", "\r\n" or a lone "\r".
type lines struct {
	name   string
	enc    Encoding
	r      *bufio.Reader
	long   []byte // a line longer than the buffer
	queue  []byte // the rest of what was read, where a lone "\r" parts it
	text   strings.Builder
	number int
	offset int
}

func newLines(r io.Reader, name, asked string) (*lines, error) {
	br := bufio.NewReaderSize(r, 64<<10)
	head, err := br.Peek(3)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, readError(name, err)
	}
	enc, mark := detect(head, asked)
	if _, err := br.Discard(mark); err != nil {
		return nil, readError(name, err)
	}
	l := &lines{name: name, enc: enc, r: br, offset: mark}
	if d := enc.decoded(br); d != io.Reader(br) {
		l.r = bufio.NewReaderSize(d, 64<<10)
	}
	return l, nil
}

func readError(name string, err error) error {
	return &InputError{Name: name, Message: "cannot be read: " + err.Error(), Err: err}
}

// next returns the next line, io.EOF when there is none, and an InputError for bytes that are not text.
func (l *lines) next() (line, error) {
	raw, err := l.raw()
	if err != nil {
		return line{}, err
	}
	return l.cut(l.keep(raw)), nil
}

// block is how much text is kept as one string.
const block = 32 << 10

// keep makes a string of a line. Lines are parts of longer strings, which live as long as one of them: making each by itself takes longer than
// reading it.
func (l *lines) keep(raw []byte) string {
	if l.text.Cap()-l.text.Len() < len(raw) {
		l.text.Reset()
		l.text.Grow(max(len(raw), block))
	}
	from := l.text.Len()
	l.text.Write(raw)
	return l.text.String()[from:]
}

// raw returns the bytes of the next line, checked. They are good until the next call.
func (l *lines) raw() ([]byte, error) {
	if len(l.queue) == 0 {
		raw, err := l.read()
		if err != nil {
			return nil, err
		}
		l.queue = raw
	}
	raw := l.queue
	if i := bytes.IndexByte(raw, '\r'); i >= 0 && i+1 < len(raw) && raw[i+1] != '\n' {
		raw = raw[:i+1]
	}
	l.queue = l.queue[len(raw):]
	l.number++
	if bytes.IndexByte(raw, 0) >= 0 || !ascii.Valid(raw) {
		column, message := l.enc.badText(raw)
		return nil, &InputError{Name: l.name, Line: l.number, Column: column, Message: message}
	}
	return raw, nil
}

// read returns the bytes up to and with the next "\n", or the rest of the source.
func (l *lines) read() ([]byte, error) {
	part, err := l.r.ReadSlice('\n')
	if err == nil {
		return part, nil
	}
	l.long = l.long[:0]
	for errors.Is(err, bufio.ErrBufferFull) {
		l.long = append(l.long, part...)
		part, err = l.r.ReadSlice('\n')
	}
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, readError(l.name, err)
	}
	if len(l.long)+len(part) == 0 {
		return nil, io.EOF
	}
	l.long = append(l.long, part...)
	return l.long, nil
}

func (l *lines) cut(raw string) line {
	text := strings.TrimRightFunc(raw, blank)
	lead := len(text) - len(strings.TrimLeftFunc(text, blank))
	ln := line{Text: text[lead:], Number: l.number, raw: raw, lead: lead}
	ln.Offset = l.offset + l.enc.width(raw[:lead])
	l.offset += l.enc.width(raw)
	return ln
}

// blank reports whether r shows nothing on a page.
func blank(r rune) bool { return unicode.IsSpace(r) || invisible(r) || r < ' ' }
