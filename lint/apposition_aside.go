package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/parser"
)

// What follows is part of apposition-open: what an aside says of somebody, and the verb with which the sentence goes on behind it.

// tellsWhom reports whether token i is a verb of speech before whom somebody told, or what: "told the court", "said that".
func (p *Pass) tellsWhom(i int) bool {
	next := p.Next(i)
	return p.folds(i, "told") && p.folds(next, "the", "a", "his", "her", "reporters", "journalists", "relatives") || p.in(i, speech) && p.folds(next, "that")
}

// actsOn reports whether token i is a verb in the past that says what somebody did, for what it was done to: "sewed up his mouth", "lost his appeal".
func (p *Pass) actsOn(i int) bool {
	object := p.Next(i)
	if p.folds(object, "up", "out", "down", "off", "over") {
		object = p.Next(object)
	}
	return p.smallWord(i) && (p.pastAt(i) || strings.HasSuffix(p.Token(i), "ed")) && !p.in(i, doneToPeople) && p.folds(object, "his", "her", "their", "the", "a", "an")
}

// roleBefore is the first of the words for a role right before token i, "the well-known barber"; i where none stand there.
func (p *Pass) roleBefore(i int) int {
	const longest = 4 // words
	from := i
	for n, at := 0, p.Prev(i); n < longest && p.Kind(at) == parser.Word && p.Kind(at+1) == parser.Space && !p.in(at, prepositions) && !p.verbLike(at); n, at = n+1, p.Prev(at) {
		if n == 0 && !p.class(at).Is(pack.Role|pack.Title) {
			return i
		}
		if from = at; p.subjectAt(at) {
			return at
		}
	}
	return from
}

// behindCode is the token behind the name of a code that begins with token i, "of the Criminal Code of the Republic of Kazakhstan"; i where none does.
func (p *Pass) behindCode(i int) int {
	const longest = 16 // words
	for n := 0; n < longest && p.Kind(i) == parser.Word && (p.folds(i, "of", "the", "on") || p.Has(i, parser.Capital)); n++ {
		i = p.Next(i)
	}
	return i
}

var clauseWords = wordlist.Of("clause-words")

// roleFrom is the token of what somebody is that begins at token i: a role, and behind an article, and what it is like, who lives somewhere, too; -1 where something else does.
func (p *Pass) roleFrom(i int) int {
	const longest = 3 // words of what it is like
	isRole := func(i int) bool { return p.smallWord(i) && p.class(i).Is(pack.Role) && !p.verbLike(i) }
	if !p.folds(i, "a", "an") {
		if isRole(i) {
			return i
		}
		return -1
	}
	if age := p.Next(i); p.Kind(age) == parser.Number && p.joins(age+1) && p.folds(age+2, "year-old") {
		i = age + 2
	}
	for n := 0; n < longest && p.Kind(i) == parser.Word; n++ {
		if i = p.Next(i); isRole(i) || p.folds(i, "resident", "native", "man", "woman") {
			return i
		}
		if !p.smallWord(i) || p.in(i, prepositions) || p.in(i, clauseWords) || p.verbLike(i) {
			return -1
		}
	}
	return -1
}

// officeFrom is the token of the office that begins at token i, which one alone holds: "the UN Special Rapporteur", "Deputy Minister"; -1 where something else does. Behind it a clause of its own may
// begin, "Bekov, the minister said,", which ends with a comma.
func (p *Pass) officeFrom(i int) int {
	const longest = 4 // words
	if p.folds(i, "the") {
		i = p.Next(i)
	}
	for n := 0; n < longest && p.Kind(i) == parser.Word; n, i = n+1, p.Next(i) {
		if next := p.Next(i); p.class(i).Is(pack.Title|pack.Role) && !p.class(next).Is(pack.Title|pack.Role) && !p.verbLike(i) && p.smallWord(next) {
			return i
		}
		if p.verbLike(i) || p.in(i, prepositions) || p.in(i, clauseWords) {
			return -1
		}
	}
	return -1
}

// verbInAside is the verb with which a sentence goes on behind the words from token i on, which say who somebody is, no comma before it; 0 where there is none, or one that may
// belong to them, "a man who was", or to a clause of its own: "a driver his boss had fined". Where no comma follows, last, a verb of speech is no clause of its own.
func (p *Pass) verbInAside(i int, last bool) int {
	const longest = 12 // words
	for n := 1; n < longest && i < p.Count(); n++ {
		switch k := p.Kind(i); {
		case k == parser.OpenQuote || k == parser.EndQuote || p.Quoted(i):
		case k != parser.Word && k != parser.Initial && k != parser.Possess && k != parser.Number:
			return 0
		case p.folds(i, "demanded", "urged") && p.Token(p.Next(i)) != "by", n > 1 && p.tellsWhom(i), last && n > 1 && (p.in(i, speech) || p.folds(i, "asked", "answered", "promised", "replied")):
			return i
		case p.in(i, clauseWords) || p.in(i, speech) || isArticle(p.Token(i)) && !p.in(p.Prev(i), prepositions):
			return 0
		case p.folds(i, "was", "is", "has", "had", "came", "went", "gave", "took", "began", "became", "stood", "sat", "won"):
			return i
		}
		i = p.Next(i)
	}
	return 0
}
