package parser

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/internal/ascii"
)

// Encodings are the names that --encoding takes, in the order in which help shows them.
var Encodings = []string{"utf-8", "utf-16le", "utf-16be", "windows-1251", "windows-1252"}

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
func detect(head, asked string) (Encoding, int) {
	switch {
	case strings.HasPrefix(head, "\xEF\xBB\xBF"):
		return "utf-8-bom", 3
	case strings.HasPrefix(head, "\xFF\xFE"):
		return "utf-16le", 2
	case strings.HasPrefix(head, "\xFE\xFF"):
		return "utf-16be", 2
	case asked != "":
		return Encoding(asked), 0
	}
	return "utf-8", 0
}

// WholeLines is the head of a source up to the end of the last line that is whole in it, empty where none is.
func WholeLines(head []byte, asked string) []byte {
	enc, _ := detect(string(head[:min(len(head), 4)]), asked)
	switch enc {
	case "utf-16le":
		return upToLine(head, 2, 0)
	case "utf-16be":
		return upToLine(head, 2, 1)
	}
	return upToLine(head, 1, 0)
}

// upToLine is WholeLines of a source whose line ends are the byte that stands at an offset in a unit of so many bytes, of which the others are 0.
func upToLine(head []byte, unit, offset int) []byte {
	for end := len(head) / unit * unit; end > 0; end -= unit {
		c := head[end-unit+offset]
		if (c == '\n' || c == '\r') && (unit == 1 || head[end-1-offset] == 0) {
			return head[:end]
		}
	}
	return nil
}

// utf8 reports whether the text is as it is in the source, but for a mark before it.
func (enc Encoding) utf8() bool { return enc == "utf-8" || enc == "utf-8-bom" }

// width is the number of source bytes that hold the decoded text s.
func (enc Encoding) width(s string) int {
	switch enc {
	case "utf-16le", "utf-16be":
		n := ascii.Prefix(s)
		units := n
		for _, r := range s[n:] {
			units += utf16.RuneLen(r)
		}
		return 2 * units
	}
	if _, ok := enc.page(); ok {
		return utf8.RuneCountInString(s)
	}
	return len(s)
}

// badText says what is wrong with a line that is not clean UTF-8 text, or was of no code page before it became UTF-8: the column of the first bad byte, in code
// points, and why.
func (enc Encoding) badText(line []byte) (column int, message string) {
	if page, ok := enc.page(); ok {
		if column = page.utf8Within(line); column > 0 {
			return column, fmt.Sprintf("this is UTF-8, not %s: leave --encoding out, or give it for the files that need it", enc)
		}
	}
	_, paged := enc.page()
	column = 1
	for i := 0; i < len(line); {
		if line[i] == 0 {
			return column, "a NUL byte: this is not a text file" + nulHint(line, enc)
		}
		r, n := utf8.DecodeRune(line[i:])
		if r == utf8.RuneError && n == 1 || paged && isControl(r) {
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
	if line[0] == 0 { // the first line that has a NUL is most likely the first of all, so no half of a line end stands before it
		return "; it may be UTF-16 without its mark: try --encoding utf-16be"
	}
	return "; it may be UTF-16 without its mark: try --encoding utf-16le"
}

func (enc Encoding) badByte(line []byte, i int) string {
	switch enc {
	case "utf-16le", "utf-16be":
		return "half a character: this is not valid UTF-16"
	}
	if _, ok := enc.page(); ok {
		return fmt.Sprintf("a byte that means nothing in %s", enc)
	}
	msg := fmt.Sprintf("byte 0x%02x is not valid UTF-8", line[i])
	if page := pageOf(line); page != "" {
		return fmt.Sprintf("%s; the text may be %s: try --encoding %s", msg, page, page)
	}
	return msg + "; save the file as UTF-8, or name its encoding: --encoding " + strings.Join(Encodings[1:], "|")
}
