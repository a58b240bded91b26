// Package config reads the configuration of validation, .chronicle.yaml: which rules are in force and how grave each is, the house style,
// spellings that are right, packs, and findings that are not to count. What it cannot take literally it refuses, with a place.
package config

import (
	"github.com/openchronicle/chronicle/internal/strictyaml"
)

// Config is a configuration, as its file says it. The zero Config says nothing.
type Config struct {
	Path      string             // the file it was read from; paths in it are relative to the folder of that file
	Period    string             `yaml:"period"` // "2022" or "2022-02"
	Paths     strictyaml.Phrases `yaml:"paths"`  // patterns of the drafts that are checked where none is named
	Packs     strictyaml.Phrases `yaml:"packs"`  // names of built-in packs, and files
	Rules     []Severity         `yaml:"rules"`
	Style     []Choice           `yaml:"style"`
	Spellings Spellings          `yaml:"spellings"`
	Ignore    []Ignore           `yaml:"ignore"`

	at []strictyaml.Place // of each of Paths
}

// Severity says how grave the findings of a rule are.
type Severity struct {
	Rule  string `yaml:",key"`
	Level string `yaml:",value"` // one of model.Severities, or Off
}

// Off is the level of a rule that is not in force.
const Off = "off"

// Choice says which of several ways of writing is the house's.
type Choice struct {
	Key   string `yaml:",key"`
	Value string `yaml:",value"`
}

// Spellings are names that are right as they stand here, whatever a draft has more often.
type Spellings struct {
	People        strictyaml.Phrases `yaml:"people"`
	Organisations strictyaml.Phrases `yaml:"organisations"`
	Places        strictyaml.Phrases `yaml:"places"`
	Words         strictyaml.Phrases `yaml:"words"` // that no dictionary has
}

// Known says which words a configuration can use.
type Known struct {
	Rules  []string // IDs
	Styles []StyleKey
}

// StyleKey is a thing that can be written in several ways.
type StyleKey struct {
	Key    string
	Values []string
}

// document is what messages call a configuration. A file without settings is one: all its lines may be commented out.
var document = strictyaml.Document{One: "a configuration", Many: "configurations"}

// Read reads a configuration. name is the path of its file, which messages and relative paths need. known tells, of the packs that the
// configuration names, which rules and styles there are. Every problem of the file is told, with its place, in a strictyaml.Errors; the Config is
// nil then. An error of known is returned as it is.
func Read(name string, src []byte, known func(packs []string) (Known, error)) (*Config, error) {
	c := &Config{Path: name}
	var failed error
	err := strictyaml.Read(document, name, src, c, func(r *strictyaml.Reading) {
		failed = (&checks{Reading: r}).config(c, known)
	})
	if failed != nil {
		return nil, failed
	}
	if err != nil {
		return nil, err
	}
	c.Packs = c.resolved()
	return c, nil
}
