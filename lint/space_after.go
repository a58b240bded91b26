package lint

import (
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var spaceAfter = &Rule{
	Rule: model.Rule{
		ID:       "space-after",
		Title:    "A space stands behind punctuation and footnote marks, and outside of quotation marks and brackets",
		Why:      "Two words without a space between them are taken for one, and a sentence that begins in mid-word is passed by.",
		Severity: model.Error,
		Repair:   "safe",
		Bad:      "On February 1, in Almaty,a “picket”was held in school No.1.Nobody was detained[1]",
		Good:     "On February 1, in Almaty, a “picket” was held in school No. 1. Nobody was detained[1]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		for _, i := range p.Unusual {
			if k := p.Kind(i + 1); k != parser.Space && k != parser.Punct && k != parser.Mark || p.Byte(i+1) == '(' {
				p.glued(i)
			}
		}
		for _, m := range p.Marks {
			if p.Kind(m+1) == parser.Word {
				p.noSpace(m+1, "behind the footnote mark")
			}
		}
		for _, i := range p.Initials {
			if p.Kind(i+1) == parser.Word && starters.Has(string(p.folded(i+1))) && !p.inName(p.Span(i, i+1)) {
				p.noSpace(i+1, "behind the full stop")
			}
		}
		for n, side := range p.pairing.sides {
			switch i := p.pairing.marks[n]; {
			case p.Kind(i) == parser.Possess:
			case side == closing:
				p.gluedBehindQuote(i)
			case side == opening:
				p.gluedToQuote(i)
			}
		}
	},
}

// noSpace reports that a space is missing in front of token i.
func (p *Pass) noSpace(i int, where string) *Problem {
	at := p.Tokens.List[i].Start
	fix := insert(int(at), " ")
	if p.sideAt(i) == opening && p.Kind(i-1) == parser.Punct { // the mark itself may be replaced by another rule: the two must not touch
		before := p.Span(i-1, i-1)
		fix = edit(before, p.Token(i-1)+" ")
	}
	from := i - 1
	if p.Kind(from) != parser.Word && from > 0 && p.Kind(from-1) != parser.Space {
		from--
	}
	return p.Report(p.Span(from, i), "no space "+where).Safe(fix)
}

// punctNames are the signs that a space stands behind.
var punctNames = [256]string{',': "comma", ';': "semicolon", ':': "colon", '.': "full stop", '!': "exclamation mark", '?': "question mark", ')': "closing bracket", ']': "closing bracket"}

// glued judges the sign i, with something right behind it.
func (p *Pass) glued(i int) {
	sign := p.Byte(i)
	next := i + 1
	if sign == '(' {
		p.gluedBracket(i)
		return
	}
	if punctNames[sign] == "" || i == 0 || p.Kind(i-1) == parser.Space && !p.hidden(i-1) || !p.begins(next) || p.mayBeMark(next) {
		return
	}
	wrong := false
	switch sign {
	case ',':
		wrong = p.Kind(next) != parser.Number || p.commaNumber(i)
	case ';':
		wrong = !p.entity(i)
	case ':':
		wrong = p.gluedColon(i)
	case '!', '?':
		wrong = p.Kind(next) != parser.Number
	case ')', ']':
		wrong = p.Byte(next) != '(' && !p.partOfWord(i)
	case '.':
		p.gluedStop(i)
		return
	}
	if wrong && !p.address(i) {
		p.noSpace(next, "behind the "+punctNames[sign])
	}
}

// begins reports whether token i begins something that a space belongs in front of.
func (p *Pass) begins(i int) bool {
	switch p.Kind(i) {
	case parser.Word, parser.Initial, parser.Number:
		return true
	case parser.OpenQuote, parser.EndQuote:
		return p.sideAt(i) == opening
	}
	return p.Byte(i) == '('
}

// commaNumber reports whether the comma i before a number parts: a year from its day, with the month in front, or a number from a word. Between other
// numbers it may be that of thousands or of decimals, or part a list of articles.
func (p *Pass) commaNumber(i int) bool {
	if p.Kind(i-1) != parser.Number {
		return true
	}
	day := i - 1
	if p.isDash(i - 2) { // February 1-3,2022
		day = i - 3
	}
	d, ok := p.dateAt(day)
	return ok && d.monthFirst && d.Year > 0 && d.to == i+1
}

// gluedColon reports whether the colon i lacks a space. It needs none in times and ratios, codes and what begins like an answer: Re:Baltica.
func (p *Pass) gluedColon(i int) bool {
	if p.Kind(i+1) != parser.Number {
		return string(p.folded(i-1)) != "re"
	}
	return p.Kind(i-1) == parser.Word && len(p.Token(i-1)) > 2 && !p.Has(i-1, parser.AllCaps)
}

// entity reports whether the semicolon i ends a character reference, as in &quot;
func (p *Pass) entity(i int) bool {
	return p.Byte(i-2) == '&' || p.Byte(i-2) == '#' && p.Byte(i-3) == '&'
}

// partOfWord reports whether the brackets that end with i stand inside of a word or a number: (re)open, [t]he, [the p]olice, 8(727)2501234.
func (p *Pass) partOfWord(i int) bool {
	if open := p.Byte(i - 2); open != '(' && open != '[' {
		return p.Byte(i) == ']' && p.completes(i)
	}
	if p.Kind(i-1) == parser.Number {
		return p.Kind(i+1) == parser.Number
	}
	return len(p.Token(i-1)) <= 5 && p.Kind(i+1) == parser.Word && !p.Has(i+1, parser.Capital) && (p.Byte(i-2) == '[' || !p.Has(i-1, parser.Capital))
}

// completes reports whether what stands behind the bracket i ends the last word of several in square brackets, as in “[the p]olice”: together they are
// a word, or what stands behind is none.
func (p *Pass) completes(i int) bool {
	if p.Kind(i-1) != parser.Word || !p.smallWord(i+1) {
		return false
	}
	open := i - 2
	for open > 0 && i-open < reach && p.Byte(open) != '[' && p.Byte(open) != ']' {
		open--
	}
	behind := p.folded(i + 1)
	return p.Byte(open) == '[' && (!p.Lexicon.English(behind) || p.Lexicon.English([]byte(p.Fold(i-1)+string(behind))))
}

// gluedBracket judges an opening bracket: right behind a word it stands in Article 405(2) and child(ren), not in Almaty(Kazakhstan).
func (p *Pass) gluedBracket(i int) {
	in := i + 1
	if p.Kind(i-1) != parser.Word || len(p.Token(i-1)) < 3 || p.Kind(in) != parser.Word || p.address(i) {
		return
	}
	if alone := p.Byte(in+1) == ')'; p.Has(in, parser.Capital) && len(p.Token(in)) > 1 || !alone && len(p.Token(in)) > 1 {
		p.noSpace(i, "in front of the opening bracket")
	}
}

// gluedBehindQuote judges what stands right behind the closing mark i.
func (p *Pass) gluedBehindQuote(i int) {
	next := i + 1
	if next >= p.Count() || !p.begins(next) || p.suffix(next) || p.mayBeMark(next) {
		return
	}
	p.noSpace(next, "behind the closing quotation mark")
}

// suffix reports whether token i is an ending that is written behind a quotation: the “Kuat”s.
func (p *Pass) suffix(i int) bool {
	switch p.Token(i) {
	case "s", "es", "ed", "d", "er", "ers", "th", "st", "nd", "rd":
		return true
	}
	return false
}

// gluedToQuote judges what stands right in front of the opening mark i; punctuation has been judged.
func (p *Pass) gluedToQuote(i int) {
	switch p.Kind(i - 1) {
	case parser.Word, parser.Number, parser.Initial, parser.Mark:
		p.noSpace(i, "in front of the opening quotation mark")
	}
}
