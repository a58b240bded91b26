package output

import (
	"encoding/binary"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/internal/ascii"
)

const hexDigits = "0123456789abcdef"

// appendQuoted appends s as a JSON string, which is a YAML double-quoted scalar too. It escapes quotes, backslashes, control
// characters (U+0000 to U+001F, U+007F to U+009F), the line breaks U+2028 and U+2029, the byte order mark and the non-characters
// U+FFFE and U+FFFF; all else, < > & among it, stands for itself. A byte that is not UTF-8 becomes \ufffd.
func appendQuoted(dst []byte, s string) []byte {
	switch n := len(s); {
	case n > 16:
	case n >= 8: // the last eight may be some of the first once more
		first, last := ascii.Load(s), ascii.Load(s[n-8:])
		if notPlain(first)|notPlain(last) != 0 {
			break
		}
		dst = binary.LittleEndian.AppendUint64(append(dst, '"'), first)
		dst = binary.LittleEndian.AppendUint64(dst, last>>(8*(16-n)))
		return append(dst[:len(dst)+n-16], '"')
	case n > 0:
		w := short(s)
		if notPlain(w|' '*ascii.Ones<<(8*n)) != 0 {
			break
		}
		dst = binary.LittleEndian.AppendUint64(append(dst, '"'), w)
		return append(dst[:len(dst)+n-8], '"')
	}
	return appendEscaped(dst, s)
}

// short gives the bytes of s, of which there are one to seven, and zeros behind them.
func short(s string) uint64 {
	n := len(s)
	if n >= 4 {
		_, _ = s[3], s[n-4:][3]
		first := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24
		last := s[n-4:]
		return first | (uint64(last[0])|uint64(last[1])<<8|uint64(last[2])<<16|uint64(last[3])<<24)<<(8*(n-4))
	}
	return uint64(s[0]) | uint64(s[n/2])<<(8*(n/2)) | uint64(s[n-1])<<(8*(n-1))
}

// appendEscaped is appendQuoted for any text.
func appendEscaped(dst []byte, s string) []byte {
	dst = append(dst, '"')
	from := 0
	for i := plainRun(s); i < len(s); i += plainRun(s[i:]) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if standsForItself(r, size) {
			i += size
			continue
		}
		dst = append(dst, s[from:i]...)
		dst = appendEscape(dst, r)
		i += size
		from = i
	}
	dst = append(dst, s[from:]...)
	return append(dst, '"')
}

// plainRun is the length of the run of ASCII characters that s starts with and that stand for themselves. It looks at eight at a time.
func plainRun(s string) int {
	rest := s
	for len(rest) > 8 {
		if marked := notPlain(ascii.Load(rest)); marked != 0 {
			return len(s) - len(rest) + ascii.First(marked)
		}
		rest = rest[8:]
	}
	if len(s) >= 8 { // the last eight once more, of which the first are known
		return len(s) - 8 + ascii.First(notPlain(ascii.Load(s[len(s)-8:])))
	}
	i := 0
	for i < len(s) && plainByte(s[i]) {
		i++
	}
	return i
}

func plainByte(c byte) bool { return c >= ' ' && c < 0x7F && c != '"' && c != '\\' }

// notPlain marks the high bit of the first byte of w that is a control character, a quote, a backslash, 0x7F or above; what it marks behind that
// may be carried over and says nothing. 0 where there is no such byte.
func notPlain(w uint64) uint64 {
	quote := w ^ ('"'-' ')*ascii.Ones // a quote for a space: with what is below a space, what is below '!'
	slash := w ^ '\\'*ascii.Ones
	return (w | (w + ascii.Ones) | (quote - '!'*ascii.Ones) | (slash - ascii.Ones)) & ascii.Highs
}

// standsForItself reports whether the character r, which takes size bytes, is written as it is.
func standsForItself(r rune, size int) bool {
	switch {
	case 0xA0 <= r && r < 0x2028:
		return true
	case r == utf8.RuneError:
		return size > 1
	case r < 0x20, r == '"', r == '\\', 0x7F <= r && r <= 0x9F:
		return false
	case r == 0x2028, r == 0x2029, r == 0xFEFF, r == 0xFFFE, r == 0xFFFF:
		return false
	}
	return true
}

// appendEscape appends the escape of a character of the basic plane.
func appendEscape(dst []byte, r rune) []byte {
	switch r {
	case '"', '\\':
		return append(dst, '\\', byte(r))
	case '\n':
		return append(dst, '\\', 'n')
	case '\r':
		return append(dst, '\\', 'r')
	case '\t':
		return append(dst, '\\', 't')
	}
	return append(dst, '\\', 'u', hexDigits[r>>12&0xF], hexDigits[r>>8&0xF], hexDigits[r>>4&0xF], hexDigits[r&0xF])
}
