package slab_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/openchronicle/chronicle/internal/slab"
)

// TestOf holds that what was handed out stays apart from what is handed out behind it, whatever grows.
func TestOf(t *testing.T) {
	var s slab.Of[int]
	var lists [][]int
	for i := range 1000 {
		list := s.One(i)
		if i%3 == 0 { // beyond its room
			list = append(list, -i)
		}
		lists = append(lists, list)
	}
	for i, list := range lists {
		assert.Equal(t, i, list[0])
	}
	assert.Empty(t, s.Take(5))
	assert.Equal(t, 5, cap(s.Take(5)))
	assert.Equal(t, 500, cap(s.Take(500)))
}

// TestRewindForgets holds that items that were used before Rewind are empty behind it, those that are not used again as well.
func TestRewindForgets(t *testing.T) {
	s := slab.With[string](2)
	*s.Next() = "used"
	*s.Next() = "used"
	s.Rewind()
	assert.Empty(t, *s.Next())
	assert.Equal(t, []string{""}, s.Take(1)[:1])
}

// TestReady holds that there is room behind Ready for as many as are asked for, all empty.
func TestReady(t *testing.T) {
	var s slab.Of[string]
	for _, n := range []int{3, 500, 7, 0, 501} {
		s.Ready(n)
		list := s.Take(n)[:n]
		for i := range list {
			assert.Empty(t, list[i])
			list[i] = "used"
		}
	}
}
