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

func appendCount[Int int | int64](dst []byte, n Int) []byte {
	return append(strconv.AppendInt(dst, int64(n), 10), ',')
}
