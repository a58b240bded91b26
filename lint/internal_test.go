package lint

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/openchronicle/chronicle/model"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
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

// TestUsesInOrder compares the order of uses with that of a stable sort.
func TestUsesInOrder(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 300 {
		r := &Review{}
		places := random.Perm(1 + random.IntN(9))
		for _, place := range places {
			r.checked = append(r.checked, &Paragraph{place: place})
		}
		list := make([]used, random.IntN(50))
		for i := range list {
			p := random.IntN(len(places))
			list[i] = used{at: model.Span{Start: 10*places[p] + random.IntN(10)}, paragraph: int32(p), group: int32(i)}
		}
		want := slices.Clone(list)
		slices.SortStableFunc(want, earlier)
		assert.Equal(t, want, r.inOrder(list))
	}
}

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
