package parser

import (
	"encoding/binary"
	"slices"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/internal/ascii"
)

// plain reads what most of a text is: words of ASCII letters that at most begin with a capital, whole numbers, single spaces and simple punctuation.
// It stops before anything else, and at the zeros behind the text. Of all this the folded form is as long as the text.
func (s *scanner) plain() {
	text, i := s.ts.padded, s.pos
	n := len(s.ts.List)
	list := s.ts.List[:cap(s.ts.List)] // a token is a byte or more: Scan has made room
	shift := len(s.ts.View) - i        // from the text to the view
	s.ts.View = slices.Grow(s.ts.View, len(text)-i)
	view := s.ts.View[:cap(s.ts.View)]
	for {
		c := text[i]
		end := i + 1
		var kind Kind
		var shape Shape
		switch looks[c] {
		case aLetter:
			w := binary.LittleEndian.Uint64(text[i:]) | 0x20
			letters := ascii.First(ascii.Between(w, 'a', 'z') ^ ascii.Highs)
			binary.LittleEndian.PutUint64(view[i+shift:], w)
			end = i + letters
			for letters == 8 {
				w = binary.LittleEndian.Uint64(text[end:])
				letters = ascii.First(ascii.Between(w, 'a', 'z') ^ ascii.Highs)
				binary.LittleEndian.PutUint64(view[end+shift:], w)
				end += letters
			}
			if next := text[end]; !endsWord[next] || next == '.' && end == i+1 {
				goto stop
			}
			kind, shape = Word, Shape(^c>>5&1) // the bit that makes a capital small
		case aSpace:
			if next := text[end]; next <= ' ' || next >= 0x7f {
				goto stop
			}
			kind = Space
			view[i+shift] = ' '
		case aDigit:
			view[i+shift] = c
			for text[end]-'0' < 10 {
				view[end+shift] = text[end]
				end++
			}
			if text[end] >= utf8.RuneSelf || text[end] == '.' && text[end+1]-'0' < 10 { // it may go on
				goto stop
			}
			kind = Number
		case aSign:
			kind = Punct
			view[i+shift] = c
		default:
			goto stop
		}
		// Tokens are filled in place: one made aside and copied takes three times as long.
		t := &list[n]
		t.Start, t.End, t.FoldStart, t.FoldEnd, t.Kind, t.Shape = int32(i), int32(end), int32(i+shift), int32(end+shift), kind, shape
		n++
		i = end
	}
stop:
	s.ts.List = list[:n]
	s.ts.View = view[:i+shift]
	s.pos = i
}

// What plain can read, by its first byte.
const (
	aLetter = iota + 1
	aSpace
	aDigit
	aSign // a token of its own wherever it stands
)

var looks = func() (t [256]uint8) {
	for c := range utf8.RuneSelf {
		switch class[c] {
		case cLower, cUpper:
			t[c] = aLetter
		case cDigit:
			t[c] = aDigit
		}
	}
	t[' '] = aSpace
	for _, c := range ",.;:()!?/%$#+=@*" {
		t[c] = aSign
	}
	return t
}()

// endsWord says which bytes surely end a word of ASCII letters: not letters, and not what may join words.
var endsWord = func() (t [256]bool) {
	for c := range utf8.RuneSelf {
		if k := class[c]; k != cLower && k != cUpper && c != '-' && c != '\'' && c != '`' && c != '&' {
			t[c] = true
		}
	}
	return t
}()
