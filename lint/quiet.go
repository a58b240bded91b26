package lint

import (
	"slices"
	"sort"

	"github.com/openchronicle/chronicle/model"
)

// quiet are the places that are not to be repaired, bytes of the text, by the rule whose findings there were suppressed: from the first edit of the repair
// to the last. They are in order, and do not touch.
type quiet map[string][]model.Span

// without leaves out the findings that are suppressed, or whose repair touches a place where one of the same rule was in an earlier round. It takes down
// the places of those that are newly suppressed.
func (q quiet) without(findings []model.Finding) []model.Finding {
	fresh := quiet{}
	findings = slices.DeleteFunc(findings, func(f model.Finding) bool {
		switch {
		case f.Fix == nil || len(f.Fix.Edits) == 0 || q.touched(f.Rule, f.Fix.Edits):
			return true
		case f.Suppressed == nil:
			return false
		}
		place := f.Fix.Edits[0].Span
		for _, e := range f.Fix.Edits[1:] {
			place.Start, place.End = min(place.Start, e.Start), max(place.End, e.End)
		}
		fresh[f.Rule] = append(fresh[f.Rule], place)
		return true
	})
	for rule, places := range fresh {
		q[rule] = parted(append(q[rule], places...))
	}
	return findings
}

// touched reports whether an edit touches a place of the rule.
func (q quiet) touched(rule string, edits []model.Edit) bool {
	places := q[rule]
	return slices.ContainsFunc(edits, func(e model.Edit) bool { return touches(places, e.Span) })
}

// touches reports whether a span touches one of places, which are in order and do not touch.
func touches(places []model.Span, s model.Span) bool {
	i := sort.Search(len(places), func(k int) bool { return places[k].End >= s.Start })
	return i < len(places) && places[i].Start <= s.End
}

// parted puts places in order, and makes one of those that touch.
func parted(places []model.Span) []model.Span {
	slices.SortFunc(places, func(a, b model.Span) int { return a.Start - b.Start })
	out := places[:0]
	for _, s := range places {
		if n := len(out); n > 0 && s.Start <= out[n-1].End {
			out[n-1].End = max(out[n-1].End, s.End)
			continue
		}
		out = append(out, s)
	}
	return out
}

// move moves the places to where they are in the text that edits have made, which are in order and do not overlap. A place takes in what is put at its ends.
func (q quiet) move(edits []model.Edit) {
	if len(q) == 0 {
		return
	}
	shift := make([]int, len(edits)+1) // by how much the text behind some edits has moved
	for i, e := range edits {
		shift[i+1] = shift[i] + len(e.New) - e.Len()
	}
	for rule, places := range q {
		for i, s := range places {
			first := sort.Search(len(edits), func(k int) bool { return edits[k].End > s.Start || edits[k].Start == s.Start })
			behind := sort.Search(len(edits), func(k int) bool { return edits[k].Start > s.End || edits[k].Start == s.End && !edits[k].Empty() })
			start, end := s.Start, s.End
			if first < len(edits) {
				start = min(start, edits[first].Start)
			}
			if behind > 0 {
				end = max(end, edits[behind-1].End)
			}
			places[i] = model.Span{Start: start + shift[first], End: end + shift[behind]}
		}
		q[rule] = parted(places)
	}
}
