package lint

import (
	"fmt"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Repair is what Fix made of a draft.
type Repair struct {
	Text string          // the whole text, repaired
	Made int             // how many repairs were made
	Left []model.Finding // that have a repair with a character which the encoding of the source lacks
}

// mostRounds bounds how often a draft is checked again. Repairs that overlap wait for the next round; two that undo each other would take turns
// for ever.
const mostRounds = 10

// Fix repairs a source, whose survey and text are given: what is safe, and with unsafe everything that has a repair. Of repairs that overlap the first
// is made, and the text checked again, until nothing is left to repair.
func (l *Linter) Fix(file string, survey parser.Survey, source *parser.Decoded, unsafe bool, jobs int) (*Repair, error) {
	out := &Repair{Text: source.Text}
	for round := 0; ; round++ {
		d, problems, err := l.examine(file, survey, out.Text, jobs)
		if err != nil {
			return nil, err
		}
		fixes, left := repairs(problems, unsafe, source)
		if len(fixes) > 0 && round == mostRounds {
			return nil, fmt.Errorf("%s: the repairs of %s do not come to an end", file, fixing(problems, unsafe))
		}
		if len(fixes) == 0 {
			out.Left = l.findings(d, left, &parser.Decoded{Text: out.Text, Encoding: source.Encoding})
			return out, nil
		}
		var refused []*model.Fix
		out.Text, refused = Apply(out.Text, fixes)
		out.Made += len(fixes) - len(refused)
	}
}

// repairs lists the repairs to make, whose spans are bytes of the text, and the problems that have a repair which is not to be had.
func repairs(problems []*Problem, unsafe bool, source *parser.Decoded) (fixes []*model.Fix, left []*Problem) {
	for _, p := range problems {
		switch {
		case len(p.edits) == 0 || !p.safe && !unsafe:
		case !writable(p.edits, source):
			left = append(left, p)
		default:
			fixes = append(fixes, &model.Fix{Edits: p.edits, Safe: p.safe})
		}
	}
	return fixes, left
}

// fixing names the rule of the first repair.
func fixing(problems []*Problem, unsafe bool) string {
	for _, p := range problems {
		if len(p.edits) > 0 && (p.safe || unsafe) {
			return p.rule.ID
		}
	}
	return ""
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
