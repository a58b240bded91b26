package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/internal/numeral"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// “One of the detained” and “one of the first” have no plural: only words are judged of which the dictionary has the form with an s, and of which what follows shows that they end
// their phrase.
var oneOf = &Rule{
	Rule: model.Rule{
		ID:       "one-of",
		Title:    "“One of the” is followed by several",
		Why:      "“one of the officer” leaves open whether there was one or more.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, one of the police officer said that nobody had been detained[1]",
		Good:     "On February 1, in Almaty, one of the police officers said that nobody had been detained[1]",
	},
	Check: func(p *Pass) {
		for _, i := range p.Ofs {
			if p.Token(i) != "of" || !p.folds(p.Prev(i), "one", "two", "three", "several", "many", "some", "most", "each", "none", "both") || p.folds(p.Prev(p.Prev(i)), "all") || p.Quoted(i) {
				continue
			}
			if the := p.Next(i); p.folds(the, "the", "his", "her", "their", "its", "our") {
				p.headOfPhrase(the, p.folds(p.Prev(i), "some", "most", "none", "many"))
			}
		}
	},
}

var notSeveral = wordlist.Of("not-several")

// headOfPhrase reports the noun that ends the phrase which the word at token i begins, where it is in the singular. A part of one thing may be meant: "most of the day".
func (p *Pass) headOfPhrase(i int, part bool) {
	const longest = 4 // words
	head := -1
	for at, n := p.Next(i), 0; n < longest && p.Kind(at) == parser.Word && p.Kind(at-1) == parser.Space; at, n = p.Next(at), n+1 {
		if p.in(at, prepositions) || p.verbLike(at) || p.in(at, finite) || isArticle(p.Token(at)) || p.folds(at, "who", "which", "that", "whose", "whom", "where", "what", "why", "how", "and", "or", "he", "she", "it", "they", "we", "you", "I") {
			break
		}
		head = at
	}
	if head < 0 || part || !p.smallWord(head) || p.in(head, notSeveral) || numeral.Of(p.Token(head)) >= 0 || p.class(head).Is(pack.Nationality) {
		return
	}
	next, word := p.Next(head), p.Token(head)
	several := pluralOf(word)
	ends := p.closed(head) || p.in(next, prepositions) || p.in(next, finite) || p.folds(next, "who", "which", "that", "whose", "said", "told") || p.class(next).Is(pack.Verb) || p.folds(next, "he", "she", "they", "we")
	if !ends || strings.HasSuffix(word, "s") || !plainWord(word) || !p.Lexicon.English([]byte(word)) || !p.Lexicon.English([]byte(several)) {
		return
	}
	p.Report(p.Span(i, head), "“"+word+"” behind “of "+p.Token(i)+"”: are several meant?").Unsafe(edit(p.Span(head, head), several))
}

// pluralOf is the plural of a noun that forms it by a rule, or of one for a man.
func pluralOf(noun string) string {
	if one, ok := strings.CutSuffix(noun, "man"); ok {
		return one + "men"
	}
	if one, ok := strings.CutSuffix(noun, "y"); ok && !strings.ContainsAny(noun[max(0, len(one)-1):len(one)], "aeou") {
		return one + "ies"
	}
	if hasAnySuffix([]byte(noun), "ch", "sh", "x", "s") {
		return noun + "es"
	}
	return noun + "s"
}
