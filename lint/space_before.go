package lint

import (
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var spaceBefore = &Rule{
	Rule: model.Rule{
		ID:       "space-before",
		Title:    "No space in front of punctuation, nor inside of brackets",
		Why:      "A mark behind a space can slip to the next line, and often something was deleted in front of it.",
		Severity: model.Error,
		Repair:   "safe",
		Bad:      "On February 1 , in Almaty ( Medeu district ), a picket was held !Nobody was detained[1]",
		Good:     "On February 1, in Almaty (Medeu district), a picket was held! Nobody was detained[1]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		for _, i := range p.Unusual {
			switch {
			case p.Kind(i-1) == parser.Space && p.detached(i):
				p.moveUp(i)
			case p.Kind(i+1) == parser.Space && p.padded(i):
				p.Report(p.Span(i, i+1), "space behind the opening bracket").Safe(p.squeeze(i+1, "")...)
			}
		}
		for _, i := range p.Quotes {
			if p.Token(i+1) == "s" && isSingle(p.Token(i)) && p.gapAt(i-1) && p.Kind(i-2) == parser.Word && p.Kind(i+2) != parser.Word {
				p.Report(p.Span(i-2, i+1), "space in front of the ending "+p.Tokens.Quote(i, i+1)).Safe(p.squeeze(i-1, "")...)
			}
		}
	},
}

// moveUp reports the sign i behind white space, and moves it up to the word in front; where the next word follows at once, the space goes behind it.
func (p *Pass) moveUp(i int) {
	sign := p.Byte(i)
	from := i - 2
	message := "space in front of the " + punctNames[sign]
	if sign != ')' && sign != ']' && p.lacks(from) {
		p.Report(p.Span(from, i), message+", behind “"+p.Token(from)+"”: something may be missing there")
		return
	}
	if sign == ',' && p.Kind(from) == parser.Number && len(p.Token(from)) <= 3 && p.Kind(i+1) == parser.Number && len(p.Token(i+1)) == 3 { // "1 ,000" may be one number or two
		p.Report(p.Span(from, i+1), message+", between two numbers: is it one?")
		return
	}
	problem := p.Report(p.Span(from, i), message).Safe(p.squeeze(i-1, "")...)
	if sign != ')' && sign != ']' && p.begins(i+1) {
		problem.Safe(insert(int(p.Tokens.List[i].End), " "))
	}
}

// detached reports whether there is white space in front of the sign i and none belongs there.
func (p *Pass) detached(i int) bool {
	if i < 2 || !p.gapAt(i-1) {
		return false
	}
	before, after := p.Byte(i-2), p.Byte(i+1)
	switch p.Byte(i) {
	case ',':
		return before != ',' // comma-doubled
	case '.':
		if p.gapAt(i+1) && p.Byte(i+2) == '.' {
			return false
		}
		return before != '.' && p.Kind(i-2) != parser.Initial && after != '.' && after != '/' && after != '\\' && // double-stop, an ellipsis, a folder
			p.Kind(i+1) != parser.Number && (p.Kind(i+1) != parser.Word || p.Has(i+1, parser.Capital) && !p.capitalEnding(i+1)) // .kz, .KZ, .22
	case ':':
		return after != ')' && after != '(' && after != '-' && after != '/' && !(p.Kind(i-2) == parser.Number && p.gapAt(i+1) && p.Kind(i+2) == parser.Number)
	case ';':
		return after != ')' && after != '-'
	case '!', '?':
		return after != '='
	case ')':
		return before != '('
	case ']':
		return before != '['
	}
	return false
}

// capitalEnding reports whether token i, which has a capital, is an ending of domains: .KZ, .Com, .NEWS, but not “.News came at night”.
func (p *Pass) capitalEnding(i int) bool {
	folded := p.folded(i)
	return endings.Has(string(folded)) || p.Has(i, parser.AllCaps) && sites.Has(string(folded))
}

// padded reports whether there is white space behind the opening bracket i, with something in the brackets.
func (p *Pass) padded(i int) bool {
	open := p.Byte(i)
	return (open == '(' || open == '[') && p.gapAt(i+1) && p.Byte(i+2) != ')' && p.Byte(i+2) != ']'
}

// lacks reports whether token i is a word that no sentence or clause ends with: where one does, a link or a name was lost.
func (p *Pass) lacks(i int) bool {
	if p.Kind(i) != parser.Word {
		return false
	}
	switch string(p.folded(i)) {
	case "a", "an", "and", "at", "by", "for", "from", "into", "of", "or", "the", "to", "via", "with", "their", "its", "his", "her":
		return true
	}
	return false
}
