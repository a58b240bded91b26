package lint

import (
	"github.com/openchronicle/chronicle/model"
)

var nameOrder = &Rule{
	Rule: model.Rule{
		ID:       "name-order",
		Title:    "Names stand in one order throughout",
		Why:      "Where the order changes, nobody can tell the given name of a person whom he does not know.",
		Severity: model.Suggestion,
		Bad:      "On February 1, in Almaty, Daulet Seitbayev was detained[1]\n\nOn February 2, in Almaty, Marat Kaliyev was detained[2]\n\nOn February 3, in Almaty, Saule Akhmetova was detained[3]\n\nOn February 4, in Almaty, Sadykov Askar was detained[4]",
		Good:     "On February 1, in Almaty, Daulet Seitbayev was detained[1]\n\nOn February 2, in Almaty, Marat Kaliyev was detained[2]\n\nOn February 3, in Almaty, Saule Akhmetova was detained[3]\n\nOn February 4, in Almaty, Askar Sadykov was detained[4]",
	},
	// Names in full and names with initials are judged apart: "Sadykov A." in a list beside "Askar Sadykov" in the text is a style of its own.
	Review: func(r *Review) {
		named := r.people()
		for i := range named.persons {
			person := &named.persons[i]
			if !person.Sure {
				continue
			}
			for _, o := range person.Orders() {
				p, at := named.at(o.Place)
				group := "initials"
				if o.Full {
					group = "full"
				}
				variant := 0
				if o.FamilyFirst {
					variant = 1
				}
				r.Use(variant, p, at, group)
			}
		}
	},
	Style: &Style{
		Key:     "name-order",
		Values:  []string{"given-first", "family-first"},
		Names:   []string{"given name first", "family name first"},
		Deviant: unrepaired,
	},
}
