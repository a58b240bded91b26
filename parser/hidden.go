package parser

import (
	"strings"
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

// hides reports whether a text has characters that nobody sees, letters that may be taken for Latin ones, or references to characters.
func hides(text string) bool {
	if strings.IndexByte(text, '&') >= 0 && unreferenced(text) != text {
		return true
	}
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

// Name is a name as it is seen: with characters in place of references, without the characters that nobody sees, and with plain hyphens for those at which no line is broken.
func Name(text string) string {
	if text = unreferenced(text); ascii.Prefix(text) == len(text) {
		return text
	}
	return strings.Map(func(r rune) rune {
		switch {
		case invisible(r):
			return -1
		case r == '‐' || r == '‑':
			return '-'
		}
		return r
	}, text)
}

// hiddenLead reads the lead of a paragraph that hides something near its beginning, from what is seen of it.
func (cal *Calendar) hiddenLead(text string) (Lead, bool) {
	head := headOf(text)
	return cal.leadOf(Show(head), head, text)
}

// headOf is the beginning of a paragraph, in which its lead is looked for.
func headOf(text string) string { return text[:min(len(text), maxPlaceFirst)] }

// leadOf reads the lead of a paragraph from what is seen of its head.
func (cal *Calendar) leadOf(shown Shown, head, text string) (Lead, bool) {
	lead, ok := cal.lead(shown.Text + text[len(head):])
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
