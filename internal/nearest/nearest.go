// Package nearest guesses which valid word a mistyped one meant.
package nearest

import (
	"strings"

	"github.com/agnivade/levenshtein"
)

// longest is longer than any valid word, and bounds the work.
const longest = 40

// Word returns the valid word that word most likely meant: at most one edit for every three letters, of equally near words the first.
// It is "" when none is near enough.
func Word(word string, valid []string) string {
	if len(word) > longest {
		return ""
	}
	best, least := "", longest
	for _, candidate := range valid {
		edits := levenshtein.ComputeDistance(strings.ToLower(word), strings.ToLower(candidate))
		if edits < least && edits*3 <= max(len(word), len(candidate)) {
			best, least = candidate, edits
		}
	}
	return best
}

// Advice ends a sentence about a word that is not valid: with the nearest valid word, or with all of them.
func Advice(word string, valid []string) string {
	if near := Word(word, valid); near != "" {
		return "; did you mean \"" + near + "\"?"
	}
	return "; valid here: " + strings.Join(valid, ", ")
}
