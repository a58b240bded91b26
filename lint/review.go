package lint

import (
	"slices"

	"github.com/openchronicle/chronicle/lint/names"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Review is the check of a whole draft, when all its paragraphs have been checked. Spans given to its methods are bytes of the draft's text.
type Review struct {
	*Draft

	reader   *names.Reader
	rule     *Rule
	uses     map[*Rule][]Use // told by Check and Review
	problems []*Problem
	named    *people    // once somebody has asked
	notes    *numbering // of the footnotes, once a rule has asked for it
	tokens   parser.Tokens
}

// gather puts what the paragraphs told in order of the rules.
func (r *Review) gather(uses [][]Use) {
	count := map[*Rule]int{}
	for _, of := range uses {
		for rest := of; len(rest) > 0; {
			rule, n := ofOneRule(rest)
			count[rule] += n
			rest = rest[n:]
		}
	}
	for rule, n := range count {
		r.uses[rule] = make([]Use, 0, n)
	}
	for _, of := range uses {
		for rest := of; len(rest) > 0; {
			rule, n := ofOneRule(rest)
			r.uses[rule] = append(r.uses[rule], rest[:n]...)
			rest = rest[n:]
		}
	}
}

// ofOneRule is the rule of the first of some uses, and how many of that rule follow each other.
func ofOneRule(uses []Use) (rule *Rule, n int) {
	rule = uses[0].rule
	for n < len(uses) && uses[n].rule == rule {
		n++
	}
	return rule, n
}

// Uses are what the rule has told of the paragraphs, in order of the text.
func (r *Review) Uses() []Use {
	uses := r.uses[r.rule]
	if order := func(a, b Use) int { return a.At.Start - b.At.Start }; !slices.IsSortedFunc(uses, order) {
		slices.SortStableFunc(uses, order)
	}
	return uses
}

// Use tells that one of the ways of writing of the rule's style stands at a place, as Pass.Use does.
func (r *Review) Use(variant int, p *Paragraph, at model.Span, group string) {
	r.uses[r.rule] = append(r.uses[r.rule], Use{rule: r.rule, paragraph: p, Variant: variant, At: at, Group: group, Outer: -1})
}

// Report tells a problem. The paragraph is the one that at lies in, nil where it lies in none.
func (r *Review) Report(p *Paragraph, at model.Span, message string) *Problem {
	problem := &Problem{rule: r.rule, paragraph: p, at: at, message: message}
	r.problems = append(r.problems, problem)
	return problem
}
