package lint

import (
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// What follows is part of mixed-script: words and initials that are wholly Cyrillic and stand for Latin ones. A Cyrillic word is right where it is
// quoted, in brackets or beside another one.

// foreignInitial reports a Cyrillic or Greek initial of a name in Latin letters.
func (p *Pass) foreignInitial(i int) {
	at := p.Span(i, i)
	var n [scripts]int
	count(p.Text[at.Start:at.End], &n)
	name := i + 1
	if p.Kind(name) == parser.Space {
		name++
	}
	if k := p.Kind(name); k != parser.Word && k != parser.Initial {
		name = p.Prev(i)
	}
	if n[latin] > 0 || !p.isLatin(name) {
		return
	}
	from := cyrillic
	if n[greek] > 0 {
		from = greek
	}
	p.standsFor(at, from, model.Error)
}

// foreignWord reports a word of Cyrillic letters that a reader takes for a Latin one: a letter alone, an English word, a code.
func (p *Pass) foreignWord(i int) {
	at := p.Span(i, i)
	if !replaceable(p.Text[at.Start:at.End], cyrillic, toLatin) || !p.amongLatin(i) {
		return
	}
	letter := at.Len() == len("а")
	code := p.Has(i, parser.AllCaps)
	if letter || code || p.Lexicon.English(p.latinFold(i)) {
		grave := model.Error
		if code && p.Kind(i+1) == parser.Space {
			grave = model.Warning // it may be meant, as the name of a channel is
		}
		p.standsFor(at, cyrillic, grave)
	}
}

// foreignDigit reports a Cyrillic letter that stands for a digit of the number that it is glued to: "З0 days".
func (p *Pass) foreignDigit(i int) bool {
	digit, at := digitsAlike[p.Token(i)], p.Span(i, i)
	if digit == "" || p.Kind(i-1) != parser.Number && p.Kind(i+1) != parser.Number || p.inFacility(at) {
		return false
	}
	p.Report(at, "the letter "+p.Token(i)+" stands for the digit "+digit).Unsafe(edit(at, digit))
	return true
}

// digitsAlike are the digits that Cyrillic letters pass for.
var digitsAlike = map[string]string{"З": "3", "з": "3", "О": "0", "о": "0", "б": "6"}

// standsFor reports letters that stand for Latin ones as a whole. The repair is left to people where look and sound of a letter differ: В may have
// been B or V.
func (p *Pass) standsFor(at model.Span, from script, grave model.Severity) {
	if from == cyrillic && !p.readsOneWay(letters(p.Text, at)) {
		if !p.inFacility(at) {
			p.Report(at, lettersNamed(p.Text[at.Start:at.End], from)+" among Latin letters").As(grave)
		}
		return
	}
	p.foreign(at, at, from, latin)
}

// letters is the span without the full stop of an initial.
func letters(text string, at model.Span) model.Span {
	if text[at.End-1] == '.' {
		at.End--
	}
	return at
}

// amongLatin reports whether the words beside token i are Latin and nothing sets it apart from them.
func (p *Pass) amongLatin(i int) bool {
	before, after := p.Prev(i), p.Next(i)
	if p.isQuote(i-1) || p.isQuote(i+1) || p.Byte(i-1) == '(' || p.Byte(i+1) == ')' {
		return false
	}
	return p.isLatin(before) && !p.isCyrillic(after) || p.isLatin(after) && !p.isCyrillic(before)
}

func (p *Pass) isLatin(i int) bool {
	k := p.Kind(i)
	return (k == parser.Word || k == parser.Initial) && !p.Has(i, parser.Cyrillic)
}

func (p *Pass) isCyrillic(i int) bool { return p.Has(i, parser.Cyrillic) }

// latinFold is a word of look-alikes in small Latin letters.
func (p *Pass) latinFold(i int) []byte {
	fold := make([]byte, 0, 16)
	for _, r := range p.Token(i) {
		fold = append(fold, byte(toLatin[r])|0x20)
	}
	return fold
}
