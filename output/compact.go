package output

import "strconv"

// Records are appended as compact JSON, value by value. Behind each value stands a comma: what closes the object or list around it takes the place of
// the last, and whoever asked for the outermost value takes its comma away. Keys are given as they are written, with their colon.

// closed ends the object or list that was opened last.
func closed(dst []byte, bracket byte) []byte {
	if last := len(dst) - 1; dst[last] == ',' {
		dst[last] = bracket
		return append(dst, ',')
	}
	return append(dst, bracket, ',')
}

func appendText(dst []byte, s string) []byte { return append(appendQuoted(dst, s), ',') }

// appendStated appends a key and a text, or nothing where there is no text.
func appendStated(dst []byte, key, s string) []byte {
	if s == "" {
		return dst
	}
	return appendText(append(dst, key...), s)
}

// appendTexts appends texts and ends their list.
func appendTexts(dst []byte, all []string) []byte {
	for _, s := range all {
		dst = appendText(dst, s)
	}
	return closed(dst, ']')
}

// appendCount appends a number. Most are offsets in an entry: they have few digits.
func appendCount[Int int | int64](dst []byte, n Int) []byte {
	switch {
	case 0 <= n && n < 10:
		return append(dst, digit(n), ',')
	case 10 <= n && n < 100:
		return append(dst, digit(n/10), digit(n%10), ',')
	case 100 <= n && n < 1000:
		return append(dst, digit(n/100), digit(n/10%10), digit(n%10), ',')
	}
	return append(strconv.AppendInt(dst, int64(n), 10), ',')
}

func digit[Int int | int64](n Int) byte { return '0' + byte(n) }
