package extract

import "github.com/openchronicle/chronicle/extract/pack"

// longestRun bounds how far nameLength looks ahead: no name has so many words, and what stands behind them does not count.
const longestRun = 16

// nameLength is how many parts of a run make its first name. With initials the run is read in the order in which it begins ("Bekov A. Sadyk B." or
// "A. Bekov B. Sadyk"); without, a run of four is two names when each half is a given and a family name, and anything up to four words is one.
func (s *scan) nameLength(parts []part) int {
	if len(parts) == 1 {
		return 1
	}
	words, initials := 0, 0
	for words < min(len(parts), longestRun) && parts[words].kind != initialPart {
		words++
	}
	if words == 0 { // initials first
		for initials < len(parts) && parts[initials].kind == initialPart {
			initials++
		}
		n := initials
		for n < len(parts) && n < initials+3 && parts[n].kind != initialPart {
			n++
		}
		if n < len(parts) && n-initials > 1 { // the last word begins the next name: "A. Bekov Sadyk B."
			n = initials + 1
		}
		return n
	}
	for n := words; n < len(parts) && parts[n].kind == initialPart; n++ {
		initials++
	}
	if initials == 0 {
		return s.wordsLength(parts[:words])
	}
	if words > 3 {
		return words - 1
	}
	end := words + initials
	// "Marat K. Bekov": a given name, an initial and one family name, which may be another's given name: "Marat K. Iskander". What a list has as a family name alone may be a given
	// name as well, "Grant S. Avetisyan", but not what ends as one.
	family := parts[0].kind == familyPart && (s.class(parts[0].to).Is(pack.EndsFamily) || parts[end%len(parts)].kind != familyPart)
	if words == 1 && initials == 1 && end == len(parts)-1 && !family && (parts[end].kind != givenPart || parts[0].kind != unknownPart) {
		return end + 1
	}
	return end
}

// wordsLength is how many of a run of words make the first name.
func (s *scan) wordsLength(parts []part) int {
	n := len(parts)
	if n == 4 && (twoPairs(parts) || secondPair(parts) || s.twoFamilies(parts)) {
		return 2
	}
	if n > 4 {
		return 2
	}
	return n
}

// secondPair reports whether a given and a family name stand behind two words that are neither: "Uralskaya Zhizn Lukman Bekesov".
func secondPair(p []part) bool {
	return p[0].kind != givenPart && p[1].kind == unknownPart && (p[2].kind == givenPart || p[2].kind == eitherPart) && p[3].kind == familyPart
}

// twoFamilies reports whether the second and the fourth of four words end as family names do, and no list has the others as such: "Sermilgar Yeltandosin Dosmothai Kuanilgarov".
func (s *scan) twoFamilies(p []part) bool {
	ends := p[1].kind == familyPart || p[1].kind == unknownPart && hasEnding(s.fold(p[1].to), "in", "ina")
	return ends && p[3].kind == familyPart && p[0].kind != familyPart && p[2].kind != familyPart && p[2].kind != patronymicPart
}

// twoPairs reports whether four words are two given names with a family name each, both written in the same order. One of the family names may be known to no list and by no
// ending: "Aibek Nurgazin Serik Tolegenov".
func twoPairs(p []part) bool {
	given := func(a, b part) bool {
		return (a.kind == givenPart || a.kind == eitherPart) && (b.kind == givenPart || b.kind == eitherPart)
	}
	family := func(a, b part) bool {
		return a.kind == familyPart && (b.kind == familyPart || b.kind == unknownPart) || a.kind == unknownPart && b.kind == familyPart
	}
	return given(p[0], p[2]) && family(p[1], p[3]) || given(p[1], p[3]) && family(p[0], p[2])
}
