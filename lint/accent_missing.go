package lint

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var accentMissing = &Rule{
	Rule: model.Rule{
		ID:       "accent-missing",
		Title:    "Words that have accents keep them",
		Why:      "“communique” and “coup d’etat” are “communiqué” and “coup d’état” in every dictionary.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, the press attache read a communique[1]",
		Good:     "On February 1, in Almaty, the press attaché read a communiqué[1]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		accented().each(p, func(i int, word string) {
			if with := accentuated(p.Token(i), word); with != p.Token(i) && !p.besideSign(i) {
				p.Report(p.Span(i, i), fmt.Sprintf("“%s” is written “%s”", p.Token(i), with)).Unsafe(edit(p.Span(i, i), with))
			}
		})
	},
}

// accented has the words of accents.txt by what they are without accents.
var accented = lexicalOf(func() map[string]string {
	of := map[string]string{}
	for _, row := range wordlist.Rows("accents")() {
		for _, word := range row {
			of[string(parser.Fold(nil, word))] = word
		}
	}
	return of
})

// accentuated is a word as it is written, with the accents of word, which has as many letters.
func accentuated(written, word string) string {
	if utf8.RuneCountInString(written) != utf8.RuneCountInString(word) {
		return written
	}
	var out strings.Builder
	for _, r := range written {
		with, n := utf8.DecodeRuneInString(word)
		word = word[n:]
		switch {
		case with < utf8.RuneSelf:
			out.WriteRune(r)
		case unicode.IsUpper(r):
			out.WriteRune(unicode.ToUpper(with))
		default:
			out.WriteRune(with)
		}
	}
	return out.String()
}
