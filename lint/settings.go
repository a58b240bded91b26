package lint

import "github.com/openchronicle/chronicle/model"

// Settings is the house style and what else a configuration says to rules. The zero Settings leave everything to the draft.
type Settings struct {
	Severity map[string]model.Severity // by rule; "off" switches it off; a rule that is not in it has its own
	Style    map[string]string         // by Style.Key; a style that is not in it is the draft's own majority

	// Spellings that are right, whatever else the draft has.
	People, Organisations, Places []string
	Words                         []string // that no dictionary has
}

// Off is the severity of a rule that does not run.
const Off model.Severity = "off"

// severity is how grave a finding of a rule is.
func (s *Settings) severity(r *Rule) model.Severity {
	if set := s.Severity[r.ID]; set != "" {
		return set
	}
	return r.Severity
}
