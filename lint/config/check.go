package config

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/internal/nearest"
	"github.com/openchronicle/chronicle/internal/strictyaml"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// checks tells what a configuration says that cannot be meant, although its form is right.
type checks struct {
	*strictyaml.Reading
	known Known
}

func (r *checks) config(c *Config, known func(packs []string) (Known, error)) (err error) {
	r.Filled("a configuration", "period", &c.Period)
	r.Form(&c.Period, isPeriod, `a period is a year ("2022"), or a year and a month ("2022-02")`)
	for i := range c.Paths {
		r.pattern(&c.Paths[i])
		c.at = append(c.at, r.Where(&c.Paths[i]))
	}
	if !r.packs(c.Packs) {
		return nil // which rules there are is not known
	}
	if r.known, err = known(c.resolved()); err != nil {
		return err
	}
	r.rules(c)
	r.style(c.Style)
	for i := range c.Ignore {
		r.ignore(&c.Ignore[i])
	}
	return nil
}

func isPeriod(s string) bool {
	_, err := parser.ParsePeriod(s)
	return err == nil
}

// packs reports whether all packs can be meant.
func (r *checks) packs(packs []string) bool {
	ok := true
	valid := append(slices.Clone(pack.Builtin), "a file such as packs/by-en.yaml")
	for i, name := range packs {
		if !isBuiltin(name) && !isFile(name) {
			r.unknown("pack", &packs[i], valid)
			ok = false
		}
	}
	return ok
}

func isBuiltin(name string) bool { return slices.Contains(pack.Builtin, name) }

// isFile reports whether the name of a pack is meant to be a file; a name without a folder and an ending is mistyped more often.
func isFile(name string) bool { return strings.ContainsAny(name, `./\`) }

// resolved are the packs, files relative to where the program runs, as the user's own paths are.
func (c *Config) resolved() []string {
	packs := slices.Clone(c.Packs)
	for i, name := range packs {
		if !isBuiltin(name) && !filepath.IsAbs(name) {
			packs[i] = filepath.Join(c.folder(), filepath.FromSlash(name))
		}
	}
	return packs
}

func (c *Config) folder() string { return filepath.Dir(c.Path) }

func (r *checks) rules(c *Config) {
	off, levels := map[string]bool{}, levels()
	for i := range c.Rules {
		s := &c.Rules[i]
		r.oneOf("rule", &s.Rule, r.known.Rules)
		r.oneOf("level", &s.Level, levels)
		r.Filled("rules", s.Rule, &s.Level)
		off[s.Rule] = s.Level == Off
	}
	inForce := func(id string) bool { return !off[id] }
	if len(r.known.Rules) > 0 && !slices.ContainsFunc(r.known.Rules, inForce) {
		r.Add(r.Where(&c.Rules), "this leaves no rule in force: every one is off")
	}
}

// levels lists what a rule can be set to.
func levels() []string {
	var all []string
	for _, s := range model.Severities {
		all = append(all, string(s))
	}
	return append(all, Off)
}

func (r *checks) style(choices []Choice) {
	var keys []string
	for _, s := range r.known.Styles {
		keys = append(keys, s.Key)
	}
	for i := range choices {
		c := &choices[i]
		at := slices.Index(keys, c.Key)
		if at < 0 {
			r.unknown("style", &c.Key, keys)
			continue
		}
		r.Filled("style", c.Key, &c.Value)
		r.oneOf("value of "+strictyaml.Quoted(c.Key), &c.Value, r.known.Styles[at].Values)
	}
}

// oneOf tells that a text, unless it is empty, is none of the valid ones.
func (r *checks) oneOf(what string, field *string, valid []string) {
	if *field != "" && !slices.Contains(valid, *field) {
		r.unknown(what, field, valid)
	}
}

func (r *checks) unknown(what string, field *string, valid []string) {
	r.Add(r.Where(field), "unknown "+what+" "+strictyaml.Quoted(*field)+nearest.Advice(*field, valid))
}
