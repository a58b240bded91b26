package config

import (
	"path/filepath"
	"strings"
	"time"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/openchronicle/chronicle/internal/strictyaml"
)

// Ignore keeps findings quiet that somebody has looked at. What it leaves empty it does not ask of a finding, but it has a rule or a text.
type Ignore struct {
	Rule   string `yaml:"rule"`
	Path   string `yaml:"path"`   // pattern of drafts
	Text   string `yaml:"text"`   // at the place of the finding, letter by letter
	Reason string `yaml:"reason"` // for whoever reads the list later
	Until  string `yaml:"until"`  // the last day on which it holds, "2026-12-31"; "" is for ever
	Line   int    // where it stands in the configuration
}

func (r *checks) ignore(g *Ignore) {
	at := r.Where(g)
	g.Line = at.Line
	if !r.Given(&g.Rule) && !r.Given(&g.Text) && at != (strictyaml.Place{}) {
		r.Add(at, `an ignore needs "rule" or "text"`)
	}
	r.Filled("an ignore", "rule", &g.Rule)
	r.oneOf("rule", &g.Rule, r.known.Rules)
	r.Filled("an ignore", "path", &g.Path)
	r.pattern(&g.Path)
	r.Filled("an ignore", "text", &g.Text)
	r.Form(&g.Text, func(s string) bool { return !strings.Contains(s, "\n") }, `"text" is words of one line of the draft; write |- instead of |`)
	r.Need(g, "an ignore", "reason", &g.Reason)
	r.Form(&g.Reason, func(s string) bool { return strings.TrimSpace(s) != "" }, "a reason is a few words")
	r.Filled("an ignore", "until", &g.Until)
	r.Form(&g.Until, isDay, `"until" is a day of the calendar, such as "2026-12-31"`)
}

func isDay(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return err == nil
}

// Covers gives what tells whether an ignore of c is about a draft, a path as the user wrote it; nil when it is about all of them. Standard input
// has no path, and no pattern matches it.
func (c *Config) Covers(g *Ignore) func(file string) bool {
	if g.Path == "" {
		return nil
	}
	folder, err := filepath.Abs(c.folder())
	return func(file string) bool {
		if err != nil || file == "-" {
			return false
		}
		file, err := filepath.Abs(file)
		if err != nil {
			return false
		}
		file, err = filepath.Rel(folder, file)
		return err == nil && filepath.IsLocal(file) && doublestar.MatchUnvalidated(cleaned(g.Path), filepath.ToSlash(file))
	}
}
