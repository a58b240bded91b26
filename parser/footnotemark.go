package parser

import (
	"strings"
	"unicode/utf8"
)

// hasMark reports whether a footnote mark stands in text.
func hasMark(text string) bool {
	for at := 0; ; at++ {
		next := strings.IndexByte(text[at:], '[')
		if next < 0 {
			break
		}
		if at += next; footnoteEnd(text, at) > 0 {
			return true
		}
	}
	at := strings.IndexAny(text, raisedDigits)
	return at >= 0 && raisedEnd(text, at) > 0
}

// markEnd is the end of the footnote mark with which text begins, 0 where it begins with none.
func markEnd(text string) int {
	if strings.HasPrefix(text, "[") {
		return footnoteEnd(text, 0)
	}
	return raisedEnd(text, 0)
}

// endsInMark reports whether text ends as a footnote mark does.
func endsInMark(text string) bool {
	last, _ := utf8.DecodeLastRuneInString(text)
	return last == ']' || raisedDigit(last) >= 0
}

// footnoteEnd returns the end of the footnote mark that begins at text[i], 0 when none does: numbers of at most four digits,
// parted by commas, semicolons, spaces or hyphens, in square brackets, as Markdown has them behind a caret too: "[^4]".
func footnoteEnd(text string, i int) int {
	digits := 0
	any := false
	for j := i + 1; j < len(text) && j < i+64; j++ {
		switch c := text[j]; {
		case c >= '0' && c <= '9':
			if digits++; digits > 4 {
				return 0
			}
			any = true
		case c == '^' && j == i+1:
		case c == ']':
			if !any {
				return 0
			}
			return j + 1
		case c == ',' || c == ' ' || c == '-' || c == ';':
			digits = 0
		case c == 0xE2 && j+2 < len(text) && (text[j:j+3] == "–" || text[j:j+3] == "—" || text[j:j+3] == "‑" || text[j:j+3] == "‐"):
			digits = 0
			j += 2
		case c == 0xC2 && j+1 < len(text) && text[j+1] == 0xA0:
			digits = 0
			j++
		default:
			n := hidden(text[j:])
			if n == 0 {
				return 0
			}
			j += n - 1
		}
	}
	return 0
}

// unclosedEnd is footnoteEnd for a mark of one number that ends the text and lacks its closing bracket: "[4". White space may follow it.
func unclosedEnd(text string, i int) int {
	digits := text[i+1:]
	digits = strings.TrimRight(digits, " \t\r\n")
	if len(digits) == 0 || len(digits) > 4 || strings.Trim(digits, "0123456789") != "" {
		return 0
	}
	return i + 1 + len(digits)
}
