package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
)

// gaveUp is an error where rules of packs gave up on an entry. All else has been written by then, and the entry says so itself: the error is for
// the exit status.
func gaveUp(lexicons ...*pack.Lexicon) error {
	var rules []string
	for _, lex := range lexicons {
		rules = append(rules, lex.GaveUp()...)
	}
	if len(rules) == 0 {
		return nil
	}
	slices.Sort(rules)
	rules = slices.Compact(rules)
	return fmt.Errorf("%s of the packs gave up on entries, which say so and may lack what it reads: %s; mend the pattern, see chronicle rules show",
		count(len(rules), "rule", "rules"), strings.Join(rules, ", "))
}
