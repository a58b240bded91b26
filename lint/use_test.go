package lint

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/openchronicle/chronicle/model"
	"github.com/stretchr/testify/assert"
)

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
		r.inOrder(list)
		assert.Equal(t, want, list)
	}
}
