package parser

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// Scan cuts text into tokens in one pass. It never fails: what it does not know is a Punct. Invalid UTF-8 cannot reach it by way of
// a Reader; where it does, each bad byte is a Punct.
func (ts *Tokens) Scan(text string) {
	ts.Text, ts.List, ts.View = text, ts.List[:0], ts.View[:0]
	if cap(ts.List) <= len(text) {
		ts.padded = make([]byte, 0, len(text)+len(text)/4+padding)
		ts.View = make([]byte, 0, len(text)+len(text)/4+padding)
		ts.List = make([]Token, 0, len(text)+len(text)/4+1)
	}
	ts.padded = append(append(ts.padded[:0], text...), zeros[:]...)
	s := scanner{ts: ts, text: text}
	for s.pos < len(text) {
		s.plain()
		if s.pos < len(text) {
			s.next()
		}
	}
	ts.View = slices.Grow(ts.View, padding)
}

// padding is how many bytes there are behind a text or a view that can be read, or written, together with its last ones.
const padding = 16

var zeros [padding]byte

type scanner struct {
	ts       *Tokens
	text     string
	pos      int
	single   int  // open single quotation marks
	straight bool // an open straight double quotation mark
	low      int  // open quotations that „ has opened
}

// classes of ASCII bytes, so that the common case is one load.
const (
	cOther = iota
	cSpace
	cLower
	cUpper
	cDigit
)

var class = func() (t [128]uint8) {
	for c := range t {
		switch {
		case c <= ' ' || c == 0x7f:
			t[c] = cSpace
		case 'a' <= c && c <= 'z':
			t[c] = cLower
		case 'A' <= c && c <= 'Z':
			t[c] = cUpper
		case '0' <= c && c <= '9':
			t[c] = cDigit
		}
	}
	return t
}()

func (s *scanner) next() {
	c := s.text[s.pos]
	if c >= utf8.RuneSelf {
		s.nextRune()
		return
	}
	switch class[c] {
	case cSpace:
		s.space()
	case cLower, cUpper:
		s.word()
	case cDigit:
		s.number()
	default:
		s.mark(rune(c), 1)
	}
}

func (s *scanner) nextRune() {
	r, n := utf8.DecodeRuneInString(s.text[s.pos:])
	switch {
	case quoteOrDash(r):
		s.mark(r, n)
	case unicode.IsLetter(r) || unicode.Is(unicode.Mn, r):
		s.word()
	case invisible(r) || unicode.IsSpace(r):
		s.space()
	default:
		s.mark(r, n)
	}
}

// emit adds the token text[s.pos:end] with its folded form and moves on.
func (s *scanner) emit(end int, k Kind, sh Shape, fold func([]byte, string) []byte) {
	ts := s.ts
	from := int32(len(ts.View))
	part := s.text[s.pos:end]
	if fold != nil {
		ts.View = fold(ts.View, part)
	} else {
		ts.View = append(ts.View, part...)
	}
	ts.List = append(ts.List, Token{int32(s.pos), int32(end), from, int32(len(ts.View)), k, sh})
	s.pos = end
}

func (s *scanner) space() {
	i := s.pos
	for i < len(s.text) {
		if c := s.text[i]; c < utf8.RuneSelf {
			n := 1
			if class[c] != cSpace {
				n = spaceReference(s.text[i:])
			}
			if n == 0 {
				break
			}
			i += n
			continue
		}
		r, n := utf8.DecodeRuneInString(s.text[i:])
		if !unicode.IsSpace(r) && !invisible(r) {
			break
		}
		i += n
	}
	s.emit(i, Space, 0, foldSpace)
}

// number reads digits; a full stop stays inside when a digit stands on both sides of it ("1.3", "31.01.22", "24.23"). A comma parts:
// in a list of articles it does, and thousands are nobody's business here.
func (s *scanner) number() {
	i := s.digits(s.pos)
	for i+1 < len(s.text) && s.text[i] == '.' && s.digit(i+1) {
		i = s.digits(i + 1)
	}
	s.emit(i, Number, 0, s.foldHidden(i))
}

// digits is where the digits end that begin at i, with what nobody sees between them.
func (s *scanner) digits(i int) int {
	for i < len(s.text) {
		if s.digit(i) {
			i++
			continue
		}
		n := hidden(s.text[i:])
		if n == 0 || i+n == len(s.text) || !s.digit(i+n) {
			break
		}
		i += n
	}
	return i
}

// foldHidden folds the token that ends at end, if it hides something.
func (s *scanner) foldHidden(end int) func([]byte, string) []byte {
	if hides(s.text[s.pos:end]) {
		return foldWide
	}
	return nil
}

func (s *scanner) digit(i int) bool { return s.text[i] >= '0' && s.text[i] <= '9' }
