package lint

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// script is an alphabet that letters can be mistaken for those of.
type script uint8

const (
	noScript script = iota // any other letter or sign
	latin
	cyrillic
	greek
	scripts
)

var scriptNames = [scripts]string{latin: "Latin", cyrillic: "Cyrillic", greek: "Greek"}

func scriptOf(r rune) script {
	switch {
	case r < utf8.RuneSelf:
		if r|0x20 >= 'a' && r|0x20 <= 'z' {
			return latin
		}
	case unicode.Is(unicode.Latin, r):
		return latin
	case unicode.Is(unicode.Cyrillic, r):
		return cyrillic
	case unicode.Is(unicode.Greek, r):
		return greek
	}
	return noScript
}

// toLatin gives the Latin letter that looks the same as a Cyrillic or Greek one. The small letters к, м, н, т and в do not; к, м and т are
// taken in because they also sound like the letter that one would read.
var toLatin = map[rune]rune{
	'А': 'A', 'В': 'B', 'Е': 'E', 'К': 'K', 'М': 'M', 'Н': 'H', 'О': 'O', 'Р': 'P', 'С': 'C', 'Т': 'T', 'У': 'Y', 'Х': 'X', 'І': 'I', 'Ј': 'J', 'Ѕ': 'S',
	'а': 'a', 'е': 'e', 'к': 'k', 'м': 'm', 'о': 'o', 'р': 'p', 'с': 'c', 'т': 't', 'у': 'y', 'х': 'x', 'і': 'i', 'ј': 'j', 'ѕ': 's', 'һ': 'h', 'ԛ': 'q', 'ԝ': 'w',
	'Α': 'A', 'Β': 'B', 'Ε': 'E', 'Ζ': 'Z', 'Η': 'H', 'Ι': 'I', 'Κ': 'K', 'Μ': 'M', 'Ν': 'N', 'Ο': 'O', 'Ρ': 'P', 'Τ': 'T', 'Υ': 'Y', 'Χ': 'X', 'ο': 'o', 'ν': 'v',
}

// toCyrillic is the same the other way round.
var toCyrillic = map[rune]rune{
	'A': 'А', 'B': 'В', 'C': 'С', 'E': 'Е', 'H': 'Н', 'I': 'І', 'K': 'К', 'M': 'М', 'O': 'О', 'P': 'Р', 'T': 'Т', 'X': 'Х', 'Y': 'У',
	'a': 'а', 'c': 'с', 'e': 'е', 'i': 'і', 'o': 'о', 'p': 'р', 'x': 'х', 'y': 'у',
}

// sounds reports whether a Cyrillic letter is the same Latin letter by its looks and by its sound: what stands there alone can be read one way only.
// В is B by its looks and V by its sound.
func sounds(r rune) bool { return strings.ContainsRune("АЕКМОТІаекмоті", r) }

// heard are the Latin letters that sound as the Cyrillic ones which look like others.
var heard = map[rune]string{'В': "V", 'Н': "N", 'Р': "R", 'С': "S", 'У': "U", 'Х': "Kh"}

// lettersNamed names the letters of a script in text with their code points: "Cyrillic О (U+041E) and В (U+0412)".
func lettersNamed(text string, of script) string {
	var named []string
	seen := ""
	for _, r := range text {
		if scriptOf(r) != of || strings.ContainsRune(seen, r) {
			continue
		}
		seen += string(r)
		named = append(named, fmt.Sprintf("%c (U+%04X)", r, r))
	}
	list := named[len(named)-1]
	if len(named) > 1 {
		list = strings.Join(named[:len(named)-1], ", ") + " and " + list
	}
	return scriptNames[of] + " " + list
}
