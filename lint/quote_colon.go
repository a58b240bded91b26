package lint

import (
	"slices"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var quoteColon = &Rule{
	Rule: model.Rule{
		ID:       "quote-colon",
		Title:    "A quotation is not closed by a colon",
		Why:      "On a keyboard the colon is the key beside the quotation mark. Nobody can say where the words of the source end.",
		Severity: model.Error,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, the “Kuat: movement held a picket[1]",
		Good:     "On February 1, in Almaty, the “Kuat” movement held a picket[1]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		for k, q := range p.Quotations {
			if q.Open < 0 || q.Close >= 0 || p.doubled(k) >= 0 {
				continue
			}
			if c := p.colonFor(q); c > 0 {
				p.Report(p.Span(q.Open, c), "the quotation that "+p.Token(q.Open)+" opens seems to end with a colon in place of its closing mark").
					Unsafe(edit(p.Span(c, c), closingOf(p.Token(q.Open))))
			}
		}
	},
}

// longestName is how many words a quoted name has at most.
const longestName = 5

// mostSigns bounds the signs of a quotation among which the colon is looked for.
const mostSigns = 200

// colonFor is the colon that seems to stand for the closing mark of a quotation that is never closed, 0 when there is none.
func (p *Pass) colonFor(q Quotation) int {
	if isSingle(p.Token(q.Open)) {
		return 0
	}
	end := p.end(q)
	from, _ := slices.BinarySearch(p.Puncts, q.Open)
	for n := from; n < len(p.Puncts) && n < from+mostSigns && p.Puncts[n] < end; n++ {
		c := p.Puncts[n]
		if p.Byte(c) == ':' && p.Kind(c-1) != parser.Space && p.closesHere(q.Open, c) {
			return c
		}
	}
	return 0
}

// closesHere reports whether a colon stands where only a closing mark can: in front of punctuation or a footnote mark, in front of “he said”; or
// behind a quoted name that the sentence goes on after in small letters.
func (p *Pass) closesHere(open, c int) bool {
	switch {
	case p.Kind(c+1) == parser.Mark, c+1 == p.Count():
		return true
	case p.Kind(c+1) == parser.Punct:
		return p.beside(c+1) == stop
	case p.Kind(c+1) != parser.Space:
		return false
	}
	next := p.Next(c)
	return p.Kind(next) == parser.Word && !p.Has(next, parser.Capital) && (p.attributes(next) || p.nameBetween(open, c))
}

// attributes reports whether the words from token i on say who spoke: “said the lawyer”, “he told reporters”.
func (p *Pass) attributes(i int) bool {
	for n := 0; n < 6 && p.Kind(i) == parser.Word; n++ {
		if p.in(i, speech) || p.folds(i, "asked", "claimed", "stressed", "emphasized", "shouted", "believes", "recalled", "complained", "promised") {
			return true
		}
		i = p.Next(i)
	}
	return false
}

// nameBetween reports whether a few words stand between the tokens, and the first begins with a capital.
func (p *Pass) nameBetween(open, c int) bool {
	words := 0
	for i := open + 1; i < c; i++ {
		switch p.Kind(i) {
		case parser.Word, parser.Number, parser.Initial:
			words++
		case parser.Punct:
			if p.Byte(i) != '.' && p.Byte(i) != '-' {
				return false
			}
		}
		if words > longestName {
			return false
		}
	}
	return p.Has(open+1, parser.Capital)
}
