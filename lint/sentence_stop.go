package lint

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/internal/numeral"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Only words are judged that no name begins with but that of a paper or a film, “The Insider”, behind which a name goes on.
var sentenceStop = &Rule{
	Rule: model.Rule{
		ID:       "sentence-stop",
		Title:    "A full stop parts two sentences",
		Why:      "Without it two statements run into one, and a program takes both for one sentence.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, Marat Kaliyev was fined for a rally of 2019 The court heard no witnesses[1]",
		Good:     "On February 1, in Almaty, Marat Kaliyev was fined for a rally of 2019. The court heard no witnesses[1]",
	},
	Check: func(p *Pass) {
		for _, i := range p.Capitals {
			before := p.Prev(i)
			if p.Kind(i-1) != parser.Space || !(p.onlyBegins(i) && p.smallWord(p.Next(i))) && !p.beginsPhrase(i) || p.Quoted(i) || p.inName(p.Span(i, i)) {
				continue
			}
			if p.Kind(before) == parser.EndQuote {
				p.behindQuotation(before, i)
				continue
			}
			if p.Kind(before) == parser.Number && !p.cites(before) || p.carries(before) && p.Lexicon.English(p.folded(before)) || p.endsClause(before) {
				p.Report(p.Span(before, i), "“"+p.Token(i)+"” with a capital in the middle of a sentence: is a full stop lost before it?").Unsafe(insert(p.Span(before, before).End, "."))
			}
		}
	},
}

// behindQuotation reports the word at token i, with which a sentence begins, right behind the closing quotation marks at token end and no stop.
func (p *Pass) behindQuotation(end, i int) {
	if before := p.Kind(end - 1); isSingle(p.Token(end)) || before != parser.Word && before != parser.Number {
		return
	}
	p.Report(p.Span(end, i), "“"+p.Token(i)+"” with a capital behind a quotation: is a full stop lost before it?").Unsafe(insert(p.Span(end, end).End, "."))
}

// endsClause reports whether a sentence may end with token i, a word that names nothing, or the name of a person or a settlement.
func (p *Pass) endsClause(i int) bool {
	if p.folds(i, "code") && p.Has(i, parser.Capital) || p.folds(i, "there", "here", "him", "them", "again", "too", "home", "away", "back", "together") {
		return true
	}
	at := p.Span(i, i)
	return p.Entry != nil && p.Kind(i) == parser.Word && p.Has(i, parser.Capital) && at.Start > p.Lead.End && p.mentioned().touches(at.Start, at.End)
}

// beginsPhrase reports whether token i is a preposition with a capital before a number or an article, which inside names has words with capitals on both sides: "In 2021, the", "On the
// same day".
func (p *Pass) beginsPhrase(i int) bool {
	switch p.Token(i) {
	case "In", "On", "At", "After", "During", "Since", "Before", "When", "From":
	default:
		return false
	}
	next, before := p.Next(i), p.Prev(i)
	if p.class(before).Is(pack.ThingBefore) || p.folds(before, "order", "resolution", "report", "book", "film", "slogan", "song", "poem", "law", "decree", "statement", "article", "play", "novel", "chapter", "section") {
		return false // the title of something
	}
	return p.smallWord(before) && (p.Kind(next) == parser.Number || p.folds(next, "the", "a", "an", "his", "her", "their", "this") && p.smallWord(next))
}

// onlyBegins reports whether token i is a word, with a capital, that a sentence has only at its beginning.
func (p *Pass) onlyBegins(i int) bool {
	switch p.Token(i) {
	case "The", "This", "These", "Those", "He", "She", "It", "They", "His", "Her", "Their", "Its", "There", "According", "However":
		return true
	case "A", "An":
		return p.Kind(p.Prev(i)) == parser.EndQuote
	case "One":
		return p.folds(p.Next(i), "of")
	}
	return p.Kind(p.Prev(i)) == parser.Word && numeral.Of(p.Token(i)) > 1 && !p.Has(i, parser.AllCaps) // "at minus 11 degrees Three people", not "the One"
}
