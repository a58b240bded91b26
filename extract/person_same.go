package extract

import (
	"bytes"
	"slices"
)

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

// isHalf reports whether a word is half of a double family name, or the patronymic of a father's.
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
	words := left
	for _, in := range s.keyWordsOf(b.initials) { // each of another word
		if w := slices.IndexFunc(words, func(w keyWord) bool { return s.begins(w, in) }); w >= 0 {
			words = slices.Concat(words[:w], words[w+1:])
		} else {
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
