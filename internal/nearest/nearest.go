// Package nearest guesses which valid word a mistyped one meant.
package nearest

import (
	"strings"

	"github.com/agnivade/levenshtein"
)

// longest is longer than any valid word, and bounds the work.
const longest = 40

// Word returns the valid word that word most likely meant: at most one edit for every three letters, two letters in each
// other's places count as one; of equally near words the first.
// It is "" when none is near enough.
func Word(word string, valid []string) string {
	if len(word) > longest {
		return ""
	}
	best, least := "", longest
	for _, candidate := range valid {
		a, b := strings.ToLower(word), strings.ToLower(candidate)
		edits := levenshtein.ComputeDistance(a, b)
		if swapped(a, b) {
			edits = 1
		}
		if edits < least && edits*3 <= max(len(word), len(candidate)) {
			best, least = candidate, edits
		}
	}
	return best
}

// swapped reports whether two words differ in two letters that stand in each other's places.
func swapped(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	return i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}

// Advice ends a sentence about a word that is not valid: with the nearest valid word, or with all of them.
func Advice(word string, valid []string) string {
	if near := Word(word, valid); near != "" {
		return "; did you mean \"" + near + "\"?"
	}
	if len(valid) == 0 {
		return "; none is valid here"
	}
	return "; valid here: " + strings.Join(valid, ", ")
}
