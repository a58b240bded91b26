package pack

import (
	"encoding/binary"
	"sort"
)

// dict maps folded terms to numbers. It is one string that is asked where it lies: reading a dictionary from a file costs nothing.
// Layout, little-endian: the number of slots (a power of two), the slots (offset of an entry from the start of the string, 0 for
// none; collisions go to the next slot), the entries (length of the key in one byte, key, value in four bytes).
type dict string

const maxKey = 255 // bytes of a term

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
	slots := uint32(4)
	for int(slots) < len(keys)*2 {
		slots *= 2
	}
	out := make([]byte, 4+4*slots, int(4+4*slots)+size)
	binary.LittleEndian.PutUint32(out, slots)
	for _, k := range keys {
		i := hashOf(k) & (slots - 1)
		for binary.LittleEndian.Uint32(out[4+4*i:]) != 0 {
			i = (i + 1) & (slots - 1)
		}
		binary.LittleEndian.PutUint32(out[4+4*i:], uint32(len(out)))
		out = append(out, byte(len(k)))
		out = append(out, k...)
		out = binary.LittleEndian.AppendUint32(out, terms[k])
	}
	return dict(out)
}

// get looks a folded term up.
func (d dict) get(key []byte) (uint32, bool) {
	if len(d) == 0 || len(key) > maxKey {
		return 0, false
	}
	mask := d.uint32(0) - 1
	for i := hashOf(key) & mask; ; i = (i + 1) & mask {
		at := d.uint32(4 + 4*int(i))
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
	return uint32(d[i]) | uint32(d[i+1])<<8 | uint32(d[i+2])<<16 | uint32(d[i+3])<<24
}

// hashOf is FNV-1a with a last mixing step, for the low bits pick the slot.
func hashOf[T string | []byte](key T) uint32 {
	h := uint32(2166136261)
	for i := range len(key) {
		h = (h ^ uint32(key[i])) * 16777619
	}
	return h ^ h>>15
}
