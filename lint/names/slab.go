package names

// slab hands out items of a long list: a report has thousands of small things, and an allocation for each costs more than what is done with it.
type slab[T any] struct{ free []T }

// slabSize is how many items are made at a time.
const slabSize = 64

// next is an empty item.
func (s *slab[T]) next() *T {
	if len(s.free) == 0 {
		s.free = make([]T, slabSize)
	}
	one := &s.free[0]
	s.free = s.free[1:]
	return one
}

// list is an empty list with room for n items.
func (s *slab[T]) list(n int) []T {
	if len(s.free) < n {
		s.free = make([]T, max(n, slabSize))
	}
	list := s.free[:0:n]
	s.free = s.free[n:]
	return list
}
