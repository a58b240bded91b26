package lint

import "slices"

// cover is a set of bytes of a text, a bit each.
type cover []uint64

// begin empties the set, for a text of some bytes.
func (c *cover) begin(size int) {
	*c = slices.Grow((*c)[:0], size/64+1)[:size/64+1]
	clear(*c)
}

// add puts the bytes from start up to end into the set.
func (c cover) add(start, end int) {
	for ; start < end; start = start&^63 + 64 {
		c[start/64] |= bitsOf(start, end)
	}
}

// touches reports whether the set has any of the bytes from start up to end.
func (c cover) touches(start, end int) bool {
	for ; start < end; start = start&^63 + 64 {
		if c[start/64]&bitsOf(start, end) != 0 {
			return true
		}
	}
	return false
}

// bitsOf is the bits of the bytes from start up to end in the word that has start's.
func bitsOf(start, end int) uint64 {
	bits := ^uint64(0) << (start % 64)
	if end < start&^63+64 {
		bits &= 1<<(end%64) - 1
	}
	return bits
}
