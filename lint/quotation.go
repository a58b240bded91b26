package lint

import (
	"slices"
	"strings"

	"github.com/openchronicle/chronicle/parser"
)

// Quotation is a pair of quotation marks, as tokens. Open is -1 where a closing mark has no opening one, Close where an opening mark is never
// closed. The marks of a pair may be of different styles.
type Quotation struct {
	Open, Close int
	Outer       int // the innermost closed quotation around it, as an index of Pass.Quotations; -1 for none
	Depth       int // number of closed quotations around it

	lone int // a closing single mark that was met while nothing else was open inside, 0 for none
}

// Closed reports whether the quotation has both marks.
func (q Quotation) Closed() bool { return q.Open >= 0 && q.Close >= 0 }

// At is the token at which the quotation begins, or ends where it has no beginning.
func (q Quotation) At() int {
	if q.Open >= 0 {
		return q.Open
	}
	return q.Close
}

// family says which marks belong together, whichever side they stand on.
func family(mark string) byte {
	switch mark {
	case "“", "”", "„", "‟":
		return 'c' // curly
	case "«", "»":
		return 'g' // guillemets
	case "‘", "’", "‚":
		return 's' // single
	case "‹", "›":
		return 'a'
	case "\"":
		return 'd' // straight
	}
	return 'p' // straight and single, or an accent that stands for it
}

// isSingle reports whether a mark may be an apostrophe.
func isSingle(mark string) bool { f := family(mark); return f == 's' || f == 'p' }

// side is what a mark does where it stands.
type side uint8

const (
	apostrophe side = iota // or a sign of feet and inches: nothing is quoted
	opening
	closing
)

// pairing is how the marks of a paragraph were paired.
type pairing struct {
	marks []int  // tokens: the quotation marks, and the apostrophes behind a plural, which may be one
	sides []side // of marks
	mates []int  // of marks: the other mark of the pair as a token, -1 where there is none
	open  []int  // indexes of Quotations that are open while the marks are walked
}

// pairQuotes finds the pairs of quotation marks of the paragraph. A mark opens or closes by its shape, and where that cannot be by what stands
// beside it. A closing mark closes the nearest open quotation of its own style, else the nearest, so that a mark of the wrong style is seen as
// such and does not spoil the rest.
func (p *Pass) pairQuotes() {
	p.Quotations, p.pairing.sides, p.depth = p.Quotations[:0], p.pairing.sides[:0], p.depth[:0]
	if len(p.Quotes) == 0 {
		return
	}
	p.pairing.open = p.pairing.open[:0]
	for n, i := range p.pairing.marks {
		s := p.sideOf(n)
		p.pairing.sides = append(p.pairing.sides, s)
		switch s {
		case opening:
			p.opens(i)
		case closing:
			p.closes(n)
		}
	}
	p.settle()
	p.depths()
}

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
	if i == 0 || p.Kind(i-1) != parser.Space || !strings.ContainsAny(p.Token(i-1), "\r\n") {
		return false
	}
	open := p.pairing.open
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
		if at = p.singleCloses(n); at < 0 {
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

// settle takes back what was no quotation, closes what a single mark closes in the wrong style, and says what stands in what.
func (p *Pass) settle() {
	for k := range p.Quotations {
		q := &p.Quotations[k]
		if q.Close >= 0 {
			continue
		}
		switch mark := p.Token(q.Open); {
		case !isSingle(mark) && q.lone > 0:
			q.Close = q.lone
			p.pairing.sides[p.mark(q.lone)] = closing
		case isSingle(mark) && mark != "‘":
			p.pairing.sides[p.mark(q.Open)] = apostrophe
			q.Open = -1
		}
	}
	p.Quotations = slices.DeleteFunc(p.Quotations, func(q Quotation) bool { return q.Open < 0 && q.Close < 0 })
	p.pairing.mates = slices.Grow(p.pairing.mates[:0], len(p.pairing.marks))[:len(p.pairing.marks)]
	for n := range p.pairing.mates {
		p.pairing.mates[n] = -1
	}
	around := p.pairing.open[:0] // closed quotations, each in the one before
	for k := range p.Quotations {
		q := &p.Quotations[k]
		for len(around) > 0 && p.Quotations[around[len(around)-1]].Close < q.At() {
			around = around[:len(around)-1]
		}
		if q.Depth = len(around); q.Depth > 0 {
			q.Outer = around[q.Depth-1]
		}
		if q.Closed() {
			around = append(around, k)
			p.pairing.mates[p.mark(q.Open)], p.pairing.mates[p.mark(q.Close)] = q.Close, q.Open
		}
	}
	p.pairing.open = around
}

// mark is the place of token i in the marks, -1 when it is none of them.
func (p *Pass) mark(i int) int {
	if n, found := slices.BinarySearch(p.pairing.marks, i); found && n < len(p.pairing.sides) {
		return n
	}
	return -1
}

// sideAt is what the quotation mark that is token i does.
func (p *Pass) sideAt(i int) side {
	if n := p.mark(i); n >= 0 {
		return p.pairing.sides[n]
	}
	return apostrophe
}

// paired reports whether the mark that is token i belongs to a closed quotation.
func (p *Pass) paired(i int) bool {
	n := p.mark(i)
	return n >= 0 && p.pairing.mates[n] >= 0
}

// depths says of each token in how many quotations it stands.
func (p *Pass) depths() {
	n := len(p.Tokens.List)
	p.depth = slices.Grow(p.depth, n+1)[:n+1]
	clear(p.depth)
	for _, q := range p.Quotations {
		if q.Open >= 0 {
			p.depth[q.Open+1]++
			p.depth[p.end(q)]--
		}
	}
	for i := 1; i <= n; i++ {
		p.depth[i] += p.depth[i-1]
	}
}

// end is the token behind what is quoted: the closing mark, and for a quotation that is never closed that of the quotation around it, else the
// next footnote mark, else the end of the paragraph.
func (p *Pass) end(q Quotation) int {
	switch {
	case q.Close >= 0:
		return q.Close
	case q.Outer >= 0:
		return p.Quotations[q.Outer].Close
	}
	if n, _ := slices.BinarySearch(p.Marks, q.Open); n < len(p.Marks) {
		return p.Marks[n]
	}
	return len(p.Tokens.List)
}
