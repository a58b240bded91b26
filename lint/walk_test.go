package lint

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/openchronicle/chronicle/parser"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// walked is a pass over a text whose tokens have been walked.
func walked(text string) *Pass {
	p := &Pass{run: run{seen: &lastSeen{place: 1}}}
	p.own.Scan(text)
	p.Tokens, p.tokens = &p.own, p.own.List
	p.walk()
	return p
}

// TestWalkHashesWords compares the hashes of words, most of which are made in one look, with those of the words alone.
func TestWalkHashesWords(t *testing.T) {
	p := walked("On 3 February, A. Bekov of the municipality “Жаңа” said extraordinarily little; so it be")
	var want []int
	for i := range p.tokens {
		switch p.Kind(i) {
		case parser.Word, parser.Initial, parser.Number:
			want = append(want, i)
		}
	}
	require.Equal(t, want, p.run.tokens)
	for k, i := range p.run.tokens {
		assert.Equal(t, hashWord(p.Tokens.Fold(i)), p.run.hashes[k], p.Token(i))
	}
}

// TestWalkMissesNoRepetition looks for rows of words that stand twice in a sentence the long way: each sentence that has one is among those to look at.
func TestWalkMissesNoRepetition(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 8))
	words := strings.Fields("the court and Omarov heard 12 extraordinarily long A. speeches . ; [1]")
	for range 2000 {
		var text strings.Builder
		for range random.IntN(60) {
			text.WriteString(words[random.IntN(len(words))] + " ")
		}
		r := &walked(text.String()).run
		for k, to := range r.sentences[min(1, len(r.sentences)):] {
			found := false
			for j := r.sentences[k]; j+fewestWords <= to; j++ {
				for i := r.sentences[k]; i+fewestWords <= j; i++ {
					found = found || slices.Equal(r.hashes[i:i+fewestWords], r.hashes[j:j+fewestWords])
				}
			}
			if found {
				assert.Contains(t, r.repeating, k, text.String())
			}
		}
		for k := 1; k < len(r.hashes); k++ {
			assert.Equal(t, r.hashes[k] == r.hashes[k-1], slices.Contains(r.twice, k), text.String())
		}
	}
}
