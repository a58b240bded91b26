package lint

import (
	"fmt"
	"slices"
	"sort"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Repair is what Fix made of a draft.
type Repair struct {
	Text string          // the whole text, repaired
	Made int             // how many findings were repaired
	Left []model.Finding // that have a repair with a character which the encoding of the source lacks
}

// Repairs says which repairs Fix makes.
type Repairs struct {
	Unsafe bool                  // those too that are not safe
	Mark   func([]model.Finding) // marks the findings that are suppressed, and so are not repaired
	Jobs   int
}

// mostRounds bounds how often a draft is checked again. Repairs that overlap wait for the next round; two that undo each other would take turns
// for ever. Marks that are nested in each other a thousand deep are half as many after each round.
const mostRounds = 32

// Fix repairs a source, whose survey and text are given. Of repairs that overlap the first is made, and the text checked again, until nothing is left to
// repair. What was suppressed once stays as it is, though repairs beside it change the text by which it was known.
func (l *Linter) Fix(file string, survey parser.Survey, source *parser.Decoded, which Repairs) (*Repair, error) {
	out := &Repair{Text: source.Text}
	kept := quiet{}
	for round := 0; ; round++ {
		findings, err := l.Check(file, survey, &parser.Decoded{Text: out.Text, Encoding: "utf-8"}, which.Jobs)
		if err != nil {
			return nil, err
		}
		which.Mark(findings)
		findings = kept.without(findings)
		repairable, left := which.of(findings, out.Text, source)
		if len(repairable) == 0 {
			out.Left = left
			return out, nil
		}
		if round == mostRounds {
			return nil, fmt.Errorf("%s:%d:%d: the repairs of %s do not come to an end", file, repairable[0].Line, repairable[0].Column, repairable[0].Rule)
		}
		fixes := make([]*model.Fix, len(repairable))
		for i, f := range repairable {
			fixes[i] = f.Fix
		}
		var refused []*model.Fix
		out.Text, refused = Apply(out.Text, fixes)
		out.Made += len(fixes) - len(refused)
		kept.move(made(fixes, refused))
	}
}

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
	return slices.ContainsFunc(edits, func(e model.Edit) bool {
		i := sort.Search(len(places), func(k int) bool { return places[k].End >= e.Start })
		return i < len(places) && places[i].Start <= e.End
	})
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

// made are the edits of the fixes that were not refused, in order, each once.
func made(fixes, refused []*model.Fix) (edits []model.Edit) {
	for _, f := range fixes {
		if len(refused) > 0 && refused[0] == f {
			refused = refused[1:]
			continue
		}
		edits = append(edits, f.Edits...)
	}
	slices.SortFunc(edits, byPlace)
	return slices.CompactFunc(edits, same)
}

// of parts the findings to repair in a text, all of which have a repair, from those whose repair the encoding of the source cannot hold.
func (which Repairs) of(findings []model.Finding, text string, source *parser.Decoded) (repairable, left []model.Finding) {
	for _, f := range findings {
		switch {
		case !f.Fix.Safe && !which.Unsafe || !changes(f.Fix.Edits, text):
		case !writable(f.Fix.Edits, source):
			left = append(left, f)
		default:
			repairable = append(repairable, f)
		}
	}
	return repairable, left
}

// changes reports whether edits make another text of this one. What changes nothing would be found again in each round.
func changes(edits []model.Edit, text string) bool {
	return slices.ContainsFunc(edits, func(e model.Edit) bool { return text[e.Start:e.End] != e.New })
}

// writable reports whether the source's encoding has all characters of the edits.
func writable(edits []model.Edit, source *parser.Decoded) bool {
	for _, e := range edits {
		if _, err := source.Encode(e.New); err != nil {
			return false
		}
	}
	return true
}
