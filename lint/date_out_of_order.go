package lint

import (
	"strings"
	"time"

	"github.com/openchronicle/chronicle/model"
)

var dateOutOfOrder = &Rule{
	Rule: model.Rule{
		ID:       "date-out-of-order",
		Title:    "Entries stand in order of their dates",
		Why:      "An entry among those of another day is overlooked; often its date is mistyped.",
		Severity: model.Warning,
		Bad:      "On February 3, in Almaty, a picket was held[1]\n\nOn February 5, in Almaty, a rally was held[2]\n\nOn February 4, in Almaty, a march was held[3]\n\nOn February 4, in Semey, a meeting was held[4]",
		Good:     "On February 3, in Almaty, a picket was held[1]\n\nOn February 4, in Almaty, a rally was held[2]\n\nOn February 4, in Almaty, a march was held[3]\n\nOn February 4, in Semey, a meeting was held[4]",
	},
	Review: func(r *Review) {
		n := r.numbering()
		var run []*Paragraph
		entries, part := 0, 0
		for _, p := range r.Paragraphs {
			begins := p.Kind == Heading && p.below == nil && r.monthOf(p.Text) == 0
			if p.Kind == Entry {
				if at := n.partOf[entries]; at != part {
					begins, part = true, at
				}
				entries++
			}
			if begins { // a chapter, or another report in the same file
				r.ordered(run)
				run = run[:0]
			}
			if p.ownsDate() && p.inOrder && !r.isOutside(p) {
				run = append(run, p)
			}
		}
		r.ordered(run)
	},
}

// ordered reports those of the entries that stand apart from the order of the rest.
func (r *Review) ordered(run []*Paragraph) {
	days, back := make([]int, len(run)), make([]int, len(run))
	for i, p := range run {
		days[i] = dayNumber(p.Date)
		back[i] = -days[i]
	}
	kept := rising(days, false)
	if len(run) > 5 && 2*len(kept) < len(run) {
		if down := rising(back, false); len(down) > 2*len(kept) {
			kept = down // the last day comes first
		}
	}
	for i, at := 0, 0; i < len(run); i++ {
		if at < len(kept) && kept[at] == i {
			at++
			continue
		}
		var before, after *Paragraph
		if at > 0 {
			before = run[kept[at-1]]
		}
		if at < len(kept) {
			after = run[kept[at]]
		}
		r.apart(run[i], before, after)
	}
}

// dayNumber makes a number of an ISO date that rises with the date, nearly by one a day.
func dayNumber(iso string) int {
	n, part := 0, 0
	for i := range len(iso) {
		if c := iso[i]; c != '-' {
			part = 10*part + int(c-'0')
			continue
		}
		n, part = 12*n+part, 0
	}
	return 31*n + part
}

// apart reports an entry that stands between two others and belongs elsewhere. One of several days may fit by its last.
func (r *Review) apart(p, before, after *Paragraph) {
	if end := p.DateEnd; end != "" && (before == nil || before.Date <= end) && (after == nil || end <= after.Date) {
		return
	}
	var neighbours []string
	for _, n := range []*Paragraph{before, after} {
		if n == nil {
			continue
		}
		if name := dateName(n.Date); len(neighbours) == 0 || neighbours[0] != name {
			neighbours = append(neighbours, name)
		}
	}
	problem := r.Report(p, p.leadSpan(), dateName(p.Date)+" stands among the entries of "+strings.Join(neighbours, " and "))
	if before != nil {
		problem.See(before.leadSpan().Start, "the entry before it in order")
	}
	if after != nil {
		problem.See(after.leadSpan().Start, "the entry behind it in order")
	}
}

func dateName(iso string) string {
	t, err := time.Parse(time.DateOnly, iso)
	if err != nil {
		return iso
	}
	return dayName(t)
}
