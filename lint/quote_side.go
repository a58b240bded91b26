package lint

import (
	"unicode"

	"github.com/openchronicle/chronicle/parser"
)

// beside is what stands next to a quotation mark, other quotation marks aside.
type beside uint8

const (
	gap     beside = iota // white space or nothing
	dash                  // may belong to either side
	bracket               // an opening bracket or a slash
	stop                  // punctuation that ends something, a closing bracket, a footnote mark
	dots                  // an ellipsis, which may belong to either side
	text                  // a word or a number
)

// before is what stands in front of the mark i.
func (p *Pass) before(i int) beside {
	first := i - lookAhead
	for i--; i > first && (p.isQuote(i) || p.hidden(i)); i-- {
	}
	return p.beside(i)
}

// after is what stands behind the mark i.
func (p *Pass) after(i int) beside {
	last := i + lookAhead
	for i++; i < last && (p.isQuote(i) || p.hidden(i)); i++ {
	}
	return p.beside(i)
}

func (p *Pass) isQuote(i int) bool {
	k := p.Kind(i)
	return k == parser.OpenQuote || k == parser.EndQuote
}

func (p *Pass) beside(i int) beside {
	switch p.Kind(i) {
	case parser.Space:
		return gap
	case parser.Mark:
		return stop
	case parser.Punct:
		switch p.Token(i) {
		case "(", "[", "{", "/":
			return bracket
		case "…":
			return dots
		case ".":
			if p.Byte(i+1) == '.' || p.Byte(i-1) == '.' {
				return dots
			}
			return stop
		case ",", ";", ":", "!", "?", ")", "]", "}", "%":
			return stop
		case "-", "–", "—", "‑", "‐", "−", "―":
			return dash
		}
	}
	return text
}

// sideOf says what the n-th mark does.
func (p *Pass) sideOf(n int) side {
	i := p.pairing.marks[n]
	if isSingle(p.Token(i)) {
		return p.singleSide(i)
	}
	return p.doubleSide(i)
}

// doubleSide says what a mark does that is no apostrophe. It depends on what is open.
func (p *Pass) doubleSide(i int) side {
	before, after := p.before(i), p.after(i)
	mayOpen, mayClose := before <= bracket, after != bracket && after != text
	switch mark := p.Token(i); {
	case p.inches(i):
		return apostrophe
	case mark == "\"":
		return p.straightSide(i, mayOpen, mayClose)
	case mark == "”" || mark == "»" || mark == "›":
		if mayOpen && !mayClose && p.surelyOpen() < 0 {
			return opening // the wrong way round
		}
		return closing
	}
	if mayClose && !mayOpen && (after == stop || p.surelyOpen() >= 0) {
		return closing // the wrong way round, or in German style: „…“
	}
	return opening
}

// straightSide tells the side of a mark that has no shape by what stands beside it, else by whether one is open.
func (p *Pass) straightSide(i int, mayOpen, mayClose bool) side {
	at := p.surelyOpen()
	open := at >= 0 && p.openMark(at) == "\""
	switch {
	case mayOpen && !mayClose && !(open && i == p.pairing.marks[len(p.pairing.marks)-1]):
		return opening
	case mayClose && !mayOpen, open:
		return closing
	}
	return opening
}

// inches reports whether a mark stands for inches: 5’10”, and 15" where nothing is open.
func (p *Pass) inches(i int) bool {
	if p.Kind(i-1) != parser.Number {
		return false
	}
	if isSingle(p.Token(i-2)) && p.Kind(i-3) == parser.Number {
		return true
	}
	return p.Token(i) == "\"" && len(p.Token(i-1)) < 4 && p.surelyOpen() < 0
}

// singleSide says what a mark may do that may be an apostrophe: where it stands inside a word or for lost letters, it is one.
func (p *Pass) singleSide(i int) side {
	if p.Kind(i) == parser.Possess {
		return closing
	}
	before, after := p.before(i), p.after(i)
	switch mark := p.Token(i); {
	case before <= bracket && (after >= dots || after == bracket):
		if mark == "‚" || !p.elision(i+1) {
			return opening
		}
	case before >= stop && after != text && after != bracket:
		if mark != "‚" {
			return closing
		}
	case mark == "‘" && (before == stop || before <= bracket && after == gap): // he said:‘We left’, the so-called ‘ corridor’
		return opening
	}
	return apostrophe
}

// elision reports whether token i is what is left of a word or a year behind an apostrophe: ’em, ’n’, ’90s.
func (p *Pass) elision(i int) bool {
	switch p.Kind(i) {
	case parser.Number:
		return len(p.Token(i)) == 2 && (p.Token(i+1) == "s" || isSingle(p.Token(i+1)) || p.Kind(i+1) != parser.Word)
	case parser.Word:
		switch string(p.folded(i)) {
		case "n", "em", "til", "till", "tis", "twas", "cause", "bout", "round", "neath", "gainst", "cos", "cuz", "d", "ll", "re", "s", "ve", "t":
			return true
		}
	}
	return false
}

// hidden reports whether token i is white space in name only: characters that nobody sees, and no gap.
func (p *Pass) hidden(i int) bool {
	if p.Kind(i) != parser.Space || i < 0 || i >= p.Count() {
		return false
	}
	for _, r := range p.Token(i) {
		if unicode.IsSpace(r) {
			return false
		}
	}
	return true
}
