package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Numbers of four digits may be years, and many leave them whole: only longer ones are judged, of things that are counted.
var numberStyle = &Rule{
	Rule: model.Rule{
		ID:       "number-style",
		Title:    "The thousands of large numbers are parted the same way throughout",
		Why:      "“10000” among “60,280” and “20,000” is easily read as another number.",
		Severity: model.Suggestion,
		Repair:   "safe",
		Bad:      "On February 1, in Almaty, fines of 61,260 and 20,420 tenge, damages of 150,000 tenge and costs of 10000 tenge were paid[1]",
		Good:     "On February 1, in Almaty, fines of 61,260 and 20,420 tenge, damages of 150,000 tenge and costs of 10,000 tenge were paid[1]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil {
			return
		}
		for k := 0; k < len(p.Numbers); k++ {
			i := p.Numbers[k]
			n, last := p.numberAt(i)
			variant := thousandsComma
			switch {
			case last == i && p.thousandsBehind(i):
				n, last, variant = fewestThousands, i+2, thousandsSpace
			case last == i:
				variant = thousandsNone
			}
			if n < fewestThousands || p.Quoted(i) || !p.standsAlone(i, last) || variant != thousandsComma && !p.smallWord(p.Next(last)) || p.Token(i)[0] == '0' || p.cites(i) {
				continue
			}
			p.Use(variant, p.Span(i, last), "")
			for k+1 < len(p.Numbers) && p.Numbers[k+1] <= last {
				k++
			}
		}
	},
	Style: &Style{
		Key:    "numbers",
		Values: []string{"comma", "space", "none"},
		Names:  []string{"a comma between thousands", "a space between thousands", "nothing between thousands"},
		Deviant: func(d *Draft, use Use, house int) (string, *model.Fix) {
			found, wanted := use.Names(house)
			return found + " where the house style is " + wanted, &model.Fix{Safe: true, Edits: []model.Edit{edit(use.At, inThousands(d.text(use.At), [...]string{",", " ", ""}[house]))}}
		},
	},
}

// The variants of numberStyle.
const (
	thousandsComma = iota
	thousandsSpace
	thousandsNone
)

// fewestThousands is the least number that is judged.
const fewestThousands = 10_000

// thousandsBehind reports whether a space and three digits go on with the number at token i: "10 000".
func (p *Pass) thousandsBehind(i int) bool {
	return len(p.Token(i)) <= 3 && len(p.Token(i)) >= 2 && p.Kind(i+2) == parser.Number && len(p.Token(i+2)) == 3 && p.Kind(i+1) == parser.Space && p.Span(i+1, i+1).Len() <= 2
}

// standsAlone reports whether nothing that makes a code, a date or a fraction of it is glued to the number from token i to token last, and no word says that it is the number
// of something.
func (p *Pass) standsAlone(i, last int) bool {
	if p.Kind(i-1) != parser.Space && p.Byte(i-1) != '(' || p.folds(p.Prev(i), "no", "number", "nos") || p.Byte(p.Prev(i)) == '.' && p.folds(p.Prev(p.Prev(i)), "no", "nos", "art") || p.Byte(p.Prev(i)) == '#' {
		return false
	}
	next := last + 1
	if b := p.Byte(next); (b == '.' || b == ',' || b == ';' || b == ')' || b == ':') && p.Kind(next+1) != parser.Number {
		return true
	}
	return next >= p.Count() || p.Kind(next) == parser.Space || p.Kind(next) == parser.Mark
}

// inThousands writes a number with a sign between its thousands.
func inThousands(number, sign string) string {
	digits := strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, number)
	var b strings.Builder
	for k, c := range digits {
		if k > 0 && (len(digits)-k)%3 == 0 {
			b.WriteString(sign)
		}
		b.WriteRune(c)
	}
	return b.String()
}
