package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var monthMisspelled = &Rule{
	Rule: model.Rule{
		ID:       "month-misspelled",
		Title:    "Months are written as they are called, and days in digits",
		Why:      "By the date at its beginning an entry is known. One whose month is misspelled is read with the month that is nearest; any other program takes it for a part of the entry before.",
		Severity: model.Error,
		Repair:   "unsafe",
		Bad:      "On Febuary 1, in Almaty, a picket was held that had been announced on Janury 28[1]",
		Good:     "On February 1, in Almaty, a picket was held that had been announced on January 28[1]",
	},
	Check: func(p *Pass) {
		inLead := p.Lead.Slip
		if inLead != nil {
			p.misspelled(inLead)
		}
		for _, n := range p.Numbers {
			if slip := p.slippedMonth(n); slip != nil && (inLead == nil || slip.Span != inLead.Span) {
				p.misspelled(slip)
			}
		}
		for _, i := range p.unclaimed() {
			if meant := p.monthAlone(i); meant != "" {
				p.misspelled(&parser.Slip{Span: p.Span(i, i), Meant: meant})
			}
		}
	},
}

// misspelled reports a month. A space is put in without asking, letters are not changed so.
func (p *Pass) misspelled(slip *parser.Slip) {
	problem := p.Report(slip.Span, slip.Why())
	if before, _, glued := strings.Cut(slip.Meant, " "); glued {
		problem.Safe(insert(slip.Start+len(before), " "))
		return
	}
	problem.Unsafe(edit(slip.Span, slip.Meant))
}

// monthAlone is the month that token i, a word beside no number that nothing knows, is meant for: "the Januray events". It is "" where none is; of short months too many words are
// a slip away.
func (p *Pass) monthAlone(i int) string {
	const shortest = 7 // letters of the month
	if p.Span(i, i).Len() < shortest-1 || p.Has(i, parser.AllCaps) || p.Kind(p.Next(i)) == parser.Number || p.Kind(p.Prev(i)) == parser.Number {
		return ""
	}
	meant := p.Lexicon.Calendar().MonthMeant(p.Token(i))
	if !pack.Slip(strings.ToLower(p.Token(i)), strings.ToLower(meant)) || p.Has(p.Next(i), parser.Capital) || p.Has(p.Prev(i), parser.Capital) { // "Januarys", "Novembre"
		return ""
	}
	if len(meant) < shortest || strings.Contains(meant, " ") || p.inDictionary(strings.ToLower(p.Token(i))) {
		return ""
	}
	return meant
}

// slippedMonth is the word with a capital beside the number at token n that is no month and is meant for one, nil where there is none: the number may be that of
// a day, a word such as "on" stands before the two, and nothing else is known that is called so.
func (p *Pass) slippedMonth(n int) *parser.Slip {
	if day := p.shortNumber(n, 2); day < 1 || day > 31 {
		return nil
	}
	at, first := p.Prev(n), p.Prev(n)
	if !p.Has(at, parser.Capital) {
		at, first = p.Next(n), n
	}
	if !p.Has(at, parser.Capital) || p.monthAt(at) > 0 {
		return nil
	}
	if !p.folds(p.Prev(first), "on", "since", "until", "till") {
		return nil
	}
	meant := p.Lexicon.Calendar().MonthMeant(p.Token(at))
	if meant == "" || p.answer(at).known {
		return nil
	}
	return &parser.Slip{Span: p.Span(at, at), Meant: meant}
}
