package extract

import (
	"math/rand/v2"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestWordIndexListsPeopleInOrder lays an index beside a map, over rounds that use its memory again.
func TestWordIndexListsPeopleInOrder(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	var index wordIndex
	for _, size := range []int{1, 50, 5000, 30} {
		index.reset()
		var keys []byte
		want := map[string][]int{}
		for person := range size {
			word := strconv.Itoa(random.IntN(1 + size/3))
			at := len(keys)
			keys = append(keys, word...)
			index.add(keys, at, len(keys), person)
			want[word] = append(want[word], person)
		}
		for word, people := range want {
			w := index.find(keys, []byte(word))
			var got []int
			for i := w.first; i >= 0; i = index.links[i].next {
				got = append(got, int(index.links[i].person))
			}
			assert.Equal(t, people, got, word)
			assert.Equal(t, len(people), w.count, word)
		}
		assert.Nil(t, index.find(keys, []byte("nobody")))
	}
}
