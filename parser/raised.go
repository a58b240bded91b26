package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Footnote marks may be raised digits, as word processors and pages of the web have them: "came.¹²".

// raisedDigits are the raised digits, from 0 on.
const raisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹"

// raisedDigit is the digit, raised, that r is; -1 where it is none.
func raisedDigit(r rune) int {
	switch {
	case r == '⁰' || '⁴' <= r && r <= '⁹':
		return int(r - '⁰')
	case r == '¹':
		return 1
	case r == '²' || r == '³':
		return int(r-'²') + 2
	}
	return -1
}

// raisedEnd is the end of the mark of raised digits that begins at text[i], 0 when none does. Those of a unit are none: "km²", "square metres²".
func raisedEnd(text string, i int) int {
	const most = 4 // digits

	if before, _ := utf8.DecodeLastRuneInString(text[:i]); raisedDigit(before) >= 0 { // of too many
		return 0
	}
	end, digits := i, 0
	for end < len(text) && digits <= most {
		r, n := utf8.DecodeRuneInString(text[end:])
		if raisedDigit(r) < 0 {
			break
		}
		end += n
		digits++
	}
	if digits == 0 || digits > most || endsUnit(text[:i]) {
		return 0
	}
	return end
}

// endsUnit reports whether text ends in a word that is a unit of length: "m", "km", "cm", "metres".
func endsUnit(text string) bool {
	word := text[len(strings.TrimRightFunc(text, unicode.IsLetter)):]
	switch strings.TrimSuffix(word, "s") {
	case "m", "km", "cm", "mm", "metre", "meter", "kilometre", "kilometer", "centimetre", "centimeter":
		return true
	}
	return false
}

// foldRaised puts raised digits on the line.
func foldRaised(dst []byte, s string) []byte {
	for _, r := range s {
		dst = append(dst, byte('0'+raisedDigit(r)))
	}
	return dst
}
