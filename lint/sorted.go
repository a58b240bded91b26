package lint

import (
	"cmp"
	"slices"
	"strings"
)

// rank is where a problem belongs. Ranks are sorted in place of problems, because they are near at hand, no two are equal, and moving them about
// is nothing to the collector.
type rank struct {
	start, end int
	order, at  int32
}

func (a rank) compare(b rank) int {
	if a.start != b.start { // as nearly always
		return a.start - b.start
	}
	return cmp.Or(a.end-b.end, int(a.order-b.order), int(a.at-b.at))
}

// sorted puts problems in order of position and rule. Of two that one edit repairs alike only the one of the later rule stays, which is the one that
// knows more of the place: law-spacing after space-before.
func sorted(problems []*Problem) []*Problem {
	ranks, edits := make([]rank, len(problems)), make([]rank, 0, len(problems))
	for i, p := range problems {
		ranks[i] = rank{p.at.Start, p.at.End, int32(p.order), int32(i)}
		if len(p.edits) == 1 {
			edits = append(edits, rank{p.edits[0].Start, p.edits[0].End, int32(p.order), int32(i)})
		}
	}
	slices.SortFunc(ranks, rank.compare)
	less := outdone(problems, edits)
	list := make([]*Problem, 0, len(problems))
	for _, r := range ranks {
		if !less[r.at] {
			list = append(list, problems[r.at])
		}
	}
	return list
}

// outdone says of each problem whether one of a later rule is repaired by the same edit. The edits are the only ones of their problems.
func outdone(problems []*Problem, edits []rank) []bool {
	slices.SortFunc(edits, rank.compare)
	less := make([]bool, len(problems))
	for n := 0; len(edits) > 0; edits = edits[n:] {
		for n = 1; n < len(edits) && edits[n].start == edits[0].start && edits[n].end == edits[0].end; n++ {
		}
		if n == 1 {
			continue
		}
		slices.SortStableFunc(edits[:n], func(a, b rank) int { return strings.Compare(problems[a.at].edits[0].New, problems[b.at].edits[0].New) })
		last := edits[n-1] // of those with one text, the one of the latest rule
		for k := n - 2; k >= 0; k-- {
			if problems[edits[k].at].edits[0].New != problems[last.at].edits[0].New {
				last = edits[k]
			}
			less[edits[k].at] = edits[k].order < last.order
		}
	}
	return less
}
