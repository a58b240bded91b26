package pack

import (
	"strings"

	"github.com/agnivade/levenshtein"
)

// nearest returns the valid word that a mistyped word most likely meant: at most one edit for every three letters. Of equally near
// words the first one wins. It reports false when none is near enough.
func nearest(word string, valid []string) (string, bool) {
	const longest = 40 // longer than any valid word, and bounds the work
	if len(word) > longest {
		return "", false
	}
	best, least := "", longest
	for _, candidate := range valid {
		edits := levenshtein.ComputeDistance(strings.ToLower(word), strings.ToLower(candidate))
		if edits < least && edits*3 <= max(len(word), len(candidate)) {
			best, least = candidate, edits
		}
	}
	return best, best != ""
}

// advice ends a sentence about a word that is not valid: with the nearest valid word, or with all of them.
func advice(word string, valid []string) string {
	if near, ok := nearest(word, valid); ok {
		return "; did you mean " + quoted(near) + "?"
	}
	return "; valid here: " + strings.Join(valid, ", ")
}
