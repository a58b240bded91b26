package names

import (
	"bytes"

	"github.com/openchronicle/chronicle/extract/pack"
)

// Key is what is left of a folded word of a name when the ways of writing the same sounds are made one. Words with one key are spellings of one
// name. It is pack.Skeleton, which knows y/i/yi, kh/h, zh/j/dzh, ye/e, -ayev/-aev, ya/ia and doubled letters, after what Skeleton leaves apart:
//
//	oo              u      c before e, i, y and in -cov   ts     shch, sch          sh
//	-ee- at the end i      c elsewhere, but not in ch     k      tch                ch
//	x at the start  kh     yo behind a consonant          e
//	lya at the start  la   lyu at the start               lu
//
// Vowels that sound different (Dosken, Dusken), w for u, ks for kh inside a word, and j for y are not made one: as often they part two names.
func Key(folded []byte) string {
	var room [64]byte
	b := room[:0]
	for i := 0; i < len(folded); {
		with, n := plainer(folded, i)
		if n == 0 {
			with, n = folded[i:i+1], 1
		}
		b = append(b, with...)
		i += n
	}
	var more [64]byte
	return string(pack.Skeleton(more[:0], b))
}

// plainer gives what stands for the n letters of w at i; n is 0 where they stay.
func plainer(w []byte, i int) (with []byte, n int) {
	rest := w[i:]
	switch w[i] {
	case 'o':
		if bytes.HasPrefix(rest, []byte("oo")) {
			return []byte("u"), 2
		}
	case 'e': // "Kareem", but "Sergeev"
		if len(rest) == 3 && rest[1] == 'e' && rest[2] != 'v' && !vowel(rest[2]) {
			return []byte("i"), 2
		}
	case 'x': // "Xasen", but "Xenia"
		if i == 0 && !bytes.HasPrefix(rest, []byte("xe")) {
			return []byte("kh"), 1
		}
	case 's':
		for _, s := range []string{"shch", "sch"} {
			if bytes.HasPrefix(rest, []byte(s)) {
				return []byte("sh"), len(s)
			}
		}
	case 't':
		if bytes.HasPrefix(rest, []byte("tch")) {
			return []byte("ch"), 3
		}
	case 'c':
		return softC(rest)
	case 'l': // "Lyazzat", "Lyudmila"
		if i == 0 && (bytes.HasPrefix(rest, []byte("lya")) || bytes.HasPrefix(rest, []byte("lyu"))) {
			return []byte("l"), 2
		}
	case 'y': // "Pyotr"
		if i > 0 && !vowel(w[i-1]) && bytes.HasPrefix(rest, []byte("yo")) && !bytes.HasPrefix(w[i-1:], []byte("byov")) && !bytes.HasPrefix(w[i-1:], []byte("vyov")) {
			return []byte("e"), 2
		}
	}
	return nil, 0
}

// softC is what stands for the c at the start of rest. "ck" is Skeleton's.
func softC(rest []byte) (with []byte, n int) {
	switch {
	case len(rest) > 1 && rest[1] == 'h':
		return []byte("ch"), 2
	case len(rest) > 1 && rest[1] == 'k':
		return nil, 0
	case len(rest) > 1 && (rest[1] == 'e' || rest[1] == 'i' || rest[1] == 'y'), string(rest) == "cov", string(rest) == "cova":
		return []byte("ts"), 1
	}
	return []byte("k"), 1
}

func vowel(c byte) bool {
	switch c {
	case 'a', 'e', 'i', 'o', 'u', 'y':
		return true
	}
	return false
}
