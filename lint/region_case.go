package lint

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Only the word that most regions are called by is judged: the others are region-style's. Plurals may be small everywhere.
var regionCase = &Rule{
	Rule: model.Rule{
		ID:       "region-case",
		Title:    "The name of a region has its capitals, and the word behind it one everywhere or nowhere",
		Why:      "Both “Almaty region” and “Almaty Region” are right; a report that has both looks as if nobody had read it through.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad: "On February 1, in the Akmola region, a picket was held[1]\n\n" +
			"On February 2, in the Aktobe region, a picket was held[2]\n\n" +
			"On February 3, in the Kostanay region, a picket was held[3]\n\n" +
			"On February 4, in the Zhambyl Region, a picket was held[4]",
		Good: "On February 1, in the Akmola region, a picket was held[1]\n\n" +
			"On February 2, in the Aktobe region, a picket was held[2]\n\n" +
			"On February 3, in the Kostanay region, a picket was held[3]\n\n" +
			"On February 4, in the Zhambyl region, a picket was held[4]",
	},
	Check: func(p *Pass) {
		for i := range p.regionWords {
			word, v := strings.TrimSuffix(p.Fold(i), "s"), 0
			if p.Has(i, parser.Capital) {
				v = 1
			}
			if word == "obl" || v == 0 && plural(p.Token(i)) {
				continue
			}
			p.Use(v, p.Span(i, i), word)
		}
		for k := range p.Entry.Places {
			for j := range p.Entry.Places[k].Mentions {
				p.smallFirst(p.Entry.Places[k].Mentions[j].End)
			}
		}
	},
	Review: func(r *Review) {
		words := r.grouped(r.used())
		slices.SortStableFunc(words, func(a, b []used) int { return len(b) - len(a) })
		if len(words) > 1 {
			usual := words[0][0].group
			of := &r.uses[r.order].list
			of.last = slices.DeleteFunc(of.last, func(u used) bool { return u.group != usual })
		}
	},
	Style: &Style{
		Key:    "region-case",
		Each:   true,
		Values: []string{"small", "capital"},
		Names:  []string{"a region with a small letter", "a region with a capital"},
		Deviant: func(d *Draft, use Use, house int) (string, *model.Fix) {
			word := d.text(use.At)
			_, n := utf8.DecodeRuneInString(word)
			change, letter, rest := word[:n], strings.ToLower(word[:n]), ""
			if word == strings.ToUpper(word) {
				change, rest = word, strings.ToLower(word[n:])
			}
			if house == 1 {
				letter = strings.ToUpper(letter)
			}
			at := model.Span{Start: use.At.Start, End: use.At.Start + len(change)}
			return "“" + word + "” where the house style is “" + letter + rest + word[len(change):] + "”", &model.Fix{Edits: []model.Edit{edit(at, letter+rest)}}
		},
	},
}

// smallFirst reports the name of a region whose first word has a small letter, so that its second alone was read as a place, which ends with the byte end:
// "north Kazakhstan region".
func (p *Pass) smallFirst(end int) {
	if !strings.HasPrefix(p.Text[end:], " ") {
		return
	}
	word := p.At(end) + 1
	second := word - 2
	first := second - 2
	if !p.folds(word, areaWords[:]...) || !p.smallWord(first) || p.Kind(first+1) != parser.Space || p.Quoted(first) {
		return
	}
	if name := p.regionName(p.Fold(first), p.Fold(second)); name != "" {
		capital, _, _ := strings.Cut(name, " ")
		p.Report(p.Span(first, word), "the name is "+name).Unsafe(edit(p.Span(first, first), capital))
	}
}
