package lint

import (
	"slices"

	"github.com/openchronicle/chronicle/model"
)

// Rule is one thing that validation looks for. It has no state: what it finds in a draft is kept by the Pass and the Review it is given.
// A rule of style gives its Style, and tells at every place which of the ways of writing stands there (Pass.Use).
type Rule struct {
	model.Rule
	// Everywhere says that Check also reads titles, headings, notes and undated paragraphs, and not entries alone.
	Everywhere bool
	// Check reads one paragraph; paragraphs are checked side by side.
	Check func(*Pass)
	// Review reads the whole draft, once all its paragraphs have been checked.
	Review func(*Review)
	// Style is what the rule wants to be written one way throughout, nil for other rules.
	Style *Style
}

// Rules lists all rules that are part of the program, in the order in which they run.
func Rules() []*Rule { return slices.Clone(rules) }

// IDs lists the IDs of rules.
func IDs(rules []*Rule) []string {
	ids := make([]string, len(rules))
	for i, r := range rules {
		ids[i] = r.ID
	}
	return ids
}

// Find is the rule with that ID, nil when there is none.
func Find(rules []*Rule, id string) *Rule {
	for _, r := range rules {
		if r.ID == id {
			return r
		}
	}
	return nil
}
