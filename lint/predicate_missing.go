package lint

import (
	"fmt"
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// A past such as “detained” is a participle too, and says nothing of the list in which the detained are: only first sentences are judged that begin with a word of headlines and in which
// no verb is left that could be said of it.
var predicateMissing = &Rule{
	Rule: model.Rule{
		ID:       "predicate-missing",
		Title:    "A sentence says what happened",
		Why:      "“A list of persons held in Almaty” is a headline: whether it was published, handed over or refused is not said.",
		Severity: model.Warning,
		Bad:      "On February 1, in Almaty, a list of persons who had been held under administrative arrest[1]",
		Good:     "On February 1, in Almaty, a list of persons who had been held under administrative arrest was published[1]",
	},
	Check: func(p *Pass) {
		h, ok := p.head()
		if !ok || h.body >= p.Count() || p.Kind(h.body) != parser.Word {
			return
		}
		noun := p.headline(h.body)
		if noun < 0 {
			return
		}
		if end := p.withoutVerb(noun); end > noun {
			p.Report(p.Span(h.body, end), fmt.Sprintf("no verb says what happened to the “%s” with which the sentence begins", p.Token(noun)))
		}
	},
}

var (
	headlines   = wordlist.Of("headlines")
	toldOfTexts = wordlist.Of("told-of-texts")
)

// headline is the word of headlines that ends the phrase which begins at token i, before a preposition, a comma or a participle: "another court hearing in", "the video recorded by", "the fourth day
// of"; -1 where there is none.
func (p *Pass) headline(i int) int {
	const longest = 5 // words
	for at, n := i, 0; n < longest && p.Kind(at) == parser.Word && !p.Has(at, parser.Capital); at, n = p.Next(at), n+1 {
		next := p.Next(at)
		if p.saidOf(at) || p.in(at, prepositions) || p.smallWord(at) && p.folds(at, "set", "held", "made") {
			return -1
		}
		if p.in(at, headlines) || p.folds(at, "day") && p.placeInRow(p.Prev(at)) {
			if p.in(next, prepositions) || p.Byte(next) == ',' || p.pastBefore(next) {
				return at
			}
		}
	}
	return -1
}

// placeInRow reports whether token i is the word of a place in a row: "fourth".
func (p *Pass) placeInRow(i int) bool {
	return p.folds(i, "first", "second", "third") || p.smallWord(i) && strings.HasSuffix(p.Token(i), "th")
}

// pastBefore reports whether token i is a past or participle before a preposition: "recorded by".
func (p *Pass) pastBefore(i int) bool {
	return strings.HasSuffix(p.Token(i), "ed") && p.in(p.Next(i), prepositions)
}

// withoutVerb is the last token of the sentence that goes on behind the noun at token i without a verb that may be said of it; -1 where it has one, or goes on behind a colon or a dash. Each
// "who", and each "he", has a verb of its own.
func (p *Pass) withoutVerb(i int) int {
	last, others := i, 0
	for i = p.Next(i); i < p.Count(); i = p.Next(i) {
		k := p.Kind(i)
		switch {
		case k == parser.Mark:
			return last
		case p.startsSentence(i):
			if before := p.Prev(i); p.Byte(before) != '.' || !p.longWord(before-1) && !p.smallWord(before-1) || p.smallWord(i) {
				return -1
			}
			return last
		case p.Byte(i) == ':' || p.Byte(i) == ';' || p.Byte(i) == '?' || p.Byte(i) == '!' || p.isDash(i) && p.Kind(i-1) == parser.Space || k == parser.OpenQuote:
			return -1
		case k != parser.Word:
		case p.folds(i, "who", "which", "that", "whom", "whose", "he", "she", "they", "it"):
			others++
			if next := p.Next(i); p.pastAt(next) || strings.HasSuffix(p.Token(next), "ed") {
				others--
				i = next
			}
		case p.saidOf(i):
			if others == 0 {
				return -1
			}
			for others--; p.saidOf(p.Next(i)) || p.folds(p.Next(i), "not", "been", "being", "be"); {
				i = p.Next(i)
			}
		}
		if k != parser.Punct {
			last = i
		}
	}
	return last
}

// saidOf reports whether token i is a verb that may be said of what a sentence begins with: a form that is no participle, or one with an object behind it, "destroyed houses".
func (p *Pass) saidOf(i int) bool {
	if !p.smallWord(i) {
		return false
	}
	if p.in(i, auxiliaries) && !p.folds(i, "be", "been", "being") || p.Token(i) == "may" || p.in(i, finite) || p.in(i, toldOfTexts) || p.class(i).Is(pack.Verb) && !strings.HasSuffix(p.Token(i), "ed") {
		return true
	}
	if verb, known := verbForms().of[string(p.folded(i))]; known && !verb.made && verb.past == p.Token(i) && verb.past != verb.participle {
		return true
	}
	if !strings.HasSuffix(p.Token(i), "ed") {
		return false
	}
	next := p.Next(i)
	return p.Kind(next) == parser.Number || p.Kind(next) == parser.Word && !p.in(next, prepositions) && !p.folds(next, "and", "or", "without", "again", "earlier")
}
