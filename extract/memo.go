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

const (
	memoBits = 13
	memoKey  = 23     // bytes of the longest word that is remembered
	capital  = 1 << 7 // added to the length of a word that begins with a capital
)

// remembered is a word with what the packs know of it. Length is that of the key.
type remembered struct {
	class  pack.Class
	key    [memoKey]byte
	length uint8
}

// find returns the slot of a folded word, and whether the slot holds it. Where it does not, fill makes it so; words that are too long have no
// slot.
func (m *memo) find(folded []byte, length uint8) (slot *remembered, ok bool) {
	if len(folded) > memoKey {
		return nil, false
	}
	slot = &m.slots[slotOf(folded, length)]
	return slot, slot.length == length && string(slot.key[:len(folded)]) == string(folded)
}

func (r *remembered) fill(folded []byte, length uint8, c pack.Class) {
	r.class, r.length = c, length
	copy(r.key[:], folded)
}

// slotOf picks the slot by the ends of a word, which tell words apart as well as all of it does.
func slotOf(folded []byte, length uint8) uint64 {
	n := len(folded)
	h := uint64(length) << 56
	switch {
	case n >= 8:
		h ^= binary.LittleEndian.Uint64(folded) + binary.LittleEndian.Uint64(folded[n-8:])*0x9E3779B97F4A7C15
	case n >= 4:
		h ^= uint64(binary.LittleEndian.Uint32(folded))<<32 | uint64(binary.LittleEndian.Uint32(folded[n-4:]))
	case n > 0:
		h ^= uint64(folded[0])<<16 | uint64(folded[n/2])<<24 | uint64(folded[n-1])<<40
	}
	h *= 0x9E3779B97F4A7C15
	h ^= h >> 32
	return h * 0xD6E8FEB86659FD93 >> (64 - memoBits)
}
