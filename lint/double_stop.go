package lint

import (
	"fmt"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var doubleStop = &Rule{
	Rule: model.Rule{
		ID:       "double-stop",
		Title:    "A sentence ends with one full stop",
		Why:      "Two stops are neither an end nor an ellipsis, which has three; the stop of an abbreviation ends the sentence as well.",
		Severity: model.Error,
		Repair:   "safe",
		Bad:      "On February 1, in Almaty, a picket was held.. Nobody was detained until 6 p.m..[1]",
		Good:     "On February 1, in Almaty, a picket was held. Nobody was detained until 6 p.m.[1]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		p.stopBehindQuotes()
		p.commaBehindQuotes()
		p.signBeforeComma()
		last := -1
		for _, i := range p.Stops {
			if i <= last {
				continue
			}
			var stops int
			if stops, last = p.stops(i); stops == 2 && !p.dotted(i, last) {
				p.twoStops(i, last)
			}
		}
	},
}

// stopBehindQuotes reports the full stop behind a quotation that ends with a question mark or the like: “Who is next?”. It is a matter of style, and no error.
func (p *Pass) stopBehindQuotes() {
	for _, i := range p.Stops {
		if sign := p.Byte(i - 2); p.Kind(i-1) == parser.EndQuote && (sign == '?' || sign == '!') && p.Byte(i+1) != '.' {
			p.Report(p.Span(i-2, i), "a full stop behind a quotation that ends its sentence itself").As(model.Suggestion).Unsafe(remove(p.Span(i, i)))
		}
	}
}

// commaBehindQuotes reports the comma behind a quotation that ends with a question mark or the like, before who says so: “Who is next?”, asked the guard.
func (p *Pass) commaBehindQuotes() {
	for _, i := range p.Quotes {
		comma := i + 1
		verb := p.Next(comma)
		if sign := p.Byte(i - 1); p.Kind(i) != parser.EndQuote || p.Byte(comma) != ',' || sign != '?' && sign != '!' {
			continue
		}
		if p.folds(verb, "he", "she", "they") {
			verb = p.Next(verb)
		}
		if p.in(verb, speech) || p.folds(verb, "asked", "shouted", "cried") {
			p.Report(p.Span(i-1, comma), "a comma behind a quotation that ends its sentence itself").As(model.Suggestion).Unsafe(remove(p.Span(comma, comma)))
		}
	}
}

// signBeforeComma reports a question mark or the like between a quotation and a comma, which belongs inside and makes the comma one too many: “Who is next”?, asked the guard.
func (p *Pass) signBeforeComma() {
	for _, i := range p.Quotes {
		sign := i + 1
		if b := p.Byte(sign); p.Kind(i) != parser.EndQuote || b != '?' && b != '!' || p.Byte(sign+1) != ',' || p.Kind(i-1) != parser.Word {
			continue
		}
		at := p.Span(i, sign+1)
		p.Report(at, fmt.Sprintf("“%s” belongs before the closing quotation mark, and no comma behind it", p.Token(sign))).Unsafe(edit(at, p.Token(sign)+p.Token(i)))
	}
}

// stops counts the full stops that follow each other from token i on, also those parted by spaces, with that of an initial in front of them; and
// gives the last of them.
func (p *Pass) stops(i int) (n, last int) {
	if p.Kind(i-1) == parser.Initial || p.gapAt(i-1) && p.Kind(i-2) == parser.Initial {
		n++
	}
	for last = i; ; {
		n++
		switch {
		case p.Byte(last+1) == '.':
			last++
		case p.gapAt(last+1) && p.Byte(last+2) == '.':
			last += 2
		default:
			return n, last
		}
	}
}

// dotted reports whether stops are something else than the end of a sentence: “?..” is an ellipsis in Russian, “../” a folder, and what follows
// “. .kz” is a name.
func (p *Pass) dotted(i, last int) bool {
	switch p.Byte(i - 1) {
	case '?', '!', '/', '\\':
		return true
	}
	next := p.Byte(last + 1)
	return next == '/' || next == '\\' || p.gapAt(last-1) && p.Kind(last+1) == parser.Word && !p.Has(last+1, parser.Capital)
}

// twoStops reports the stops from token i to last. Where the sentence goes on it may have been an ellipsis, and between numbers a range: nobody but
// the author knows.
func (p *Pass) twoStops(i, last int) {
	first := i
	if i == last { // behind an initial, which has its own
		first = p.Prev(i)
	}
	problem := p.Report(p.Span(first, last), "two full stops in a row")
	next := p.Next(last)
	if p.Kind(next) == parser.Word && !p.Has(next, parser.Capital) || p.Kind(i-1) == parser.Number && p.Kind(last+1) == parser.Number {
		return
	}
	problem.Safe(remove(model.Span{Start: int(p.Tokens.List[first].End), End: int(p.Tokens.List[last].End)}))
}
