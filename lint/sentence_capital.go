package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Only full stops before a word of the dictionary are judged, and behind a word that is no abbreviation. What stands behind a name is name-stop's.
var sentenceCapital = &Rule{
	Rule: model.Rule{
		ID:       "sentence-capital",
		Title:    "A sentence begins with a capital",
		Why:      "Behind a full stop a small letter is half of a change: the stop is one too many, or words between the two are lost.",
		Severity: model.Warning,
		Bad:      "On February 1, in Almaty, a picket was held. the police broke it up[1]",
		Good:     "On February 1, in Almaty, a picket was held. The police broke it up[1]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		for _, i := range p.Stops {
			before, next := i-1, i+2
			if p.Kind(i+1) == parser.Space && p.smallWord(next) && p.endsSentence(before) && !p.besideSign(next) && p.Lexicon.Spelled(p.folded(next)) && !sites.Has(p.Token(next)) && p.Token(next) != "de" {
				p.Report(p.Span(i, next), "a full stop, and behind it “"+p.Token(next)+"” with a small letter: a sentence begins, or goes on")
			}
		}
	},
}

// endsSentence reports whether the full stop behind token i, a word or a closing quotation mark, ends a sentence and no abbreviation, name or address.
func (p *Pass) endsSentence(i int) bool {
	const shortest = 2 // letters
	if p.Kind(i) == parser.EndQuote {
		return p.sideAt(i) == closing && p.Kind(i-1) == parser.Word
	}
	if p.Kind(i) != parser.Word {
		return false
	}
	at, word := p.Span(i, i), strings.ToLower(p.Token(i))
	if at.Len() < shortest || abbreviations.Has(word) || clipped.Has(word) || p.besideSign(i) {
		return false
	}
	if p.smallWord(i) {
		return p.inDictionary(word)
	}
	return p.Entry != nil && !p.shortCapital(i) && !p.Has(i, parser.AllCaps) && !p.inName(at)
}

var clipped = wordlist.Of("clipped")
