package parser

import "encoding/binary"

// Kind is what a token is by its characters alone.
type Kind uint8

// The kinds of tokens.
const (
	Space     Kind = iota // white space, line ends and characters that nobody sees
	Word                  // letters, with hyphens and apostrophes inside: "Ust-Kamenogorsk", "Qur’an"
	Initial               // one capital letter and its full stop, "K.", or two with a hyphen between, "M-A."
	Number                // digits, with full stops or commas inside: "405", "1.3", "31.01.22"
	Possess               // "’s", or the apostrophe after a plural
	Mark                  // a footnote mark, with its brackets or raised: "[4]", "[4, 5]", "[4-6]", "⁴"
	OpenQuote             // an opening quotation mark
	EndQuote              // a closing quotation mark
	Punct                 // any other character, one a token
)

// Shape is a set of things that are true of the letters of a Word.
type Shape uint8

// The shapes.
const (
	Capital  Shape = 1 << iota // begins with a capital letter, which may have a particle before its apostrophe: "d’Aubigny"
	AllCaps                    // two capital letters or more and no small one
	InnerCap                   // a capital after a small letter: "KazMunayGas"
	Hyphen                     // has a hyphen inside
	Mixed                      // has Latin and Cyrillic letters
	Cyrillic                   // all its letters are Cyrillic
	Wide                       // has characters beyond ASCII
)

// Token is a run of an entry's text. Start and End are byte offsets in the text, half-open; tokens touch, and together they are
// the text. FoldStart and FoldEnd are the same for the folded view of the text (see Fold).
type Token struct {
	Start, End         int32
	FoldStart, FoldEnd int32
	Kind               Kind
	Shape              Shape
}

// Has reports whether the token has all of the shapes s.
func (t Token) Has(s Shape) bool { return t.Shape&s == s }

// Tokens is the text of an entry cut into tokens, with its folded view: the same text in small letters, look-alikes and accents
// resolved, apostrophes, hyphens and double quotation marks made one, white space made single spaces. Names and words are looked up in the view; what is
// written comes from the text. It may be used again for another text: the slices are then overwritten.
type Tokens struct {
	Text string
	List []Token
	View []byte

	padded []byte // the text with zeros behind it: for plain
}

// Fold is the folded form of token i. It stays valid until the next Scan.
func (ts *Tokens) Fold(i int) []byte {
	t := &ts.List[i]
	return ts.View[t.FoldStart:t.FoldEnd]
}

// maxKey is how many bytes of a folded word its key holds.
const maxKey = 15

// Key is the folded form of token i as two numbers, the first eight bytes and the others; the highest byte of behind is 0. No two words have the
// same key, and no key is 0, 0; that stands for a word that is too long to have one.
func (ts *Tokens) Key(i int) (first, behind uint64) {
	t := &ts.List[i]
	n := uint(t.FoldEnd - t.FoldStart)
	if n > maxKey {
		return 0, 0
	}
	folded := ts.View[:cap(ts.View)][t.FoldStart:] // Scan has left room behind the view
	first = binary.LittleEndian.Uint64(folded)
	if n <= 8 {
		return first & firsts[n], 0
	}
	return first, binary.LittleEndian.Uint64(folded[8:]) & firsts[n-8]
}

// firsts are, by their number, the first bytes of a number of eight.
var firsts = [9]uint64{0, 1<<8 - 1, 1<<16 - 1, 1<<24 - 1, 1<<32 - 1, 1<<40 - 1, 1<<48 - 1, 1<<56 - 1, 1<<64 - 1}

// FoldRange is the folded form of the tokens i to j, both included.
func (ts *Tokens) FoldRange(i, j int) []byte {
	return ts.View[ts.List[i].FoldStart:ts.List[j].FoldEnd]
}

// Quote is the text of the tokens i to j, both included.
func (ts *Tokens) Quote(i, j int) string {
	return ts.Text[ts.List[i].Start:ts.List[j].End]
}

// Byte is the character of a Punct token of one byte, else 0.
func (ts *Tokens) Byte(i int) byte {
	if t := ts.List[i]; t.Kind == Punct && t.End-t.Start == 1 {
		return ts.Text[t.Start]
	}
	return 0
}
