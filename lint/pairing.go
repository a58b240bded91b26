package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/parser"
)

// What follows decides which opening mark a closing one belongs to.

func (p *Pass) opens(i int) {
	if p.goesOn(i) {
		return
	}
	p.pairing.open = append(p.pairing.open, len(p.Quotations))
	p.Quotations = append(p.Quotations, Quotation{Open: i, Close: -1, Outer: -1})
}

// goesOn reports whether an opening mark only goes on with a quotation: one of several paragraphs opens again with each of them. What has its
// footnote mark is at its end.
func (p *Pass) goesOn(i int) bool {
	open := p.pairing.open
	if len(open) == 0 || i == 0 || p.Kind(i-1) != parser.Space || !strings.ContainsAny(p.Token(i-1), "\r\n") {
		return false
	}
	for at := len(open) - 1; at >= 0 && at >= len(open)-deepest; at-- {
		if q := p.Quotations[open[at]]; p.Token(q.Open) == p.Token(i) {
			return p.end(q) > i
		}
	}
	return false
}

func (p *Pass) closes(n int) {
	i := p.pairing.marks[n]
	at := -1
	if isSingle(p.Token(i)) {
		if at = p.singleCloses(n); at < 0 && !p.strayClose(i) {
			p.pairing.sides[n] = apostrophe
			return
		}
	} else {
		at = p.doubleCloses(n)
	}
	if at < 0 {
		p.Quotations = append(p.Quotations, Quotation{Open: -1, Close: i, Outer: -1})
		return
	}
	p.Quotations[p.pairing.open[at]].Close = i
	p.pairing.open = p.pairing.open[:at]
}

// deepest is how many quotations, from the innermost, are tried for a closing mark. Nobody quotes deeper, and it bounds the work.
const deepest = 4

// doubleCloses is the place in the open quotations of the one that the n-th mark closes, -1 when it closes none.
func (p *Pass) doubleCloses(n int) int {
	open, mark := p.pairing.open, p.Token(p.pairing.marks[n])
	inner := p.surelyOpen()
	for at := len(open) - 1; at >= 0 && at >= len(open)-deepest; at-- {
		if family(p.openMark(at)) != family(mark) {
			continue
		}
		if inner > at && p.anotherCloses(n, at, false) {
			return inner // in the wrong style: the next mark closes the outer one
		}
		if p.lacks(p.Prev(p.pairing.marks[n])) && p.anotherCloses(n, at, false) {
			return -1 // in mid-phrase, and the next mark closes it as well
		}
		return at
	}
	if inner >= 0 && p.anotherCloses(n, inner, true) {
		return -1 // the next mark, right behind it, is the fitting one
	}
	return inner
}

// openMark is the opening mark of an open quotation.
func (p *Pass) openMark(at int) string { return p.Token(p.Quotations[p.pairing.open[at]].Open) }

// surelyOpen is the innermost open quotation whose opening mark cannot be an apostrophe, -1 when there is none.
func (p *Pass) surelyOpen() int {
	at := len(p.pairing.open) - 1
	for at >= 0 && isSingle(p.openMark(at)) && p.openMark(at) != "‘" {
		at--
	}
	return at
}

// anotherCloses reports whether the next double mark behind the n-th closes the open quotation at. Beside asks for one right behind it.
func (p *Pass) anotherCloses(n, at int, beside bool) bool {
	marks := p.pairing.marks
	for next := n + 1; next < len(marks) && next <= n+lookAhead; next++ {
		mark := p.Token(marks[next])
		if isSingle(mark) {
			continue
		}
		if beside && marks[next] != marks[n]+1 {
			return false
		}
		return family(mark) == family(p.openMark(at)) && p.doubleSide(marks[next]) == closing
	}
	return false
}

// lookAhead bounds the marks that are looked at ahead.
const lookAhead = 8

// singleCloses is the same as doubleCloses for a mark that may be an apostrophe: it closes the innermost quotation, and that only when it was
// opened with a single mark.
func (p *Pass) singleCloses(n int) int {
	i, top := p.pairing.marks[n], len(p.pairing.open)-1
	switch {
	case top < 0:
		return -1
	case !isSingle(p.openMark(top)):
		if q := &p.Quotations[p.pairing.open[top]]; q.lone == 0 && !p.plural(i) && p.Kind(i-1) != parser.Number {
			q.lone = i
		}
		return -1
	case p.plural(i) && (p.openMark(top) == "’" || p.anotherSingle(n)):
		return -1
	}
	return top
}

// strayClose reports whether the mark i, while nothing is open, can be nothing but the end of a quotation: “to write less and sleep more’, she says”. Behind an s or an
// n it may be an apostrophe.
func (p *Pass) strayClose(i int) bool {
	word := p.Token(i - 1)
	return p.Token(i) == "’" && len(p.pairing.open) == 0 && p.Kind(i-1) == parser.Word && len(word) > 1 && !strings.ContainsAny(word[len(word)-1:], "snzxSNZX") &&
		p.beside(i+1) == stop && p.smallWord(i-1)
}

// plural reports whether the apostrophe i may be that of a plural in the possessive: “the workers’ union”.
func (p *Pass) plural(i int) bool {
	return p.Kind(i) == parser.Possess || strings.HasSuffix(p.Token(i-1), "s") && p.Kind(i+1) == parser.Space && p.Kind(i+2) == parser.Word
}

// anotherSingle reports whether another single mark behind the n-th closes a quotation, before a double one stands in between.
func (p *Pass) anotherSingle(n int) bool {
	marks := p.pairing.marks
	for next := n + 1; next < len(marks) && next <= n+lookAhead; next++ {
		if !isSingle(p.Token(marks[next])) {
			return false
		}
		switch p.singleSide(marks[next]) {
		case opening:
			return false
		case closing:
			return true
		}
	}
	return false
}
