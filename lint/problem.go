package lint

import (
	"github.com/openchronicle/chronicle/model"
)

// Problem is a finding in the making. Its places are bytes of the draft's text, half-open.
type Problem struct {
	rule      *Rule
	order     int        // of the rule among those in force
	paragraph *Paragraph // nil when it is in none
	base      int        // offset in the draft's text that the places given to its methods count from
	at        model.Span
	message   string
	severity  model.Severity // "" is the rule's
	edits     []model.Edit
	safe      bool
	related   []related
	givenUp   bool
}

type related struct {
	at      int
	message string
}

// Safe gives the problem a repair that touches white space, punctuation, look-alike letters, references to characters or the order of day and month only.
func (p *Problem) Safe(edits ...model.Edit) *Problem { return p.repair(true, edits) }

// Unsafe gives the problem a repair that somebody should look at.
func (p *Problem) Unsafe(edits ...model.Edit) *Problem { return p.repair(false, edits) }

func (p *Problem) repair(safe bool, edits []model.Edit) *Problem {
	p.safe = safe
	for _, e := range edits {
		e.Start, e.End = e.Start+p.base, e.End+p.base
		p.edits = append(p.edits, e)
	}
	return p
}

// repairBy gives the problem a repair with bytes of the draft's text, which is the problem's from then on. There may be none.
func (p *Problem) repairBy(fix *model.Fix) *Problem {
	if fix != nil {
		p.safe, p.edits = fix.Safe, fix.Edits
	}
	return p
}

// mostRelated bounds the other places that one finding names: beyond these, more do not help.
const mostRelated = 5

// See names another place of the draft that the problem is about; at is a byte of the draft's text.
func (p *Problem) See(at int, message string) *Problem {
	if len(p.related) < mostRelated {
		p.related = append(p.related, related{at, message})
	}
	return p
}

// As gives the problem a severity other than its rule's own; one that is configured stays.
func (p *Problem) As(s model.Severity) *Problem {
	p.severity = s
	return p
}

// gaveUp says that the problem is none of the draft: a rule of a pack gave up on the entry.
func (p *Problem) gaveUp() {
	p.givenUp = true
	p.As(model.Error)
}

// edit replaces span by text.
func edit(span model.Span, text string) model.Edit { return model.Edit{Span: span, New: text} }

// remove deletes span.
func remove(span model.Span) model.Edit { return model.Edit{Span: span} }

// insert puts text at a byte.
func insert(at int, text string) model.Edit {
	return model.Edit{Span: model.Span{Start: at, End: at}, New: text}
}
