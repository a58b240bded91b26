package extract

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestLinkKeepsTheOrderOfTheText links names in every order.
func TestLinkKeepsTheOrderOfTheText(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 1000 {
		names := make([]name, 1+random.IntN(20))
		var p person
		linked := random.Perm(len(names))[:1+random.IntN(len(names))]
		for _, i := range linked {
			p.link(names, i)
		}
		var got []int
		for i := p.first; i >= 0; i = names[i].next {
			got = append(got, i)
		}
		slices.Sort(linked)
		assert.Equal(t, linked, got)
		assert.Equal(t, len(linked), p.count)
	}
}
