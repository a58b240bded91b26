package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/internal/ascii"
	"github.com/openchronicle/chronicle/model"
)

// invisible reports whether r is a character without width: it parts no word and joins none.
func invisible(r rune) bool {
	switch r {
	case 0x00AD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF:
		return true
	}
	return 0x202A <= r && r <= 0x202E || 0x2066 <= r && r <= 0x2069
}

// hides reports whether a text has characters that nobody sees, or letters that may be taken for Latin ones.
func hides(text string) bool {
	for i := ascii.Prefix(text); i < len(text); i += ascii.Prefix(text[i:]) {
		for i < len(text) && text[i] >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(text[i:])
			if invisible(r) || latin(r) > 0 {
				return true
			}
			i += n
		}
	}
	return false
}

// hidden is how many bytes of characters that nobody sees a text begins with.
func hidden(text string) (n int) {
	for n < len(text) && text[n] >= utf8.RuneSelf {
		r, size := utf8.DecodeRuneInString(text[n:])
		if !invisible(r) {
			break
		}
		n += size
	}
	return n
}

// Shown is a text without the characters that nobody sees, and with Latin letters for those that look like them in a word that mixes both.
type Shown struct {
	Text  string
	whole string
	at    []int // of the bytes of Text, in the whole text; nil where that hides nothing
}

// Show is what is seen of a text. It does not allocate where that hides nothing.
func Show(text string) Shown {
	if !hides(text) {
		return Shown{Text: text}
	}
	seen, at := make([]byte, 0, len(text)), make([]int, 0, len(text))
	mixed, wordEnd := false, 0
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		if i >= wordEnd {
			mixed, wordEnd = mixedWord(text, i)
		}
		switch c := latin(r); {
		case invisible(r):
		case mixed && c > 0:
			seen, at = append(seen, c), append(at, i)
		default:
			for k := range n {
				seen, at = append(seen, text[i+k]), append(at, i+k)
			}
		}
		i += n
	}
	return Shown{string(seen), text, at}
}

// mixedWord reports whether the letters that begin at byte i have a Latin one among them, and where they end. Those of a code, "ОB-156/3", are no word: what they
// stand for is for who knows the codes.
func mixedWord(text string, i int) (mixed bool, end int) {
	for end = i; end < len(text); {
		r, n := utf8.DecodeRuneInString(text[end:])
		if !unicode.IsLetter(r) && !invisible(r) {
			break
		}
		mixed = mixed || 'a' <= r|0x20 && r|0x20 <= 'z'
		end += n
	}
	number := strings.TrimLeftFunc(text[end:], func(r rune) bool { return unicode.In(r, unicode.Zs, unicode.Pd) })
	return mixed && !startsDigit(number), end
}

func startsDigit(s string) bool { return s != "" && '0' <= s[0] && s[0] <= '9' }

// latin is the Latin letter that looks like the Cyrillic letter r, 0 where none does.
func latin(r rune) byte {
	if r < 'Ѐ' { // the first of the Cyrillic letters
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
	if s.at == nil {
		return sp
	}
	return model.Span{Start: s.start(sp.Start), End: s.end(sp.End)}
}

func (s Shown) start(p int) int {
	if p < len(s.at) {
		return s.at[p]
	}
	return s.end(len(s.at)) + p - len(s.at)
}

func (s Shown) end(p int) int {
	if p == 0 || len(s.at) == 0 {
		return p
	}
	if p > len(s.at) {
		return s.start(p)
	}
	last := s.at[p-1]
	if s.Text[p-1] < utf8.RuneSelf { // which may stand for a letter of more bytes
		_, n := utf8.DecodeRuneInString(s.whole[last:])
		return last + n
	}
	return last + 1
}

// hiddenLead reads the lead of a paragraph that hides something near its beginning, from what is seen of it.
func (cal *Calendar) hiddenLead(text string) (Lead, bool) {
	head, rest := text[:min(len(text), maxPlaceFirst)], ""
	if len(text) > len(head) {
		rest = text[len(head):]
	}
	shown := Show(head)
	lead, ok := cal.lead(shown.Text + rest)
	whole := func(sp model.Span) model.Span {
		if sp.End > len(shown.Text) { // the date goes on behind the head
			sp.End += len(head) - len(shown.Text)
			sp.Start = shown.start(min(sp.Start, len(shown.Text)))
			return sp
		}
		return shown.Whole(sp)
	}
	at := whole(model.Span{Start: lead.Start, End: lead.End})
	lead.Start, lead.End, lead.Doubt = at.Start, at.End, whole(model.Span{End: lead.Doubt}).End
	if lead.Slip != nil {
		lead.Slip.Span = whole(lead.Slip.Span)
	}
	return lead, ok
}
