package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Numbers of four digits may be years, and many leave them whole: only longer ones are judged, of things that are counted, and those of four where the draft parts them too.
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
			variant, group := thousandsComma, ""
			switch {
			case last == i && p.thousandsBehind(i):
				n, last, variant = fewestThousands, i+2, thousandsSpace
			case last == i && len(p.Token(i)) == 1 && p.Kind(i+1) == parser.Space && p.Kind(i+2) == parser.Number && len(p.Token(i+2)) == 3 && p.countsThings(i, i+2) && p.in(p.Prev(i), beforeCounted): // "had 1 870 members", not "May 1 870 members", "in cell 5 800 people"
				last, variant, group = i+2, thousandsSpace, "four"
			case p.decimalComma(i):
				p.Report(p.Span(i, i+2), "a comma in a decimal number: is “"+p.Token(i)+"."+p.Token(i+2)+"” meant?").Unsafe(edit(p.Span(i+1, i+1), "."))
				continue
			case last == i:
				variant = thousandsNone
			}
			if n >= fewestHundreds && n < fewestThousands && (variant == thousandsComma || variant == thousandsNone && (n < 1900 || n >= 2200) && p.countsThings(i, last)) {
				group = "four"
			}
			if n < fewestThousands && group == "" || p.Quoted(i) || !p.standsAlone(i, last) || variant != thousandsComma && !p.smallWord(p.Next(last)) || p.Token(i)[0] == '0' || p.cites(i) {
				continue
			}
			p.Use(variant, p.Span(i, last), group)
			if group == "four" && variant == thousandsComma { // who parts these parts larger ones
				p.Use(variant, p.Span(i, last), "")
			}
			for k+1 < len(p.Numbers) && p.Numbers[k+1] <= last {
				k++
			}
		}
	},
	Style: &Style{
		Key:    "numbers",
		Values: []string{"comma", "space", "none"},
		Names:  []string{"a comma between thousands", "a space between thousands", "nothing between thousands"},
		Usual:  true,
		Deviant: func(d *Draft, use Use, house int) (string, *model.Fix) {
			if use.Group == "" && use.Variant == thousandsComma && use.At.Len() <= len("9,999") { // judged with its like
				return "", nil
			}
			return use.Deviates(house), &model.Fix{Safe: use.Group == "", Edits: []model.Edit{edit(use.At, inThousands(d.text(use.At), [...]string{",", " ", ""}[house]))}}
		},
	},
}

// The variants of numberStyle.
const (
	thousandsComma = iota
	thousandsSpace
	thousandsNone
)

// Least numbers that are judged: with those like them, and with others of four digits.
const (
	fewestThousands = 10_000
	fewestHundreds  = 1_000
)

// countsThings reports whether a number of four digits from token i to token last counts what the word behind it says, and is no year or the number of something.
func (p *Pass) countsThings(i, last int) bool {
	next := p.Next(last)
	if to := p.Next(next); p.folds(next, "and", "to", "or") && p.Kind(to) == parser.Number { // "between 1500 and 2,000 people"
		if n, last := p.numberAt(to); n >= fewestHundreds && last > to {
			next = p.Next(last)
		}
	}
	return p.smallWord(next) && (p.in(next, counted) || p.in(next, peopleWords)) && !p.folds(p.Prev(i), "in", "unit", "since", "by", "until", "school", "law", "order")
}

var (
	beforeCounted = wordlist.Of("before-counted")
	counted       = wordlist.Of("counted")
)

// decimalComma reports whether a comma parts the number at token i from one or two digits, behind which what it is of stands: "4,3 times", "0,5 percent".
func (p *Pass) decimalComma(i int) bool {
	digits := i + 2
	if len(p.Token(i)) > 3 || p.Byte(i+1) != ',' || p.Kind(digits) != parser.Number || len(p.Token(digits)) > 2 || p.Kind(i-1) != parser.Space || p.cites(i) || p.Quoted(i) {
		return false
	}
	return p.Byte(digits+1) == '%' || p.Kind(digits+1) == parser.Space && p.folds(digits+2, "times", "percent", "per", "million", "billion", "thousand", "kg", "km", "hectares", "tons", "tonnes", "meters", "metres", "kilometers", "kilometres", "trillion")
}

// thousandsBehind reports whether a space and three digits go on with the number at token i: "10 000".
func (p *Pass) thousandsBehind(i int) bool {
	if p.monthAt(p.Prev(i)) > 0 { // "as of January 14 231 bodies"
		return false
	}
	return len(p.Token(i)) <= 3 && len(p.Token(i)) >= 2 && p.Kind(i+2) == parser.Number && len(p.Token(i+2)) == 3 && p.Kind(i+1) == parser.Space && p.Span(i+1, i+1).Len() <= 2
}

// standsAlone reports whether nothing that makes a code, a date or a fraction of it is glued to the number from token i to token last, and no word says that it is the number
// of something.
func (p *Pass) standsAlone(i, last int) bool {
	if p.Kind(i-1) != parser.Space && p.Byte(i-1) != '(' || p.folds(p.Prev(i), "no", "nos") || p.in(p.Prev(i), takesNumber) || p.Token(p.Prev(i)) == "§" || p.Token(p.Prev(i)) == "№" || p.Byte(p.Prev(i)) == '.' && p.folds(p.Prev(p.Prev(i)), "no", "nos", "art") || p.Byte(p.Prev(i)) == '#' {
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
