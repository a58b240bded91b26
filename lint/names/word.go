package names

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// word is what is known of a word of names, however often it is written.
type word struct {
	*root
	folded string
	class  pack.Class // what lists and endings say

	father *name // see Reader.father
	lone   *name // see initialed
}

// familyLike reports whether the word ends or is listed as family names are, and is no given name.
func (w *word) familyLike() bool {
	return w.class.Is(pack.EndsFamily|pack.Family) && !w.class.Is(pack.Given)
}

// spellingOf is a word as far as its spelling goes: in small letters, with one kind of apostrophe and hyphen. Accents stay; look-alike letters of
// another script, which nobody sees, do not.
func spellingOf(text string) string {
	if small, ok := plainSmall(text); ok {
		return small
	}
	small := strings.ToLower(text)
	latin, cyrillic := false, false
	for _, c := range small {
		latin = latin || unicode.Is(unicode.Latin, c)
		cyrillic = cyrillic || unicode.Is(unicode.Cyrillic, c)
	}
	if latin && cyrillic {
		return string(parser.Fold(nil, text))
	}
	if len(small) == utf8.RuneCountInString(small) && !strings.Contains(small, "`") {
		return small
	}
	return plainMarks(small)
}

// plainSmall is a word in small letters, if it has only letters of ASCII, as most have.
func plainSmall(text string) (string, bool) {
	var buf [32]byte
	if len(text) > len(buf) {
		return "", false
	}
	for i := range len(text) {
		c := text[i] | 0x20
		if c-'a' >= 26 {
			return "", false
		}
		buf[i] = c
	}
	return string(buf[:len(text)]), true
}
