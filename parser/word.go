package parser

import (
	"unicode"
	"unicode/utf8"
)

// word reads a run of letters with the hyphens and apostrophes inside it. It stops before a capital that is glued on as an initial
// ("ShadT." and "BekovYe." are a word and an initial), and a single capital with a full stop behind it is an Initial, as are two with a hyphen between: "M-A."
func (s *scanner) word() {
	var w wordScan
	i := s.pos
	for i < len(s.text) {
		if c := s.text[i]; c-'a' < 26 {
			w.lower++
			w.latin = true
			i++
			continue
		}
		n := s.wordChar(i, &w)
		if n == 0 {
			break
		}
		i += n
	}
	s.finish(i, &w)
}

// wordChar takes the character at i into the word and returns its length, 0 when the word ends before it.
func (s *scanner) wordChar(i int, w *wordScan) int {
	c := s.text[i]
	if c < utf8.RuneSelf {
		if class[c] == cUpper {
			if w.lower > 0 && s.gluedInitial(i, w) {
				return 0
			}
			w.capital(i == s.pos)
			w.latin = true
			return 1
		}
		if (c == '-' || c == '\'' || c == '`') && s.joins(i, 1, rune(c), w) {
			return 1
		}
		if c != '&' {
			return 0
		}
	}
	r, n := utf8.DecodeRuneInString(s.text[i:])
	if c == '&' {
		r, n = Reference(s.text[i:])
	}
	if n > 0 && (!quoteOrDash(r) && w.rune(r, i == s.pos) || s.joins(i, n, r, w)) {
		w.wide, w.referred = true, w.referred || c == '&'
		return n
	}
	return 0
}

// gluedInitial reports whether the capital at i, in a word that has a small letter, begins an initial: "T." with no letter before the stop, or with one behind a long word:
// "Ye." Behind another capital it is the last of letters that stand for words: "CoAO."
func (s *scanner) gluedInitial(i int, w *wordScan) bool {
	const long = 3 // small letters
	stop := i + 1
	if w.lower >= long && stop < len(s.text) && s.text[stop]-'a' < 26 {
		stop++
	}
	return stop < len(s.text) && s.text[stop] == '.' && s.text[i-1]-'A' >= 26
}

// joins reports whether the character r at i, of n bytes, is a hyphen, an apostrophe or an invisible character with a letter on both sides.
// The apostrophe of a possessive joins nothing.
func (s *scanner) joins(i, n int, r rune, w *wordScan) bool {
	next := i + n
	switch r {
	case '-', '‑', '‐':
		if w.letters() == 0 || !s.letterAt(next) {
			return false
		}
		w.shape |= Hyphen
		w.joined = true
		return true
	case '’', '‘', '\'', 'ʼ', 'ʻ', '`', '´': // the turned ones are letters of Uzbek names: "G‘ulom"
		if w.letters() == 0 || !s.letterAt(next) || s.text[next] == 's' && !s.letterAt(next+1) {
			return false
		}
		const longest = 4 // letters: "dell’Acqua"
		w.elided = w.upper == 0 && w.lower <= longest && !w.joined
		return true
	}
	return invisible(r) && w.letters() > 0 && s.letterAt(next)
}

// wordScan counts what a word is made of.
type wordScan struct {
	lower, upper    int
	first           bool // the first letter is a capital
	inner           bool // a capital behind a small letter, hyphens aside
	latin, cyrillic bool
	wide            bool // has a character of more than one byte
	joined          bool // a hyphen has been passed
	elided          bool // an apostrophe has been passed behind a few small letters
	referred        bool // has a reference to a character
	shape           Shape
}

func (w *wordScan) letters() int { return w.lower + w.upper }

func (w *wordScan) capital(first bool) {
	w.upper++
	w.first = w.first || first || w.elided && w.upper == 1 // "d’Aubigny"
	if w.lower > 0 && !w.joined {
		w.inner = true
	}
}

// rune takes r as a letter of the word; false when it is none.
func (w *wordScan) rune(r rune, first bool) bool {
	switch {
	case unicode.IsUpper(r) || unicode.IsTitle(r):
		w.capital(first)
	case unicode.IsLetter(r):
		w.lower++
	case unicode.Is(unicode.Mn, r):
		return true
	default:
		return false
	}
	if unicode.Is(unicode.Cyrillic, r) {
		w.cyrillic = true
	} else if unicode.Is(unicode.Latin, r) {
		w.latin = true
	}
	return true
}

// finish emits the word that ends at end, or the initial it is.
func (s *scanner) finish(end int, w *wordScan) {
	sh := w.shape
	if w.first {
		sh |= Capital
	}
	if w.upper > 1 && w.lower == 0 {
		sh |= AllCaps
	}
	if w.inner {
		sh |= InnerCap
	}
	if w.latin && w.cyrillic {
		sh |= Mixed
	}
	if w.cyrillic && !w.latin {
		sh |= Cyrillic
	}
	fold := foldASCII
	if w.wide {
		sh |= Wide
		fold = foldWide
		if sh&Cyrillic != 0 && w.letters() > 1 {
			fold = foldCyrillic
		}
		if w.referred {
			plain := fold
			fold = func(dst []byte, part string) []byte { return plain(dst, unreferenced(part)) }
		}
	}
	if w.lower == 0 && (w.upper == 1 || w.upper == 2 && w.joined) && end < len(s.text) && s.text[end] == '.' {
		s.emit(end+1, Initial, sh, fold)
		return
	}
	s.emit(end, Word, sh, fold)
}
