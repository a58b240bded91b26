package lint

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Judged are names that many chronicles have. One that is all in small letters, but for the first word of a sentence, may be no name: “human rights committee members”.
var orgCapital = &Rule{
	Rule: model.Rule{
		ID:       "org-capital",
		Title:    "The names of well-known organisations have their own capitals",
		Why:      "“Amnesty international” and “Committee to protect journalists” do not read as the names that they are, and are left out where names are collected.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, Amnesty international and the Committee to protect journalists asked for an inquiry[1]",
		Good:     "On February 1, in Almaty, Amnesty International and the Committee to Protect Journalists asked for an inquiry[1]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		organisations().each(p, func(i int, names [][]string) {
			if !p.Has(i, parser.Capital) {
				return
			}
			for _, name := range names {
				if p.nameInOtherCase(i, name) {
					return
				}
			}
		})
	},
}

// nameInOtherCase reports the words of an organisation's name that begins with token i, where one has not the capital of its own; it says whether the name stands there.
func (p *Pass) nameInOtherCase(i int, name []string) bool {
	other, capitals, last := false, 0, i
	for k, word := range name {
		if k > 0 {
			last += 2
		}
		if p.Kind(last) != parser.Word || k > 0 && p.Kind(last-1) != parser.Space || string(p.folded(last)) != strings.ToLower(word) {
			return false
		}
		if p.Has(last, parser.AllCaps) && len(word) > 1 {
			return true
		}
		if p.Has(last, parser.Capital) {
			capitals++
		}
		first, _ := utf8.DecodeRuneInString(word)
		other = other || unicode.IsUpper(first) && !p.Has(last, parser.Capital)
	}
	if other && (capitals > 1 || !p.startsSentence(i)) {
		at := p.Span(i, last)
		p.Report(at, "the organisation is called “"+strings.Join(name, " ")+"”").Unsafe(edit(at, strings.Join(name, " ")))
	}
	return true
}

// organisations are names by their first words.
var organisations = lexicalOf(func() map[string][][]string {
	byFirst := map[string][][]string{}
	for _, row := range wordlist.Rows("organisations")() {
		for _, cell := range row {
			name := strings.Split(cell, "_")
			first := strings.ToLower(name[0])
			byFirst[first] = append(byFirst[first], name)
		}
	}
	return byFirst
})
