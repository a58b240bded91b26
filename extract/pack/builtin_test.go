package pack

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The built-in pack and the English words are those of their sources: go generate ./extract/pack.
func TestBuiltinIsCurrent(t *testing.T) {
	for name, build := range map[string]func() ([]byte, error){
		"kz-en.bin":         func() ([]byte, error) { return Build(os.DirFS(".")) },
		"english/words.bin": func() ([]byte, error) { return BuildEnglish(os.DirFS(".")) },
	} {
		want, err := build()
		require.NoError(t, err)
		got, err := os.ReadFile(name)
		require.NoError(t, err)
		assert.True(t, string(want) == string(got), "%s is not current: go generate ./extract/pack", name)
	}
}

// The examples that the built-in rules and those of the example pack carry hold.
func TestExamplesOfPacks(t *testing.T) {
	lex, err := Load("../../testdata/packs/by-en.yaml")
	require.NoError(t, err)
	run := 0
	for _, p := range lex.Packs() {
		for _, r := range p.Test() {
			run++
			assert.True(t, r.OK, "%s %s: %q: want %q, got %q (%v)", p.ID, r.Rule, r.Text, r.Want, r.Got, r.Err)
		}
	}
	assert.Greater(t, run, 20)
}

// What a dictionary is asked it answers like the map it was made of.
func TestDict(t *testing.T) {
	terms := map[string]uint32{"a": 1, "almaty": 2, "human rights watch": 3, "алматы": 4, "x": 5}
	for i := range 5000 {
		terms[string(rune('a'+i%26))+string(rune('а'+i%32))+string(rune(0x4e00+i))] = uint32(i)
	}
	d := buildDict(terms)
	for k, want := range terms {
		got, ok := d.get([]byte(k))
		require.True(t, ok, k)
		require.Equal(t, want, got, k)
	}
	for _, k := range []string{"", "b", "almat", "almatyy", "human rights"} {
		_, ok := d.get([]byte(k))
		assert.False(t, ok, k)
	}
	_, ok := dict("").get([]byte("a"))
	assert.False(t, ok)
}

// Spellings of one name have one skeleton, other names have others.
func TestSkeleton(t *testing.T) {
	same := [][]string{
		{"yerlan", "erlan"}, {"batyrbayev", "batyrbaev", "batyrbaiev"}, {"zhanar", "janar"}, {"aigul", "aygul"}, {"khamit", "hamit"},
		{"dzhumabaev", "zhumabayev", "jumabaev"}, {"kairat", "qairat", "kayrat"}, {"alexey", "aleksei"}, {"zhandos", "jandos"}, {"mamay", "mamai"},
		{"sarsenbina", "sarsembina"}, {"kulmaganbetov", "kulmagambetov"}, {"tan-bayev", "tambaev"},
	}
	seen := map[string]string{}
	for _, names := range same {
		first := string(Skeleton(nil, []byte(names[0])))
		for _, n := range names[1:] {
			assert.Equal(t, first, string(Skeleton(nil, []byte(n))), "%s and %s", names[0], n)
		}
		assert.Empty(t, seen[first], "%s and %s", names[0], seen[first])
		seen[first] = names[0]
	}
	assert.NotEqual(t, Skeleton(nil, []byte("bekov")), Skeleton(nil, []byte("bekova")))
}

// TestFirstSound holds that the first sound is that of the whole skeleton, for all words of up to four letters and marks that may change.
func TestFirstSound(t *testing.T) {
	const letters = "yiqcwxdzkghejao'-`"
	var try func(word []byte)
	try = func(word []byte) {
		want := byte(0)
		if s := Skeleton(nil, word); len(s) > 0 {
			want = s[0]
		}
		require.Equal(t, want, FirstSound(word), "%q", word)
		if len(word) == 4 {
			return
		}
		for i := range len(letters) {
			try(append(word[:len(word):len(word)], letters[i]))
		}
	}
	try(nil)
}
