package lint

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/model"
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
			v := 0
			if p.folds(i, "oblast", "oblasts") {
				v = 1
			}
			p.Use(v, p.Span(i, i), "")
		}
	},
	Style: &Style{
		Key:     "region-word",
		Values:  areaWords,
		Names:   []string{"“region”", "“oblast”"},
		Deviant: regionDeviant,
	},
}

// areaWords are the words for a region, in the order of the variants.
var areaWords = []string{"region", "oblast"}

// regionDeviant gives the other word the letter that most regions of the draft have, so that region-case finds nothing to repair in it.
func regionDeviant(d *Draft, use Use, house int) (string, *model.Fix) {
	found, wanted := use.Names(house)
	word := areaWords[house]
	if d.regionsCapital(word) {
		word = strings.ToUpper(word[:1]) + word[1:]
	}
	if old := d.Text[use.At.Start:use.At.End]; plural(old) {
		word += "s"
	}
	return fmt.Sprintf("%s where the house style is %s", found, wanted), &model.Fix{Edits: []model.Edit{edit(use.At, word)}}
}

// regionsCapital reports whether the configuration wants a capital in the word for a region, or most regions have it that are called by the word.
func (d *Draft) regionsCapital(word string) bool {
	switch d.Settings.Style[regionCase.Style.Key] {
	case regionCase.Style.Values[0]:
		return false
	case regionCase.Style.Values[1]:
		return true
	}
	capital, known := d.capital[word]
	if !known {
		if d.capital == nil {
			d.capital = map[string]bool{}
		}
		capital = d.mostlyCapital(word)
		d.capital[word] = capital
	}
	return capital
}

// mostlyCapital reports whether most regions that are called by the word have a capital in it.
func (d *Draft) mostlyCapital(word string) bool {
	balance := 0
	for _, p := range d.Paragraphs {
		if p.Entry == nil {
			continue
		}
		for i := range p.Entry.Places {
			for _, m := range p.Entry.Places[i].Mentions {
				if at := len(m.Text) - len(word); at > 0 && strings.EqualFold(m.Text[at:], word) && p.Entry.Places[i].Kind == "region" {
					if c, _ := utf8.DecodeRuneInString(m.Text[at:]); unicode.IsUpper(c) {
						balance++
					} else {
						balance--
					}
				}
			}
		}
	}
	return balance > 0
}
