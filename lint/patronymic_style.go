package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Judged are words that end in “uly” or “kyzy”, with or without a hyphen before it.
var patronymicStyle = &Rule{
	Rule: model.Rule{
		ID:       "patronymic-style",
		Title:    "Fathers’ names are joined with -uly and -kyzy in one way throughout",
		Why:      "“Ospan-uly” beside “Ospanuly” are two names for a search, and in an index two people.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, Askar Serikuly, Marat Daniyaruly, Dana Erlankyzy and Kairat Ospan-uly were let go[1]",
		Good:     "On February 1, in Almaty, Askar Serikuly, Marat Daniyaruly, Dana Erlankyzy and Kairat Ospanuly were let go[1]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil {
			return
		}
		const shortest = 3 // letters of the father's name
		for _, i := range p.Capitals {
			fold := p.Fold(i)
			stem, ending := fold, ""
			for _, e := range [...]string{"uly", "kyzy"} {
				if rest, ok := strings.CutSuffix(fold, e); ok {
					stem, ending = rest, e
				}
			}
			father, hyphen := strings.CutSuffix(stem, "-")
			if ending == "" || len(father) < shortest || p.Quoted(i) || strings.Contains(father, "-") {
				continue
			}
			if hyphen {
				p.Use(1, p.Span(i, i), "")
			} else if !p.Lexicon.English([]byte(fold)) && !p.Has(i, parser.AllCaps) {
				p.Use(0, p.Span(i, i), "")
			}
		}
	},
	Style: &Style{
		Key:    "patronymic",
		Values: []string{"joined", "hyphen"},
		Names:  []string{"a father’s name without a hyphen", "a father’s name with a hyphen"},
		Deviant: func(d *Draft, use Use, house int) (string, *model.Fix) {
			message, text := use.Deviates(house), d.text(use.At)
			at := strings.LastIndexByte(text, '-')
			if house != 0 || at < 0 {
				return message, nil
			}
			return message, &model.Fix{Edits: []model.Edit{edit(use.At, text[:at]+strings.ToLower(text[at+1:]))}}
		},
	},
}
