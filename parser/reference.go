package parser

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Pages of the web have references in place of some characters: "&nbsp;", "&#8217;". Text that was taken from one as it stands is read as if it had the characters.

// LongestReference is how many bytes a reference has at most: that of one with a number in front of which zeros stand, or a name.
const LongestReference = 12

// Reference is the character for which the reference stands that text begins with, and the length of the reference; 0 where text begins with none, or with one of what
// is no text: NUL, a line end.
func Reference(text string) (r rune, n int) {
	end := strings.IndexByte(text[:min(len(text), LongestReference)], ';') + 1
	if end < len("&lt;") || text[0] != '&' {
		return 0, 0
	}
	character := html.UnescapeString(text[:end])
	r, n = utf8.DecodeRuneInString(character)
	if n == 0 || n < len(character) || r == utf8.RuneError || unicode.IsControl(r) || r == '&' && text[:end] != "&amp;" && text[1] != '#' {
		return 0, 0
	}
	return r, end
}

// unreferenced is a text with characters in place of references.
func unreferenced(text string) string {
	if strings.IndexByte(text, '&') < 0 {
		return text
	}
	var out strings.Builder
	for len(text) > 0 {
		at := strings.IndexByte(text, '&')
		if at < 0 {
			break
		}
		out.WriteString(text[:at])
		text = text[at:]
		if r, n := Reference(text); n > 0 {
			out.WriteRune(r)
			text = text[n:]
		} else {
			out.WriteByte('&')
			text = text[1:]
		}
	}
	return out.String() + text
}

// referred reads the token of the character r, for which the n bytes at hand stand, or which begins it.
func (s *scanner) referred(r rune, n int) {
	switch {
	case unicode.IsSpace(r) || invisible(r):
		s.space()
	case !quoteOrDash(r) && unicode.IsLetter(r):
		s.word()
	case r == '&' || r == '[' || raisedDigit(r) >= 0: // alone
		s.emit(s.pos+n, Punct, 0, foldReference)
	default:
		s.mark(r, n)
	}
}

func foldReference(dst []byte, s string) []byte { return append(dst, unreferenced(s)...) }

// spaceReference is the length of the reference at the beginning of text that stands for white space or for what nobody sees, 0 where there is none.
func spaceReference(text string) int {
	if r, n := Reference(text); unicode.IsSpace(r) || invisible(r) {
		return n
	}
	return 0
}
