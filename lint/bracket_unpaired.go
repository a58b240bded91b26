package lint

import (
	"strings"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Round brackets are judged, and square ones are those of footnote marks. The mark of a list item, "1)" or "a)", has no opening one.
var bracketUnpaired = &Rule{
	Rule: model.Rule{
		ID:       "bracket-unpaired",
		Title:    "A bracket that opens is closed, and one that closes was opened",
		Why:      "Without its other half nobody can say what the remark is and where the sentence goes on.",
		Severity: model.Warning,
		Bad:      "On February 1, in Almaty, Marat Kaliyev (born in 1990 was detained[1]",
		Good:     "On February 1, in Almaty, Marat Kaliyev (born in 1990) was detained[1]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		open := p.brackets[:0]
		for _, i := range p.Puncts {
			switch p.Byte(i) {
			case '(':
				if p.Byte(i-1) != ':' && p.Byte(i-1) != ';' { // a face
					open = append(open, i)
				}
			case ')':
				if len(open) > 0 {
					open = open[:len(open)-1]
				} else if !p.itemMark(i) {
					p.Report(p.Span(i, i), "a closing bracket without an opening one")
				}
			}
		}
		for _, i := range open {
			p.Report(p.Span(i, i), "a bracket that opens here is not closed")
		}
		p.brackets = open
	},
}

// itemMark reports whether the bracket at token i closes the mark of a list item or of a clause of law: "1)", "14-1)", "a)", "«b»)", or is a part of a face.
func (p *Pass) itemMark(i int) bool {
	const digits, letters = 3, 2
	mark := i - 1
	if p.isQuote(mark) {
		mark--
	}
	switch p.Kind(mark) {
	case parser.Initial:
		return true
	case parser.Number:
		return len(p.Token(mark)) <= digits
	case parser.Word:
		return utf8.RuneCountInString(p.Token(mark)) <= letters || strings.Trim(p.Token(mark), "ivxIVX") == ""
	case parser.Punct:
		return !p.isDash(mark) || p.Kind(mark-1) != parser.Word
	}
	return false
}
