package lint

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/openchronicle/chronicle/model"
	"github.com/stretchr/testify/assert"
)

// TestSorted compares the order of problems with that of a stable sort, and what of them stays with all pairs of them.
func TestSorted(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		problems := make([]*Problem, random.IntN(60))
		for i := range problems {
			p := &Problem{order: random.IntN(4), at: model.Span{Start: random.IntN(9), End: 9 + random.IntN(2)}}
			for range random.IntN(3) {
				p.edits = append(p.edits, model.Edit{Span: model.Span{Start: random.IntN(3), End: 3 + random.IntN(2)}, New: string(rune('a' + random.IntN(2)))})
			}
			problems[i] = p
		}
		var want []*Problem
		for _, p := range problems {
			if !slices.ContainsFunc(problems, func(o *Problem) bool {
				return len(p.edits) == 1 && len(o.edits) == 1 && o.edits[0] == p.edits[0] && o.order > p.order
			}) {
				want = append(want, p)
			}
		}
		slices.SortStableFunc(want, func(a, b *Problem) int {
			return cmp.Or(a.at.Start-b.at.Start, a.at.End-b.at.End, a.order-b.order)
		})
		got := sorted(problems)
		assert.Len(t, got, len(want))
		for i := range want {
			assert.Same(t, want[i], got[i])
		}
	}
}
