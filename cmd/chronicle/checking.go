package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/internal/strictyaml"
	"github.com/openchronicle/chronicle/lint"
	"github.com/openchronicle/chronicle/lint/config"
	"github.com/openchronicle/chronicle/model"
	"github.com/spf13/cobra"
)

// checking is the flags and the configurations of the commands that check drafts.
type checking struct {
	reading
	config   string
	baseline string
	jobs     int
	quiet    bool

	progress *progress
	houses   map[string]*house // by the path of the configuration, "" for none
	room     []byte            // by way of which drafts are read
}

func (c *checking) register(cmd *cobra.Command) {
	cmd.Flags().StringVar(&c.config, "config", "", "`file` with the configuration; else .chronicle.yaml is looked for in the folder of the draft and above it")
	cmd.Flags().StringVar(&c.baseline, "baseline", "", "`file` with findings that stay quiet")
	c.reading.register(cmd)
}

// kept reads the baseline, nil when there is none.
func (c *checking) kept() (*lint.Baseline, error) {
	if c.baseline == "" {
		return nil, nil
	}
	f, err := openFile(c.baseline)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return lint.ReadBaseline(c.baseline, f)
}

// today is the day on which suppressions hold or are over.
func today() string { return time.Now().Format(time.DateOnly) }

// house is what holds for the drafts of one configuration.
type house struct {
	*lint.Linter
	config  *config.Config // nil when there is none
	lex     *pack.Lexicon
	reading reading
	ignores lint.Ignores
	checked []string
}

// drafts opens the drafts, sorted by their path, each with the house that it belongs to. Without paths they are those of the configuration, else
// standard input. Everything wrong is told at once.
func (c *checking) drafts(cmd *cobra.Command, paths []string) ([]*draft, error) {
	if err := checkJobs(c.jobs); err != nil {
		return nil, err
	}
	named := len(paths) > 0
	if !named {
		var err error
		if paths, err = c.configured(); err != nil {
			return nil, err
		}
	}
	paths = slices.Compact(slices.Sorted(slices.Values(paths)))
	if !c.quiet {
		sayWaiting(c.progress.messages(cmd.ErrOrStderr()), cmd.InOrStdin(), paths...)
	}
	var drafts []*draft
	var errs []error
	for _, path := range paths {
		d, err := c.open(path, cmd.InOrStdin())
		if err != nil && !named && path == "-" {
			err = fmt.Errorf("%w; no draft was named, and no %s with paths was found, so standard input was read", err, config.Name)
		}
		if err != nil {
			errs = append(errs, err)
			continue
		}
		drafts = append(drafts, d)
	}
	return drafts, errors.Join(errs...)
}

// configured lists the drafts that the configuration of the working directory names, standard input when it names none.
func (c *checking) configured() ([]string, error) {
	h, err := c.house(".")
	if err != nil {
		return nil, err
	}
	if !h.lists() {
		return []string{"-"}, nil
	}
	files, err := h.config.Files()
	for i := range files {
		files[i] = fromHere(files[i])
	}
	return files, err
}

// fromHere is a path from the working directory where that is shorter.
func fromHere(path string) string {
	here, err := os.Getwd()
	if err != nil {
		return path
	}
	if rel, err := filepath.Rel(here, path); err == nil && len(rel) < len(path) {
		return rel
	}
	return path
}

func (c *checking) open(path string, stdin io.Reader) (*draft, error) {
	folder := "."
	if path != "-" {
		folder = filepath.Dir(path)
	}
	h, err := c.house(folder)
	if err != nil {
		return nil, err
	}
	if c.room == nil {
		c.room = make([]byte, 32<<10)
	}
	d, err := openDraft(h.lex.Calendar(), path, stdin, h.reading.ask(false), c.progress, c.room)
	if err != nil {
		return nil, err
	}
	d.house = h
	h.checked = append(h.checked, path)
	return d, nil
}

// house is what holds for the drafts of a folder.
func (c *checking) house(folder string) (*house, error) {
	path := c.config
	if path == "" {
		var err error
		if path, err = config.Find(folder); err != nil {
			return nil, err
		}
	}
	if h := c.houses[path]; h != nil {
		return h, nil
	}
	h, err := c.furnish(path)
	if err != nil {
		return nil, err
	}
	if c.houses == nil {
		c.houses = map[string]*house{}
	}
	c.houses[path] = h
	return h, nil
}

// furnish reads a configuration and makes the linter that it asks for. Flags go before it.
func (c *checking) furnish(path string) (*house, error) {
	h := &house{reading: c.reading}
	settings := &lint.Settings{}
	if path != "" {
		source, err := readConfig(path)
		if err != nil {
			return nil, err
		}
		if h.config, err = config.Read(path, source, c.known); err != nil {
			return nil, err
		}
		if h.reading.period == "" {
			h.reading.period = h.config.Period
		}
		h.reading.packs = append(slices.Clone(h.config.Packs), h.reading.packs...)
		settings = settingsOf(h.config)
		h.ignores = ignoresOf(h.config)
	}
	var err error
	if h.lex, err = h.reading.load(); err != nil {
		return nil, err
	}
	rules, err := lint.Of(h.lex)
	if err != nil {
		return nil, err
	}
	h.Linter = lint.New(h.lex, settings, rules)
	return h, nil
}

func readConfig(path string) ([]byte, error) {
	f, err := openFile(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return strictyaml.Load(f)
}

// known tells a configuration with some packs which rules and styles there are. The packs of flags count too.
func (c *checking) known(packs []string) (config.Known, error) {
	lex, err := pack.Load(append(slices.Clone(packs), c.packs...)...)
	if err != nil {
		return config.Known{}, err
	}
	rules, err := lint.Of(lex)
	if err != nil {
		return config.Known{}, err
	}
	known := config.Known{Rules: lint.IDs(rules)}
	for _, r := range rules {
		if r.Style != nil {
			known.Styles = append(known.Styles, config.StyleKey{Key: r.Style.Key, Values: r.Style.Values})
		}
	}
	return known, nil
}

// read lists the files that are read for drafts, but for the baseline.
func (c *checking) read(drafts []*draft) (paths []string) {
	for _, d := range drafts {
		paths = append(append(paths, d.path), d.house.reading.packs...)
		if d.house.config != nil {
			paths = append(paths, d.house.config.Path)
		}
	}
	return paths
}

// lists reports whether the configuration names its drafts.
func (h *house) lists() bool { return h.config != nil && len(h.config.Paths) > 0 }

// complete reports whether all drafts that the configuration names were checked; without names nobody can tell, and what was checked is all.
func (h *house) complete() bool {
	if !h.lists() {
		return true
	}
	files, err := h.config.Files()
	if err != nil {
		return false
	}
	checked := readsOf(nil, h.checked...) // standard input is none of those that it names
	return !slices.ContainsFunc(files, func(file string) bool { return !checked.has(file) })
}

func ignoresOf(c *config.Config) (list lint.Ignores) {
	for i := range c.Ignore {
		g := &c.Ignore[i]
		list = append(list, &lint.Ignore{
			Rule: g.Rule, Path: g.Path, Covers: c.Covers(g), Text: g.Text, Reason: g.Reason, Until: g.Until, File: c.Path, Line: g.Line,
		})
	}
	return list
}

func settingsOf(c *config.Config) *lint.Settings {
	s := &lint.Settings{
		Severity: map[string]model.Severity{}, Style: map[string]string{},
		People: c.Spellings.People, Organisations: c.Spellings.Organisations, Places: c.Spellings.Places,
		Words: c.Spellings.Words,
	}
	for _, r := range c.Rules {
		s.Severity[r.Rule] = model.Severity(r.Level)
	}
	for _, v := range c.Style {
		s.Style[v.Key] = v.Value
	}
	return s
}

// quiet marks the findings that are suppressed, by the configuration or by a baseline, which may be nil; each time anew.
func (h *house) quiet(baseline *lint.Baseline) func([]model.Finding) {
	return func(findings []model.Finding) {
		h.ignores.Mark(findings, today())
		if baseline != nil {
			baseline.Clone().Mark(findings)
		}
	}
}
