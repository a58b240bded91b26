package extract

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestABodyHasFewWords holds that what a settlement is the seat of is not looked for through all of a text without punctuation.
func TestABodyHasFewWords(t *testing.T) {
	x := New(builtin())
	x.Entry(entryOf(builtin(), "On March 1, it was read "+strings.Repeat("again ", 50)+"Taraz City Court."))
	s := x.scans[0]
	require.Len(t, s.found, 1)
	assert.Equal(t, s.found[0].from-longestBody, s.seatHead(&s.found[0]))
}

// TestOriginsAreFew holds the same of where somebody is from.
func TestOriginsAreFew(t *testing.T) {
	for places, want := range map[int]bool{longestOrigin/2 - 1: true, 50: false} {
		x := New(builtin())
		x.Entry(entryOf(builtin(), "On March 1, people from Taraz"+strings.Repeat(", Taraz", places)+" came."))
		s := x.scans[0]
		require.Len(t, s.found, 1+places)
		assert.Equal(t, want, s.origin(s.found[places].from), "%d places", places)
	}
}
