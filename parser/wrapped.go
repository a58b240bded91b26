package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// wrapped finds out whether the lines of a source are those of paragraphs that a mail program or an editor has broken at a width: then a line that is full goes on in the
// next, whatever that begins with.
type wrapped struct {
	broken bool // a line has gone on in the next in mid-sentence
	long   bool // a line is longer than any that is broken: paragraphs are lines
	widest int  // code points of the longest line so far
	spaced int  // entries that have begun behind a blank line
	tight  bool // one has begun without
}

// Lines are broken at such widths.
const (
	narrowest = 40
	broadest  = 120
)

// see takes one more line that is not blank. An address alone cannot be broken.
func (w *wrapped) see(text string) {
	if w.long || len(text) <= w.widest || !strings.ContainsFunc(text, blank) {
		return
	}
	w.widest = max(w.widest, utf8.RuneCountInString(text))
	w.long = w.widest > broadest
}

// entry notes that an entry begins.
func (w *wrapped) entry(tight bool) {
	if tight {
		w.tight = true
	} else {
		w.spaced++
	}
}

// apart reports whether entries are surely parted by blank lines, so that none begins right behind a full line.
func (w *wrapped) apart() bool {
	const several = 3
	return w.spaced >= several && !w.tight
}

// parted reports whether paragraphs are broken at a width and surely parted by blank lines, so that none begins right behind a line.
func (w *wrapped) parted() bool { return w.broken && !w.long && w.apart() }

// goesOn notes that a line in mid-sentence goes on with text.
func (w *wrapped) goesOn(text string) {
	first, _ := utf8.DecodeRuneInString(text)
	w.broken = w.broken || unicode.IsLower(first)
}

// full reports whether a line is so long that the first word of the next would not have stood in it too. One that ends with a footnote mark ends an entry, rather.
func (w *wrapped) full(line, next string) bool {
	if !w.broken || w.long || w.widest < narrowest || endsInMark(strings.TrimRight(line, ".")) {
		return false
	}
	word := next
	if end := strings.IndexFunc(next, blank); end >= 0 {
		word = next[:end]
	}
	return utf8.RuneCountInString(line)+len(" ")+utf8.RuneCountInString(word) > w.widest
}

// begins reports whether a line is as long as the first of a paragraph of several lines.
func (w *wrapped) begins(line string) bool {
	const fewest = 5 // words
	return w.broken && !w.long && w.widest >= narrowest && 3*utf8.RuneCountInString(line) > 2*w.widest && words(line, fewest) == fewest && !shouts(line)
}
