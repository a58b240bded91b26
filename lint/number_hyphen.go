package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// “He is 16 years old” has no hyphens: only “year” in the singular is judged, which stands before what it is said of.
var numberHyphen = &Rule{
	Rule: model.Rule{
		ID:       "number-hyphen",
		Title:    "“16-year-old” has two hyphens, and “17th” none",
		Why:      "“a 60-year old man” is an old man of 60 years' standing, and “17-th” is written after the Russian; a search for ages misses both.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, a 16 year old pupil and a 60-year old man were taken off a bus at the 17-th kilometer[1]",
		Good:     "On February 1, in Almaty, a 16-year-old pupil and a 60-year-old man were taken off a bus at the 17th kilometer[1]",
	},
	Check: func(p *Pass) {
		for _, n := range p.Numbers {
			switch {
			case p.isDash(n+1) && p.isOrdinal(n+2) && p.Kind(n-1) == parser.Space:
				right := p.Token(n) + ordinalEnding(p.Token(n))
				p.Report(p.Span(n, n+2), "no hyphen stands inside “"+right+"”").Unsafe(edit(p.Span(n, n+2), right))
			case p.Kind(n-1) == parser.Space:
				p.agedWithoutHyphens(n)
				p.agedWithHyphens(n)
			}
		}
		severals().each(p, func(i int, _ int64) {
			if year := p.Next(i); p.folds(year, "year", "month", "week", "day") && p.Token(p.Next(year)) == "old" {
				p.agedWithoutHyphens(i)
			}
		})
	},
}

// agedWithoutHyphens reports an age that lacks one of its hyphens or both: "16 year old", "16-year old", "16 year-old".
func (p *Pass) agedWithoutHyphens(n int) {
	year := p.Next(n)
	if p.isDash(year) {
		year = p.Next(year)
	}
	old := p.Next(year)
	switch {
	case p.Token(year) == "year-old" && year == n+2 && p.Kind(n+1) == parser.Space: // "16 year-old"
		old = year
	case p.folds(year, "year", "month", "week", "day") && p.Token(old) == "old" && p.Kind(year+1) == parser.Space:
	default:
		return
	}
	right := p.Token(n) + "-" + strings.TrimSuffix(p.Token(year), "-old") + "-old"
	if next := p.Next(old); p.Kind(next) == parser.Word && !p.in(next, prepositions) {
		p.Report(p.Span(n, old), "two hyphens are missing, or one: “"+right+"”").Unsafe(edit(p.Span(n, old), right))
	}
}

// agedWithHyphens reports an age with the hyphens of one before a noun, where none follows: "was 17-year-old at the time".
func (p *Pass) agedWithHyphens(n int) {
	dash := p.Next(n)
	old := p.Next(dash)
	next := p.Next(old)
	if !p.isDash(dash) || p.Token(old) != "year-old" || !p.folds(p.Prev(n), "was", "is", "were", "are") || !p.closed(old) && !p.in(next, prepositions) && !p.folds(next, "and", "when", "while", "but", "who") {
		return
	}
	right := p.Token(n) + " years old"
	p.Report(p.Span(n, old), "no noun follows: “"+right+"” is meant").Unsafe(edit(p.Span(n, old), right))
}

// ordinalEnding is what an ordinal number in figures ends with.
func ordinalEnding(number string) string {
	last, teen := number[len(number)-1], len(number) > 1 && number[len(number)-2] == '1'
	switch {
	case teen:
	case last == '1':
		return "st"
	case last == '2':
		return "nd"
	case last == '3':
		return "rd"
	}
	return "th"
}
