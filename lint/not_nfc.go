package lint

import (
	"fmt"
	"strings"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
	"golang.org/x/text/unicode/norm"
)

var notNFC = &Rule{
	Rule: model.Rule{
		ID:       "not-nfc",
		Title:    "A letter and its accent are one character",
		Why:      "An accent that is a character of its own looks right, but searches take the word for another one. One character each is the form called NFC.",
		Severity: model.Warning,
		Repair:   "safe",
		Bad:      "On February 1, in Almaty, a cafe\u0301 was searched[1]",
		Good:     "On February 1, in Almaty, a café was searched[1]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		for _, i := range p.Odd {
			p.decomposed(i)
		}
		for _, i := range p.Initials {
			if p.Has(i, parser.Wide) {
				p.decomposed(i)
			}
		}
	},
}

// decomposed reports the characters of token i that are not in the form NFC.
func (p *Pass) decomposed(i int) {
	at := p.Span(i, i)
	word := p.Text[at.Start:at.End]
	if norm.NFC.IsNormalString(word) {
		return
	}
	for from := 0; from < len(word); {
		n := norm.NFC.NextBoundaryInString(word[from:], true)
		part := word[from : from+n]
		if composed := norm.NFC.String(part); composed != part {
			place := model.Span{Start: at.Start + from, End: at.Start + from + n}
			p.Report(place, fmt.Sprintf("%s written as %s", named(composed), named(part))).Safe(edit(place, composed))
		}
		from += n
	}
}

// named gives the code points of characters, and the character where it is one.
func named(s string) string {
	var codes []string
	for _, r := range s {
		codes = append(codes, fmt.Sprintf("U+%04X", r))
	}
	if len(codes) == 1 {
		return s + " (" + codes[0] + ")"
	}
	return strings.Join(codes, " ")
}
