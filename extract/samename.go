package extract

import (
	"bytes"
	"slices"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// keyWord is the skeleton of a word or an initial of a name: where it stands in the scan's skeletons. Given is set for a given name that is no
// family name here: it stands alone, or beside a word that ends as family names do. The skeletons of the halves of a double family name stand right behind: the
// first ends at half, the second at halves; both are 0 for any other word.
type keyWord struct {
	at, end      int
	half, halves int
	given        bool
	father       bool // the father's, before the word that makes a patronymic of it: "Rahim" of "Sardor Rahim ugli Yusupov"
	letter       byte // its first, as it is written
	alone        bool // it has no other
}

// key is what tells names apart: the skeletons of their words and of their initials, of the scan's key words.
type key struct {
	words, initials keyRange
}

type keyRange struct{ from, to int }

func (r keyRange) count() int { return r.to - r.from }

func (s *scan) keyWordsOf(r keyRange) []keyWord { return s.keyWords[r.from:r.to] }

func (s *scan) skeletonOf(w keyWord) []byte { return s.keys[w.at:w.end] }

// keyOf makes the key of a name. Particles and the words of patronymics ("uly") are no part of it.
func (s *scan) keyOf(n *name) (k key) {
	k.words.from = len(s.keyWords)
	parts := s.partsOf(n)
	family, initials := false, 0
	for i := range parts {
		if parts[i].kind == initialPart {
			initials++
		} else if s.words[parts[i].to].class.Is(pack.EndsFamily) {
			family = true
		}
	}
	for i := range parts {
		p := &parts[i]
		at := p.to
		switch p.kind {
		case initialPart:
			continue
		case patronymicPart:
			at = p.from
		}
		father := at != p.to
		s.addKeyWord(s.fold(at), !father && s.words[at].class.Is(pack.Given) && (family || len(parts) == 1))
		s.keyWords[len(s.keyWords)-1].father = father
		if s.double(at) {
			s.addHalves(s.fold(at))
		}
	}
	if len(parts) == 0 { // a pattern's
		s.addKeyWord(s.foldRange(n.from, n.to), false)
	}
	k.words.to = len(s.keyWords)
	k.initials.from = len(s.keyWords)
	for i := 0; i < len(parts) && initials > 0; i++ {
		if parts[i].kind == initialPart {
			s.addKeyWord(bytes.TrimRight(s.fold(parts[i].from), "."), false)
		}
	}
	k.initials.to = len(s.keyWords)
	return k
}

func (s *scan) addKeyWord(folded []byte, given bool) {
	at := len(s.keys)
	s.keys = pack.Skeleton(s.keys, folded)
	w := keyWord{at: at, end: len(s.keys), given: given, alone: len(folded) == 1}
	if len(folded) > 0 {
		w.letter = folded[0]
	}
	s.keyWords = append(s.keyWords, w)
}

// double reports whether word i is a double family name.
func (s *scan) double(i int) bool {
	if s.words[i].shape&parser.Hyphen == 0 {
		return false
	}
	first, second, _ := bytes.Cut(s.fold(i), []byte("-"))
	return len(first) >= shortestHalf && len(second) >= shortestHalf && (s.lex.Ending(first).Is(pack.EndsFamily) || s.lex.Name(pack.Skeleton(nil, first)).Is(pack.Family))
}

// addHalves adds the halves of a double family name to the last key word: Kovaleva may be Kovaleva-Rakhimova.
func (s *scan) addHalves(folded []byte) {
	first, second, _ := bytes.Cut(folded, []byte("-"))
	w := &s.keyWords[len(s.keyWords)-1]
	s.keys = pack.Skeleton(s.keys, first)
	w.half = len(s.keys)
	s.keys = pack.Skeleton(s.keys, second)
	w.halves = len(s.keys)
}

// shortestHalf is how many letters each half of a double family name has.
const shortestHalf = 4

// addWord adds a word to those of a key.
func (s *scan) addWord(k *key, w keyWord) {
	if r := &k.words; r.to < len(s.keyWords) {
		from := len(s.keyWords)
		s.keyWords = append(s.keyWords, s.keyWordsOf(*r)...)
		r.from, r.to = from, len(s.keyWords)
	}
	s.keyWords = append(s.keyWords, w)
	k.words.to++
}

// has reports whether a word is among those of a name, by its skeleton, or but for an ending.
func (s *scan) has(r keyRange, w keyWord) bool {
	list := s.keyWordsOf(r)
	for i := range list {
		if s.sameWord(list[i], w) {
			return true
		}
	}
	return false
}

// sameWord reports whether two words are one by their skeletons, or but for an ending, or one is half of the other. A given name is nobody's whose father has it:
// Rahim Yusupov is not Sardor Rahim ugli Yusupov.
func (s *scan) sameWord(a, b keyWord) bool {
	if a.father && b.given || a.given && b.father {
		return false
	}
	if a.halves+b.halves > 0 && (s.isHalf(a, b) || s.isHalf(b, a)) {
		return true
	}
	switch (a.end - a.at) - (b.end - b.at) {
	case 0:
		return string(s.skeletonOf(a)) == string(s.skeletonOf(b)) || a.given && b.given && oneGiven(s.skeletonOf(a), s.skeletonOf(b))
	case len("ov"):
		return !b.given && endingOff(s.skeletonOf(a), s.skeletonOf(b))
	case -len("ov"):
		return !a.given && endingOff(s.skeletonOf(b), s.skeletonOf(a))
	}
	return false
}

// oneGiven reports whether two skeletons of one length are one given name that is written with k here and with kh there, as the Kazakh letter Қ is:
// "Bakytzhan", "Bakhytzhan". Of family names these make two.
func oneGiven(a, b []byte) bool {
	for i := range a {
		if x, y := a[i], b[i]; x != y && !(x == 'k' && y == 'h' || x == 'h' && y == 'k') {
			return false
		}
	}
	return true
}

// otherGiven reports whether a given name of a is written with k and in b with kh, or the other way round.
func (s *scan) otherGiven(a, b keyRange) bool {
	for _, w := range s.keyWordsOf(a) {
		if w.given && s.has(b, w) && !slices.ContainsFunc(s.keyWordsOf(b), func(v keyWord) bool { return string(s.skeletonOf(v)) == string(s.skeletonOf(w)) }) {
			return true
		}
	}
	return false
}

// isHalf reports whether a word is half of a double family name.
func (s *scan) isHalf(w, double keyWord) bool {
	if double.halves == 0 || w.given {
		return false
	}
	skeleton := string(s.skeletonOf(w))
	return skeleton == string(s.keys[double.end:double.half]) || skeleton == string(s.keys[double.half:double.halves])
}

// endingOff reports whether long, which is two letters longer than short, is short with the ending of a Russian man's family name: "Rozakhunov",
// "Rozakhun". The ending of a woman's makes another person of it, and so does any ending of a given name: Muratov is not Murat.
func endingOff(long, short []byte) bool {
	n := len(short)
	return n >= 4 && long[n+1] == 'v' && (long[n] == 'o' || long[n] == 'e') && string(long[:n]) == string(short)
}

// compatible reports whether two names can be one person's: all words of the one with fewer words are among the other's, at least one, and
// of what is left on both sides, initials and words that they may stand for, one side has nothing that the other lacks.
func (s *scan) compatible(a, b key) bool {
	if a.words.count() > b.words.count() {
		a, b = b, a
	}
	if a.words.count() == 0 {
		return false
	}
	for _, w := range s.keyWordsOf(a.words) {
		if !s.has(b.words, w) {
			return false
		}
	}
	if a.initials.count() == 0 {
		return true // nothing is left of the shorter name
	}
	left := make([]keyWord, 0, 8) // of the longer name: words that the shorter one lacks, and initials
	for _, w := range s.keyWordsOf(b.words) {
		if !s.has(a.words, w) {
			left = append(left, w)
		}
	}
	for _, in := range s.keyWordsOf(b.initials) {
		if !slices.ContainsFunc(left, func(w keyWord) bool { return s.begins(w, in) }) {
			left = append(left, in)
		}
	}
	return s.lacksNone(s.keyWordsOf(a.initials), left) || s.lacksNone(left, s.keyWordsOf(a.initials))
}

// begins reports whether a word begins with an initial, or with another word, by its sound or by its first letter: Zh. and Z. may stand for Zhanargul, and
// Zh. does not for Zarina.
func (s *scan) begins(w, initial keyWord) bool {
	return bytes.HasPrefix(s.skeletonOf(w), s.skeletonOf(initial)) || initial.alone && w.letter == initial.letter
}

// lacksNone reports whether each of list has its own counterpart in other, one that it begins or that begins it.
func (s *scan) lacksNone(list, other []keyWord) bool {
	var used uint64 // of the first 64 of other
	for _, w := range list {
		found := false
		for i, o := range other[:min(len(other), 64)] {
			if used&(1<<i) == 0 && (s.begins(o, w) || s.begins(w, o)) {
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
