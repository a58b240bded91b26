package lint

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
)

// packRules lists the rules that the packs of a lexicon bring.
func packRules(lex *pack.Lexicon) []*Rule {
	var list []*Rule
	for _, c := range lex.DraftRules() {
		list = append(list, packRule(c))
	}
	return list
}

// packRule makes a rule of what a pack says.
func packRule(c *pack.DraftChecker) *Rule {
	r := &Rule{Rule: model.Rule{ID: c.ID, Title: c.Title, Why: c.Why, Severity: model.Severity(c.Severity)}}
	match, reject := c.Examples.Match[0].Text, c.Examples.Reject[0]
	switch c.Kind {
	case "required":
		r.Bad, r.Good = reject, match
		r.Check = func(p *Pass) { p.required(c) }
	case "substitution":
		r.Bad, r.Good, r.Repair = match, reject, "unsafe"
		r.Check = func(p *Pass) { p.matches(c) }
	default:
		r.Bad, r.Good = match, reject
		r.Check = func(p *Pass) { p.matches(c) }
	}
	return r
}

// matches reports what a pattern matches outside quotations: inside, the words are somebody's.
func (p *Pass) matches(c *pack.DraftChecker) {
	found, err := c.Find(p.Text)
	p.gaveUp(err)
	for _, m := range found {
		if p.quotedAt(m.Start) {
			continue
		}
		text := p.Text[m.Start:m.End]
		if c.Kind != "substitution" {
			p.Report(m.Span, c.Title)
			continue
		}
		if m.Replace == text {
			continue
		}
		problem := p.Report(m.Span, fmt.Sprintf("%s: “%s”", c.Title, m.Replace))
		if lettersOf(text) == lettersOf(m.Replace) {
			problem.Safe(edit(m.Span, m.Replace))
		} else {
			problem.Unsafe(edit(m.Span, m.Replace))
		}
	}
}

// required reports an entry in which a pattern matches nothing.
func (p *Pass) required(c *pack.DraftChecker) {
	found, err := c.Find(p.Text)
	p.gaveUp(err)
	if err == nil && len(found) == 0 {
		p.Report(p.Lead.Span(p.Text), c.Title)
	}
}

// gaveUp reports a pattern that took too long, so that nobody takes its silence for a clean entry.
func (p *Pass) gaveUp(err error) {
	if err != nil {
		p.Report(p.Lead.Span(p.Text), "the pattern of this rule gave up on the entry: "+err.Error()).gaveUp()
	}
}

// lettersOf is the letters and digits of text, which a safe repair leaves as they are.
func lettersOf(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) {
			return r
		}
		return -1
	}, text)
}
