package extract

// slab hands out short slices of one long one: a record has dozens of lists of one or two items, and an allocation for each of them costs more
// than reading the text. What it has handed out belongs to the record; a slab lives as long as the last record that has a part of it, unless
// it is rewound.
type slab[T any] struct {
	all  []T
	used int
}

const slabSize = 128

// take returns an empty slice with room for n items; one that grows beyond its room is copied, as slices are.
func (s *slab[T]) take(n int) []T {
	if len(s.all)-s.used < n {
		s.all, s.used = make([]T, max(n, slabSize)), 0
	}
	out := s.all[s.used : s.used : s.used+n]
	s.used += n
	return out
}

// one returns a slice of one item.
func (s *slab[T]) one(v T) []T { return append(s.take(1), v) }

// next returns one item, empty.
func (s *slab[T]) next() *T {
	one := s.take(1)[:1]
	clear(one)
	return &one[0]
}

// rewind takes back all that was handed out.
func (s *slab[T]) rewind() { s.used = 0 }
