package names

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// marks makes one of the apostrophes and hyphens that stand inside words, and takes out what nobody sees.
var marks = strings.NewReplacer("’", "'", "ʼ", "'", "´", "'", "`", "'", "‘", "'", "‑", "-", "‐", "-",
	"\u00ad", "", "\u200b", "", "\u200c", "", "\u200d", "", "\u2060", "", "\ufeff", "")

// plainMarks is a word with one kind of apostrophe and hyphen, its accents composed.
func plainMarks(word string) string { return norm.NFC.String(marks.Replace(word)) }
