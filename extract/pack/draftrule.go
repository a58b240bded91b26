package pack

import (
	"slices"

	"github.com/openchronicle/chronicle/internal/nearest"
	"github.com/openchronicle/chronicle/internal/strictyaml"
	"github.com/openchronicle/chronicle/model"
)

// DraftRule is a rule of validation that a pack brings. A later pack overrides it by ID.
type DraftRule struct {
	ID       string   `yaml:"id"`
	Kind     string   `yaml:"kind"`     // what a match of the pattern means: one of DraftKinds
	Title    string   `yaml:"title"`    // one line: "Torture is called torture"
	Why      string   `yaml:"why"`      // what goes wrong where it is not kept
	Severity string   `yaml:"severity"` // "error", "warning" or "suggestion"
	Literal  string   `yaml:"literal"`  // text without which the pattern cannot match
	Pattern  string   `yaml:"pattern"`  // regexp2
	Replace  string   `yaml:"replace"`  // of a substitution: what is to stand there, "${group}" for what a group has
	Examples Examples `yaml:"examples"` // values are what is matched, of a substitution what is to stand there
}

// DraftKinds are the kinds of rules: what the pattern matches must not stand in a draft, is to be replaced, or must stand in every entry.
var DraftKinds = []string{"existence", "substitution", "required"}

// DraftChecker is a DraftRule that is ready to check texts. It is safe for concurrent use.
type DraftChecker struct {
	DraftRule
	matcher *Matcher
	replace template
}

// DraftMatch is a place that a rule is about.
type DraftMatch struct {
	model.Span        // bytes of the text
	Replace    string // what is to stand there, of a substitution
}

// Rule makes r ready. Its pattern is compiled when it is first needed.
func (r DraftRule) Rule() *DraftChecker {
	replace, _ := parseTemplate(r.Replace) // Read has seen to it
	return &DraftChecker{DraftRule: r, matcher: lazy(r.Pattern), replace: replace}
}

// Find gives the matches in text, from left to right. Literal and errors are as for FacilityRule.Find.
func (c *DraftChecker) Find(text string) ([]DraftMatch, error) {
	matches, err := c.matcher.findAround(text, c.Literal, patternReach)
	var found []DraftMatch
	for _, match := range matches {
		replace, _ := c.replace.fill(func(group string) (string, error) {
			span, _ := match.Group(group)
			return text[span.Start:span.End], nil
		})
		found = append(found, DraftMatch{Span: match.Span, Replace: replace})
	}
	return found, err
}

// values gives what the examples of the rule are to state.
func (c *DraftChecker) values(text string) ([]string, error) {
	found, err := c.Find(text)
	var values []string
	for _, m := range found {
		if c.Kind == "substitution" {
			values = append(values, m.Replace)
		} else {
			values = append(values, text[m.Start:m.End])
		}
	}
	return values, err
}

// draftRules checks the rules of validation.
func (r *reading) draftRules(list []DraftRule) {
	ids := strictyaml.Unique{}
	severities := make([]string, len(model.Severities))
	for i, s := range model.Severities {
		severities[i] = string(s)
	}
	for i := range list {
		c := &list[i]
		groups, compiled := r.rule(ids, c, "a rule", &c.ID, &c.Literal, &c.Pattern, &c.Examples)
		r.Need(c, "a rule", "title", &c.Title)
		r.Need(c, "a rule", "why", &c.Why)
		r.among(c, "kind", &c.Kind, DraftKinds)
		r.among(c, "severity", &c.Severity, severities)
		r.replacement(c, groups, compiled)
	}
}

// among checks a text that a rule must have and that is one of a few.
func (r *reading) among(c *DraftRule, key string, field *string, valid []string) {
	r.Need(c, "a rule", key, field)
	if *field != "" && !slices.Contains(valid, *field) {
		r.Add(r.Where(field), "unknown "+key+" "+strictyaml.Quoted(*field)+nearest.Advice(*field, valid))
	}
}

// replacement checks what a substitution puts in the place of a match.
func (r *reading) replacement(c *DraftRule, groups []string, compiled bool) {
	if c.Kind == "substitution" {
		r.Need(c, "a substitution", "replace", &c.Replace)
	} else if r.Given(&c.Replace) {
		r.Add(r.Where(&c.Replace), `"replace" goes with kind "substitution" alone`)
	}
	r.filled(&c.Replace, groups, compiled)
}
