package lint

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/lint/names"
	"github.com/openchronicle/chronicle/model"
)

// Judged are initials that may be of the name all the same, because both write one sound: E. and Yerlan. With another initial it may be somebody else.
var initialMismatch = &Rule{
	Rule: model.Rule{
		ID:       "initial-mismatch",
		Title:    "An initial is the letters with which the given name begins",
		Why:      "“E. Kaliyev” is found by nobody who looks for “Yerlan Kaliyev” by his initial, and may be taken for somebody else.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, Yerlan Kaliyev was detained[1]\n\nOn February 2, in Almaty, E. Kaliyev was let go[2]",
		Good:     "On February 1, in Almaty, Yerlan Kaliyev was detained[1]\n\nOn February 2, in Almaty, Ye. Kaliyev was let go[2]",
	},
	Review: func(r *Review) {
		named := r.people()
		for i := range named.persons {
			person := &named.persons[i]
			spellings := person.Spellings(names.Given)
			if len(spellings) != 1 || !person.Sure {
				continue
			}
			given := spellings[0].Text
			for _, initial := range person.Initials() {
				if begins(given, initial.Text) {
					continue
				}
				letters := initialOf(given)
				p, at := named.at(initial.Place)
				_, first := named.at(spellings[0].Places[0])
				r.Report(p, at, fmt.Sprintf("the initial “%s.” of %s: is “%s.” meant?", initial.Text, given, letters)).
					See(first.Start, "the name is written out here").
					Unsafe(edit(model.Span{Start: at.Start, End: at.Start + len(initial.Text)}, letters))
			}
		}
	},
}

// begins reports whether a name begins with the letters of an initial.
func begins(name, initial string) bool {
	return len(initial) <= len(name) && strings.EqualFold(name[:len(initial)], initial)
}

// initialOf is the initial of a given name: its first letter, or the two that write one sound.
func initialOf(given string) string {
	for _, pair := range [...]string{"Ye", "Ya", "Yu", "Yo", "Zh", "Sh", "Ch", "Kh", "Ts"} {
		if strings.HasPrefix(given, pair) {
			return pair
		}
	}
	_, n := utf8.DecodeRuneInString(given)
	return given[:n]
}
