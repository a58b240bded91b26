package lint

import (
	"fmt"
	"strconv"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Only an age and a year of birth that stand around one name, or one behind the other, belong to one person for sure. Whether the birthday has passed is not known.
var ageBirth = &Rule{
	Rule: model.Rule{
		ID:       "age-birth",
		Title:    "Somebody’s age agrees with the year of birth",
		Why:      "“29-year-old Bekov, born in 1983” in 2022: one of the two is mistyped, and only the author knows which.",
		Severity: model.Warning,
		Bad:      "On February 1, 2022, in Almaty, 29-year-old Askar Bekov, born in 1983, was detained[1]",
		Good:     "On February 1, 2022, in Almaty, 39-year-old Askar Bekov, born in 1983, was detained[1]",
	},
	Check: func(p *Pass) {
		births().each(p, func(i int, _ bool) {
			day, ok := p.entryDay()
			year := p.Next(i)
			if p.folds(year, "in") {
				year = p.Next(year)
			}
			born, err := strconv.Atoi(p.Token(year))
			if !ok || err != nil || p.Kind(year) != parser.Number || len(p.Token(year)) != len("1983") || p.Quoted(i) {
				return
			}
			at, age := p.ageBeside(i, year)
			if old := day.Year() - born; age > 0 && age != old && age != old-1 {
				p.Report(p.Span(min(at, i), max(at, year)), fmt.Sprintf("who was born in %d was %d or %d in %d, not %d", born, old-1, old, day.Year(), age))
			}
		})
	},
}

var births = lexicalSet("born")

// ageBeside is the token of the age that somebody has of whom "born" at token i tells, with the age itself; 0 where none stands there. The year of birth is token year.
func (p *Pass) ageBeside(i, year int) (at, age int) {
	at = p.Prev(i)
	for p.Byte(at) == ',' || p.Byte(at) == '(' {
		at = p.Prev(at)
	}
	if age = p.ageAt(at); age > 0 { // "Askar Bekov, 29, born in 1983"
		return at, age
	}
	if at >= 0 && p.inName(p.Span(at, at)) { // "29-year-old activist Askar Bekov, born in 1983"
		name, _ := p.nameAt(p.Span(at, at))
		from, _ := p.within(name)
		for at = p.Prev(from); p.smallWord(at) && p.class(at).Is(pack.Role); at = p.Prev(at) {
		}
		if p.folds(at, "year-old") && p.Byte(at-1) == '-' {
			return at - 2, p.ageAt(at - 2)
		}
	}
	if aged := p.Next(p.Next(year)); p.Byte(p.Next(year)) == ',' && p.folds(aged, "aged") { // "born in 1983, aged 29"
		return p.Next(aged), p.ageAt(p.Next(aged))
	}
	return 0, 0
}

// ageAt is the number at token i where it may be an age in years, 0 where it may not.
func (p *Pass) ageAt(i int) int {
	const oldest = 110
	if p.Kind(i) != parser.Number || p.Byte(i-1) == '.' || p.Byte(i-1) == '-' {
		return 0
	}
	if age, err := strconv.Atoi(p.Token(i)); err == nil && age <= oldest {
		return age
	}
	return 0
}
