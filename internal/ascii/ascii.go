// Package ascii reads what most of a text is, runs of ASCII characters, eight bytes at a time. The eight are held in a number whose lowest byte is
// the first of them; a set of them is a number with the high bit of each that belongs to it.
package ascii

import (
	"math/bits"
	"unicode/utf8"
)

const (
	Ones  = 0x0101010101010101 // each byte 1
	Highs = 0x80 * Ones        // each byte's high bit
)

// Load gives the first eight bytes of s, which has as many.
func Load(s string) uint64 {
	_ = s[7] // the compiler makes one load of what follows
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// Between is the set of the bytes from first to last, both ASCII and both included.
func Between(w uint64, first, last byte) uint64 {
	low := w &^ Highs
	return ((low + uint64(0x80-first)*Ones) ^ (low + uint64(0x7F-last)*Ones)) &^ w & Highs
}

// First is the number of bytes before the first of a set, 8 where it is empty.
func First(set uint64) int { return bits.TrailingZeros64(set) / 8 }

// Prefix is the number of bytes of s before the first that is not ASCII.
func Prefix(s string) int {
	rest := s
	for len(rest) >= 32 && (Load(rest)|Load(rest[8:])|Load(rest[16:])|Load(rest[24:]))&Highs == 0 {
		rest = rest[32:]
	}
	for len(rest) >= 8 {
		if high := Load(rest) & Highs; high != 0 {
			return len(s) - len(rest) + First(high)
		}
		rest = rest[8:]
	}
	for rest != "" && rest[0] < utf8.RuneSelf {
		rest = rest[1:]
	}
	return len(s) - len(rest)
}
