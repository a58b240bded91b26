package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// English may leave a preposition without what it governs: "the house they live in", "he was shot at", "they carried on". What follows tells such
// phrases from those that have lost something, by the word before the preposition and by what stands in the clause.

// lostObject tells how sure it is that the word at token w is a preposition that has lost what it governs, where a break follows at token i: "" where
// it is none, or may end the phrase.
func (p *Pass) lostObject(w, i int) model.Severity {
	word, before := p.Token(w), p.Prev(w)
	spaced := p.Kind(i-1) == parser.Space && p.Kind(i) == parser.Punct
	governed := p.governed(word, before)
	if governed == "" && !spaced || p.relative(w, spaced) {
		return ""
	}
	switch {
	case p.Byte(i) == ')' && governed != model.Error, word == "than" && p.Byte(i) == ',':
		return "" // "(made by)", "less than, or"
	case p.Kind(i) == parser.Mark && p.Kind(i-1) == parser.Space:
		return model.Suggestion // "as is told in [4]"
	case governed == "":
		if isPreposition(word) && !takes(word, p.Token(before)) {
			return model.Suggestion // the space may be all that is wrong
		}
	case governed == model.Error:
	case p.Token(p.Prev(before)) == "to", p.Byte(i) == ',' && p.aside(i):
		return "" // "something to look at", "by, in fact, refusing"
	case spaced:
		return model.Error
	case p.infinitive(w):
		return model.Suggestion
	}
	return governed
}

// aside reports whether the comma at token i begins a few words that another comma ends.
func (p *Pass) aside(i int) bool {
	for k := i + 1; k < i+12; k++ {
		if p.Byte(k) == ',' {
			return true
		}
		if p.Kind(k) != parser.Space && p.Kind(k) != parser.Word {
			return false
		}
	}
	return false
}

// longestClause is how many words and signs of a clause are looked at for what its last preposition may govern.
const longestClause = 100

// infinitive reports whether "to" stands in the clause that ends with token w: "a task to find the author of".
func (p *Pass) infinitive(w int) bool {
	for i, n := p.Prev(w), 0; n < longestClause && i >= 0 && p.Kind(i) == parser.Word; i, n = p.Prev(i), n+1 {
		if p.Token(i) == "to" {
			return true
		}
	}
	return false
}

func isPreposition(word string) bool {
	switch word {
	case "on", "in", "to", "for", "with", "from", "under", "about", "into", "through":
		return true
	}
	return false
}

// governed tells how surely something must follow a preposition that stands behind the word at token before.
func (p *Pass) governed(word string, before int) model.Severity {
	b := p.Token(before)
	switch word {
	case "via", "during", "among", "despite":
		return model.Error
	case "between":
		if b != "in" {
			return model.Suggestion
		}
	case "to":
		switch b {
		case "according", "According", "owing", "Owing", "thanks", "Thanks", "contrary", "Contrary":
			return model.Error
		case "write", "apply", "report": // "is asked to write to", not "had nobody to write to"
			if to := p.Prev(before); p.folds(to, "can", "may", "should", "must") || p.folds(to, "to") && p.folds(p.Prev(to), "asked", "requested", "urged", "invited") {
				return model.Error
			}
		}
	case "with":
		switch b {
		case "accordance", "connection", "interview", "conjunction":
			return model.Error
		}
	case "than":
		return model.Warning
	case "at", "by", "of", "from", "on", "in", "through", "under":
		if publishes.Has(b) || word == "at" && shows.Has(b) || word == "of" && p.ofPair(b) {
			return model.Error
		}
		if takes(word, b) {
			return ""
		}
		switch word {
		case "at", "of", "by":
			return model.Warning
		case "from":
			return model.Suggestion
		}
	}
	return ""
}

var (
	publishes = wordlist.Of("publishes")
	shows     = wordlist.Of("shows")
	beforeAt  = wordlist.Of("before-at")
	beforeIn  = wordlist.Of("before-in")
)

// beforePreposition has for a preposition, but for "at", the words with which it ends a phrase.
var beforePreposition = map[string]wordlist.List{
	"of": wordlist.Of("before-of"), "from": wordlist.Of("before-from"), "by": wordlist.Of("before-by"),
	"on": beforeIn, "in": beforeIn, "to": beforeIn, "for": beforeIn, "with": beforeIn, "under": beforeIn, "about": beforeIn, "into": beforeIn, "through": beforeIn,
}

// ofPair reports whether a word makes a preposition with "of": "because of".
func (p *Pass) ofPair(word string) bool {
	switch word {
	case "because", "Because", "instead", "Instead", "behalf":
		return true
	}
	return false
}

// takes reports whether a word and the preposition behind it can end a phrase: "looked at", "unheard of", "came from", "passed by".
func takes(word, before string) bool {
	if word == "at" {
		for _, ending := range [...]string{"ed", "ing", "s"} {
			if stem, ok := strings.CutSuffix(before, ending); ok && beforeAt.Has(stem) {
				return true
			}
		}
		return beforeAt.Has(before)
	}
	list, ok := beforePreposition[word]
	return ok && list.Has(before)
}

// relative reports whether the clause that ends with the preposition at token w may have named before what it governs: "the house that they live in",
// "what he is accused of", "the list they published it on". A pronoun that is the subject itself has no such place: "which is published at". With sure
// what else could be the case is not asked for, since a space before the punctuation speaks for a loss as well.
func (p *Pass) relative(w int, sure bool) bool {
	for i, n := p.Prev(w), 0; n < longestClause && i >= 0; i, n = p.Prev(i), n+1 {
		if p.Kind(i) == parser.Mark || p.Kind(i) == parser.Punct && strings.IndexByte(".,;:()?!", p.Token(i)[0]) >= 0 {
			return false
		}
		word, _, _ := strings.Cut(strings.ReplaceAll(p.Token(i), "’", "'"), "'")
		switch word {
		case "whose":
			if !p.isPublished(w) { // "whose recording is available at"
				return true
			}
		case "what", "What", "where", "Where", "whom", "whatever", "how", "why":
			return true
		case "which", "who", "Who", "Which":
			if !p.verbLike(p.Next(i)) {
				return true
			}
		case "that":
			if !sure && !p.verbLike(p.Next(i)) && !p.says(p.Prev(i)) {
				return true
			}
		case "he", "she", "it", "they", "we", "you", "I":
			if !sure && p.mayBeNoun(p.Prev(i)) {
				return true
			}
		}
	}
	return false
}

// isPublished reports whether a form of "be" and a word for what is made public stand before the preposition at token w: "is available at", of which that is the subject.
func (p *Pass) isPublished(w int) bool {
	before := p.Prev(w)
	return (publishes.Has(p.Token(before)) || shows.Has(p.Token(before))) && p.in(p.Prev(before), auxiliaries)
}

// verbLike reports whether token i is a word that a subject has before it.
func (p *Pass) verbLike(i int) bool {
	return p.in(i, auxiliaries) || p.Token(i) == "may" || strings.HasSuffix(p.Token(i), "ed") || p.class(i).Is(pack.Verb)
}

// says reports whether token i is a verb behind which "that" begins a clause of its own.
func (p *Pass) says(i int) bool {
	switch p.Token(i) {
	case "reported", "announced", "stated", "noted", "added", "declared", "confirmed", "stressed", "informed", "wrote", "showed", "states", "claims", "believes", "considers", "thinks", "insists", "argues", "hopes", "reports", "notes", "so", "fact", "statement":
		return true
	}
	return p.class(i).Is(pack.Verb)
}

// mayBeNoun reports whether token i is a word that a relative clause without a pronoun can follow: "the house they live in".
func (p *Pass) mayBeNoun(i int) bool {
	switch p.Token(i) {
	case "and", "but", "or", "that", "because", "as", "when", "if", "while", "since", "until", "till", "after", "before", "than", "so", "then", "although",
		"though", "where", "whether", "once", "also":
		return false
	}
	return p.Kind(i) == parser.Word && !p.says(i) && !p.verbLike(i)
}
