package lint

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestPile holds that a pile gives what was put on it, in order, also when it is asked in between.
func TestPile(t *testing.T) {
	var p pile[int]
	var want []int
	for i := range 3*mostMore + 5 {
		p.add(i)
		want = append(want, i)
		if i%5000 == 0 {
			assert.Equal(t, want, p.list())
		}
	}
	assert.Equal(t, want, p.list())
}
