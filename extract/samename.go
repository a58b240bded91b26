package extract

import (
	"bytes"
	"slices"

	"github.com/openchronicle/chronicle/extract/pack"
)

// keyWord is the skeleton of a word of a name. Given is set for a given name that is no family name here: it stands alone, or beside a word
// that ends as family names do.
type keyWord struct {
	skeleton []byte
	given    bool
}

// keyOf makes the skeletons of a name's words and initials. Particles and the words of patronymics ("uly") are no part of it.
func (s *scan) keyOf(n *name) (p person) {
	words, initials := len(s.keyWords), len(s.keyInitials)
	family := slices.ContainsFunc(n.parts, func(q part) bool { return q.kind != initialPart && s.class(q.to).Is(pack.EndsFamily) })
	for _, q := range n.parts {
		if q.kind == initialPart {
			s.keyInitials = append(s.keyInitials, s.skeletonOf(bytes.TrimRight(s.fold(q.from), ".")))
			continue
		}
		at := q.to
		if q.kind == patronymicPart {
			at = q.from
		}
		s.keyWords = append(s.keyWords, keyWord{s.skeletonOf(s.fold(at)), s.class(at).Is(pack.Given) && (family || len(n.parts) == 1)})
	}
	if len(n.parts) == 0 { // a pattern's
		s.keyWords = append(s.keyWords, keyWord{skeleton: s.skeletonOf(s.foldRange(n.from, n.to))})
	}
	p.words = s.keyWords[words:len(s.keyWords):len(s.keyWords)]
	p.initials = s.keyInitials[initials:len(s.keyInitials):len(s.keyInitials)]
	return p
}

// skeletonOf is the skeleton of a folded word, in memory of the entry.
func (s *scan) skeletonOf(folded []byte) []byte {
	at := len(s.keys)
	s.keys = pack.Skeleton(s.keys, folded)
	return s.keys[at:len(s.keys):len(s.keys)]
}

// contains reports whether a word is among those of a name, by its skeleton, or but for an ending.
func contains(list []keyWord, w keyWord) bool {
	return slices.ContainsFunc(list, func(o keyWord) bool {
		return bytes.Equal(o.skeleton, w.skeleton) || endingOff(o, w) || endingOff(w, o)
	})
}

// endingOff reports whether long is short with the ending of a Russian man's family name: "Rozakhunov", "Rozakhun". The ending of a woman's makes
// another person of it, and so does any ending of a given name: Muratov is not Murat.
func endingOff(long, short keyWord) bool {
	l, s := long.skeleton, short.skeleton
	return !short.given && len(s) >= 4 && len(l) == len(s)+2 && bytes.HasPrefix(l, s) && (bytes.HasSuffix(l, []byte("ov")) || bytes.HasSuffix(l, []byte("ev")))
}

// compatible reports whether two names can be one person's: all words of the one with fewer words are among the other's, at least one, and
// of what is left on both sides, initials and words that they may stand for, one side has nothing that the other lacks.
func compatible(a, b person) bool {
	if len(a.words) > len(b.words) {
		a, b = b, a
	}
	if len(a.words) == 0 {
		return false
	}
	for _, w := range a.words {
		if !contains(b.words, w) {
			return false
		}
	}
	left := make([][]byte, 0, 8) // of the longer name: words that the shorter one lacks, and initials
	for _, w := range b.words {
		if !contains(a.words, w) {
			left = append(left, w.skeleton)
		}
	}
	for _, in := range b.initials {
		if !slices.ContainsFunc(left, func(w []byte) bool { return bytes.HasPrefix(w, in) }) {
			left = append(left, in)
		}
	}
	return lacksNone(a.initials, left) || lacksNone(left, a.initials)
}

// lacksNone reports whether each of list has its own counterpart in other, one that it begins or that begins it.
func lacksNone(list, other [][]byte) bool {
	var used uint64 // of the first 64 of other
	for _, x := range list {
		found := false
		for i, y := range other[:min(len(other), 64)] {
			if used&(1<<i) == 0 && (bytes.HasPrefix(y, x) || bytes.HasPrefix(x, y)) {
				used |= 1 << i
				found = true
				break
			}
		}
		if !found {
			return false
		}
	}
	return true
}
