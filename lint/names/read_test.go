package names

import (
	"bytes"
	"os"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/extract"
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

var lexicon = sync.OnceValue(func() *pack.Lexicon {
	lex, err := pack.Load()
	if err != nil {
		panic(err)
	}
	return lex
})

// read extracts the people of a chronicle.
func read(t testing.TB, file, name string) (all []Sighting) {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	ask := parser.Ask{Name: name}
	survey, err := lexicon().Calendar().Survey(bytes.NewReader(text), ask)
	require.NoError(t, err)
	r, err := lexicon().Calendar().NewReader(bytes.NewReader(text), ask, survey)
	require.NoError(t, err)
	x := extract.New(lexicon())
	for e, err := range r.Entries() {
		require.NoError(t, err)
		entry := x.Entry(e)
		for i := range entry.People {
			all = append(all, Of(entry.N, &entry.People[i]))
		}
	}
	return all
}
