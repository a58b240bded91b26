package lint

import (
	"fmt"
	"strings"

	"github.com/openchronicle/chronicle/model"
)

var footnoteOrder = &Rule{
	Rule: model.Rule{
		ID:       "footnote-order",
		Title:    "Footnote numbers rise",
		Why:      "Who looks a source up goes by the order of the numbers; a number out of order is often mistyped, and points at the source of another entry.",
		Severity: model.Warning,
		Bad:      "On February 1, in Almaty, a picket was held[1]\n\nOn February 2, in Almaty, a rally was held[3]\n\nOn February 3, in Almaty, a march was held[2]",
		Good:     "On February 1, in Almaty, a picket was held[1]\n\nOn February 2, in Almaty, a rally was held[2]\n\nOn February 3, in Almaty, a march was held[3]",
	},
	Review: func(r *Review) {
		n := r.numbering()
		k := 0 // marks of the row that stand before the one looked at
		for _, m := range n.marks {
			if !m.apart {
				k++
				continue
			}
			if m.twin >= 0 {
				continue
			}
			var between []string
			for _, i := range [...]int{k - 1, k} {
				if i >= 0 && i < len(n.kept) {
					between = append(between, fmt.Sprintf("[%d]", n.marks[n.kept[i]].number))
				}
			}
			where := "behind "
			if len(between) == 2 {
				where = "between "
			} else if k == 0 {
				where = "before "
			}
			r.Report(n.entries[m.entry], m.at, fmt.Sprintf("[%d] stands %s%s", m.number, where, strings.Join(between, " and ")))
		}
	},
}
