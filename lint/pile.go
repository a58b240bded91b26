package lint

// pile is a long list that grows without being copied. The zero pile is empty.
type pile[T any] struct {
	full [][]T // but for the last, in order
	last []T
}

// A pile has room for so many more each time, and keeps no more than the most when it is emptied.
const (
	leastMore = 16
	mostMore  = 4096
)

// add puts one on the pile.
func (p *pile[T]) add(v T) {
	if len(p.last) == cap(p.last) {
		if len(p.last) > 0 {
			p.full = append(p.full, p.last)
		}
		p.last = make([]T, 0, min(max(2*len(p.last), leastMore), mostMore))
	}
	p.last = append(p.last, v)
}

// list is all of the pile, in the order in which it was put there.
func (p *pile[T]) list() []T {
	if len(p.full) == 0 {
		return p.last
	}
	n := len(p.last)
	for _, some := range p.full {
		n += len(some)
	}
	all := make([]T, 0, n)
	for _, some := range p.full {
		all = append(all, some...)
	}
	all = append(all, p.last...)
	p.full, p.last = nil, all
	return all
}

// forget empties the pile for those that are to come.
func (p *pile[T]) forget() { p.full, p.last = nil, emptied(p.last) }

// emptied is a list without what was in it, so that it may be collected; its room stays where it is not great.
func emptied[T any](list []T) []T {
	if cap(list) > mostMore {
		return nil
	}
	clear(list)
	return list[:0]
}
