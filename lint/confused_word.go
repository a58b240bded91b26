package lint

import (
	"fmt"
	"slices"
	"strings"

	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Both words of a pair are English, so that no spelling tells them apart: only beside the words of confused-words.txt is one surely meant for the other.
var confusedWord = &Rule{
	Rule: model.Rule{
		ID:       "confused-word",
		Title:    "Words that sound alike are not taken for each other",
		Why:      "“the school principle” and “on trail” are words of the dictionary, so that no spelling checker finds them.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, the school principle said that more then 20 pupils had been questioned[1]",
		Good:     "On February 1, in Almaty, the school principal said that more than 20 pupils had been questioned[1]",
	},
	Check: func(p *Pass) {
		p.toldThat()
		p.whosThing()
		p.itsWell()
		p.keepsIts()
		p.moreThen()
		p.neitherOr()
		p.becauseOf()
		confused().each(p, func(i int, pairs []confusion) {
			if p.Quoted(i) || p.besideSign(i) || p.Has(i, parser.Capital) || p.Kind(i-1) != parser.Space {
				return
			}
			for _, c := range pairs {
				if p.folds(p.Prev(i), c.before...) && (len(c.behind) == 0 || p.folds(p.Next(i), c.behind...) || slices.Contains(c.behind, "*") && p.bodyCloses(i)) {
					p.Report(p.Span(p.Prev(i), i), fmt.Sprintf("is “%s” meant, not “%s”?", c.meant, p.Token(i))).Unsafe(edit(p.Span(i, i), c.meant))
				}
			}
		})
	},
}

// whosThing reports “who’s” before what is somebody's and a verb: “the man, who’s arm was broken”.
func (p *Pass) whosThing() {
	for _, i := range p.Possess {
		thing := p.Next(i)
		verb := p.Next(thing)
		if p.folds(verb, "and") { // "who’s sons and husbands are"
			verb = p.Next(p.Next(verb))
		}
		if !p.folds(i-1, "who") || p.Token(i) == "’" || p.Token(i) == "'" || p.Quoted(i) || !p.smallWord(thing) || p.folds(thing, "who", "not", "what", "there", "he", "she", "it") || !p.folds(verb, "was", "were", "had", "has", "have", "is", "are") {
			continue
		}
		p.Report(p.Span(i-1, i), "“who’s” is “who is”: is “whose” meant?").Unsafe(edit(p.Span(i-1, i), "whose"))
	}
}

// itsWell reports “its” before what nothing has: “its not true”, “its well known”.
func (p *Pass) itsWell() {
	itsWords().each(p, func(i int, _ bool) {
		next := p.Next(i)
		if p.Quoted(i) || p.Kind(i+1) != parser.Space || !p.folds(next, "not", "a", "an", "the", "been", "impossible", "unclear", "too", "because") && !(p.folds(next, "well") && p.folds(p.Next(next), "known")) {
			return
		}
		p.Report(p.Span(i, next), "“its” is “of it”: is “it is” meant?").Unsafe(insert(p.Span(i, i).Start+len("it"), "’"))
	})
}

// keepsIts reports “it’s” before what something has: “keeps it’s seal”, “lost it’s licence”, “in it’s own way”.
func (p *Pass) keepsIts() {
	for _, i := range p.Possess {
		thing, before := p.Next(i), p.Prev(i-1)
		if !p.folds(i-1, "it") || len(p.Token(i)) < 2 || p.Quoted(i) || !p.smallWord(thing) || p.folds(thing, "a", "an", "the", "not", "been", "being") {
			continue
		}
		if p.folds(thing, "own") || p.folds(before, "keeps", "lost", "changed", "opened", "closed", "held", "of", "for", "with", "from", "by", "in", "on", "at", "to", "has", "had", "published", "began", "ended") {
			p.Report(p.Span(i-1, i), "“it’s” is “it is”: is “its” meant?").Unsafe(edit(p.Span(i-1, i), "its"))
		}
	}
}

// moreThen reports “then” between two nouns of which there are more and fewer: “more policemen then mourners”.
func (p *Pass) moreThen() {
	thens().each(p, func(i int, _ bool) {
		noun := p.Prev(i)
		if p.folds(p.Prev(noun), "more", "fewer", "less") && p.severalAt(noun) && (p.severalAt(p.Next(i)) || p.Kind(p.Next(i)) == parser.Number) && p.Kind(i-1) == parser.Space && !p.Quoted(i) {
			p.Report(p.Span(noun, i), "is “than” meant, not “then”?").Unsafe(edit(p.Span(i, i), "than"))
		}
	})
}

// neitherOr reports “or” where “neither” wants “nor”: “neither the strike or the demands”.
func (p *Pass) neitherOr() {
	neithers().each(p, func(i int, _ bool) {
		const longest = 4 // words
		at := p.Next(i)
		if p.Quoted(i) || !p.folds(at, "the", "a", "an", "his", "her", "their", "its") {
			return
		}
		for n := 0; n < longest && p.smallWord(at) && !p.verbLike(at); n++ {
			if at = p.Next(at); p.Token(at) == "or" {
				p.Report(p.Span(i, at), "is “nor” meant, not “or”?").Unsafe(edit(p.Span(at, at), "nor"))
				return
			}
		}
	})
}

// becauseOf reports “because of” before what happened: “because of it had been obtained”.
func (p *Pass) becauseOf() {
	for _, i := range p.Ofs {
		because, who := p.Prev(i), p.Next(i)
		if p.folds(because, "because") && p.folds(who, "it", "he", "she", "they", "there") && p.in(p.Next(who), auxiliaries) && !p.Quoted(i) {
			p.Report(p.Span(because, who), "is “because” meant, not “because of”?").Unsafe(remove(model.Span{Start: p.Span(because, because).End, End: p.Span(i, i).End}))
		}
	}
}

var neithers = lexicalSet("neither")

var thens = lexicalSet("then")

var itsWords = lexicalSet("its")

// confusion is what is meant by a word behind some words, and before some others where they are listed.
type confusion struct {
	meant          string
	before, behind []string
}

// confused are the words that are taken for others, with where.
var confused = lexicalOf(func() map[string][]confusion {
	of := map[string][]confusion{}
	for _, row := range wordlist.Rows("confused-words")() {
		for _, entry := range row {
			cells := strings.Split(entry, ":")
			c := confusion{meant: cells[1], before: strings.Split(cells[2], "/")}
			if len(cells) > 3 {
				c.behind = strings.Split(cells[3], "/")
			}
			of[cells[0]] = append(of[cells[0]], c)
		}
	}
	return of
})

// toldThat reports "told that" of who says something to nobody: "Bekova told that", not "was told that".
func (p *Pass) toldThat() {
	tolds().each(p, func(i int, _ bool) {
		before := p.Prev(i)
		if before < 1 || p.Quoted(i) || p.Kind(i-1) != parser.Space || !p.folds(p.Next(i), "that") || !(p.inName(p.Span(before, before)) || p.Byte(before) == ',' && p.inName(p.Span(before-1, before-1)) && p.nameBefore(before) || p.folds(before, "he", "she", "they")) {
			return
		}
		p.Report(p.Span(i, p.Next(i)), "“told” needs whom: is “said” meant?").As(model.Suggestion).Unsafe(edit(p.Span(i, i), "said"))
	})
}

var tolds = lexicalSet("told")
