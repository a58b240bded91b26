package wordlist

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestLists holds that every list says what it is of and has each of its words once.
func TestLists(t *testing.T) {
	entries, err := files.ReadDir(".")
	require.NoError(t, err)
	for _, e := range entries {
		text, err := files.ReadFile(e.Name())
		require.NoError(t, err)
		_, _, said := strings.Cut(string(text), ".\n")
		require.True(t, said && strings.HasPrefix(string(text), "# "), "%s does not say what it is of", e.Name())
		name := strings.TrimSuffix(e.Name(), ".txt")
		list := Of(name).words()
		distinct := 0 // in each line: two forms of a verb may be alike
		for _, row := range Rows(name)() {
			slices.Sort(row)
			distinct += len(slices.Compact(row))
		}
		require.Len(t, list, distinct, "%s has a word twice", e.Name())
		require.NotEmpty(t, list)
	}
}

func TestOfPanicsForNoList(t *testing.T) { require.Panics(t, func() { Of("nosuch") }) }
