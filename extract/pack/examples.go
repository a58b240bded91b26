package pack

import "slices"

// ExampleResult is the outcome of one example of a rule.
type ExampleResult struct {
	Rule string // id of the rule
	Text string
	Want []string // values, in order; none for a text that the rule is to reject
	Got  []string
	OK   bool  // Got is Want and nothing went wrong
	Err  error // why the pattern could not be compiled or gave up
}

// Test runs the examples that the rules of p carry, in the order of the pack.
func (p *Pack) Test() []ExampleResult {
	var results []ExampleResult
	for _, facility := range p.Facility {
		results = append(results, facility.Examples.run(facility.ID, facility.Rule().codes)...)
	}
	for _, pattern := range p.Patterns {
		results = append(results, pattern.Examples.run(pattern.ID, pattern.Rule().values)...)
	}
	for _, rule := range p.Rules {
		results = append(results, rule.Examples.run(rule.ID, rule.Rule().values)...)
	}
	return results
}

// run tries find on every example.
func (e Examples) run(rule string, find func(text string) ([]string, error)) []ExampleResult {
	var results []ExampleResult
	try := func(text string, want []string) {
		got, err := find(text)
		ok := err == nil && slices.Equal(got, want)
		results = append(results, ExampleResult{Rule: rule, Text: text, Want: want, Got: got, OK: ok, Err: err})
	}
	for _, match := range e.Match {
		try(match.Text, match.Values)
	}
	for _, text := range e.Reject {
		try(text, nil)
	}
	return results
}

// codes gives the canonical codes in text; what could not be read is none.
func (f *FacilityRule) codes(text string) ([]string, error) {
	found, _, err := f.Find(text)
	var codes []string
	for _, match := range found {
		codes = append(codes, match.Code)
	}
	return codes, err
}

// values gives the values in text.
func (p *PatternRule) values(text string) ([]string, error) {
	found, err := p.Find(text)
	var values []string
	for _, match := range found {
		values = append(values, match.Value)
	}
	return values, err
}
