package lint

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestLatest compares the table of hashes with a map that is cleared.
func TestLatest(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	var table latest
	last := map[uint32]int{}
	for i := range 20_000 {
		if random.IntN(3000) == 0 {
			table.forget(i)
			clear(last)
		}
		for range 3 {
			hash := random.Uint32N(5000) << 7
			want, known := last[hash]
			if !known {
				want = -1
			}
			last[hash] = i
			require.Equal(t, want, table.swap(hash, i))
		}
	}
}
