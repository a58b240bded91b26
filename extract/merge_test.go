package extract

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestMergeRunsIsAStableSort compares it with that of the library, on lists of every length and of any number of runs.
func TestMergeRunsIsAStableSort(t *testing.T) {
	type item struct{ at, n int }
	random := rand.New(rand.NewPCG(1, 2))
	for length := range 200 {
		for _, values := range []int{1, 3, 1 + length, 1000} {
			list := make([]item, length)
			for i := range list {
				list[i] = item{random.IntN(values), i}
				if random.IntN(4) > 0 && i > 0 { // runs
					list[i].at = max(list[i].at, list[i-1].at)
				}
			}
			want := slices.Clone(list)
			slices.SortStableFunc(want, func(a, b item) int { return a.at - b.at })
			mergeRuns(list, func(i *item) int { return i.at })
			require.Equal(t, want, list)
		}
	}
}
