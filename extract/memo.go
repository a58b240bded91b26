package extract

import (
	"encoding/binary"

	"github.com/openchronicle/chronicle/extract/pack"
)

// Words come back: of running text, nineteen words of twenty have been met lately. memo keeps what the packs say of them where it is near,
// for the dictionaries are larger than the caches of a processor.
type memo struct {
	slots [memoSize]remembered
}

const (
	memoSize = 1 << 12
	memoKey  = 23 // bytes of the longest word that is remembered
)

// remembered is a word with what the packs know of it.
type remembered struct {
	known
	key     [memoKey]byte
	length  uint8
	capital bool
}

// known is what the packs know of a word: its classes and, of a capitalised one, whether it is an English word in small letters and what its
// ending says.
type known struct {
	class   pack.Class
	english bool
	end     pack.Ending
}

// word returns what look finds out about a folded word, or what it found the last time.
func (m *memo) word(folded []byte, capital bool, look func([]byte, bool) known) known {
	if len(folded) > memoKey {
		return look(folded, capital)
	}
	slot := &m.slots[slotOf(folded, capital)]
	if int(slot.length) == len(folded) && slot.capital == capital && string(slot.key[:slot.length]) == string(folded) {
		return slot.known
	}
	slot.known = look(folded, capital)
	slot.length = uint8(copy(slot.key[:], folded))
	slot.capital = capital
	return slot.known
}

// slotOf picks the slot by the ends of a word, which tell words apart as well as all of it does.
func slotOf(folded []byte, capital bool) uint64 {
	n := len(folded)
	h := uint64(n)
	if capital {
		h += 1 << 32
	}
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
	return h * 0xD6E8FEB86659FD93 >> 52
}
