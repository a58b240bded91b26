package extract

import (
	"encoding/binary"

	"github.com/openchronicle/chronicle/extract/pack"
)

// Words come back: of running text, nineteen words of twenty have been met lately. memo keeps what the packs say of them where it is near,
// for the dictionaries are larger than the caches of a processor.
type memo struct {
	slots [1 << memoBits]remembered
}

const memoBits = 13

// wordKey is a folded word of at most sixteen bytes, as its first and its last eight (the first alone where there are no more), with its length
// and whether it begins with a capital. Two words have one key only if they are the same word.
type wordKey struct {
	first, last uint64
	length      uint8 // 0 for a word that is too long
	capital     bool
}

// holds reports whether the slot is of the word k.
func (r *remembered) holds(k *wordKey) bool {
	return r.first == k.first && r.last == k.last && r.length == k.length && r.capital == k.capital
}

// remembered is a word with what the packs know of it.
type remembered struct {
	wordKey
	class pack.Class
}

// keyOfWord makes the key of the word view[from:to].
func keyOfWord(view []byte, from, to int32, capital bool) wordKey {
	n := to - from
	switch {
	case n > 16 || n == 0:
		return wordKey{}
	case n >= 8:
		return wordKey{binary.LittleEndian.Uint64(view[from:]), binary.LittleEndian.Uint64(view[to-8:]), uint8(n), capital}
	case int(from)+8 <= len(view):
		return wordKey{binary.LittleEndian.Uint64(view[from:]) & (1<<(8*n) - 1), 0, uint8(n), capital}
	}
	var b [8]byte
	copy(b[:], view[from:to])
	return wordKey{binary.LittleEndian.Uint64(b[:]), 0, uint8(n), capital}
}

// places are the two slots, side by side, in which a word may be remembered; the first holds the later one.
func (m *memo) places(k wordKey) (first, second *remembered) {
	h := k.first ^ k.last*0xD6E8FEB86659FD93 ^ uint64(k.length)<<56
	if k.capital {
		h ^= 0xA5A5
	}
	h *= 0x9E3779B97F4A7C15
	i := (h ^ h>>29) * 0x9E3779B97F4A7C15 >> (64 - memoBits)
	return &m.slots[i], &m.slots[i^1]
}
