package lint

import (
	"fmt"
	"strings"

	"github.com/openchronicle/chronicle/parser"
)

// baseVerbs are the words behind which a verb has its base, with whether “not” has to stand behind them.
var baseVerbs = lexicalOf(func() map[string]bool {
	of := map[string]bool{"did": true, "does": true, "do": true, "to": false}
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
		if p.Token(i) == "to" && !p.toInfinitive(i, at) {
			return
		}
		if base := p.baseOf(p.Token(at)); base != "" {
			p.Report(p.Span(at, at), fmt.Sprintf("“%s” is no form that belongs here: is “%s” meant?", p.Token(at), base)).Unsafe(edit(p.Span(at, at), base))
		}
	})
}

// beenBehindWas reports “was not even been”: “been” stands behind forms of “have”.
func (p *Pass) beenBehindWas() {
	beens().each(p, func(i int, _ bool) {
		was := p.Prev(i)
		for n := 0; n < 2 && p.folds(was, "not", "even", "also", "ever", "never", "already", "yet", "still"); n++ {
			was = p.Prev(was)
		}
		if p.folds(was, "was", "were", "is", "are") && !p.Quoted(i) && p.Kind(i-1) == parser.Space && !p.clauseBefore(was, "what", "where", "who", "how") {
			p.Report(p.Span(was, i), fmt.Sprintf("“been” does not stand behind “%s”: is “had” or “has” meant?", p.Token(was)))
		}
	})
}

var beens = lexicalSet("been")

// toInfinitive reports whether “to” at token i begins an infinitive, which the verb at token verb is for what follows: “promised to replaced the valves”, not “promised to detained people”.
func (p *Pass) toInfinitive(i, verb int) bool {
	next := p.Next(verb)
	return p.in(p.Prev(i), beforeInfinitive) && (p.folds(next, "the", "a", "an", "his", "her", "their", "its", "him", "them", "it", "all", "any") || p.in(next, prepositions) || p.closed(verb))
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
