package parser

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/internal/ascii"
	"github.com/openchronicle/chronicle/model"
)

// Shown is a text without the characters that nobody sees, with Latin letters for those that look like them in a word that mixes both, and with characters in place of references to them.
type Shown struct {
	Text   string
	pieces []piece // of the whole text, in order: what is between them is not in Text; nil where that is the whole text
}

// piece is bytes of the whole text, half-open, that stand in Text from byte at on: as they are, or as one character that stands for them.
type piece struct{ at, start, end int }

// Show is what is seen of a text. It does not allocate where that hides nothing.
func Show(text string) Shown {
	if !hides(text) {
		return Shown{Text: text}
	}
	var s Shown
	var seen strings.Builder
	seen.Grow(len(text))
	keep := func(start, end int) {
		if start < end {
			s.pieces = append(s.pieces, piece{seen.Len(), start, end})
			seen.WriteString(text[start:end])
		}
	}
	from, mixed, wordEnd := 0, false, 0
	ampersand := -1 // the next one
	for i := 0; ; {
		if ampersand < i {
			ampersand = i + indexOrEnd(text[i:], '&')
		}
		if i += ascii.Prefix(text[i:ampersand]); i == len(text) {
			break
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		c := rune(latin(r))
		if c > 0 && i >= wordEnd {
			mixed, wordEnd = mixedWord(text, i, wordEnd)
		}
		if !mixed {
			c = 0
		}
		if r == '&' {
			if c, n = Reference(text[i:]); n == 0 {
				i++
				continue
			}
		}
		switch {
		case invisible(r) || invisible(c):
			keep(from, i)
			from = i + n
		case c > 0:
			keep(from, i)
			s.pieces = append(s.pieces, piece{seen.Len(), i, i + n})
			seen.WriteRune(c)
			from = i + n
		}
		i += n
	}
	keep(from, len(text))
	s.Text = seen.String()
	return s
}

// indexOrEnd is where a byte stands in a text first, the end of the text where it does not.
func indexOrEnd(text string, c byte) int {
	if at := strings.IndexByte(text, c); at >= 0 {
		return at
	}
	return len(text)
}

// mixedWord reports whether the letters around that at byte i, back to byte least, have a Latin one among them, and where they end. Those of a code, "ОB-156/3", are no
// word: what they stand for is for who knows the codes.
func mixedWord(text string, i, least int) (mixed bool, end int) {
	start := i
	for start > least {
		r, n := utf8.DecodeLastRuneInString(text[:start])
		if !letter(r) {
			break
		}
		start -= n
	}
	for end = start; end < len(text); {
		r, n := utf8.DecodeRuneInString(text[end:])
		if !letter(r) {
			break
		}
		mixed = mixed || r < utf8.RuneSelf
		end += n
	}
	number := strings.TrimLeftFunc(text[end:], func(r rune) bool { return unicode.In(r, unicode.Zs, unicode.Pd) })
	return mixed && !startsDigit(number), end
}

// letter reports whether r is a letter, or nothing that is seen between two.
func letter(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r|0x20 && r|0x20 <= 'z'
	}
	return unicode.IsLetter(r) || invisible(r)
}

func startsDigit(s string) bool { return s != "" && '0' <= s[0] && s[0] <= '9' }

// latin is the Latin letter that looks like the Cyrillic letter r, 0 where none does.
func latin(r rune) byte {
	if r < 0x0400 || r > 0x052F { // no Cyrillic letter
		return 0
	}
	c := lookalikes[unicode.ToLower(r)]
	if c > 0 && unicode.IsUpper(r) {
		c -= 'a' - 'A'
	}
	return c
}

// Whole is a span of Text in the whole text. What is hidden at its ends is no part of it.
func (s Shown) Whole(sp model.Span) model.Span {
	if s.pieces == nil {
		return sp
	}
	return model.Span{Start: s.start(sp.Start), End: s.end(sp.End)}
}

func (s Shown) start(p int) int {
	if p >= len(s.Text) {
		return s.end(len(s.Text)) + p - len(s.Text)
	}
	piece, _ := s.pieceAt(p)
	return piece.start + p - piece.at
}

func (s Shown) end(p int) int {
	if p == 0 {
		return 0
	}
	if p > len(s.Text) {
		return s.start(p)
	}
	last, end := s.pieceAt(p - 1)
	if p == end {
		return last.end
	}
	return last.start + p - last.at
}

// pieceAt is the piece that has byte p of Text, and where it ends in Text.
func (s Shown) pieceAt(p int) (_ piece, end int) {
	k := sort.Search(len(s.pieces), func(k int) bool { return s.pieces[k].at > p })
	if k < len(s.pieces) {
		return s.pieces[k-1], s.pieces[k].at
	}
	return s.pieces[k-1], len(s.Text)
}
