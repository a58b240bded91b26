package lint

import (
	"encoding/binary"
	"math/bits"
	"strings"

	"github.com/openchronicle/chronicle/internal/numeral"
	"github.com/openchronicle/chronicle/parser"
)

// run is the words of a paragraph in a row, numbers and initials among them, with a hash of each: what repeats is found by hashes.
type run struct {
	tokens []int // indexes of Tokens.List
	hashes []uint32
	twice  []int // of the words those with the hash of the one before

	sentences []int // first word of each sentence, and behind them the number of words

	signs []sign

	strange  []int // see Pass.strange
	searched bool  // strange is filled

	seen *lastSeen
}

// lastSeen is where a group of words stood last, by its hash; places count on from sentence to sentence, so that it need not be cleared. A place that
// another group overwrites is forgotten: a longer repetition has more groups by which to be found.
type lastSeen struct {
	at    [1024]int32 // 0 is an empty slot
	place int32       // of the first word of the sentence

	words    [1024]int32 // the sentence in which a word stood last, by its hash
	sentence int32

	beginnings [256]int32 // the paragraph in which a sentence began last with some words, by their hash
	paragraphs int32
}

// paragraph steps to the next paragraph.
func (seen *lastSeen) paragraph() {
	if seen.paragraphs++; seen.paragraphs > 1<<30 {
		seen.beginnings, seen.paragraphs = [256]int32{}, 1
	}
}

// begun reports whether a sentence of the paragraph may have begun as this one does, and notes this one.
func (r *run) begun(from int) bool {
	slot := &r.seen.beginnings[group(r.hashes[from:from+5])%uint32(len(r.seen.beginnings))]
	before := *slot == r.seen.paragraphs
	*slot = r.seen.paragraphs
	return before
}

// last is the word of a sentence, which begins with word from, at which the group of n words at j stood before; -1 where it did not. It notes j.
func (r *run) last(from, j, n int) int {
	seen := r.seen
	slot := &seen.at[group(r.hashes[j:j+n])%uint32(len(seen.at))]
	before := int(*slot - seen.place)
	*slot = seen.place + int32(j-from)
	if before < 0 {
		return -1
	}
	return from + before
}

// ended steps to the next sentence, n words on.
func (r *run) ended(n int) {
	if r.seen.place += int32(n); r.seen.place > 1<<30 {
		r.seen.at, r.seen.place = [1024]int32{}, 1
	}
}

// familiar reports whether phraseWords in a row of a sentence may have stood before in it.
func (seen *lastSeen) familiar(sentence []uint32) bool {
	if seen.sentence++; seen.sentence > 1<<30 {
		seen.words, seen.sentence = [1024]int32{}, 1
	}
	number, row := seen.sentence, 0
	for _, hash := range sentence {
		if slot := &seen.words[hash%uint32(len(seen.words))]; *slot == number {
			if row++; row == phraseWords {
				return true
			}
		} else {
			*slot, row = number, 0
		}
	}
	return false
}

// hashWord hashes a folded word by eight bytes at a time; the last eight of a long one may have been seen in part.
func hashWord(word []byte) uint32 {
	h := uint64(0)
	if len(word) > 8 {
		last := binary.LittleEndian.Uint64(word[len(word)-8:])
		for ; len(word) > 8; word = word[8:] {
			h = uint64(hashOf(h^binary.LittleEndian.Uint64(word))) * hashPrime
		}
		return hashOf(h ^ last)
	}
	for k, c := range word {
		h ^= uint64(c) << (8 * k)
	}
	return hashOf(h)
}

// hashOf hashes eight bytes: the higher and the lower half of a product know of all of them.
func hashOf(word uint64) uint32 {
	high, low := bits.Mul64(word, hashPrime)
	return uint32(high) ^ uint32(low>>32)
}

const hashPrime = 0x9E3779B97F4A7C15

// group hashes four or five words in a row, by their hashes.
func group(w []uint32) uint32 {
	h := uint64(w[0])*prime0 + uint64(w[1])*prime1 + uint64(w[2])*prime2 + uint64(w[3])*prime3
	if len(w) > 4 {
		h += uint64(w[4]) * prime4
	}
	return uint32(h >> 32)
}

// What the hashes of a group are multiplied with, by their places.
const (
	prime0 = 0x9E3779B1 * hashPrime & (1<<64 - 1)
	prime1 = 0x85EBCA77 * hashPrime & (1<<64 - 1)
	prime2 = 0xC2B2AE3D * hashPrime & (1<<64 - 1)
	prime3 = 0x27D4EB2F * hashPrime & (1<<64 - 1)
	prime4 = 0x165667B1 * hashPrime & (1<<64 - 1)
)

// same is how many words from j on are the words from i on, up to the word before end.
func (r *run) same(i, j, end int) int {
	n := 0
	for j+n < end && r.hashes[i+n] == r.hashes[j+n] {
		n++
	}
	return n
}

// carries reports whether token i is a word that says something: in small letters, and none of those that sentences are built with.
func (p *Pass) carries(i int) bool {
	word := p.Token(i)
	return p.smallWord(i) && len(word) > 3 && !builds(word) && numeral.Of(word) < 0
}

// links reports whether token i is a word that only links others. "Not" does not: it makes of a clause another.
func (p *Pass) links(i int) bool {
	return p.Kind(i) == parser.Word && builds(p.Token(i))
}

// builds reports whether a word is one that sentences are built with.
func builds(word string) bool {
	return builders.Has(strings.ToLower(word)) || strings.HasSuffix(word, "self")
}
