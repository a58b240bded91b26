package lint

import (
	"fmt"

	"github.com/openchronicle/chronicle/parser"
)

// What follows is part of verb-bare: verbs, and what belongs to them, that are lost.

// verbsLost reports “refused to a case”, “the court the motion of the lawyer”, “is obliged provide helmets” and “the press service not report”.
func (p *Pass) verbsLost() {
	beforeTo().each(p, func(i int, _ bool) {
		to := p.Next(i)
		if thing := p.Next(to); p.Token(to) == "to" && p.folds(thing, "a", "an", "the") && !p.Quoted(i) {
			p.Report(p.Span(i, thing), fmt.Sprintf("no verb behind “%s to”: is one lost?", p.Token(i)))
		} else if p.smallWord(to) && !p.Quoted(i) && p.Kind(i+1) == parser.Space && (bareVerbs().knows(p, to) && (p.folds(i, "obliged") || p.objectAt(p.Next(to))) || p.folds(p.Next(to), "them", "him") && !p.in(to, prepositions) && !hasAnySuffix(p.folded(to), "ed", "ing", "ly")) {
			p.Report(p.Span(i, to), fmt.Sprintf("“to” is missing before “%s”", p.Token(to))).Unsafe(insert(p.Span(to, to).Start, "to "))
		}
	})
	for _, i := range p.Articles {
		p.verbBefore(i)
	}
	for _, i := range p.Links {
		if p.Token(i) == "the" {
			p.verbBefore(i)
		}
	}
	objects().each(p, func(i int, _ bool) { // “Judge Bekova him in the courtroom”
		if before := p.Prev(i); before >= 0 && p.Kind(i-1) == parser.Space && !p.Quoted(i) && p.oneWhoActs(before) && p.in(p.Next(i), prepositions) {
			p.Report(p.Span(before, i), fmt.Sprintf("no verb between “%s” and “%s”: is one lost?", p.Token(before), p.Token(i)))
		}
	})
	weres().each(p, func(i int, _ bool) { // “all of them were to a garage”
		to := p.Next(i)
		thing := p.Next(p.Next(to))
		if p.folds(to, "to") && isArticle(p.Token(p.Next(to))) && !p.Quoted(i) && !p.folds(thing, "extent", "degree", "great", "large", "certain", "man", "left", "right", "north", "south", "east", "west", "point", "contrary") {
			p.Report(p.Span(i, to), fmt.Sprintf("no verb between “%s” and “to”: is one lost?", p.Token(i)))
		}
	})
	its().each(p, func(i int, _ bool) { // “that it within the competence of the other”
		if within := p.Next(i); p.folds(within, "within", "under", "beyond", "outside", "inside") && p.folds(p.Prev(i), "that", "because") && !p.Quoted(i) && p.Kind(i+1) == parser.Space {
			p.Report(p.Span(i, within), fmt.Sprintf("no verb between “%s” and “%s”: is one lost?", p.Token(i), p.Token(within)))
		}
	})
	nots().each(p, func(i int, _ bool) {
		subject, does := p.Prev(i), p.Next(i)
		if p.Quoted(i) || p.Kind(i-1) != parser.Space || p.Kind(i+1) != parser.Space || !p.smallWord(does) || !p.actsAlone(subject) {
			return
		}
		if bareVerbs().knows(p, does) || p.folds(p.Next(does), "any", "whether", "that") && !p.in(does, prepositions) && !hasAnySuffix(p.folded(does), "ing") || p.folds(p.Next(does), "any", "the", "a", "his", "her", "their", "whether") && (p.pastAt(does) || hasAnySuffix(p.folded(does), "ed")) {
			p.Report(p.Span(subject, does), fmt.Sprintf("no verb before “not”: is “did not” meant before “%s”?", p.Token(does)))
		}
	})
}

// verbBefore reports that no verb stands between who acts and the article at token i.
func (p *Pass) verbBefore(i int) {
	if before := p.Prev(i); p.Kind(i-1) == parser.Space && p.Kind(before) == parser.Word && !p.Quoted(i) && p.actsAlone(before) && !p.timeBehind(i) && p.endsWithoutVerb(p.Next(i)) {
		p.Report(p.Span(before, i), fmt.Sprintf("no verb between “%s” and “%s”: is one lost?", p.Token(before), p.Token(i)))
	}
}

// beforeTo are words that "to" follows before a verb alone.
var beforeTo = lexicalSet("refused", "decided", "managed", "intends", "intended", "tried", "threatened", "refuses", "plans", "planned", "obliged")

var (
	nots    = lexicalSet("not")
	objects = lexicalSet("him", "them")
	weres   = lexicalSet("was", "were")
	its     = lexicalSet("it", "he", "she", "they")
)

// actsAlone reports whether token i ends what a sentence or a clause is about, who is one who acts: “the court”, “The hospital”, a name.
func (p *Pass) actsAlone(i int) bool {
	if p.oneWhoActs(i) {
		return true
	}
	if the := p.Prev(i); p.folds(i, "court", "hospital", "police", "administration", "commission", "ministry", "akimat", "prosecutor", "judge", "service", "department") {
		if p.folds(the, "press") {
			the = p.Prev(the)
			return p.Kind(the) == parser.Possess || p.folds(the, "the")
		}
		for p.Has(i, parser.Capital) && p.Has(the, parser.Capital) && !p.folds(the, "the") && p.Kind(the+1) == parser.Space { // "The Abay District Court"
			the = p.Prev(the)
		}
		return p.folds(the, "the") && (p.subjectAt(the) || p.folds(p.Prev(the), "but", "and") && p.Byte(p.Prev(p.Prev(the))) == ',')
	}
	return false
}

// endsWithoutVerb reports whether a noun begins with token i behind which what it is of or for follows, and no verb that somebody else does something with it: “the motion of”, not “the road the workers built”.
func (p *Pass) endsWithoutVerb(i int) bool {
	const longest = 3 // words
	for n := 0; n < longest; n++ {
		if !p.smallWord(i) || p.verbLike(i) || p.pastAt(i) || p.in(i, finite) || p.in(i, prepositions) || p.folds(i, "first", "next", "whole", "other", "only", "last", "very", "more") {
			return false
		}
		next := p.Next(i)
		if p.folds(next, "of", "for", "against", "without", "to", "about") || p.folds(next, "that") && p.folds(p.Next(next), "he", "she", "they", "it") || p.bodyCloses(i) && p.Byte(next) == '.' {
			return true
		}
		i = next
	}
	return false
}
