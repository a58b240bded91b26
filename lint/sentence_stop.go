package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/extract/wordlist"
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
			if p.Kind(before) == parser.Number && !p.cites(before) || p.carries(before) && p.Lexicon.English(p.folded(before)) || p.endsClause(before) || p.Token(i) == "The" && p.Has(before, parser.Capital) && p.Kind(before) == parser.Word && p.in(p.Next(p.Next(i)), finite) {
				p.Report(p.Span(before, i), "“"+p.Token(i)+"” with a capital in the middle of a sentence: is a full stop lost before it?").Unsafe(insert(p.Span(before, before).End, "."))
			}
		}
		for _, q := range p.Quotations {
			if q.Closed() && q.Outer < 0 && p.runsIntoQuotation(q) {
				before := p.Prev(q.Open)
				p.Report(p.Span(before, q.Open), "a sentence begins with this quotation, for words that tell whose it is follow: is a full stop lost before it?").Unsafe(insert(p.Span(before, before).End, "."))
			}
		}
	},
}

// runsIntoQuotation reports whether the quotation is a sentence with who says it behind it, and another sentence runs into it: "It was taken away “We had leave”, the conductor said".
func (p *Pass) runsIntoQuotation(q Quotation) bool {
	const fewest = 4 // words, with the blanks between
	first, before := q.Open+1, p.Prev(q.Open)
	if p.Kind(q.Open-1) != parser.Space || q.Close-first < 2*fewest-1 || !p.Has(first, parser.Capital) || !p.carries(before) || p.quotes(before) {
		return false
	}
	behind := q.Close + 1
	if p.Byte(behind) != ',' {
		if behind = q.Close - 1; p.Byte(behind) != ',' {
			return false
		}
	}
	if !p.toldBehind(max(behind, q.Close)) {
		return false
	}
	from, _ := p.sentenceAround(before)
	for i := from; i < before; i++ { // of "the slogan “We are the people”, said Bekov" nothing runs into anything
		if p.smallWord(i) && (p.in(i, finite) || p.pastAt(i) || p.verbLike(i)) {
			return true
		}
	}
	return false
}

// quotes reports whether a quotation behind token i belongs to what stands before it: "the slogan “We are the people”", "wrote “We are here”".
func (p *Pass) quotes(i int) bool {
	return p.in(i, speech) || p.in(i, prepositions) || p.in(i, quoting) || p.in(i, finite) || p.verbLike(i) || p.pastAt(i) || strings.HasSuffix(p.Token(i), "ing")
}

var quoting = wordlist.Of("quoting")

// toldBehind reports whether who has said a quotation, or where it stood, is told behind token i, which closes it: "said Bekov", "the receipt reads", "was written on the poster".
func (p *Pass) toldBehind(i int) bool {
	at := p.Next(i)
	return p.folds(at, "was", "were", "is") && p.folds(p.Next(at), "written", "heard", "said") || p.folds(at, "the", "his", "her") && p.folds(p.Next(p.Next(at)), "reads", "read") || p.attributes(at)
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
