package parser

import (
	"unicode/utf8"

	"github.com/openchronicle/chronicle/internal/ascii"
)

// invisible reports whether r is a character without width: it parts no word and joins none.
func invisible(r rune) bool {
	switch r {
	case 0x00AD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF:
		return true
	}
	return 0x202A <= r && r <= 0x202E || 0x2066 <= r && r <= 0x2069
}

// hides reports whether a text has characters that nobody sees.
func hides(text string) bool {
	for i := ascii.Prefix(text); i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		if invisible(r) {
			return true
		}
		i += n
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

// hiddenLead reads the lead of a paragraph that hides something near its beginning: what is seen of it, with the offsets of all.
func (cal *Calendar) hiddenLead(text string) (Lead, bool) {
	head := text[:min(len(text), maxPlaceFirst)]
	seen := make([]byte, 0, len(text))
	at := make([]int, 0, len(head)) // of the bytes of seen, in text
	for i := 0; i < len(head); {
		if n := hidden(head[i:]); n > 0 {
			i += n
			continue
		}
		seen, at = append(seen, head[i]), append(at, i)
		i++
	}
	shown := len(seen)
	lead, ok := cal.lead(string(append(seen, text[len(head):]...)))
	start := func(p int) int {
		if p < shown {
			return at[p]
		}
		return p - shown + len(head)
	}
	end := func(p int) int {
		if p == 0 {
			return 0
		}
		return start(p-1) + 1
	}
	lead.Start, lead.End, lead.Doubt = start(lead.Start), end(lead.End), end(lead.Doubt)
	if s := lead.Slip; s != nil {
		s.Start, s.End = start(s.Start), end(s.End)
	}
	return lead, ok
}
