package lint

import (
	"encoding/binary"
	"slices"
)

// What a word begins with says which rules could have to do with it, so that a paragraph lists such words in the walk over its tokens, and rules need
// not look at all others.
const (
	prefix  = 1 << iota // one with a prefix
	link                // one of linkWords
	linkOf              // "of"
	whole               // one of wholeWords
	article             // "a" or "an"
)

// linkWords are those behind which something is lost: see stripped-link. Behind "of" something is counted: see sum-mismatch.
var linkWords = []string{"an", "are", "at", "by", "is", "link", "on", "the", "via"}

// wholeWords say that a number is that of all, or of all that are left: see sum-mismatch.
var wholeWords = []string{"all", "altogether", "total", "other", "remaining"}

// longestLink is the length of the longest of them, longestArticle that of "an".
const (
	longestLink    = 4
	longestArticle = 2
)

// beginnings is by a hash of the first bytes of folded words, two and the lower five bits of the third: it says what may be, not what is.
var beginnings = func() (t [1 << beginningBits]uint8) {
	note := func(beginning string, is uint8) { t[placeOf(firstBytes([]byte(beginning)))] |= is }
	for _, w := range linkWords {
		note(w, link)
	}
	note("of", linkOf)
	note("a", article)
	note("an", article)
	for _, w := range wholeWords {
		note(w, whole)
	}
	for _, p := range slices.Concat(prefixes[:]...) {
		if len(p) == 1 {
			note(p+"ma", prefix) // as one word there is "email" alone
			p += "-"
		}
		if len(p) > 2 {
			note(p, prefix)
			continue
		}
		for third := range 32 {
			note(p+string([]byte{byte(third)}), prefix)
		}
	}
	return t
}()

const beginningBits = 12

// placeOf is the place in beginnings of a word, by its first bytes, behind which zeros stand where it is shorter.
func placeOf(first uint64) uint64 { return first & (1<<21 - 1) * hashPrime >> (64 - beginningBits) }

// beginningOf is what a word may be, by its first bytes.
func beginningOf(first uint64) uint8 { return beginnings[placeOf(first)] }

// firstTwo makes of two letters a number of ten bits, which some pairs share.
func firstTwo(a, b byte) int { return int(a&31)<<5 | int(b&31) }

// firstBytes are the first bytes of a folded word, as many as beginningOf looks at.
func firstBytes(word []byte) uint64 {
	if len(word) >= 8 {
		return binary.LittleEndian.Uint64(word)
	}
	first := uint64(0)
	for k, c := range word {
		first |= uint64(c) << (8 * k)
	}
	return first
}
