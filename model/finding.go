package model

// Severity grades a finding.
type Severity string

// The severities, from the gravest.
const (
	Error      Severity = "error"
	Warning    Severity = "warning"
	Suggestion Severity = "suggestion"
)

// Severities lists them, from the gravest.
var Severities = []Severity{Error, Warning, Suggestion}

// AtLeast reports whether s is as grave as t or graver.
func (s Severity) AtLeast(t Severity) bool { return s.rank() <= t.rank() }

func (s Severity) rank() int {
	for i, known := range Severities {
		if s == known {
			return i
		}
	}
	return len(Severities)
}

// Rule says what a rule of validation wants, for people: in the terminal, on the page of rules and in SARIF alike.
type Rule struct {
	ID       string   // "footnote-space"
	Title    string   // one line: "No space before a footnote mark"
	Why      string   // a sentence or two: what goes wrong where it is not kept
	Severity Severity // in force
	Repair   string   // "safe", "unsafe", or "" when only a person can decide
	Bad      string   // a draft that breaks the rule
	Good     string   // the same, right

	Style  string   // key of the style that the rule keeps to, "" when it keeps to none
	Values []string // of the key
}

// Finding is something that is wrong, or may be, at one place of a draft.
type Finding struct {
	File       string // path as the user wrote it, "-" for standard input
	Line       int    // 1-based
	Column     int    // 1-based, in code points
	EndLine    int
	EndColumn  int    // exclusive
	Entry      string // ID of the entry, "" outside entries
	Rule       string
	Severity   Severity
	Message    string
	Text       string // what the finding is about, verbatim
	Excerpt    string // the line it begins on, verbatim and without its end
	Fix        *Fix   // nil when only a person can decide
	Related    []Related
	Suppressed *Suppression // nil when the finding counts
	GaveUp     bool         // it is no mistake of the draft: a rule of a pack gave up on the entry
}

// Suppression says why a finding is kept quiet.
type Suppression struct {
	By     string // "configuration" or "baseline"
	Reason string // as its author gave it, "" for a baseline
}

// Fix repairs a finding.
type Fix struct {
	Edits []Edit
	Safe  bool // no letter or digit is added, lost or changed (look-alikes aside)
}

// Edit replaces the bytes Span of the source file by New, which is UTF-8 whatever the encoding of the file. Line to EndColumn are the same
// place as in Finding.
type Edit struct {
	Span
	New       string
	Line      int
	Column    int
	EndLine   int
	EndColumn int
}

// Related points at another place of the same file that a finding speaks of.
type Related struct {
	Line    int
	Column  int
	Message string
}
