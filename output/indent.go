package output

import "bytes"

// indenter lays out compact JSON: two spaces a level and a line for each value. It may be given a document piece by piece.
type indenter struct {
	depth int  // objects and lists that are open
	fresh bool // nothing stands yet in the one that was opened last
}

// append appends what compact, which ends behind a value or behind what stands around values, looks like laid out.
func (in *indenter) append(dst, compact []byte) []byte {
	for i := 0; i < len(compact); i++ {
		switch c := compact[i]; c {
		case '{', '[':
			dst = append(in.first(dst), c)
			in.depth++
			in.fresh = true
		case '}', ']':
			in.depth--
			if !in.fresh {
				dst = in.newline(dst)
			}
			in.fresh = false
			dst = append(dst, c)
		case ',':
			dst = in.newline(append(dst, c))
		case ':':
			dst = append(dst, c, ' ')
		case '"':
			end := i + quotedLen(compact[i:])
			dst = append(in.first(dst), compact[i:end]...)
			i = end - 1
		default:
			dst = append(in.first(dst), c)
		}
	}
	return dst
}

// first begins the line of what stands first in an object or a list.
func (in *indenter) first(dst []byte) []byte {
	if !in.fresh {
		return dst
	}
	in.fresh = false
	return in.newline(dst)
}

func (in *indenter) newline(dst []byte) []byte {
	const spaces = "                "
	dst = append(dst, '\n')
	n := 2 * in.depth
	for ; n > len(spaces); n -= len(spaces) {
		dst = append(dst, spaces...)
	}
	return append(dst, spaces...)[:len(dst)+n] // all of them at once, whatever is wanted
}

// quotedLen is the length of the JSON string that b starts with, its quotes included.
func quotedLen(b []byte) int {
	for i := 1; ; i++ {
		i += bytes.IndexByte(b[i:], '"')
		slashes := i
		for b[slashes-1] == '\\' {
			slashes--
		}
		if (i-slashes)%2 == 0 {
			return i + 1
		}
	}
}
