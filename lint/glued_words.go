package lint

import (
	"fmt"
	"strings"

	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// New compounds are in no dictionary either ("livestream"): only words are judged of which a half is one that sentences are built with.
var gluedWords = &Rule{
	Rule: model.Rule{
		ID:       "glued-words",
		Title:    "Between two words stands a space",
		Why:      "Two words in one are found by nobody who looks for either.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, a picket was held withinten metres of the akimat[1]",
		Good:     "On February 1, in Almaty, a picket was held within ten metres of the akimat[1]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		for _, k := range p.strange() {
			i := p.run.tokens[k]
			if !p.smallWord(i) || p.Has(i, parser.Wide) {
				continue
			}
			if _, glued := p.judge(k); glued && !p.besideSign(i) && !p.amongForeign(i) {
				word := p.Token(i)
				n := p.gluedAt(strings.ToLower(word)) // as judge asks: "theCriminal"
				p.Report(p.Span(i, i), fmt.Sprintf("“%s” is no word: are “%s %s” meant?", word, word[:n], word[n:])).Unsafe(insert(p.Span(i, i).Start+n, " "))
			}
		}
	},
}

var joiners = wordlist.Of("joiners")

// gluedAt is how long the first of two words is that make one in small letters, 0 where none do: one of them is a joiner, and the dictionary has the other.
func (p *Pass) gluedAt(word string) int {
	const shortest = 3 // letters of either
	if !plainWord(word) || p.inDictionary(word) {
		return 0
	}
	for n := shortest; n <= len(word)-shortest; n++ {
		first, second := word[:n], word[n:]
		if (joiners.Has(first) || joiners.Has(second)) && p.Lexicon.English([]byte(first)) && p.Lexicon.English([]byte(second)) {
			return n
		}
	}
	return p.gluedShort(word)
}

// gluedShort is gluedAt for a joiner of two letters: behind a participle or in front of "the", where no other word is made so. "Refusedto", "inthe".
func (p *Pass) gluedShort(word string) int {
	short := [...]string{"to", "of", "in", "on", "at", "by", "as"}
	for _, joiner := range short {
		if rest, ok := strings.CutPrefix(word, joiner); ok && rest == "the" {
			return len(joiner)
		}
		if rest, ok := strings.CutSuffix(word, joiner); ok && len(rest) > 4 && strings.HasSuffix(rest, "ed") && p.Lexicon.English([]byte(rest)) {
			return len(rest)
		}
	}
	return 0
}
