package lint

import (
	"encoding/binary"
	"slices"
)

// What a word begins with says which rules could have to do with it, so that a paragraph lists such words in the walk over its tokens, and rules need
// not look at all others.
const (
	prefix = 1 << iota // one with a prefix
	link               // one of linkWords
	linkOf             // "of"
)

// linkWords are those behind which something is lost: see stripped-link. Behind "of" something is counted: see sum-mismatch.
var linkWords = []string{"an", "at", "link", "the", "via"}

// longestLink is the length of the longest of them.
const longestLink = 4

// begins is what a word may be that begins with two bytes.
type begins struct {
	third uint32 // the third bytes with which it may be any of these: a bit each of their lower five bits, the lowest where the word ends
	is    uint8
}

// beginnings is by the first two bytes of folded words.
var beginnings = func() (t [1 << 10]begins) {
	for _, w := range linkWords {
		note(&t, w+"\x00", link)
	}
	note(&t, "of\x00", linkOf)
	for _, p := range slices.Concat(prefixes[:]...) {
		if len(p) > 1 {
			note(&t, p, prefix)
			continue
		}
		note(&t, p+"-", prefix)
		note(&t, p+"m", prefix) // as one word there is "email" alone
	}
	return t
}()

// note notes what a word may be that begins so; behind two bytes there may be any third.
func note(t *[1 << 10]begins, word string, is uint8) {
	b := &t[firstTwo(word[0], word[1])]
	b.is |= is
	if len(word) == 2 {
		b.third = ^uint32(0)
	} else {
		b.third |= 1 << (word[2] & 31)
	}
}

// firstTwo is the place of two bytes in beginnings. Some pairs share one: it says what may be, not what is.
func firstTwo(a, b byte) int { return int(a&31)<<5 | int(b&31) }

// beginningOf is what a word may be, by its first bytes, behind which zeros stand where it is shorter.
func beginningOf(first uint64) uint8 {
	b := &beginnings[firstTwo(byte(first), byte(first>>8))]
	if b.third>>(byte(first>>16)&31)&1 == 0 {
		return 0
	}
	return b.is
}

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
