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
	roots  map[string]*root     // by their key
	forms  map[string]*form     // by their text
	spelt  map[string]*spelling // by their letters
	list   []piece
	report int // how many it has read

	clusterer clusterer
	suspects  suspects
}

// NewReader makes a Reader. The lexicon tells which words end or are listed as family and given names.
func NewReader(lex *pack.Lexicon) *Reader {
	return &Reader{lex: lex, words: map[string]*word{}, roots: map[string]*root{}, forms: map[string]*form{}, spelt: map[string]*spelling{}}
}

// mostForms bounds what is remembered from report to report.
const mostForms = 1 << 14

// Forget ends the work on a report: the people that Cluster has given are no longer good, and nothing of the report's text stays in memory.
func (r *Reader) Forget() {
	r.clusterer.forget()
	if len(r.forms) > mostForms {
		clear(r.words)
		clear(r.roots)
		clear(r.forms)
		clear(r.spelt)
	}
}

// form is one way of writing a name, taken apart.
type form struct {
	text   string
	pieces []piece
	lone   *word    // the only word, nil where there are none or several
	beside [2]*word // the first two initials, where there is a lone word

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
	ways    [choices]uint8 // once it has been counted
	counted int            // the report whose house has counted it last, 0 where none has
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
			f.beside[initials] = p.word
			initials++
		}
	}
	if words != 1 {
		f.lone, f.beside = nil, [2]*word{}
	}
	return f
}

func (r *Reader) spelling(text string) *spelling {
	letters := spellingOf(text)
	s := r.spelt[letters]
	if s == nil {
		s = &spelling{letters: letters}
		r.spelt[letters] = s
	}
	return s
}

// word is what is known of a folded word.
func (r *Reader) word(folded []byte) *word {
	if w := r.words[string(folded)]; w != nil {
		return w
	}
	w := &word{folded: string(folded), root: r.root(Key(folded))}
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
