package lint

import (
	"bytes"
	"strings"
	"unicode"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var initialSpace = &Rule{
	Rule: model.Rule{
		ID:       "initial-space",
		Title:    "Initials and surnames are parted the same way throughout",
		Why:      "One person written in two ways is two persons to a search; a surname with an initial run into it is another surname.",
		Severity: model.Warning,
		Repair:   "safe",
		Bad:      "On February 1, in Almaty, K. Bekov, A. Serikov and N. Omarov were detained, B.Temirov was fined[1]",
		Good:     "On February 1, in Almaty, K. Bekov, A. Serikov and N. Omarov were detained, B. Temirov was fined[1]",
	},
	Check: func(p *Pass) {
		for _, i := range p.Initials {
			p.behindWord(i)
			p.beforeSurname(i, i)
			if p.stopBeforeInitial(i) {
				stop := p.Span(i-1, i-1)
				p.Report(p.Span(i-2, i), "full stop between the surname and the initial").As(model.Error).Safe(edit(stop, " "))
			}
		}
		for _, i := range p.Stops {
			if p.Kind(i-1) != parser.Word {
				continue
			}
			if p.isInitial(i - 1) {
				if p.Kind(i-2) == parser.Word {
					p.initialRunIn(i-2, i, int(p.tokens[i-1].Start))
				}
				p.beforeSurname(i-1, i)
			} else if p.Has(i-1, parser.InnerCap) {
				p.runIn(i)
			}
		}
	},
	Style: &Style{
		Key:     "initials",
		Values:  []string{"spaced", "closed"},
		Names:   []string{"an initial with a space behind it", "an initial without a space behind it"},
		Usual:   true,
		Deviant: initialDeviant,
	},
}

// behindWord reports an initial that is run into the word before it: a surname, or any other word in small letters. What is short may be a PhD.
func (p *Pass) behindWord(i int) {
	word := i - 1
	if p.Kind(word) != parser.Word || p.Has(word, parser.InnerCap) {
		return
	}
	if p.Has(word, parser.Capital) {
		if len(p.Token(word)) < 3 && (p.Token(word) == "Ph" || !p.inName(p.Span(word, i))) {
			return
		}
	} else if !p.links(word) && (len(p.Token(word)) < 4 || !p.Lexicon.English(p.folded(word))) {
		return
	}
	p.initialRunIn(word, i, int(p.Tokens.List[i].Start))
}

// stopBeforeInitial reports whether a full stop stands between a surname and the initial i behind it. Where another name begins with the initial,
// the stop may end a sentence.
func (p *Pass) stopBeforeInitial(i int) bool {
	name := i - 2
	if p.Byte(i-1) != '.' || p.Kind(name) != parser.Word || !p.Has(name, parser.Capital) || p.Has(name, parser.AllCaps) || len(p.Token(name)) < 4 {
		return false
	}
	for p.Kind(i+1) == parser.Initial {
		i++
	}
	next := p.Next(i)
	return p.Kind(next) != parser.Word && p.Kind(next) != parser.Initial
}

// runIn reports the same for an initial of two letters or more, before the full stop i.
func (p *Pass) runIn(i int) {
	word := p.Token(i - 1)
	cut := strings.LastIndexFunc(word, unicode.IsUpper)
	if cut < 3 || strings.ToLower(word[1:cut]) != word[1:cut] || !p.initials(bytes.ToLower([]byte(word[cut:]))) {
		return
	}
	p.initialRunIn(i-1, i, int(p.Tokens.List[i-1].Start)+cut)
}

func (p *Pass) initialRunIn(from, to, cut int) {
	p.Report(p.Span(from, to), "an initial is run into the word before it").As(model.Error).Safe(insert(cut, " "))
}

// beforeSurname tells how an initial, the tokens from and to, stands before the surname: with or without a space.
func (p *Pass) beforeSurname(from, to int) {
	name, variant := to+1, 1
	if p.gapAt(name) {
		name, variant = to+2, 0
	}
	if p.Kind(name) != parser.Word || !p.Has(name, parser.Capital) || len(p.Token(name)) < 2 || p.Byte(name+1) == '.' && p.isInitial(name) {
		return
	}
	at := p.Span(from, name)
	if p.inName(at) || variant == 1 && len(p.Token(name)) > 3 && !p.Lexicon.English(p.folded(name)) {
		p.Use(variant, at, "")
	}
}

func initialDeviant(d *Draft, use Use, house int) (string, *model.Fix) {
	if use.Variant == 1 {
		return "no space between the initial and the surname", behindInitial(d, use)
	}
	return "space between the initial and the surname, where the draft mostly has none", behindInitial(d, use)
}

// behindInitial puts a space behind the initial with which a use begins where there is none, else removes the gap that is there, and the
// characters in it that nobody sees.
func behindInitial(d *Draft, use Use) *model.Fix {
	text := d.Text[use.At.Start:use.At.End]
	stop := strings.IndexByte(text, '.') + 1
	change := insert(use.At.Start+stop, " ")
	if use.Variant == 0 {
		gap := max(0, strings.IndexFunc(text[stop:], unicode.IsLetter))
		change = remove(model.Span{Start: use.At.Start + stop, End: use.At.Start + stop + gap})
	}
	return &model.Fix{Safe: true, Edits: []model.Edit{change}}
}
