// Package slab makes many small things of few large ones: a record, or the people of a report, has thousands of lists of one or two items, and an allocation
// for each of them costs more than reading the text.
package slab

// Of hands out short slices of one long one. What it has handed out belongs to those who asked; a slab lives as long as the last of them that has a part of
// it, unless it is rewound. The zero Of is ready.
type Of[T any] struct {
	all  []T
	used int
}

// Items of the first long slice, and of the longest, unless more are asked for at once: each is twice as long as the one before.
const (
	first = 8
	most  = 128
)

// With returns a slab with room for n items.
func With[T any](n int) Of[T] { return Of[T]{all: make([]T, n)} }

// Take returns an empty slice with room for n items; one that grows beyond its room is copied, as slices are.
func (s *Of[T]) Take(n int) []T {
	if len(s.all)-s.used < n {
		s.all, s.used = make([]T, max(n, first, min(2*len(s.all), most))), 0
	}
	out := s.all[s.used : s.used : s.used+n]
	s.used += n
	return out
}

// One returns a slice of one item.
func (s *Of[T]) One(v T) []T { return append(s.Take(1), v) }

// Next returns one item, empty.
func (s *Of[T]) Next() *T {
	return &s.Take(1)[:1][0]
}

// Ready takes back all that was handed out, as Rewind does, and has room for n items.
func (s *Of[T]) Ready(n int) {
	s.Rewind()
	if len(s.all) < n {
		*s = With[T](n)
	}
}

// Rewind takes back all that was handed out, and forgets it: what it points at may be collected.
func (s *Of[T]) Rewind() {
	clear(s.all[:s.used])
	s.used = 0
}
