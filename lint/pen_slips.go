package lint

import "strings"

// What follows is part of misspelled-word: the slips of the pen by which a word may have come from another. Each gives the words that may have been meant, which are good until
// the next.

// swappedLetters undoes two letters in each other's places.
func swappedLetters(word string, take func([]byte)) {
	buf := make([]byte, 0, len(word))
	for i := 1; i < len(word)-1; i++ {
		buf = append(append(append(buf[:0], word[:i]...), word[i+1], word[i]), word[i+2:]...)
		take(buf)
	}
}

// wrongLetters undoes a letter too many or too few, a vowel for another one and a c for an s.
func wrongLetters(word string, take func([]byte)) {
	buf := make([]byte, 0, len(word)+1)
	with := func(upto int, letter byte, from int) {
		buf = append(append(append(buf[:0], word[:upto]...), letter), word[from:]...)
		take(buf)
	}
	last := len(word) - 1
	for i := 1; i <= last; i++ {
		if i < last || word[i] == word[i-1] {
			buf = append(append(buf[:0], word[:i]...), word[i+1:]...)
			take(buf)
		}
		for c := byte('a'); c <= 'z'; c++ {
			with(i, c, i)
		}
		if i == last {
			return
		}
		if vowel(word[i]) {
			for _, c := range []byte("aeiou") {
				with(i, c, i+1)
			}
		}
		if other := hisses[word[i]]; other != 0 && strings.IndexByte("eiy", word[i+1]) >= 0 {
			with(i, other, i+1)
		}
	}
}

// doubledElsewhere undoes a letter that is doubled in another one’s stead: "tommorow".
func doubledElsewhere(word string, take func([]byte)) {
	buf := make([]byte, 0, len(word))
	for i := 1; i < len(word); i++ {
		if word[i] != word[i-1] {
			continue
		}
		single := word[:i] + word[i+1:]
		for k := 1; k < len(single); k++ {
			if !vowel(single[k]) && k != i-1 {
				buf = append(append(append(buf[:0], single[:k]...), single[k]), single[k:]...)
				take(buf)
			}
		}
	}
}

// lostEnd undoes a last letter that is lost.
func lostEnd(word string, take func([]byte)) {
	buf := append([]byte(word), 0)
	for c := byte('a'); c <= 'z'; c++ {
		buf[len(word)] = c
		take(buf)
	}
}

// wrongKeys undoes a letter for its neighbour on the keyboard.
func wrongKeys(word string, take func([]byte)) {
	buf := []byte(word)
	for i := 1; i < len(word)-1; i++ {
		for _, c := range []byte(besideKey[word[i]-'a']) {
			buf[i] = c
			take(buf)
		}
		buf[i] = word[i]
	}
}

// besideKey are the letters beside each letter on a keyboard, from a to z: "detaimed".
var besideKey = [...]string{
	"qwsz", "vghn", "xdfv", "serfcx", "wsdr", "drtgvc", "ftyhbv", "gyujnb", "ujko", "huikmn", "jiolm", "kop", "njk",
	"bhjm", "iklp", "ol", "wa", "edft", "awedxz", "rfgy", "yhji", "cfgb", "qase", "zsdc", "tghu", "asx",
}

// hisses are the two letters that sound alike before an e, an i or a y: "adviced", "absense".
var hisses = [256]byte{'c': 's', 's': 'c'}
