package pack

import (
	"encoding/binary"
	"sort"
)

// dict maps folded terms to numbers. It is one string that is asked where it lies: reading a dictionary from a file costs nothing.
// Layout, little-endian: the number of slots (a power of two); a filter of two bits a slot, in one byte of which the two bits that the hash of a
// term names are set (most words are in no dictionary, and the filter, which stays in the cache, says so); the slots (offset of an entry from the start of
// the string, 0 for none; collisions go to the next slot); the entries (length of the key in one byte, key, value in four bytes).
type dict string

const maxKey = 255 // bytes of a term

// filterShare is the number of slots for one byte of filter.
const filterShare = 4

// buildDict lays out terms. Terms longer than maxKey are left out.
func buildDict(terms map[string]uint32) dict {
	keys := make([]string, 0, len(terms))
	size := 0
	for k := range terms {
		if len(k) > 0 && len(k) <= maxKey {
			keys = append(keys, k)
			size += 5 + len(k)
		}
	}
	sort.Strings(keys)
	slots := uint64(filterShare)
	for int(slots) < len(keys)*2 {
		slots *= 2
	}
	filter := 4
	first := filter + int(slots/filterShare)
	out := make([]byte, first+4*int(slots), first+4*int(slots)+size)
	binary.LittleEndian.PutUint32(out, uint32(slots))
	for _, k := range keys {
		h := hashOf([]byte(k))
		at, bits := filterBits(h, slots)
		out[filter+at] |= bits
		i := h & (slots - 1)
		for binary.LittleEndian.Uint32(out[first+4*int(i):]) != 0 {
			i = (i + 1) & (slots - 1)
		}
		binary.LittleEndian.PutUint32(out[first+4*int(i):], uint32(len(out)))
		out = append(out, byte(len(k)))
		out = append(out, k...)
		out = binary.LittleEndian.AppendUint32(out, terms[k])
	}
	return dict(out)
}

// filterBits are the byte of the filter and the two bits in it that belong to a hash. They are other bits of it than those that pick the slot.
func filterBits(h, slots uint64) (at int, bits byte) {
	return int(h >> 24 & (slots/filterShare - 1)), 1<<(h>>56&7) | 1<<(h>>60&7)
}

// get looks a folded term up.
func (d dict) get(key []byte) (uint32, bool) {
	if len(d) == 0 || len(key) > maxKey {
		return 0, false
	}
	slots := uint64(d.uint32(0))
	h := hashOf(key)
	if at, bits := filterBits(h, slots); d[4+at]&bits != bits {
		return 0, false
	}
	first := 4 + int(slots/filterShare)
	for i := h & (slots - 1); ; i = (i + 1) & (slots - 1) {
		at := d.uint32(first + 4*int(i))
		if at == 0 {
			return 0, false
		}
		end := int(at) + 1 + int(d[at])
		if string(d[at+1:end]) == string(key) {
			return d.uint32(end), true
		}
	}
}

func (d dict) uint32(i int) uint32 {
	four := d[i : i+4] // one check for all
	return uint32(four[0]) | uint32(four[1])<<8 | uint32(four[2])<<16 | uint32(four[3])<<24
}

// hashOf mixes eight bytes at a time, the last eight of them overlapping those before. It must not change between versions that read the same
// files.
func hashOf(key []byte) uint64 {
	const odd = 0x9E3779B97F4A7C15
	n := len(key)
	h := uint64(n) * odd
	for i := 0; i+8 < n; i += 8 {
		h = (h ^ binary.LittleEndian.Uint64(key[i:])) * odd
		h ^= h >> 29
	}
	switch {
	case n >= 8:
		h ^= binary.LittleEndian.Uint64(key[n-8:])
	case n >= 4:
		h ^= uint64(binary.LittleEndian.Uint32(key))<<32 | uint64(binary.LittleEndian.Uint32(key[n-4:]))
	case n > 0:
		h ^= uint64(key[0])<<16 | uint64(key[n/2])<<8 | uint64(key[n-1])
	}
	h *= odd
	h ^= h >> 32
	h *= 0xD6E8FEB86659FD93
	return h ^ h>>29
}
