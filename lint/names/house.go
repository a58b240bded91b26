package names

import "strings"

// house counts how the names of a report are written where sounds can be written in several ways. It decides between two spellings of one name
// that are about equally frequent.
type house struct {
	report int
	counts [choices][4]int
}

// houseOf counts the names of the people of a report.
func houseOf(people []Person, report int) *house {
	h := &house{report: report}
	for i := range people {
		for _, list := range people[i].spelled {
			for k := range list {
				h.add(list[k].piece.spelling)
			}
		}
	}
	return h
}

// add counts a spelling, once.
func (h *house) add(s *spelling) {
	if s.counted == h.report {
		return
	}
	if s.counted == 0 {
		s.ways = ways(s.letters)
	}
	s.counted = h.report
	for i, way := range s.ways {
		h.counts[i][way]++
	}
}

// prefers is above 0 where the report's names are rather written like a than like b, below 0 the other way round. It counts the choices in which
// a and b differ and one way prevails.
func (h *house) prefers(a, b string) int {
	votes := 0
	of := ways(b)
	for i, way := range ways(a) {
		if way == 0 || of[i] == 0 {
			continue
		}
		switch c := &h.counts[i]; {
		case c[way] > c[of[i]]:
			votes++
		case c[way] < c[of[i]]:
			votes--
		}
	}
	return votes
}

// choices is how many choices ways tells of.
const choices = 8

// ways tells which way of writing a word has chosen in each choice that it meets; 0 where it does not meet it.
func ways(s string) (w [choices]uint8) {
	w[0] = ending(s)
	w[1] = pick(strings.Contains(s, "dzh") || strings.Contains(s, "dj"), strings.Contains(s, "zh"), strings.Contains(s, "j"))
	w[2] = pick(strings.HasPrefix(s, "ye"), strings.HasPrefix(s, "e"))
	w[3] = diphthong(s)
	w[4] = pick(strings.Contains(s, "kh"), loneH(s), strings.HasPrefix(s, "x"))
	w[5] = pick(strings.Contains(s, "q"), strings.Contains(strings.ReplaceAll(s, "kh", ""), "k"))
	w[6] = pick(strings.HasSuffix(s, "iy"), strings.HasSuffix(s, "yi"), strings.HasSuffix(s, "ii"))
	if n := len(s); w[6] == 0 && n > 1 && s[n-1] == 'y' && !vowel(s[n-2]) {
		w[6] = 1
	}
	w[7] = pick(strings.HasSuffix(s, "bay"), strings.HasSuffix(s, "bai"))
	return w
}

// loneH reports whether a word has an h that is no second half of "sh" and the like.
func loneH(s string) bool {
	for i := range len(s) {
		if s[i] == 'h' && (i == 0 || !strings.ContainsRune("kzscgtp", rune(s[i-1]))) {
			return true
		}
	}
	return false
}

// pick is the number of the first that is true, from 1.
func pick(is ...bool) uint8 {
	for i, b := range is {
		if b {
			return uint8(i + 1)
		}
	}
	return 0
}

// ending is 1 for -ayev, -iyev, -eyeva and the like, 2 for -aev, -iev, -eeva, 3 for -aiev.
func ending(s string) uint8 {
	s = strings.TrimSuffix(s, "a")
	stem, ok := strings.CutSuffix(s, "ev")
	n := len(stem)
	if !ok || n < 2 {
		return 0
	}
	after := vowel(stem[n-2])
	return pick(stem[n-1] == 'y' && after, stem[n-1] == 'i' && after, vowel(stem[n-1]) && stem[n-1] != 'y')
}

// diphthong is 1 for y behind a vowel and before a consonant or the end, 2 for i. The end of “Zhumabay” is a choice of its own.
func diphthong(s string) uint8 {
	s = strings.TrimSuffix(strings.TrimSuffix(s, "bay"), "bai")
	for i := 1; i < len(s); i++ {
		if (s[i] == 'y' || s[i] == 'i') && s[i-1] != 'i' && s[i-1] != 'y' && vowel(s[i-1]) && (i+1 == len(s) || !vowel(s[i+1])) {
			return pick(s[i] == 'y', true)
		}
	}
	return 0
}
