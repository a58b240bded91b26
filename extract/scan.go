package extract

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/internal/slab"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// scan is the reading of one entry. Its buffers are used again for the next.
type scan struct {
	lex  *pack.Lexicon
	out  *model.Entry
	lead parser.Lead
	text string // what is read: the entry's text, cut at parser.MaxEntry

	tokens   parser.Tokens
	words    []word  // tokens that are not white space
	heads    []int32 // of words: those that begin with a capital, and those of a heading class
	longer   []int32 // of words: those with which a listed term of several words may begin
	marks    []int32 // of words: footnote marks
	terms    []term  // listed terms of two words or more
	memo     *memo
	leadFrom int        // see findLeadEnd
	leadEnd  int        // the same
	seen     pack.Class // all classes of all words of the entry: what is not there need not be looked for

	numbers    []int // of a footnote mark
	citations  []citation
	multiplied int // see mostMultiplied
	lawless    int // the word up to which sections have been found to be of no law
	found      []place
	asked      int // of found: see placeAt
	names      []name
	weak       []name // of one word, which wait for the others
	doubtful   []name // of several, which wait for those
	listAt     int    // the word of the list of persons that was asked about last: see listOfPeople
	listHead   int    // where that list begins
	persons    []person
	fits       []int        // of persons
	byWord     wordIndex    // of persons, once there are many
	lists      []*namesakes // see rarestFirst
	ordered    []person     // in the order of their first names
	byFirst    []int32      // of names: 1 + the person whose first it is, 0 for none

	parts    []part    // of all names
	keys     []byte    // the skeletons of all names
	keyWords []keyWord // the same, apart
	skeleton []byte

	memory
	registers

	trace  bool
	losses []Loss
}

// memory is what records are made of.
type memory struct {
	mentions   slab.Of[model.Mention]
	entries    slab.Of[model.Entry]
	placeSlab  slab.Of[model.Place]
	personSlab slab.Of[model.Person]
	noteSlab   slab.Of[model.Footnote]
	lawSlab    slab.Of[model.Article]
	texts      slab.Of[string]
}

func (m *memory) rewind() {
	m.mentions.Rewind()
	m.entries.Rewind()
	m.placeSlab.Rewind()
	m.personSlab.Rewind()
	m.noteSlab.Rewind()
	m.lawSlab.Rewind()
	m.texts.Rewind()
}

// word is a token that is not white space, with what the packs know of it.
type word struct {
	class pack.Class
	token int32
	term  int32 // 1 + index in terms of the term that begins here, 0 for none
	ended int32 // the same for the term that ends here
	kind  parser.Kind
	shape parser.Shape
	owner owner
	space bool // white space stands before it
}

// term is a listed term of several words: from and to are words, both included.
type term struct {
	from, to int
	class    pack.Class
}

// begin makes ready for an entry.
func (s *scan) begin(e *parser.Entry, trace bool) {
	out := s.entries.Next()
	out.ID, out.N, out.Line, out.Span, out.Text = e.ID, e.N, e.Line, e.Span, e.Text
	out.Date, out.DateEnd, out.DateLine, out.Time = e.Date, e.DateEnd, e.Lead.Line, e.Lead.Time
	if len(e.Unread) > 0 {
		out.Unread = append(out.Unread, e.Unread...)
	}
	s.out, s.lead, s.trace, s.losses = out, e.Lead, trace, nil
	s.text = e.Text
	if len(s.text) > parser.MaxEntry {
		s.cut(e.Text)
	}
	clear(s.found) // what points into the text of the entry before would keep it, and all that was read with it
	clear(s.citations)
	s.terms, s.found, s.names = s.terms[:0], s.found[:0], s.names[:0]
	s.heads, s.longer, s.marks = s.heads[:0], s.longer[:0], s.marks[:0]
	s.parts, s.keys, s.keyWords, s.seen = s.parts[:0], s.keys[:0], s.keyWords[:0], 0
	s.forget()
}

// cut limits what is read of a very long entry and says so.
func (s *scan) cut(text string) {
	end := parser.MaxEntry
	for end > 0 && text[end]&0xC0 == 0x80 {
		end--
	}
	s.text = text[:end]
	s.out.Unread = append(s.out.Unread, model.Unread{
		Span: model.Span{Start: end, End: len(text)}, Text: text[end:],
		Why: fmt.Sprintf("entries are read up to %d KiB; this one has %d", parser.MaxEntry>>10, (len(text)+1023)>>10),
	})
}

// What extractors ask of words in front of the first and behind the last: an entry may end anywhere.

// fold is the folded form of word i, nil where there is none.
func (s *scan) fold(i int) []byte {
	if !s.valid(i) {
		return nil
	}
	return s.tokens.Fold(int(s.words[i].token))
}

// token is the token of word i, an empty one where there is none.
func (s *scan) token(i int) parser.Token {
	if !s.valid(i) {
		return parser.Token{}
	}
	return s.tokens.List[s.words[i].token]
}

// kind is the kind of word i, that of white space where there is none.
func (s *scan) kind(i int) parser.Kind {
	if !s.valid(i) {
		return parser.Space
	}
	return s.words[i].kind
}

// valid reports whether there is a word i.
func (s *scan) valid(i int) bool { return i >= 0 && i < len(s.words) }

// is reports whether word i, folded, is one of these words.
func (s *scan) is(i int, folded ...string) bool {
	if !s.valid(i) || s.words[i].kind != parser.Word {
		return false
	}
	f := s.fold(i)
	for _, w := range folded {
		if string(f) == w {
			return true
		}
	}
	return false
}

// in reports whether word i, folded, is one of a list.
func (s *scan) in(i int, list wordlist.List) bool {
	return s.valid(i) && s.words[i].kind == parser.Word && list.Has(string(s.fold(i)))
}

// punct reports whether word i is the character c.
func (s *scan) punct(i int, c byte) bool {
	return s.valid(i) && s.tokens.Byte(int(s.words[i].token)) == c
}

// parted reports whether word i is a hyphen or a dash between two capitalised words, with white space beside it, as in "Ust - Kamenogorsk".
func (s *scan) parted(i int) bool {
	return s.dash(i) && s.capital(i-1) && s.capital(i+1) && (s.words[i].space || s.words[i+1].space)
}

// allCaps reports whether word i is a word in capitals.
func (s *scan) allCaps(i int) bool {
	return s.kindIs(i, parser.Word) && s.words[i].shape&parser.AllCaps != 0
}

// dash reports whether word i is a hyphen or a dash of any length.
func (s *scan) dash(i int) bool { return s.sign(i, "-") }

// sign reports whether word i is one character that is no letter, folded.
func (s *scan) sign(i int, folded string) bool {
	return s.kindIs(i, parser.Punct) && string(s.fold(i)) == folded
}

// glued reports whether word i follows the word before it without white space.
func (s *scan) glued(i int) bool { return s.valid(i) && !s.words[i].space }

// isPlural reports whether word i ends as a plural does: "lawyers", "foremen", not "chargé d’affaires".
func (s *scan) isPlural(i int) bool {
	if !s.valid(i) {
		return false
	}
	f := s.fold(i)
	return hasEnding(f, "s", "men") && !s.is(i, "men") && !hasEnding(f, "affaires", "ss") || s.is(i, "children")
}

// pluralOf reports whether word i is the plural of a word of a class: "newspapers", "companies".
func (s *scan) pluralOf(i int, c pack.Class) bool {
	if !s.isPlural(i) {
		return false
	}
	one := bytes.TrimSuffix(s.fold(i), []byte("s"))
	if stem, ok := bytes.CutSuffix(one, []byte("ie")); ok {
		one = append(slices.Clip(stem), 'y')
	}
	return s.lex.Term(one).Is(c)
}

// kindIs reports whether word i is of a kind.
func (s *scan) kindIs(i int, k parser.Kind) bool { return s.valid(i) && s.kind(i) == k }

// capital reports whether word i begins with a capital letter.
func (s *scan) capital(i int) bool {
	return s.valid(i) && s.words[i].kind == parser.Word && s.words[i].shape&parser.Capital != 0
}

// class is what the packs say of word i, 0 where there is no such word.
func (s *scan) class(i int) pack.Class {
	if !s.valid(i) {
		return 0
	}
	return s.words[i].class
}

// classAt is the class of the listed term that begins with a word.
func (s *scan) classAt(w *word) pack.Class {
	if w.term > 0 {
		return s.terms[w.term-1].class
	}
	return w.class
}

// span is the bytes of the text from word from to word to, both included.
func (s *scan) span(from, to int) model.Span {
	return model.Span{Start: int(s.token(from).Start), End: int(s.token(to).End)}
}

func (s *scan) mention(from, to int, rule string) model.Mention {
	return s.mentionOf(s.span(from, to), rule)
}

func (s *scan) mentionOf(sp model.Span, rule string) model.Mention {
	return model.Mention{Span: sp, Text: s.text[sp.Start:sp.End], Rule: rule}
}

// foldRange is the folded form of the words from to to, both included, with what stands between them, but for white space beside the hyphen of a name; nil where one of them is none.
func (s *scan) foldRange(from, to int) []byte {
	if !s.valid(from) || !s.valid(to) {
		return nil
	}
	if to == from+2 && s.parted(from+1) {
		return append(append(bytes.Clone(s.fold(from)), '-'), s.fold(to)...)
	}
	return s.tokens.FoldRange(int(s.words[from].token), int(s.words[to].token))
}

// quote is the text of the words from to to, both included; "" where one of them is none.
func (s *scan) quote(from, to int) string {
	if !s.valid(from) || !s.valid(to) {
		return ""
	}
	return s.tokens.Quote(int(s.words[from].token), int(s.words[to].token))
}

// figure is the number or footnote mark at word i, without the characters in it that nobody sees.
func (s *scan) figure(i int) string {
	quote := s.quote(i, i)
	if seen := s.fold(i); len(seen) < len(quote) {
		return string(seen)
	}
	return quote
}

// sentenceStart reports whether word i begins a sentence: the entry, or what follows a full stop, a mark of the end of a sentence, a colon, a
// bracket or an opening quotation mark.
func (s *scan) sentenceStart(i int) bool {
	if i == 0 {
		return true
	}
	switch s.kind(i - 1) {
	case parser.OpenQuote, parser.EndQuote, parser.Mark:
		return true
	case parser.Punct:
		switch s.tokens.Byte(int(s.words[i-1].token)) {
		case '.', '!', '?', ':', ';', '(', '-', 0:
			return true
		}
	}
	return s.valid(i-1) && s.words[i-1].owner == ownLead
}
