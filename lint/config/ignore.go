package config

import (
	"path/filepath"
	"strings"
	"time"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/openchronicle/chronicle/internal/strictyaml"
	"github.com/openchronicle/chronicle/model"
)

// Ignore keeps findings quiet that somebody has looked at. What it leaves empty it does not ask of a finding, but it has a rule or a text.
type Ignore struct {
	Rule   string `yaml:"rule"`
	Path   string `yaml:"path"`   // pattern of drafts
	Text   string `yaml:"text"`   // of the finding, letter by letter
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
	r.Need(g, "an ignore", "reason", &g.Reason)
	r.Form(&g.Reason, func(s string) bool { return strings.TrimSpace(s) != "" }, "a reason is a few words")
	r.Filled("an ignore", "until", &g.Until)
	r.Form(&g.Until, isDay, `"until" is a day of the calendar, such as "2026-12-31"`)
}

func isDay(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return err == nil
}

// Expired reports whether g no longer holds on a day, "2026-12-31".
func (g *Ignore) Expired(today string) bool { return g.Until != "" && today > g.Until }

// Covers reports whether one of the ignores of c is about a finding, on whatever day. The file of the finding is a path as the user wrote it.
func (c *Config) Covers(g *Ignore, f *model.Finding) bool {
	return (g.Rule == "" || g.Rule == f.Rule) && (g.Text == "" || g.Text == f.Text) && (g.Path == "" || c.matches(g.Path, f.File))
}

// matches reports whether a file is one of a pattern. Standard input is none.
func (c *Config) matches(pattern, file string) bool {
	if file == "-" {
		return false
	}
	folder, err := filepath.Abs(c.folder())
	if err != nil {
		return false
	}
	file, err = filepath.Abs(file)
	if err != nil {
		return false
	}
	file, err = filepath.Rel(folder, file)
	return err == nil && doublestar.MatchUnvalidated(cleaned(pattern), filepath.ToSlash(file))
}
