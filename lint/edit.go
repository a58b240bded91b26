package lint

import (
	"cmp"
	"slices"
	"strings"

	"github.com/openchronicle/chronicle/model"
)

// Apply makes edits, whose spans are bytes of text, and returns the new text. Equal edits are made once. Of edits that overlap, or that insert
// at the same place, the first is made. Each fix is made whole or not at all: the edits that were made are returned, in order of place, and the fixes that were not.
func Apply(text string, fixes []*model.Fix) (fixed string, made []model.Edit, refused []*model.Fix) {
	for _, f := range fixes {
		if more, ok := accept(made, f.Edits); ok {
			made = more
		} else {
			refused = append(refused, f)
		}
	}
	var b strings.Builder
	b.Grow(len(text))
	at := 0
	for _, e := range made {
		b.WriteString(text[at:e.Start])
		b.WriteString(e.New)
		at = e.End
	}
	b.WriteString(text[at:])
	return b.String(), made, refused
}

// accept adds the edits of one fix to those accepted, unless one of them clashes.
func accept(accepted, fix []model.Edit) ([]model.Edit, bool) {
	var fresh []model.Edit
	for _, e := range fix {
		at, _ := slices.BinarySearchFunc(accepted, e, byPlace)
		switch {
		case at < len(accepted) && same(accepted[at], e):
			continue
		case at < len(accepted) && clash(accepted[at], e), at > 0 && clash(accepted[at-1], e):
			return accepted, false
		}
		fresh = append(fresh, e)
	}
	for _, e := range fresh {
		at, _ := slices.BinarySearchFunc(accepted, e, byPlace)
		accepted = slices.Insert(accepted, at, e)
	}
	return accepted, true
}

func byPlace(a, b model.Edit) int { return cmp.Or(a.Start-b.Start, a.End-b.End) }

func same(a, b model.Edit) bool { return a.Span == b.Span && a.New == b.New }

// clash reports whether two edits touch the same bytes, or insert at one place.
func clash(a, b model.Edit) bool {
	return a.Overlaps(b.Span) || a.Start == b.Start && (a.Empty() || b.Empty()) || a.Empty() && b.Start < a.Start && a.Start < b.End || b.Empty() && a.Start < b.Start && b.Start < a.End
}
