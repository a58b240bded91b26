package extract

import "slices"

// fewPeople is up to how many people of an entry are looked through one by one; beyond, they are found by their words.
const fewPeople = few

// mostAlike is with how many people a name is compared that share one of its words, those first that share its rarest. An entry in which more do
// is no entry of a report; a name that fits none of so many is a person of its own.
const mostAlike = 256

// alike lists the people with a word, or but for an ending, once there are many.
func (s *scan) alike(w keyWord) []int {
	if list := s.byWord[string(stem(s.skeletonOf(w)))]; list != nil {
		return *list
	}
	return nil
}

// isOneOfMany is isSomeone, once there are many.
func (s *scan) isOneOfMany(n *name) bool {
	w := s.keyWords[s.keyOf(n).words.from]
	return slices.ContainsFunc(s.alike(w), func(k int) bool { return s.has(s.persons[k].key.words, w) })
}

// rarestFirst lists the people with each of some words, those first whose word the fewest people share. The lists are good until the next call.
func (s *scan) rarestFirst(words []keyWord) [][]int {
	lists := s.lists[:0]
	for _, w := range words {
		lists = append(lists, s.alike(w))
		for i := len(lists) - 1; i > 0 && len(lists[i]) < len(lists[i-1]); i-- {
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
		s.byWord = make(map[string]*[]int)
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

// indexWord makes a person findable by a word, and by the halves of a double family name.
func (s *scan) indexWord(k int, w keyWord) {
	s.indexSkeleton(k, s.skeletonOf(w))
	if w.halves > 0 {
		s.indexSkeleton(k, s.keys[w.end:w.half])
		s.indexSkeleton(k, s.keys[w.half:w.halves])
	}
}

func (s *scan) indexSkeleton(k int, skeleton []byte) {
	list := s.byWord[string(stem(skeleton))]
	if list == nil {
		list = new([]int)
		s.byWord[string(stem(skeleton))] = list
	}
	*list = append(*list, k)
}

// stem is a word's skeleton without the ending that compatible overlooks.
func stem(w []byte) []byte {
	if n := len(w); n > 5 && (string(w[n-2:]) == "ov" || string(w[n-2:]) == "ev") {
		return w[:n-2]
	}
	return w
}
