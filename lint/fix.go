package lint

import (
	"fmt"
	"slices"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Repair is what Fix made of a draft.
type Repair struct {
	Text string          // the whole text, repaired
	Made int             // how many findings were repaired
	Of   map[string]int  // how many of them are of each rule
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
	out := &Repair{Text: source.Text, Of: map[string]int{}}
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
		fixed, made, refused := Apply(out.Text, fixes)
		out.Text = fixed
		out.Made += len(fixes) - len(refused)
		for _, f := range repairable { // those that were refused are in their order
			if len(refused) > 0 && refused[0] == f.Fix {
				refused = refused[1:]
				continue
			}
			out.Of[f.Rule]++
		}
		kept.move(made)
	}
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
