package lint

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var regionStyle = &Rule{
	Rule: model.Rule{
		ID:       "region-style",
		Title:    "Regions are all called regions, or all oblasts",
		Why:      "“Almaty region” and “Almaty Oblast” are one place, and look like two.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad: "On February 1, in the Akmola region, a picket was held[1]\n\n" +
			"On February 2, in the Aktobe region, a picket was held[2]\n\n" +
			"On February 3, in the Kostanay region, a picket was held[3]\n\n" +
			"On February 4, in the Zhambyl oblast, a picket was held[4]",
		Good: "On February 1, in the Akmola region, a picket was held[1]\n\n" +
			"On February 2, in the Aktobe region, a picket was held[2]\n\n" +
			"On February 3, in the Kostanay region, a picket was held[3]\n\n" +
			"On February 4, in the Zhambyl region, a picket was held[4]",
	},
	Check: func(p *Pass) {
		for i := range p.regionWords {
			v, last := 0, i
			switch {
			case p.folds(i, "oblast", "oblasts"):
				v = 1
			case p.folds(i, "province", "provinces"):
				v = 2
			case p.folds(i, "obl"):
				if v = 3; p.Byte(i+1) == '.' && !p.Has(p.Next(i+1), parser.Capital) && p.Next(i+1) < p.Count() {
					last = i + 1
				}
			}
			p.Use(v, p.Span(i, last), "")
		}
		p.weighCapitals()
	},
	Style: &Style{
		Key:     "region-word",
		Values:  areaWords[:],
		Names:   []string{"“region”", "“oblast”", "“province”", "“obl.”"},
		Deviant: regionDeviant,
	},
}

// areaWords are the words for a region, in the order of the variants.
var areaWords = [...]string{"region", "oblast", "province"}

// regionDeviant gives the other word the letter that most regions of the draft have, so that region-case finds nothing to repair in it.
func regionDeviant(d *Draft, use Use, house int) (string, *model.Fix) {
	word := areaWords[house]
	if d.regionsCapital(house) {
		word = strings.ToUpper(word[:1]) + word[1:]
	}
	if old := d.Text[use.At.Start:use.At.End]; plural(old) {
		word += "s"
	}
	return use.Deviates(house), &model.Fix{Edits: []model.Edit{edit(use.At, word)}}
}

// regionsCapital reports whether the configuration wants a capital in a word for a region, or most regions have it that are called by the word.
func (d *Draft) regionsCapital(word int) bool {
	switch d.Settings.Style[regionCase.Style.Key] {
	case regionCase.Style.Values[0]:
		return false
	case regionCase.Style.Values[1]:
		return true
	}
	return d.capital[word] > 0
}

// weighCapitals counts for each word for a region how many more of the entry's regions than not have a capital in it.
func (p *Pass) weighCapitals() {
	for i := range p.Entry.Places {
		place := &p.Entry.Places[i]
		if place.Kind != "region" {
			continue
		}
		for _, m := range place.Mentions {
			for k, word := range areaWords {
				if at := len(m.Text) - len(word); at > 0 && strings.EqualFold(m.Text[at:], word) {
					if c, _ := utf8.DecodeRuneInString(m.Text[at:]); unicode.IsUpper(c) {
						p.capital[k]++
					} else {
						p.capital[k]--
					}
				}
			}
		}
	}
}
