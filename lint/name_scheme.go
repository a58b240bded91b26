package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/lint/names"
	"github.com/openchronicle/chronicle/model"
)

var nameScheme = &Rule{
	Rule: model.Rule{
		ID:       "name-scheme",
		Title:    "The same letters of names are transliterated the same way",
		Why:      "Names of one sound under two spellings, such as Yerlan and Erlan, stand apart in every index, and look like a mistake in one of them.",
		Severity: model.Suggestion,
		Bad:      "On February 1, in Almaty, Yerlan Kaliyev was detained[1]\n\nOn February 2, in Almaty, Yerlan Seitbayev was detained[2]\n\nOn February 3, in Almaty, Yerlan Abayev was detained[3]\n\nOn February 4, in Almaty, Erlan Akhmetov was detained[4]",
		Good:     "On February 1, in Almaty, Yerlan Kaliyev was detained[1]\n\nOn February 2, in Almaty, Yerlan Seitbayev was detained[2]\n\nOn February 3, in Almaty, Yerlan Abayev was detained[3]\n\nOn February 4, in Almaty, Yerlan Akhmetov was detained[4]",
	},
	Review: func(r *Review) {
		named := r.people()
		words := make([]used, 0, 2*len(named.persons))
		for i := range named.persons {
			for _, part := range []names.Part{names.Given, names.Family} {
				person := &named.persons[i]
				list := person.Spellings(part)
				if len(list) == 1 && !r.acceptsName(person, part, list[0].Text) { // else it is name-variant's
					words = append(words, r.scheme(named, &list[0], part))
				}
			}
		}
		for _, uses := range r.grouped(words) {
			if !r.sameText(uses) {
				spellings := r.spellings(uses)
				r.compare(spellings, spellings[1:])
			}
		}
	},
	Style: &Style{
		Key:    "transliteration",
		Values: []string{"y", "plain"},
		Names:  []string{"Zh- and -ayev", "Dzh- and -aev"},
		Deviant: func(d *Draft, use Use, house int) (string, *model.Fix) {
			found, wanted := use.Names(house)
			return "a name in the spelling of " + found + " where the house style is that of " + wanted, nil
		},
	},
}

// scheme tells how a name is transliterated, at the first place where the person has it, and returns that place with what names of one sound have in
// common.
func (r *Review) scheme(named *people, s *names.Spelling, part names.Part) used {
	p, at := named.at(s.Places[0])
	folded := s.Fold()
	switch {
	case strings.HasPrefix(folded, "zh"):
		r.Use(0, p, at, "zh")
	case strings.HasPrefix(folded, "dzh"):
		r.Use(1, p, at, "zh")
	}
	if v := endingVariant(folded); v >= 0 && part == names.Family {
		r.Use(v, p, at, "-ev")
	}
	return r.stored(&Use{paragraph: p, At: at, Group: s.Key()})
}

// endingVariant tells how the ending -ev behind a vowel is transliterated: 0 with y, 1 without, -1 where the name has no such ending.
func endingVariant(folded string) int {
	stem, ends := strings.CutSuffix(strings.TrimSuffix(folded, "a"), "ev")
	if !ends || len(stem) < 2 {
		return -1
	}
	switch last, before := stem[len(stem)-1], stem[len(stem)-2]; {
	case last == 'y' && vowel(before):
		return 0
	case vowel(last):
		return 1
	}
	return -1
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }
