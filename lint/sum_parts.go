package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/parser"
)

// parts are the numbers of a list each member of which has one, and counts what the whole counts. The words of the one who tells it may follow.
func (p *Pass) parts(total quantity, items []item) (parts []int64, ok bool) {
	for k, it := range items {
		if len(it.counts) == 0 && k == len(items)-1 && k > 1 && p.told(it) {
			break
		}
		if len(it.counts) != 1 || !p.isPart(total, it) && !(k > 0 && p.likeBefore(it, items[k-1])) {
			return nil, false
		}
		parts = append(parts, it.counts[0].n)
	}
	return parts, len(parts) > 1
}

// likeBefore reports whether a member of a list leaves out the verb of the one before it: "19 complained of beatings, 40 of the cold".
func (p *Pass) likeBefore(it, before item) bool {
	of := p.Next(it.counts[0].to)
	if !p.folds(of, "of", "to") || it.counts[0].from != it.from || of >= it.to {
		return false
	}
	for i := p.Next(before.counts[0].to); i < before.to; i++ {
		if p.Token(i) == p.Token(of) {
			return p.verbLike(p.Prev(i))
		}
	}
	return false
}

// kinds are the numbers with which the members of a list begin, each before a word of its own kind: "19 detentions, 14 attacks, 9 fines". They may be the parts of what stands before
// the list where they nearly make it.
func (p *Pass) kinds(items []item) (parts []int64, ok bool) {
	for _, it := range items {
		if len(it.counts) != 1 || it.counts[0].from != it.from || it.counts[0].to == it.to {
			return nil, false
		}
		parts = append(parts, it.counts[0].n)
	}
	return parts, len(parts) > 2
}

// told reports whether a member of a list is no member but says who told the rest.
func (p *Pass) told(it item) bool {
	for i := it.from; i <= it.to; i++ {
		if p.in(i, speech) {
			return true
		}
	}
	return false
}

// isPart reports whether a member of a list counts what the whole counts: by place ("in Semey — 6", "Semey, 6", "6 in Semey"), by what became of them
// ("70 were fined"), or with a word for the same ("700 locals" of people, "500 tenge" of tenge).
func (p *Pass) isPart(total quantity, it item) bool {
	switch p.Token(it.from) {
	case "including", "among", "of", "with", "except", "plus", "besides", "another":
		return false
	}
	c := it.counts[0]
	if p.isRest(it) {
		return true
	}
	if c.to == it.to {
		return c.from > it.from || c.to > c.from // "8 million"
	}
	i, ofWhole := p.Next(c.to), false
	if p.Token(i) == "of" && c.from == it.from && p.ofDeaths(total) { // "three of tuberculosis"
		return true
	}
	switch p.Token(i) {
	case "more", "of", "other":
		if i = p.Next(i); p.folds(i, "them", "these", "whom", "which") {
			i, ofWhole = p.Next(i), true
		}
	}
	if c.from != it.from {
		return i > it.to || ofWhole // "the term of 109 of them was cut"
	}
	switch word := p.Token(i); word {
	case "in", "from", "at", "near", "on", "under", "for", "by", "to", "with", "about", "against", "over", "concerning", "because", "after", "without", "were", "was", "are", "is", "have", "had", "got", "received":
		return true
	default:
		_, past := verbForms().of[word] // "58 paid in full"
		return i > it.to || past || strings.HasSuffix(word, "ed") || p.sameKind(total, i)
	}
}

// ofDeaths reports whether a whole is of people who died.
func (p *Pass) ofDeaths(total quantity) bool {
	const longest = 8 // tokens up to the word that says so
	for i := total.to + 1; i <= total.to+longest; i++ {
		if p.folds(i, "died", "dead", "deaths") {
			return true
		}
	}
	return false
}

// isRest reports whether a member of a list is all that is left: "the remaining 46 were registered".
func (p *Pass) isRest(it item) bool {
	return len(it.counts) == 1 && p.folds(it.from, "the") && p.folds(p.Next(it.from), "remaining", "other") && p.Next(p.Next(it.from)) == it.counts[0].from
}

// sameKind reports whether the noun at token i is that of the whole, or both are people. Of "a total of" any nouns are the parts.
func (p *Pass) sameKind(total quantity, i int) bool {
	if of := p.Prev(total.from); p.Token(of) == "of" && p.Token(p.Prev(of)) == "total" {
		return true
	}
	person := false
	at := total.to
	for range 3 {
		at = p.Next(at)
		if p.Token(at) == p.Token(i) {
			return true
		}
		person = person || p.isPeople(at) || p.Token(at) == "names"
	}
	return person && (p.isPeople(i) || p.isPeople(p.Next(i)))
}

// isPeople reports whether a word is for people, in the plural.
func (p *Pass) isPeople(i int) bool {
	word := p.Token(i)
	return p.in(i, peopleWords) || (strings.HasSuffix(word, "s") || strings.HasSuffix(word, "men")) && p.class(i).Is(pack.Role)
}

var peopleWords = wordlist.People

// namesIn counts the members of a list of names, 0 where one of them is something else: "the driver". What says who the one before is counts nothing: "Askar Bekov, a citizen of".
func (p *Pass) namesIn(items []item) (names int) {
	for k, it := range items {
		switch {
		case k > 0 && p.folds(it.from, "a", "an") && !p.folds(p.Prev(it.from), "and") && len(it.counts) == 0:
		case names > 0 && len(it.counts) == 1 && it.counts[0].from == it.from && it.counts[0].to == it.to: // "Askar Bekov, 35,"
		case len(it.counts) > 0 || !p.isNamed(it):
			return 0
		default:
			names++
		}
	}
	return names
}

// isNamed reports whether a member of a list is a name, with at most three words before it: "her daughter Dana Bekova".
func (p *Pass) isNamed(it item) bool {
	small, name := 0, false
	for i := it.from; i <= it.to; i++ {
		switch p.Kind(i) {
		case parser.Space, parser.Initial:
			name = name || p.Kind(i) == parser.Initial
		case parser.Word:
			switch {
			case p.Has(i, parser.Capital):
				name = true
			case name && !p.class(i).Is(pack.Particle) && !p.Lexicon.PatronymicWord(p.folded(i)):
				return false
			default:
				small++
			}
		case parser.Punct:
			if p.Byte(i) != '.' {
				return false
			}
		default:
			return false
		}
	}
	return name && small < 4
}
