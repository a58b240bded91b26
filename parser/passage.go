package parser

// passage is a part of a source that is wanted as it stands, from the first of its lines to a last one that is not known yet. It is a part of the block
// that is being cut, if it does not go on in the next.
type passage struct {
	open   bool
	from   int    // where it begins in the block
	before []byte // what stands of it in the blocks before
}

func (p *passage) begin(from int) {
	*p = passage{open: true, from: from, before: p.before[:0]}
}

// leave keeps what the block has of the passage: the next block is about to take its place.
func (p *passage) leave(block string) {
	if p.open {
		p.before = append(p.before, block[p.from:]...)
		p.from = 0
	}
}

// length is that of the passage up to a place in the block.
func (p *passage) length(to int) int { return len(p.before) + to - p.from }

func (p *passage) close() { p.open = false }

// text is the passage in the length that it turned out to have.
func (p *passage) text(block string, length int) string {
	if len(p.before) == 0 {
		return block[p.from : p.from+length]
	}
	if more := length - len(p.before); more > 0 {
		p.before = append(p.before, block[p.from:p.from+more]...)
	}
	return string(p.before[:length])
}
