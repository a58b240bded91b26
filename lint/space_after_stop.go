package lint

import (
	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// What follows is part of space-after: the full stop, which stands in many things that are no end of a sentence.

// gluedStop judges the full stop i with something right behind it.
func (p *Pass) gluedStop(i int) {
	next := i + 1
	if p.Byte(i-1) == '.' || p.address(i) || p.quotedName(i) {
		return
	}
	switch p.Kind(next) {
	case parser.Number:
		p.stopNumber(i)
	case parser.Word:
		switch {
		case !p.endsBefore(i):
		case p.innerStop(i):
			p.Report(p.Span(i-1, next), "no space behind the full stop, unless this is one name").As(model.Suggestion)
		default:
			p.noSpace(next, "behind the full stop").As(p.graveness(i))
		}
	case parser.Initial:
		if !p.shortCapital(i-1) && p.sentenceEnd(i-1) && !p.stopBeforeInitial(next) {
			p.noSpace(next, "behind the full stop")
		}
	default:
		p.noSpace(next, "behind the full stop")
	}
}

// stopNumber judges a full stop between something and a number: No.1, Art.405, and the end of a sentence, but not v2.0.
func (p *Pass) stopNumber(i int) {
	switch {
	case p.Kind(i-1) != parser.Word:
		if k := p.Kind(i - 1); k == parser.EndQuote || k == parser.Mark || p.Byte(i-1) == ')' {
			p.noSpace(i+1, "behind the full stop")
		}
	case abbreviations.Has(string(p.folded(i - 1))):
		p.noSpace(i+1, "behind the abbreviation "+p.Token(i-1)+".").As(model.Warning)
	case len(p.Token(i-1)) > 3 && !p.Has(i-1, parser.InnerCap) && !p.Has(i-1, parser.AllCaps):
		p.noSpace(i+1, "behind the full stop")
	}
}

var abbreviations = wordlist.Of("abbreviations")

func (p *Pass) graveness(i int) model.Severity {
	if p.Kind(i-1) == parser.Word && abbreviations.Has(string(p.folded(i-1))) {
		return model.Warning
	}
	return model.Error
}

// endsBefore reports whether the full stop i, with a word right behind it, ends a sentence or an abbreviation.
func (p *Pass) endsBefore(i int) bool {
	next := i + 1
	if !p.Has(next, parser.Capital) {
		if p.Kind(i-1) != parser.Word || len(p.Token(i-1)) < 3 || !p.Lexicon.English(p.folded(next)) {
			return false
		}
		before := p.folded(i - 1)
		return p.Lexicon.English(before) || string(before) == "etc"
	}
	if p.Kind(i-1) != parser.Word {
		return p.sentenceEnd(i - 1)
	}
	fold := p.folded(i - 1)
	switch {
	case p.isInitial(i - 1): // initial-space judges it
		return false
	case abbreviations.Has(string(fold)):
		return true
	case p.Has(i-1, parser.AllCaps): // a name with a stop inside, unless a sentence begins behind it
		return p.beginsSentence(next) || p.Lexicon.English(p.folded(next)) && !sites.Has(string(p.folded(next)))
	case len(p.Token(i-1)) == 1: // p.m.The
		return len(p.Token(next)) > 1 && p.Byte(i-2) == '.'
	}
	return true
}

// innerStop reports whether the full stop i, between two words with capitals, may be part of a name, such as Votes.Count. It is none in front of
// what sentences begin with, and between the name of a place or a person and an English word.
func (p *Pass) innerStop(i int) bool {
	before, next := i-1, i+1
	if p.Kind(before) != parser.Word || !p.Has(before, parser.Capital) || !p.Has(next, parser.Capital) || abbreviations.Has(string(p.folded(before))) || p.beginsSentence(next) {
		return false
	}
	fold := p.folded(next)
	return p.Lexicon.English(p.folded(before)) || !p.Lexicon.English(fold) || sites.Has(string(fold))
}

// beginsSentence reports whether token i is a word that sentences often begin with, or the beginning of a person's name.
func (p *Pass) beginsSentence(i int) bool {
	return starters.Has(string(p.folded(i))) || p.inName(p.Span(i, i))
}

var starters = wordlist.Starters

// sentenceEnd reports whether a sentence can end with token i.
func (p *Pass) sentenceEnd(i int) bool {
	switch p.Kind(i) {
	case parser.Number, parser.Mark, parser.EndQuote, parser.Possess:
		return true
	case parser.Word:
		return len(p.Token(i)) > 2
	case parser.Punct:
		return p.Byte(i) == ')' || p.Byte(i) == ']' || p.Byte(i) == '%'
	}
	return false
}

// shortCapital reports whether token i is a word like Ph or Zh, behind which a full stop is that of an abbreviation.
func (p *Pass) shortCapital(i int) bool {
	return p.Kind(i) == parser.Word && p.Has(i, parser.Capital) && !p.Has(i, parser.AllCaps) && len(p.Token(i)) <= 3
}

// quotedName reports whether the words that the full stop i joins are all that stands between two quotation marks: “SOS.Karakol”.
func (p *Pass) quotedName(i int) bool {
	from, to := i-1, i+1
	for n := 0; n < reach && p.Byte(from-1) == '.' && p.label(from-2); n++ {
		from -= 2
	}
	for n := 0; n < reach && p.Byte(to+1) == '.' && p.label(to+2); n++ {
		to += 2
	}
	return p.label(i-1) && p.label(i+1) && p.isQuote(from-1) && p.isQuote(to+1)
}
