package names

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// word is what is known of a word of names, however often it is written.
type word struct {
	folded string
	key    string
	class  pack.Class // what lists and endings say
}

// familyLike reports whether the word ends or is listed as family names are, and is no given name.
func (w *word) familyLike() bool {
	return w.class.Is(pack.EndsFamily|pack.Family) && !w.class.Is(pack.Given)
}

// piece is a word or an initial of a form. Start and end are bytes of the form.
type piece struct {
	*word
	start, end int
	initial    bool
	lower      bool // begins with a small letter
}

// reader takes forms apart.
type reader struct {
	lex    *pack.Lexicon
	tokens parser.Tokens
	words  map[string]*word
	list   []piece
}

// word is what is known of a folded word.
func (r *reader) word(folded []byte) *word {
	if w := r.words[string(folded)]; w != nil {
		return w
	}
	w := &word{folded: string(folded), key: Key(folded)}
	w.class = r.lex.Ending(folded)&(pack.EndsFamily|pack.EndsGiven|pack.EndsPatronymic) | r.lex.Name(pack.Skeleton(nil, folded))&(pack.Given|pack.Family)
	r.words[w.folded] = w
	return w
}

// pieces are the words and initials of a form, without a nickname in quotation marks. They are valid until the next call.
func (r *reader) pieces(text string) []piece {
	r.tokens.Scan(text)
	list := r.list[:0]
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
	r.list = list
	return list
}

func (r *reader) piece(i int) piece {
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
	return piece{r.word(folded), int(t.Start), int(t.End), initial, unicode.IsLower(first)}
}

// spelling is a word as far as its spelling goes: in small letters, with one kind of apostrophe and hyphen. Accents stay; look-alike letters of
// another script, which nobody sees, do not.
func spelling(text string) string {
	small := strings.ToLower(text)
	latin, cyrillic := false, false
	for _, c := range small {
		latin = latin || unicode.Is(unicode.Latin, c)
		cyrillic = cyrillic || unicode.Is(unicode.Cyrillic, c)
	}
	if latin && cyrillic {
		return string(parser.Fold(nil, text))
	}
	if len(small) == utf8.RuneCountInString(small) && !strings.Contains(small, "`") {
		return small
	}
	return plainMarks(small)
}
