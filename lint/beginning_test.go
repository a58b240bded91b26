package lint

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestBeginningOf holds that no word is passed by that one of the lists has.
func TestBeginningOf(t *testing.T) {
	for _, w := range linkWords {
		assert.NotZero(t, beginningOf(firstBytes([]byte(w)))&link, w)
	}
	assert.NotZero(t, beginningOf(firstBytes([]byte("of")))&linkOf)
	for _, p := range slices.Concat(prefixes[:]...) {
		for _, rest := range []string{"", "-", "-x", "ab", "zone", "mail", "“"} {
			if w := p + rest; len(p) > 1 || strings.HasPrefix(w, "e-") || w == "email" {
				assert.NotZero(t, beginningOf(firstBytes([]byte(w)))&prefix, w)
			}
		}
	}
	for _, w := range []string{"a", "an"} {
		assert.NotZero(t, beginningOf(firstBytes([]byte(w)))&article, w)
	}
	for _, w := range []string{"", "e", "and", "any", "in", "not", "each", "Almaty"} {
		assert.Zero(t, beginningOf(firstBytes([]byte(w))), w)
	}
}

// TestComplete holds that no wanting word is taken for one behind which nothing can be lost.
func TestComplete(t *testing.T) {
	for _, w := range wanting {
		p := walked("It was published " + w + ".")
		assert.False(t, p.complete(p.Stops[0]), w)
	}
	p := walked("He was detained.")
	assert.True(t, p.complete(p.Stops[0]))
}
