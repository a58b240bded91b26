package extract

import "slices"

// fewPeople is up to how many people of an entry are looked through one by one; beyond, they are found by their words.
const fewPeople = few

// mostAlike is with how many people a name is compared that share one of its words, those first that share its rarest. An entry in which more do
// is no entry of a report; a name that fits none of so many is a person of its own.
const mostAlike = 256

// alike finds the people with a word, or but for an ending, once there are many; nil where there are none.
func (s *scan) alike(w keyWord) *namesakes { return s.byWord.find(s.keys, stem(s.skeletonOf(w))) }

// isOneOfMany is isSomeone, once there are many.
func (s *scan) isOneOfMany(n *name) bool {
	w := s.keyWords[s.keyOf(n).words.from]
	if alike := s.alike(w); alike != nil {
		for i := alike.first; i >= 0; i = s.byWord.links[i].next {
			if s.has(s.persons[s.byWord.links[i].person].key.words, w) {
				return true
			}
		}
	}
	return false
}

// fittingOfMany is fitting, once there are many.
func (s *scan) fittingOfMany(me *person, fits []int) []int {
	left := mostAlike
	for _, alike := range s.rarestFirst(s.keyWordsOf(s.keyOfPerson(me).words)) {
		for i := alike.first; i >= 0 && left > 0; i = s.byWord.links[i].next {
			if k := int(s.byWord.links[i].person); s.compatible(me.key, s.persons[k].key) && !slices.Contains(fits, k) {
				fits = append(fits, k)
			}
			left--
		}
	}
	slices.Sort(fits)
	return fits
}

// rarestFirst finds the people with each of some words, those first whose word the fewest people share. They are good until the next call.
func (s *scan) rarestFirst(words []keyWord) []*namesakes {
	lists := s.lists[:0]
	for _, w := range words {
		list := s.alike(w)
		if list == nil {
			continue
		}
		lists = append(lists, list)
		for i := len(lists) - 1; i > 0 && lists[i].count < lists[i-1].count; i-- {
			lists[i], lists[i-1] = lists[i-1], lists[i]
		}
	}
	s.lists = lists
	return lists
}

// index makes a person findable by its words, once there are many.
func (s *scan) index(k int) {
	if len(s.persons) <= fewPeople {
		return
	}
	if len(s.persons) == fewPeople+1 {
		s.byWord.reset()
		for k := range s.persons[:fewPeople] {
			s.indexWords(k)
		}
	}
	s.indexWords(k)
}

func (s *scan) indexWords(k int) {
	for _, w := range s.keyWordsOf(s.keyOfPerson(&s.persons[k]).words) {
		s.indexWord(k, w)
	}
}

// indexWord makes a person findable by a word, and by the halves of a double family name or by the patronymic of a father's.
func (s *scan) indexWord(k int, w keyWord) {
	s.indexSkeleton(k, w.at, w.end)
	if w.halves > 0 {
		s.indexSkeleton(k, w.end, w.half)
	}
	if w.halves > w.half {
		s.indexSkeleton(k, w.half, w.halves)
	}
}

func (s *scan) indexSkeleton(k, at, end int) {
	s.byWord.add(s.keys, at, at+len(stem(s.keys[at:end])), k)
}

// stem is a word's skeleton without the ending that compatible overlooks.
func stem(w []byte) []byte {
	if n := len(w); n > 5 && (string(w[n-2:]) == "ov" || string(w[n-2:]) == "ev") {
		return w[:n-2]
	}
	return w
}
