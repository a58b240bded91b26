package lint

import "github.com/openchronicle/chronicle/parser"

// Quotation is a pair of quotation marks, as tokens. Open is -1 where a closing mark has no opening one, Close where an opening mark is never
// closed.
type Quotation struct {
	Open, Close int
	Depth       int // of the marks: 0 for a quotation that stands in no other
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

// pairQuotes finds the pairs of quotation marks of the paragraph. A closing mark closes the nearest open quotation of its own family within the
// sentence's reach, else the nearest of another family, so that a mark of the wrong family is seen as such and does not spoil the rest.
func (p *Pass) pairQuotes() {
	p.Quotations = p.Quotations[:0]
	if len(p.Quotes) == 0 {
		p.depth = p.depth[:0]
		return
	}
	var open []int // indexes of Quotations
	for _, i := range p.Quotes {
		if p.Kind(i) == parser.OpenQuote {
			open = append(open, len(p.Quotations))
			p.Quotations = append(p.Quotations, Quotation{Open: i, Close: -1, Depth: len(open) - 1})
			continue
		}
		at := p.closes(open, i)
		if at < 0 {
			p.Quotations = append(p.Quotations, Quotation{Open: -1, Close: i, Depth: len(open)})
			continue
		}
		p.Quotations[open[at]].Close = i
		open = open[:at]
	}
	p.depths()
}

// closes is the place in open of the quotation that the mark i closes, -1 when it closes none.
func (p *Pass) closes(open []int, i int) int {
	f := family(p.Token(i))
	for at := len(open) - 1; at >= 0; at-- {
		if family(p.Token(p.Quotations[open[at]].Open)) == f {
			return at
		}
	}
	if f == 's' || f == 'p' { // more likely an apostrophe
		return -1
	}
	return len(open) - 1
}

// depths says of each token in how many quotations it stands. One that is never closed reaches to the next footnote mark or the end.
func (p *Pass) depths() {
	n := len(p.Tokens.List)
	if cap(p.depth) < n {
		p.depth = make([]uint8, n)
	}
	p.depth = p.depth[:n]
	clear(p.depth)
	for _, q := range p.Quotations {
		if q.Open < 0 {
			continue
		}
		end := q.Close
		if end < 0 {
			end = p.reach(q.Open)
		}
		for i := q.Open + 1; i < end; i++ {
			if p.depth[i] < 255 {
				p.depth[i]++
			}
		}
	}
}

// reach is where a quotation that is never closed ends at the latest: at the next footnote mark, else with the paragraph.
func (p *Pass) reach(open int) int {
	for _, m := range p.Marks {
		if m > open {
			return m
		}
	}
	return len(p.Tokens.List)
}
