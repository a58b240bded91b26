package main

import (
	"io"
	"unicode"
	"unicode/utf8"
)

// Classes of characters.
const (
	other = iota
	space
	small
	capital
	wide // a byte that begins a character of several
)

// Where the scanner is.
const (
	nowhere  = iota
	inWord            // that began with a small letter
	inName            // a word that began with a capital
	behind            // a name, with nothing but spaces in between
	wordMark = 1 << 4 // added where a word begins
	runMark  = 1 << 5 // added where a run of names begins
)

// steps leads from a place, by the class of the next character, to the next place.
var steps = [4][4]byte{
	nowhere: {nowhere, nowhere, inWord | wordMark, inName | wordMark | runMark},
	inWord:  {nowhere, nowhere, inWord, inWord},
	inName:  {nowhere, behind, inName, inName},
	behind:  {nowhere, behind, inWord | wordMark, inName | wordMark},
}

var classes = func() (table [256]byte) {
	for c := range table {
		table[c] = classOf(rune(c))
		if c >= utf8.RuneSelf {
			table[c] = wide
		}
	}
	return table
}()

func classOf(c rune) byte {
	switch {
	case c == ' ':
		return space
	case unicode.IsUpper(c):
		return capital
	case unicode.IsLetter(c):
		return small
	}
	return other
}

// countWords counts words and runs of capitalised words, and nothing else: the least that a scanner of text in Go costs.
func countWords(r io.Reader) (int, error) {
	return eachLine(r, func(line []byte) (int, error) {
		found := 0
		at := byte(nowhere)
		for i := 0; i < len(line); {
			class, size := classes[line[i]], 1
			if class == wide {
				var c rune
				c, size = utf8.DecodeRune(line[i:])
				class = classOf(c)
			}
			step := steps[at&3][class&3]
			found += int(step>>4&1 + step>>5)
			at = step
			i += size
		}
		return found, nil
	})
}
