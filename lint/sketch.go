package lint

import "slices"

// shingle is how many words in a row are compared; fewestShingles, how many of these an entry must have to be compared at all.
const (
	shingle        = 5
	fewestShingles = 4
	usualWords     = 24
)

// sketch is the least hashes of the rows of words of an entry: two entries that share text share some of them.
type sketch struct {
	least [8]uint32 // in rising order
	n     int
}

// make makes the sketch of the words behind token from.
func (s *sketch) make(r *run, from int) {
	k := 0
	for k < len(r.tokens) && r.tokens[k] < from {
		k++
	}
	if len(r.tokens)-k < fewestShingles+shingle-1 {
		return
	}
	half := len(r.tokens)-k > usualWords
	for ; k+shingle <= len(r.tokens); k++ {
		if half && r.hashes[k]&1 != 0 { // of a long text every other row will do
			continue
		}
		s.add(r.group(k, shingle))
	}
}

func (s *sketch) add(h uint32) {
	full := s.n == len(s.least)
	if full && h >= s.least[s.n-1] || slices.Contains(s.least[:s.n], h) {
		return
	}
	if full {
		s.n--
	}
	at := s.n
	for ; at > 0 && s.least[at-1] > h; at-- {
		s.least[at] = s.least[at-1]
	}
	s.least[at] = h
	s.n++
}

// nearest is the entry before entry i that shares most of the sketch, of those that were the last to have a hash; -1 where none shares a third. It
// notes entry i as the last.
func (s *sketch) nearest(last map[uint32]int, i int) int {
	best, most := -1, (s.n-1)/3
	var seen [len(s.least)]int
	for k, h := range s.least[:s.n] {
		e, ok := last[h]
		last[h] = i
		if !ok {
			e = -1
		}
		seen[k] = e
		shared := 0
		for _, o := range seen[:k+1] {
			if o == e {
				shared++
			}
		}
		if e >= 0 && shared > most {
			best, most = e, shared
		}
	}
	return best
}
