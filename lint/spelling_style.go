package lint

import (
	"bytes"
	"strings"

	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/model"
)

// Words with a capital may be of a name, “Ministry of Labor”, which is spelled as its bearer does.
var spellingStyle = &Rule{
	Rule: model.Rule{
		ID:       "spelling-style",
		Title:    "Words are spelled as the British do throughout, or as the Americans do",
		Why:      "Several translators have several habits; a search for “organisation” does not find “organization”.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad: "On February 1, in Almaty, neighbours defended the honour of a victim[1]\n\n" +
			"On February 2, in Almaty, those who held a picket were fined for the offence[2]\n\n" +
			"On February 3, in Almaty, the defense asked for a recess[3]",
		Good: "On February 1, in Almaty, neighbours defended the honour of a victim[1]\n\n" +
			"On February 2, in Almaty, those who held a picket were fined for the offence[2]\n\n" +
			"On February 3, in Almaty, the defence asked for a recess[3]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil {
			return
		}
		spellings().each(p, func(i int, variant int) {
			if p.smallWord(i) && !p.Quoted(i) && !p.besideSign(i) {
				p.Use(variant, p.Span(i, i), spellingGroup(p.folded(i)))
			}
		})
	},
	Style: &Style{
		Key:    "spelling",
		Values: []string{"british", "american"},
		Names:  []string{"the British spelling", "the American spelling"},
		Deviant: func(d *Draft, use Use, house int) (string, *model.Fix) {
			word := d.text(use.At)
			for _, row := range spellingRows() {
				if row[use.Variant] == strings.ToLower(word) {
					return "“" + word + "” is " + use.Deviates(house) + ", “" + row[house] + "”", &model.Fix{Edits: []model.Edit{edit(use.At, row[house])}}
				}
			}
			return "", nil
		},
	},
}

// spellingGroup parts the verbs in -ise and what is made of them from other words: Oxford and the United Nations write them with a z, and all else as the British do.
func spellingGroup(fold []byte) string {
	if bytes.Contains(fold, []byte("is")) || bytes.Contains(fold, []byte("iz")) {
		return "-ise"
	}
	return ""
}

var spellingRows = wordlist.Rows("spellings")

// spellings are the words that have two, with the variant that each is.
var spellings = lexicalOf(func() map[string]int {
	of := map[string]int{}
	for _, row := range spellingRows() {
		of[row[0]], of[row[1]] = 0, 1
	}
	return of
})
