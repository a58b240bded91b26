package lint

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestCover compares the set of bytes with one of a byte each.
func TestCover(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	var c cover
	for range 2000 {
		size := random.IntN(300)
		c.begin(size)
		plain := make([]bool, size)
		span := func() (start, end int) {
			start = random.IntN(size + 1)
			return start, start + random.IntN(size+1-start)
		}
		for range random.IntN(4) {
			start, end := span()
			c.add(start, end)
			for i := start; i < end; i++ {
				plain[i] = true
			}
		}
		for range 20 {
			start, end := span()
			want := false
			for _, set := range plain[start:end] {
				want = want || set
			}
			require.Equal(t, want, c.touches(start, end), "%d to %d of %v", start, end, plain)
		}
	}
}
