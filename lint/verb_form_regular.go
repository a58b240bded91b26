package lint

import (
	"fmt"
	"strings"

	"github.com/openchronicle/chronicle/parser"
)

// baseVerbs are the words behind which a verb has its base, with whether “not” has to stand behind them.
var baseVerbs = lexicalOf(func() map[string]bool {
	of := map[string]bool{"did": true, "does": true, "do": true}
	for _, word := range []string{"could", "would", "should", "must", "cannot", "didn't", "doesn't", "don't", "couldn't", "wouldn't", "shouldn't"} {
		of[word] = false
	}
	return of
})

// regularForms reports regular verbs in the past where the base belongs: “did not attended”, “didn’t satisfied”.
func (p *Pass) regularForms() {
	baseVerbs().each(p, func(i int, needsNot bool) {
		at, not := p.Next(i), strings.HasSuffix(string(p.folded(i)), "t")
		for n := 0; n < 2 && (p.folds(at, "not", "also", "even", "ever", "never", "just", "then") || p.smallWord(at) && strings.HasSuffix(p.Token(at), "ly")); n++ {
			not = not || p.Token(at) == "not"
			at = p.Next(at)
		}
		if needsNot && !not || !p.smallWord(at) || p.Kind(at-1) != parser.Space || p.besideSign(at) || p.clauseBefore(i, "who", "that", "which", "those", "what", "everyone", "everything", "all") {
			return
		}
		if base := p.baseOf(p.Token(at)); base != "" {
			p.Report(p.Span(at, at), fmt.Sprintf("“%s” is no form that belongs here: is “%s” meant?", p.Token(at), base)).Unsafe(edit(p.Span(at, at), base))
		}
	})
}

// baseOf is the base of a regular verb in the past, “attend” of “attended”; "" of any other word, and of one that may be a base itself: “need”.
func (p *Pass) baseOf(word string) string {
	const shortest = 5 // letters
	stem, past := strings.CutSuffix(word, "ed")
	if !past || len(word) < shortest || strings.HasSuffix(stem, "e") || !plainWord(word) || !p.Lexicon.English([]byte(word)) {
		return ""
	}
	bases := []string{stem + "e", stem}
	if y, ok := strings.CutSuffix(stem, "i"); ok {
		bases = []string{y + "y"}
	}
	if n := len(stem); n > 2 && stem[n-1] == stem[n-2] {
		bases = []string{stem, stem[:n-1]} // “passed”, “stopped”
	}
	for _, base := range bases {
		if p.Lexicon.English([]byte(base)) {
			return base
		}
	}
	return ""
}
