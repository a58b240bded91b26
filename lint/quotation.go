package lint

import "slices"

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

// family says which marks belong together, whichever side they stand on; 0 is what is no mark.
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
	case "'", "ʼ", "`", "´", "′":
		return 'p' // straight and single, or an accent that stands for it
	}
	return 0
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

// depths says of each token in how many quotations it stands, from the first to the last that may stand in one.
func (p *Pass) depths() {
	from, to := len(p.Tokens.List), 0
	for _, q := range p.Quotations {
		if q.Open >= 0 {
			end := p.end(q)
			from, to = min(from, q.Open+1, end), max(to, q.Open+1, end)
		}
	}
	if from > to {
		return
	}
	n := to - from + 1
	p.depthFrom, p.depth = from, slices.Grow(p.depth, n)[:n]
	clear(p.depth)
	for _, q := range p.Quotations {
		if q.Open >= 0 {
			p.depth[q.Open+1-from]++
			p.depth[p.end(q)-from]--
		}
	}
	depth := int32(0)
	for i, change := range p.depth {
		depth += change
		p.depth[i] = depth
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
