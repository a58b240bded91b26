package parser

import (
	"slices"
	"strings"
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

// mark reads a footnote mark, a quotation mark, a possessive or one other character.
func (s *scanner) mark(r rune, n int) {
	switch r {
	case '&':
		if end := s.ampersandEnd(); end > 0 {
			s.emit(end, Word, 0, foldAnd)
			return
		}
		if r, n := Reference(s.text[s.pos:]); n > 0 {
			s.referred(r, n)
			return
		}
	case '[':
		end := footnoteEnd(s.text, s.pos)
		if end == 0 {
			end = unclosedEnd(s.text, s.pos)
		}
		if end > 0 {
			s.emit(end, Mark, 0, s.foldHidden(end))
			return
		}
	case '⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹':
		if end := raisedEnd(s.text, s.pos); end > 0 {
			s.emit(end, Mark, 0, foldRaised)
			return
		}
	case '„':
		s.low++
		s.emit(s.pos+n, OpenQuote, 0, foldQuote)
		return
	case '“':
		if s.closesLow() {
			s.low--
			s.emit(s.pos+n, EndQuote, 0, foldQuote)
			return
		}
		s.emit(s.pos+n, OpenQuote, 0, foldQuote)
		return
	case '«', '‟', '‹':
		s.emit(s.pos+n, OpenQuote, 0, foldQuote)
		return
	case '”', '»', '›':
		if r == '”' && s.low > 0 {
			s.low--
		}
		s.emit(s.pos+n, EndQuote, 0, foldQuote)
		return
	case '"':
		if s.straight = s.opensStraight(n); s.straight {
			s.emit(s.pos+n, OpenQuote, 0, foldReference)
		} else {
			s.emit(s.pos+n, EndQuote, 0, foldReference)
		}
		return
	case '‘', '‚':
		s.single++
		s.emit(s.pos+n, OpenQuote, 0, foldReference)
		return
	case '’', '\'', 'ʼ', '`', '´':
		s.apostrophe(n)
		return
	case '–', '—', '‑', '‐', '−', '‒', '―':
		s.emit(s.pos+n, Punct, 0, foldDash)
		return
	}
	if n == utf8.RuneLen(r) {
		s.emit(s.pos+n, Punct, 0, nil)
	} else {
		s.emit(s.pos+n, Punct, 0, foldReference)
	}
}

// ampersandEnd is the end of the ampersand at hand, also as a page of the web writes it, where white space on either side makes it the word "and"; else 0.
func (s *scanner) ampersandEnd() int {
	rest := strings.TrimPrefix(s.text[s.pos+1:], "amp;")
	if s.pos == 0 || rest == "" || class7(s.text[s.pos-1]) != cSpace || class7(rest[0]) != cSpace {
		return 0
	}
	return len(s.text) - len(rest)
}

// closesLow reports whether the mark at hand closes a quotation that „ has opened, as in „Kursiv“: one is open, and the mark stands right behind something.
func (s *scanner) closesLow() bool {
	return s.low > 0 && class7(s.text[s.pos-1]) != cSpace && s.text[s.pos-1] != '(' && s.text[s.pos-1] != '['
}

// opensStraight reports whether a straight mark of n bytes opens a quotation: by what stands beside it, else where none is open.
func (s *scanner) opensStraight(n int) bool {
	before := s.pos > 0 && class7(s.text[s.pos-1]) != cSpace && s.text[s.pos-1] != '(' && s.text[s.pos-1] != '['
	end := s.pos + n
	after := end < len(s.text) && (s.letterAt(end) || s.digit(end))
	if before != after {
		return after
	}
	return !s.straight
}

// apostrophe decides what one is that stands outside a word: word() has taken those inside.
func (s *scanner) apostrophe(n int) {
	end := s.pos + n
	after := len(s.ts.List) > 0 && s.ts.List[len(s.ts.List)-1].Kind == Word
	switch {
	case after && end < len(s.text) && s.text[end] == 's' && !s.letterAt(end+1):
		s.emit(end+1, Possess, 0, foldApostrophe)
	case after && s.single == 0 && s.text[s.pos-1] == 's':
		s.emit(end, Possess, 0, foldApostrophe)
	case after:
		if s.single > 0 {
			s.single--
		}
		s.emit(end, EndQuote, 0, foldApostrophe)
	case s.letterAt(end):
		s.single++
		s.emit(end, OpenQuote, 0, foldApostrophe)
	default:
		if s.single > 0 {
			s.single--
		}
		s.emit(end, EndQuote, 0, foldApostrophe)
	}
}

func (s *scanner) letterAt(i int) bool {
	if i >= len(s.text) {
		return false
	}
	if c := s.text[i]; c < utf8.RuneSelf {
		return class[c] == cLower || class[c] == cUpper
	}
	r, _ := utf8.DecodeRuneInString(s.text[i:])
	return !quoteOrDash(r) && unicode.IsLetter(r)
}

// quoteOrDash reports whether r is one of the dashes and quotation marks of U+2010 to U+201F, which are most of what is not ASCII in a text and
// which the tables of package unicode take long to tell from letters.
func quoteOrDash(r rune) bool { return 0x2010 <= r && r <= 0x201F }

// hasMark reports whether a footnote mark stands in text.
func hasMark(text string) bool {
	for at := 0; ; at++ {
		next := strings.IndexByte(text[at:], '[')
		if next < 0 {
			break
		}
		if at += next; footnoteEnd(text, at) > 0 {
			return true
		}
	}
	at := strings.IndexAny(text, raisedDigits)
	return at >= 0 && raisedEnd(text, at) > 0
}

// markEnd is the end of the footnote mark with which text begins, 0 where it begins with none.
func markEnd(text string) int {
	if strings.HasPrefix(text, "[") {
		return footnoteEnd(text, 0)
	}
	return raisedEnd(text, 0)
}

// endsInMark reports whether text ends as a footnote mark does.
func endsInMark(text string) bool {
	last, _ := utf8.DecodeLastRuneInString(text)
	return last == ']' || raisedDigit(last) >= 0
}

// footnoteEnd returns the end of the footnote mark that begins at text[i], 0 when none does: numbers of at most four digits,
// parted by commas, semicolons, spaces or hyphens, in square brackets, as Markdown has them behind a caret too: "[^4]".
func footnoteEnd(text string, i int) int {
	digits := 0
	any := false
	for j := i + 1; j < len(text) && j < i+64; j++ {
		switch c := text[j]; {
		case c >= '0' && c <= '9':
			if digits++; digits > 4 {
				return 0
			}
			any = true
		case c == '^' && j == i+1:
		case c == ']':
			if !any {
				return 0
			}
			return j + 1
		case c == ',' || c == ' ' || c == '-' || c == ';':
			digits = 0
		case c == 0xE2 && j+2 < len(text) && (text[j:j+3] == "–" || text[j:j+3] == "—" || text[j:j+3] == "‑" || text[j:j+3] == "‐"):
			digits = 0
			j += 2
		case c == 0xC2 && j+1 < len(text) && text[j+1] == 0xA0:
			digits = 0
			j++
		default:
			n := hidden(text[j:])
			if n == 0 {
				return 0
			}
			j += n - 1
		}
	}
	return 0
}

// unclosedEnd is footnoteEnd for a mark of one number that ends the text and lacks its closing bracket: "[4". White space may follow it.
func unclosedEnd(text string, i int) int {
	digits := text[i+1:]
	digits = strings.TrimRight(digits, " \t\r\n")
	if len(digits) == 0 || len(digits) > 4 || strings.Trim(digits, "0123456789") != "" {
		return 0
	}
	return i + 1 + len(digits)
}
