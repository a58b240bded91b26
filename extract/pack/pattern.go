package pack

import (
	"slices"

	"github.com/openchronicle/chronicle/model"
)

// PatternRule is a Pattern that is ready to read texts. It is safe for concurrent use.
type PatternRule struct {
	Pattern
	matcher *Matcher
}

// PatternMatch is a value found in a text.
type PatternMatch struct {
	model.Span        // of the value, bytes of the text
	Value      string // the text at Span
}

// Rule makes p ready. Its pattern is compiled when it is first needed.
func (p Pattern) Rule() *PatternRule { return &PatternRule{Pattern: p, matcher: lazy(p.Pattern)} }

// Find gives the values in text, from left to right: the group "value", or the whole match where the pattern has no such group. A match in
// which the group takes no part, or is empty, has no value. Literal and errors are as for FacilityRule.Find.
func (p *PatternRule) Find(text string) ([]PatternMatch, error) {
	matches, err := p.matcher.findAround(text, p.Literal, patternReach)
	var found []PatternMatch
	for _, match := range matches {
		span, named := match.Group("value")
		if !named && !p.hasValue() {
			span = match.Span
		}
		if !span.Empty() {
			found = append(found, PatternMatch{Span: span, Value: text[span.Start:span.End]})
		}
	}
	return found, err
}

// hasValue reports whether the pattern has a group "value".
func (p *PatternRule) hasValue() bool {
	groups, _ := p.matcher.Groups() // findAround has told the error
	return slices.Contains(groups, "value")
}
