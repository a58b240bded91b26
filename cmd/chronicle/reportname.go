package main

import (
	"errors"
	"fmt"
	"path/filepath"
)

// stdinName is what standard input is called in records.
const stdinName = "stdin"

// baseName is the name of a report without its folder.
func baseName(path string) string {
	if path == "-" {
		return stdinName
	}
	return filepath.Base(path)
}

// checkTwice refuses a report that is named twice: its records would stand there twice, and whoever counts them would count each entry as two.
func checkTwice(paths []string) error {
	named := map[string]bool{}
	for _, p := range paths {
		clean := filepath.Clean(p)
		switch {
		case !named[clean]:
		case p == "-":
			return errors.New("- is named twice; standard input can be read once")
		default:
			return fmt.Errorf("%s is named twice; name each report once", p)
		}
		named[clean] = true
	}
	return nil
}

// tellApart names the reports by their paths where two of a run have one base name: in one stream of records nothing else says which of them an entry is
// from.
func tellApart(inputs []*input) {
	alike := map[string]int{}
	for _, in := range inputs {
		alike[baseName(in.path)]++
	}
	for _, in := range inputs {
		if alike[baseName(in.path)] > 1 {
			in.survey.Source.Name = filepath.ToSlash(in.path)
		}
	}
}
