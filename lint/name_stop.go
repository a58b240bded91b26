package lint

import (
	"unicode"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var nameStop = &Rule{
	Rule: model.Rule{
		ID:       "name-stop",
		Title:    "No full stop behind a name in full",
		Why:      "A full stop inside a sentence makes an initial of a name, or ends the sentence in the middle of a list.",
		Severity: model.Error,
		Repair:   "safe",
		Bad:      "On February 1, in Almaty, Seitbayev D., Kaliyev Marat., and Akhmetova S. were detained[1]",
		Good:     "On February 1, in Almaty, Seitbayev D., Kaliyev Marat, and Akhmetova S. were detained[1]",
	},
	Check: func(p *Pass) {
		for i := range p.Entry.People {
			for _, m := range p.Entry.People[i].Mentions {
				p.nameStop(m)
			}
		}
	},
}

// nameStop reports a full stop behind a name when the sentence goes on behind it: with a comma, or with a small letter. A name that ends with an
// initial has its stop inside.
func (p *Pass) nameStop(m model.Mention) {
	if m.End+1 >= len(p.Text) || p.Text[m.End] != '.' {
		return
	}
	stop := p.At(m.End)
	if p.Kind(stop-1) != parser.Word || p.Tokens.List[stop-1].End-p.Tokens.List[stop-1].Start <= shortWord {
		return
	}
	next := p.Next(stop)
	first, _ := utf8.DecodeRuneInString(p.Token(next))
	goesOn := p.Byte(next) == ',' || p.Byte(next) == ';' || next > stop+1 && p.Kind(next) == parser.Word && unicode.IsLower(first)
	if goesOn {
		at := p.Span(stop, stop)
		p.Report(at, "full stop behind a name in the middle of a sentence").Safe(remove(at))
	}
}

// shortWord is the length in bytes up to which the last word of a name may be an abbreviation: "Jr".
const shortWord = 2
