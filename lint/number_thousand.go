package lint

import (
	"strconv"
	"strings"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Millions are left out: "1.5 million tenge" is how most write them.
var numberThousand = &Rule{
	Rule: model.Rule{
		ID:       "number-thousand",
		Title:    "Thousands are written in figures throughout, or with the word",
		Why:      "“1.3 thousand” beside “1,200” and “2,500” is another translation’s way of writing, and cannot be added up with the others.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, letters were signed by 1,200 miners, 2,500 drivers, 3,100 teachers and 1.3 thousand doctors[1]",
		Good:     "On February 1, in Almaty, letters were signed by 1,200 miners, 2,500 drivers, 3,100 teachers and 1,300 doctors[1]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil {
			return
		}
		for _, i := range p.Numbers {
			if p.Quoted(i) {
				continue
			}
			if word := p.Next(i); p.Token(word) == "thousand" && p.Kind(i-1) == parser.Space && inFigures(p.Token(i)) != "" && p.smallWord(p.Next(word)) && p.Kind(p.Prev(p.Prev(i))) != parser.Number { // not "from 280 to 450 thousand"
				p.Use(1, p.Span(i, word), "")
			} else if n, last := p.numberAt(i); n >= fewestHundreds && last > i && p.standsAlone(i, last) {
				p.Use(0, p.Span(i, last), "")
			}
		}
	},
	Style: &Style{
		Key:    "thousands",
		Values: []string{"figures", "word"},
		Names:  []string{"a number in figures", "a number with the word “thousand”"},
		Deviant: func(d *Draft, use Use, house int) (string, *model.Fix) {
			if house != 0 { // “1,236” has more figures than a number with the word would
				return "", nil
			}
			number, _, _ := strings.Cut(d.text(use.At), " ")
			return use.Deviates(house), &model.Fix{Edits: []model.Edit{edit(use.At, inFigures(number))}}
		},
	},
}

// inFigures is how many a number of thousands is, with commas: "1,300" for "1.3"; "" where it is no such number.
func inFigures(thousands string) string {
	whole, part, _ := strings.Cut(thousands, ".")
	if len(whole) > 3 || len(part) > 3 {
		return ""
	}
	if n, err := strconv.Atoi(whole); err != nil || n == 0 {
		return ""
	}
	digits := whole + part + strings.Repeat("0", 3-len(part))
	if _, err := strconv.Atoi(digits); err != nil {
		return ""
	}
	return inThousands(digits, ",")
}
