package names

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// Reader takes names apart. It remembers what it has read, because names come back: in a report, and from report to report. One goroutine uses it
// at a time.
type Reader struct {
	lex    *pack.Lexicon
	tokens parser.Tokens
	words  map[string]*word     // by their folded form
	forms  map[string]*form     // by their text
	spelt  map[string]*spelling // by their letters
	alone  map[string]name      // names that are known by an initial, by that
	list   []piece
}

// NewReader makes a Reader. The lexicon tells which words end or are listed as family and given names.
func NewReader(lex *pack.Lexicon) *Reader {
	return &Reader{lex: lex, words: map[string]*word{}, forms: map[string]*form{}, spelt: map[string]*spelling{}, alone: map[string]name{}}
}

// mostForms bounds what is remembered from report to report.
const mostForms = 1 << 14

// forget is for the next report.
func (r *Reader) forget() {
	if len(r.forms) > mostForms {
		clear(r.words)
		clear(r.forms)
		clear(r.spelt)
		clear(r.alone)
	}
}

// form is one way of writing a name, taken apart.
type form struct {
	text   string
	pieces []piece
	lone   *word     // the only word, nil where there are none or several
	beside [2]string // the first two initials, where there is a lone word

	facts facts     // of the sighting that was the last one to have this as its name
	of    [3]string // what that sighting's record says of its parts
	known bool      // facts is filled
}

// piece is a word or an initial of a form. Start and end are bytes of the form.
type piece struct {
	*word
	start, end int
	initial    bool
	lower      bool // begins with a small letter
	spelling   *spelling
}

// spelling is a word as far as its spelling goes: see spellingOf.
type spelling struct {
	letters string
	ways    [choices]uint8
	counted *house // that has counted it
}

// form takes a form apart, or remembers it. A text of its own is kept, so that no report stays in memory for a name in it.
func (r *Reader) form(text string) *form {
	f := r.forms[text]
	if f != nil {
		return f
	}
	text = strings.Clone(text)
	f = &form{text: text, pieces: r.pieces(text)}
	r.forms[text] = f
	words, initials := 0, 0
	for i := range f.pieces {
		p := &f.pieces[i]
		switch {
		case !p.initial:
			words++
			f.lone = p.word
			p.spelling = r.spelling(text[p.start:p.end])
		case initials < len(f.beside):
			f.beside[initials] = p.folded
			initials++
		}
	}
	if words != 1 {
		f.lone, f.beside = nil, [2]string{}
	}
	return f
}

func (r *Reader) spelling(text string) *spelling {
	letters := spellingOf(text)
	s := r.spelt[letters]
	if s == nil {
		s = &spelling{letters: letters, ways: ways(letters)}
		r.spelt[letters] = s
	}
	return s
}

// word is what is known of a folded word.
func (r *Reader) word(folded []byte) *word {
	if w := r.words[string(folded)]; w != nil {
		return w
	}
	w := &word{folded: string(folded), key: Key(folded)}
	w.class = r.lex.Ending(folded)&(pack.EndsFamily|pack.EndsGiven|pack.EndsPatronymic) | r.lex.Name(pack.Skeleton(nil, folded))&(pack.Given|pack.Family)
	r.words[w.folded] = w
	return w
}

// pieces are the words and initials of a text, without a nickname in quotation marks.
func (r *Reader) pieces(text string) (list []piece) {
	r.tokens.Scan(text)
	quoted := false
	for i := range r.tokens.List {
		switch t := r.tokens.List[i]; t.Kind {
		case parser.OpenQuote:
			quoted = true
		case parser.EndQuote:
			quoted = false
		case parser.Word, parser.Initial:
			if p := r.piece(i); !quoted && p.key != "" { // an accent alone has none
				list = append(list, p)
			}
		}
	}
	return list
}

func (r *Reader) piece(i int) piece {
	t := r.tokens.List[i]
	folded := r.tokens.Fold(i)
	initial := t.Kind == parser.Initial
	switch {
	case initial:
		folded = folded[:len(folded)-1]
	case t.End-t.Start == 1:
		initial = t.Has(parser.Capital)
	case i+1 < len(r.tokens.List) && r.tokens.Byte(i+1) == '.': // "Zh."
		initial = r.lex.Term(folded).Is(pack.InitialLetters)
	}
	first, _ := utf8.DecodeRuneInString(r.tokens.Text[t.Start:])
	return piece{word: r.word(folded), start: int(t.Start), end: int(t.End), initial: initial, lower: unicode.IsLower(first)}
}
