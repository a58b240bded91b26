package pack

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestMerge(t *testing.T) {
	first := &Pack{ID: "a", People: People{Given: Words{"A"}}, Law: Law{Codes: []Code{{ID: "CC"}}}}
	second := &Pack{ID: "b", Version: "1", People: People{Given: Words{"B", "C"}, Roles: Phrases{"judge"}}, Law: Law{Codes: []Code{{ID: "AOC"}}}}
	assert.Equal(t, &Pack{
		ID: "a", Version: "1",
		People: People{Given: Words{"A", "B", "C"}, Roles: Phrases{"judge"}},
		Law:    Law{Codes: []Code{{ID: "CC"}, {ID: "AOC"}}},
	}, Merge(first, second))
	assert.Equal(t, &Pack{}, Merge())
}

func TestMergeDoesNotWriteIntoItsParts(t *testing.T) {
	words := append(make(Words, 0, 8), "A")
	first := &Pack{People: People{Given: words}}
	Merge(first, &Pack{People: People{Given: Words{"B"}}})
	Merge(first, &Pack{People: People{Given: Words{"C"}}})
	assert.Equal(t, Words{"A", ""}, words[:2])
	assert.Equal(t, Words{"A"}, first.People.Given)
}
