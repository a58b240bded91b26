package extract

import "github.com/openchronicle/chronicle/extract/pack"

// Words come back: of running text, nineteen words of twenty have been met lately. memo keeps what the packs say of them where it is near,
// for the dictionaries are larger than the caches of a processor.
type memo struct {
	slots [1 << memoBits]remembered
}

const memoBits = 14

// remembered is a word, by its key (see parser.Tokens.Key) and whether it begins with a capital, with what the packs know of it.
type remembered struct {
	first, behind uint64
	class         pack.Class
}

// capitalKey is set in the highest byte of a key for a word that begins with a capital.
const capitalKey = 1 << 63

// places are the two slots, side by side, in which a word may be remembered; the first holds the later one.
func (m *memo) places(first, behind uint64) (a, b *remembered) {
	h := (first ^ behind*0xD6E8FEB86659FD93) * 0x9E3779B97F4A7C15
	h ^= h >> 32
	i := h * 0x9E3779B97F4A7C15 >> (64 - memoBits)
	return &m.slots[i], &m.slots[i^1]
}
