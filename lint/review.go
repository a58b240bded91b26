package lint

import "github.com/openchronicle/chronicle/model"

// Review is the check of a whole draft, when all its paragraphs have been checked. Spans given to its methods are bytes of the draft's text.
type Review struct {
	*Draft

	rule     *Rule
	uses     map[*Rule][]Use // by Check of all paragraphs
	problems []*Problem
}

// Report tells a problem. The paragraph is the one that at lies in, nil where it lies in none.
func (r *Review) Report(p *Paragraph, at model.Span, message string) *Problem {
	problem := &Problem{rule: r.rule, paragraph: p, at: at, message: message}
	r.problems = append(r.problems, problem)
	return problem
}
