package model

// Severity grades a finding.
type Severity string

// The severities, from the gravest.
const (
	Error      Severity = "error"
	Warning    Severity = "warning"
	Suggestion Severity = "suggestion"
)

// Finding is something that is wrong, or may be, at one place of a draft.
type Finding struct {
	File      string
	Line      int // 1-based
	Column    int // 1-based, in code points
	EndLine   int
	EndColumn int    // exclusive
	Entry     string // ID of the entry, "" outside entries
	Rule      string
	Severity  Severity
	Message   string
	Text      string // what the finding is about, verbatim
	Fix       *Fix   // nil when only a person can decide
	Related   []Related
}

// Fix repairs a finding.
type Fix struct {
	Edits []Edit
	Safe  bool // no letter or digit is added, lost or changed (look-alikes aside)
}

// Edit replaces the bytes Span of the source file by New.
type Edit struct {
	Span
	New string
}

// Related points at another place that a finding speaks of.
type Related struct {
	Line    int
	Column  int
	Message string
}
