package lint

import (
	"math/rand/v2"
	"slices"
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

// TestSketch compares the sketch with the least hashes of all rows.
func TestSketch(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 8))
	for range 2000 {
		r := &run{}
		for i := range random.IntN(80) {
			r.tokens, r.hashes = append(r.tokens, i), append(r.hashes, random.Uint32N(4)) // rows come again
		}
		from := random.IntN(5)
		var want []uint32
		if words := len(r.tokens) - from; words >= fewestShingles+shingle-1 {
			for k := from; k+shingle <= len(r.tokens); k++ {
				if words <= usualWords || r.hashes[k]%2 == 0 {
					want = append(want, group(r.hashes[k:k+shingle]))
				}
			}
			slices.Sort(want)
			want = slices.Compact(want)
		}
		var s sketch
		s.make(r, from)
		require.Equal(t, len(want[:min(len(want), len(s.least))]), s.n)
		require.True(t, slices.Equal(want[:s.n], s.least[:s.n]))
	}
}
