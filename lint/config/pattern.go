package config

import (
	"fmt"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/openchronicle/chronicle/internal/strictyaml"
)

// Limits of one pattern: every further { multiplies the ways to match it.
const (
	mostBraces = 3
	longest    = 300 // code points
)

// pattern checks a pattern of paths, unless it is empty.
func (r *checks) pattern(field *string) {
	if problem := problemOf(*field); problem != "" && *field != "" {
		r.Add(r.Where(field), problem+"; found "+strictyaml.Quoted(*field))
	}
}

// problemOf says what is wrong with a pattern, "" when nothing is.
func problemOf(pattern string) string {
	switch {
	case strings.Contains(pattern, `\`): // an escape elsewhere, a folder on Windows
		return "write / between folders"
	case path.IsAbs(pattern) || filepath.VolumeName(pattern) != "" || slices.Contains(strings.Split(pattern, "/"), ".."):
		return "a path is relative to the folder of the configuration, and stays in it"
	case !doublestar.ValidatePattern(pattern):
		return "a bracket or brace is open, or nothing stands in it"
	case strings.Count(pattern, "{") > mostBraces || utf8.RuneCountInString(pattern) > longest:
		return fmt.Sprintf("a path has at most %d { and %d characters", mostBraces, longest)
	case joined(pattern): // it would mean the same as *
		return `** is a folder's whole name, as in "drafts/**/*.txt"`
	}
	return ""
}

// joined reports whether ** stands beside other characters of a name.
func joined(pattern string) bool {
	for name := range strings.SplitSeq(pattern, "/") {
		if strings.Contains(name, "**") && name != "**" {
			return true
		}
	}
	return false
}

// cleaned is a pattern without ./ and //, which match nothing.
func cleaned(pattern string) string { return path.Clean(pattern) }
