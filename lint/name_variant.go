package lint

import (
	"fmt"

	"github.com/openchronicle/chronicle/lint/names"
	"github.com/openchronicle/chronicle/model"
)

var nameVariant = &Rule{
	Rule: model.Rule{
		ID:       "name-variant",
		Title:    "A person's name is spelled one way throughout",
		Why:      "Who looks for a person under one spelling misses what the report says under the other, and one person is counted as two.",
		Severity: model.Warning,
		Bad:      "On February 1, in Almaty, the activist Daulet Seitbayev was detained[1]\n\nOn February 2, in Almaty, Daulet Seitbayev was questioned[2]\n\nOn February 3, in Almaty, Daulet Seitbaev was released[3]",
		Good:     "On February 1, in Almaty, the activist Daulet Seitbayev was detained[1]\n\nOn February 2, in Almaty, Daulet Seitbayev was questioned[2]\n\nOn February 3, in Almaty, Daulet Seitbayev was released[3]",
	},
	Review: func(r *Review) {
		named := r.people()
		for i := range named.persons {
			for _, v := range named.persons[i].Variants() {
				r.variant(named, &named.persons[i], &v)
			}
		}
	},
}

// variant reports the spellings of a part of a name that are not the one to keep: the accepted one, else the one that the report has most often.
func (r *Review) variant(named *people, person *names.Person, v *names.Variant) {
	keep := 0
	for i := range v.Spellings {
		if r.acceptsName(person, v.Part, v.Spellings[i].Text) {
			keep = i
			break
		}
	}
	kept := &v.Spellings[keep]
	_, first := named.at(kept.Places[0])
	for i := range v.Spellings {
		s := &v.Spellings[i]
		if i == keep || r.acceptsName(person, v.Part, s.Text) {
			continue
		}
		for _, place := range s.Places {
			p, at := named.at(place)
			r.Report(p, at, fmt.Sprintf("%s “%s” (%s), but “%s” on line %d (%s): one person in two spellings",
				v.Part, s.Text, times(s.Count()), kept.Text, r.lineOf(first.Start), times(kept.Count()))).See(first.Start, "spelled “"+kept.Text+"” here")
		}
	}
}
