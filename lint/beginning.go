package lint

import "slices"

// What a word begins with says which rules could have to do with it. beginnings is by the first two bytes of folded words, so that a paragraph lists such
// words in the walk over its tokens, and rules need not look at all others.

// begins is what a word may be that begins with two bytes.
type begins uint8

const (
	prefix begins = 1 << iota // one with a prefix
	link                      // one of linkWords
	linkOf                    // "of"
)

// linkWords are those behind which something is lost: see stripped-link. Behind "of" something is counted: see sum-mismatch.
var linkWords = []string{"an", "at", "link", "the", "via"}

// longestLink is the length of the longest of them.
const longestLink = 4

var beginnings = func() (t [1 << 10]begins) {
	for _, w := range linkWords {
		t[firstTwo(w[0], w[1])] |= link
	}
	t[firstTwo('o', 'f')] |= linkOf
	for _, p := range slices.Concat(prefixes[:]...) {
		if len(p) > 1 {
			t[firstTwo(p[0], p[1])] |= prefix
			continue
		}
		for _, c := range "-m" { // as one word there is "email" alone
			t[firstTwo(p[0], byte(c))] |= prefix
		}
	}
	return t
}()

// firstTwo is the place of two bytes in beginnings. Some pairs share one: it says what may be, not what is.
func firstTwo(a, b byte) int { return int(a&31)<<5 | int(b&31) }
