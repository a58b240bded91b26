package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// A part that stands before its article is another sentence, not another spelling: it does not count. What is in brackets without the word is
// law-part-form's.
var lawPartStyle = &Rule{
	Rule: model.Rule{
		ID:       "law-part-style",
		Title:    "Parts of articles are written one way throughout",
		Why:      "Where one entry has “Article 405, Part 2” and the next “Article 405 part 2”, a search for either finds half.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad: "On February 1, in Almaty, a hearing under Article 272, Part 2 of the Criminal Code of the Republic of Kazakhstan was put off[1]\n\n" +
			"On February 2, in Almaty, a hearing under Article 405, Part 1 of the Criminal Code of the Republic of Kazakhstan was put off[2]\n\n" +
			"On February 3, in Almaty, a hearing under Article 378, Part 2 of the Criminal Code of the Republic of Kazakhstan was put off[3]\n\n" +
			"On February 4, in Almaty, a hearing under Article 174 part 2 of the Criminal Code of the Republic of Kazakhstan was put off[4]",
		Good: "On February 1, in Almaty, a hearing under Article 272, Part 2 of the Criminal Code of the Republic of Kazakhstan was put off[1]\n\n" +
			"On February 2, in Almaty, a hearing under Article 405, Part 1 of the Criminal Code of the Republic of Kazakhstan was put off[2]\n\n" +
			"On February 3, in Almaty, a hearing under Article 378, Part 2 of the Criminal Code of the Republic of Kazakhstan was put off[3]\n\n" +
			"On February 4, in Almaty, a hearing under Article 174, Part 2 of the Criminal Code of the Republic of Kazakhstan was put off[4]",
	},
	Check: func(p *Pass) {
		list := p.citations()
		for i := range list {
			c := &list[i]
			j, v := p.Next(c.last), partBare
			switch p.Byte(j) {
			case ',':
				j, v = p.Next(j), partComma
			}
			if p.Byte(j) == '(' {
				j, v = p.Next(j), partBrackets
			}
			if j > c.to || !p.folds(j, "part", "parts") || p.Quoted(j) {
				continue
			}
			if !p.Has(j, parser.Capital) {
				v++
			}
			p.Use(v, p.Span(c.last, c.to), "")
		}
	},
	Style: &Style{
		Key:     "law-part",
		Values:  []string{"comma-capital", "comma-small", "capital", "small", "brackets-capital", "brackets-small"},
		Names:   []string{"“Part” behind a comma", "“part” behind a comma", "“Part” without a comma", "“part” without a comma", "“Part” in brackets", "“part” in brackets"},
		Deviant: partDeviant,
	},
}

// The variants of lawPartStyle with a capital; each is followed by the one with a small letter.
const (
	partComma    = 0
	partBare     = 2
	partBrackets = 4
)

// partDeviant repairs what stands between the number and "part", and the letter of that word. A use runs from the end of the number to that of the
// part. Nothing is put into brackets: they may reach further than the part.
func partDeviant(d *Draft, use Use, house int) (string, *model.Fix) {
	message := use.Deviates(house)
	text := d.Text[use.At.Start:use.At.End]
	number := len(text) - len(strings.TrimLeft(text, "0123456789."))
	word := strings.IndexAny(text, "pP")
	if word < 0 { // another letter that looks like it
		return message, nil
	}
	at := func(from, to int) model.Span {
		return model.Span{Start: use.At.Start + from, End: use.At.Start + to}
	}
	var edits []model.Edit
	from, to := use.Variant&^1, house&^1
	switch last := len(text) - 1; {
	case from != to && to == partBrackets, from == partBrackets && text[last] != ')':
		return message, nil
	case from == partBrackets && to != from:
		edits = append(edits, edit(at(number, word), [...]string{", ", "", " "}[to]), remove(at(last, last+1)))
	case from == partComma && to == partBare:
		comma := strings.IndexByte(text, ',')
		edits = append(edits, remove(at(comma, comma+1)))
	case from == partBare && to == partComma:
		edits = append(edits, insert(use.At.Start+number, ","))
	}
	if use.Variant&1 != house&1 {
		edits = append(edits, edit(at(word, word+1), "Pp"[house&1:house&1+1]))
	}
	return message, &model.Fix{Edits: edits}
}
