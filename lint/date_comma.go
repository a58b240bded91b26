package lint

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var dateComma = &Rule{
	Rule: model.Rule{
		ID:       "date-comma",
		Title:    "A comma parts a date from the sentence that follows it",
		Why:      "“On February 1 12 people” takes a second look. Before a word the comma is a matter of style: a draft should have it always or never.",
		Severity: model.Suggestion,
		Repair:   "safe",
		Bad:      "On February 1, a picket was held in Almaty. On January 17 310 people came to it[1]",
		Good:     "On February 1, a picket was held in Almaty. On January 17, 310 people came to it[1]",
	},
	Check: func(p *Pass) {
		h, ok := p.head()
		if ok && h.place < 0 && h.in < 0 && p.Kind(h.next) == parser.Word && (h.sep == comma || h.sep == nothing) {
			variant := 0
			if h.sep == nothing {
				variant = 1
			}
			p.Use(variant, p.Span(h.date, h.next), "")
		}
		for _, d := range p.Dates() {
			if d.Year > 0 || p.Kind(d.to+1) != parser.Space || !p.counts(d.to+2) {
				continue
			}
			p.Report(p.Span(d.from, d.to+2), "a day and a number stand side by side").As(model.Warning).Safe(insert(int(p.Tokens.List[d.to].End), ","))
		}
		for _, i := range p.Numbers {
			if half := p.Prev(i); p.Byte(half) == '.' && p.folds(half-1, "m") && p.Byte(half-2) == '.' && p.folds(half-3, "a", "p") && p.counts(i) { // "at 9 a.m. 14 convicts"
				p.Report(p.Span(half-3, i), "an hour and a number stand side by side").As(model.Warning).Safe(insert(p.Span(half, half).End, ","))
			}
			if n := p.shortNumber(i, 4); n >= 1900 && n < 2100 && p.folds(p.Prev(i), "in", "since", "until", "by") && p.Kind(i+1) == parser.Space && p.counts(i+2) {
				p.Report(p.Span(i, i+2), "a year and a number stand side by side").As(model.Warning).Safe(insert(int(p.tokens[i].End), ","))
			}
		}
	},
	Style: &Style{
		Key:     "date-comma",
		Values:  []string{"comma", "none"},
		Names:   []string{"a comma", "no comma"},
		Deviant: dateCommaDeviant,
	},
}

// counts reports whether the number at token i counts something: a word follows. A time does not, nor the year of "February 3 2022 in Almaty".
func (p *Pass) counts(i int) bool {
	noun := p.Next(i)
	if q, ok := p.isCount(i); ok {
		noun = p.Next(q.to)
	}
	if p.Kind(i) != parser.Number || !p.smallWord(noun) || p.folds(noun, "and", "or") || p.in(noun, prepositions) && !(p.folds(noun, "of") && p.folds(p.Next(noun), "the", "them", "these", "those", "whom")) {
		return false
	}
	if n := p.shortNumber(i, 4); n >= 1900 && n < 2200 {
		return false
	}
	_, time := p.clockAt(i)
	return !time
}

func dateCommaDeviant(d *Draft, use Use, house int) (string, *model.Fix) {
	found, wanted := use.Names(house)
	message := found + " behind the date where the house style is " + wanted
	at := use.paragraph.Start + use.paragraph.Lead.End
	change := insert(at, ",")
	if house == 1 {
		front, behind, _ := strings.Cut(d.Text[at:use.At.End], ",")
		change = remove(model.Span{Start: at + len(front), End: at + len(front) + len(",")})
		switch next, _ := utf8.DecodeRuneInString(behind); {
		case isUnseen(next): // without a space the date would run into what follows
			change.New = " "
		case !unicode.IsSpace(next): // space-after’s
			return message, nil
		}
	}
	return message, &model.Fix{Safe: true, Edits: []model.Edit{change}}
}
