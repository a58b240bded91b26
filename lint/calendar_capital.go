package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// “may”, “march” and “august” are words too: they are months behind “in” and the like, beside a number, or where nothing follows that they could belong to.
var calendarCapital = &Rule{
	Rule: model.Rule{
		ID:       "calendar-capital",
		Title:    "Months and days of the week begin with a capital",
		Why:      "A date with a small letter is read as none.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, it was announced that the trial would begin in march, on a tuesday[1]",
		Good:     "On February 1, in Almaty, it was announced that the trial would begin in March, on a Tuesday[1]",
	},
	Check: func(p *Pass) {
		calendarWords().each(p, func(i int, word string) {
			if !p.smallWord(i) || p.Quoted(i) || p.besideSign(i) || p.isDash(i+1) || p.isDash(i-1) {
				return
			}
			switch word {
			case "may", "march", "august":
				if !p.surelyMonth(i) {
					return
				}
			case "april", "june": // names of people, which name-capital knows
				if p.Has(p.Next(i), parser.Capital) {
					return
				}
			}
			p.Report(p.Span(i, i), "“"+p.Token(i)+"” with a small letter").Unsafe(capitalised(p, i))
		})
	},
}

var calendarWords = lexicalOfList("calendar-words", func(word string) string { return word })

// surelyMonth reports whether the word at token i, which is a month or another word, is a month: beside a year, or the number of a day and a preposition; "august" and "march" also behind "in" and
// the like where their phrase ends.
func (p *Pass) surelyMonth(i int) bool {
	before, next := p.Prev(i), p.Next(i)
	if n := p.shortNumber(next, 4); n >= 1900 && n < 2200 && p.folds(before, "in", "since", "until", "till", "of", "by", "early", "late") {
		return true
	}
	if day := p.shortNumber(next, 2); day > 0 && day < 32 && p.folds(before, "on", "from", "by", "for", "since", "until", "till", "of", "to") {
		return true
	}
	if day := p.shortNumber(before, 2); day > 0 && day < 32 && p.folds(p.Prev(before), "on", "from", "until", "till", "since", "by", "of") {
		return true
	}
	if p.Token(i) == "may" || !p.folds(before, "in", "since", "until", "till", "early", "late", "mid") {
		return false
	}
	return p.Kind(next) == parser.Mark || p.Byte(next) == '.' || p.Byte(next) == ',' || next >= p.Count() || p.folds(next, strings.Fields("the he she they his her their this to when where after before at was were because")...)
}
