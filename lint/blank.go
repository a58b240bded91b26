package lint

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// blanks is what the white space of one token is made of. Characters that nobody sees belong to such a token, and are none of its blanks.
type blanks struct {
	count   int  // blanks: characters that take room
	special rune // the first of them that is neither a plain space nor a tab, 0 for none
	tab     bool
	end     bool // a line ends in it: then the rest is what stands at the end of one line and the beginning of another
}

func blanksOf(text string) (b blanks) {
	for _, r := range text {
		switch {
		case r == '\n' || r == '\r':
			b.end = true
		case !unicode.IsSpace(r):
			continue
		case r == '\t':
			b.tab = true
		case r != ' ' && b.special == 0:
			b.special = r
		}
		b.count++
	}
	return b
}

// squeeze puts text in place of the blanks of the token i.
func (p *Pass) squeeze(i int, text string) []model.Edit {
	at := p.Span(i, i)
	return squeeze(p.Text[at.Start:at.End], at.Start, text)
}

// squeeze puts text in place of the blanks of a token that begins at a byte. Characters that nobody sees are left to their own rule, so that no
// two repairs clash.
func squeeze(token string, at int, text string) (edits []model.Edit) {
	for from := 0; from < len(token); {
		n := len(token[from:]) - len(strings.TrimLeftFunc(token[from:], unicode.IsSpace))
		if n == 0 {
			_, n = utf8.DecodeRuneInString(token[from:])
			from += n
			continue
		}
		if token[from:from+n] != text {
			edits = append(edits, edit(model.Span{Start: at + from, End: at + from + n}, text))
		}
		text = ""
		from += n
	}
	return edits
}

// gapAt reports whether token i is white space within a line that takes room.
func (p *Pass) gapAt(i int) bool {
	if i < 0 || i >= p.Count() || p.Kind(i) != parser.Space {
		return false
	}
	token := p.Token(i)
	if token == " " {
		return true
	}
	b := blanksOf(token)
	return b.count > 0 && !b.end
}

// stray reports whether the white space i should not be there at all, so that another rule removes it.
func (p *Pass) stray(i int) bool {
	switch {
	case p.Kind(i+1) == parser.Mark:
		return p.Entry != nil
	case p.sideAt(i-1) == opening && p.paired(i-1), p.sideAt(i+1) == closing && p.paired(i+1):
		return true
	case p.Byte(i+1) == ',' && p.Byte(i-1) == ',', p.Byte(i+1) == '.' && (p.Byte(i-1) == '.' || p.Kind(i-1) == parser.Initial):
		return true
	}
	return p.detached(i+1) || p.padded(i-1)
}
