package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// What is neither a word nor a number nor white space: quotation marks, dashes, apostrophes and other signs.

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
