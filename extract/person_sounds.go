package extract

import (
	"bytes"

	"github.com/openchronicle/chronicle/extract/pack"
)

// sounds are the first sounds of the words of a name, of which there are some. What tells most names apart is found sooner than their keys.
type sounds struct {
	set    uint64 // a bit for each; sounds that share one are taken for the same
	halves uint64 // of the second halves of double family names
	words  int
}

func soundOf(folded []byte) uint64 { return 1 << (pack.FirstSound(folded) & 63) }

func (s *scan) soundsOf(n *name) (of sounds) {
	for _, p := range s.keyParts(n) {
		switch p.kind {
		case initialPart:
			continue
		case patronymicPart:
			of.set |= soundOf(s.fold(p.from))
		default:
			of.set |= soundOf(s.fold(p.to))
			if s.double(p.to) {
				_, second, _ := bytes.Cut(s.fold(p.to), []byte("-"))
				of.halves |= soundOf(second)
			}
		}
		of.words++
	}
	if n.first == n.last { // a pattern's
		of.set, of.words = soundOf(s.foldRange(n.from, n.to)), 1
	}
	return of
}

// mayBe reports whether two names may be compatible: the first sounds of the one with fewer words are among the other's.
func (a sounds) mayBe(b sounds) bool {
	if a.words > b.words || a.words == b.words && b.halves != 0 {
		a, b = b, a
	}
	if a.halves != 0 { // half of it may be a word of the other
		return (a.set|a.halves)&(b.set|b.halves) != 0
	}
	return a.set&^(b.set|b.halves) == 0
}
