package parser

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// lookalikes maps Cyrillic letters to the Latin letters that look the same. Only words that mix both alphabets, and single
// letters, are folded by it: a word in Cyrillic is a Cyrillic word.
var lookalikes = map[rune]byte{
	'а': 'a', 'в': 'b', 'е': 'e', 'ё': 'e', 'к': 'k', 'м': 'm', 'н': 'h', 'о': 'o', 'р': 'p', 'с': 'c', 'т': 't', 'у': 'y', 'х': 'x',
	'і': 'i', 'ї': 'i', 'ј': 'j', 'ѕ': 's', 'һ': 'h', 'ԛ': 'q', 'ԝ': 'w', 'ө': 'o', 'ү': 'y', 'ұ': 'y', 'ғ': 'f', 'қ': 'k', 'ң': 'h', 'ә': 'a',
}

// letters without a decomposition that are folded to what they are written as in English.
var plainLetters = map[rune]string{
	'ı': "i", 'ł': "l", 'ø': "o", 'æ': "ae", 'œ': "oe", 'ß': "ss", 'đ': "d", 'ð': "d", 'þ': "th", 'ə': "a", 'ŋ': "n", 'ħ': "h",
}

func foldSpace(dst []byte, _ string) []byte { return append(dst, ' ') }
func foldDash(dst []byte, _ string) []byte  { return append(dst, '-') }
func foldQuote(dst []byte, _ string) []byte { return append(dst, '"') }
func foldAnd(dst []byte, _ string) []byte   { return append(dst, "and"...) }
func foldApostrophe(dst []byte, s string) []byte {
	dst = append(dst, '\'')
	if s[len(s)-1] == 's' {
		dst = append(dst, 's')
	}
	return dst
}

func foldASCII(dst []byte, s string) []byte {
	for i := range len(s) {
		c := s[i]
		if c-'A' < 26 {
			c |= 0x20
		}
		dst = append(dst, c)
	}
	return dst
}

// foldWide folds a word that has characters of more than one byte and is not wholly Cyrillic.
func foldWide(dst []byte, s string) []byte {
	for _, r := range s {
		dst = foldRune(dst, unicode.ToLower(r))
	}
	return dst
}

func foldRune(dst []byte, r rune) []byte {
	switch {
	case r < utf8.RuneSelf:
		return append(dst, byte(r))
	case r == '’' || r == '‘' || r == 'ʼ' || r == 'ʻ' || r == '´':
		return append(dst, '\'')
	case r == '‑' || r == '‐':
		return append(dst, '-')
	case invisible(r) || unicode.Is(unicode.Mn, r):
		return dst
	}
	if c, ok := lookalikes[r]; ok {
		return append(dst, c)
	}
	if p, ok := plainLetters[r]; ok {
		return append(dst, p...)
	}
	var buf [utf8.UTFMax]byte
	n := utf8.EncodeRune(buf[:], r)
	if d := norm.NFD.Properties(buf[:n]).Decomposition(); d != nil {
		base, _ := utf8.DecodeRune(d)
		return utf8.AppendRune(dst, base)
	}
	return append(dst, buf[:n]...)
}

// foldCyrillic makes the letters of a Cyrillic word small and keeps them.
func foldCyrillic(dst []byte, s string) []byte {
	for _, r := range s {
		if !invisible(r) {
			dst = utf8.AppendRune(dst, unicode.ToLower(r))
		}
	}
	return dst
}

// Fold appends the folded form of a term to dst: the form in which terms are stored and looked up.
func Fold(dst []byte, term string) []byte {
	var ts Tokens
	ts.Scan(term)
	return append(dst, ts.View...)
}
