package parser

import "strings"

// passage is a part of a source that is wanted as it stands, from the first of its lines to a last one that is not known yet. It is a part of the block
// that is being cut, if it does not go on in the next.
type passage struct {
	open   bool
	from   int      // where it begins in the block
	before []string // what stands of it in the blocks before
	length int      // of that
}

func (p *passage) begin(from int) { p.open, p.from = true, from }

func (p *passage) close() {
	clear(p.before)
	*p = passage{before: p.before[:0]}
}

// leave keeps what the block has of the passage: the next block is about to take its place.
func (p *passage) leave(block string) {
	if p.open {
		p.before = append(p.before, block[p.from:])
		p.length += len(block) - p.from
		p.from = 0
	}
}

// upTo is the length of the passage up to a place in the block.
func (p *passage) upTo(place int) int { return p.length + place - p.from }

// text is the passage in the length that it turned out to have.
func (p *passage) text(block string, length int) string {
	if len(p.before) == 0 {
		return block[p.from : p.from+length]
	}
	var b strings.Builder
	b.Grow(length)
	for _, part := range p.before {
		b.WriteString(part[:min(len(part), length-b.Len())])
	}
	b.WriteString(block[p.from : p.from+length-b.Len()])
	return b.String()
}
