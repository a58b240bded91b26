package lint

import (
	"strings"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Abbreviations are not judged, nor what begins a sentence; the word for a part is law-part-style's.
var lawCase = &Rule{
	Rule: model.Rule{
		ID:       "law-case",
		Title:    "“Article” before a number has a capital everywhere or nowhere",
		Why:      "Both “Article 405” and “article 405” are right; a report that has both looks as if nobody had read it through.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad: "On February 1, in Almaty, a hearing under Article 272 of the Criminal Code of the Republic of Kazakhstan was put off[1]\n\n" +
			"On February 2, in Almaty, a hearing under Article 405 of the Criminal Code of the Republic of Kazakhstan was put off[2]\n\n" +
			"On February 3, in Almaty, a hearing under Article 378 of the Criminal Code of the Republic of Kazakhstan was put off[3]\n\n" +
			"On February 4, in Almaty, a hearing under article 174 of the Criminal Code of the Republic of Kazakhstan was put off[4]",
		Good: "On February 1, in Almaty, a hearing under Article 272 of the Criminal Code of the Republic of Kazakhstan was put off[1]\n\n" +
			"On February 2, in Almaty, a hearing under Article 405 of the Criminal Code of the Republic of Kazakhstan was put off[2]\n\n" +
			"On February 3, in Almaty, a hearing under Article 378 of the Criminal Code of the Republic of Kazakhstan was put off[3]\n\n" +
			"On February 4, in Almaty, a hearing under Article 174 of the Criminal Code of the Republic of Kazakhstan was put off[4]",
	},
	Check: func(p *Pass) {
		for _, c := range p.citations() {
			if c.word < 0 || p.Quoted(c.word) || p.Has(c.word, parser.AllCaps) || !p.folds(c.word, "article", "articles") || !p.inSentence(c.word) {
				continue
			}
			variant := 0
			if p.smallWord(c.word) {
				variant = 1
			}
			p.Use(variant, p.Span(c.word, c.word), "")
		}
	},
	Style: &Style{
		Key:    "law-case",
		Values: []string{"capital", "small"},
		Names:  []string{"“Article” with a capital", "“article” with a small letter"},
		Deviant: func(d *Draft, use Use, house int) (string, *model.Fix) {
			right, fix := recased(d, use, house)
			return "“" + d.text(use.At) + "” where the house style is “" + right + "”", fix
		},
	},
}

// recased is the word of a use as the house writes it, with a capital if it is the first variant, else with a small letter, and the repair.
func recased(d *Draft, use Use, house int) (right string, fix *model.Fix) {
	word := d.text(use.At)
	_, n := utf8.DecodeRuneInString(word)
	letter := strings.ToUpper(word[:n])
	if house == 1 {
		letter = strings.ToLower(letter)
	}
	at := model.Span{Start: use.At.Start, End: use.At.Start + n}
	return letter + word[n:], &model.Fix{Edits: []model.Edit{edit(at, letter)}}
}

// inSentence reports whether a sentence goes on with token i.
func (p *Pass) inSentence(i int) bool {
	before := p.Prev(i)
	return before >= 0 && p.Byte(before) != '.' && p.Byte(before) != ':' && p.Kind(before) != parser.Mark && p.Kind(before) != parser.OpenQuote
}
