package lint

import "github.com/openchronicle/chronicle/model"

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

// Described is what the rule wants, for people.
func (r *Rule) Described() model.Rule {
	about := r.Rule
	if r.Style != nil {
		about.Style, about.Values = r.Style.Key, r.Style.Values
	}
	return about
}
