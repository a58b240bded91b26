package output

import (
	"fmt"
	"io"
	"iter"
	"path/filepath"
	"strings"

	"github.com/openchronicle/chronicle/model"
)

// Validation is what a run of validate found, ready to be written.
type Validation struct {
	Generator model.Generator
	Rules     []model.Rule    // that ran, in the order of their registry
	Files     []string        // the drafts that were checked, sorted, paths as the user wrote them
	Findings  []model.Finding // in total order; suppressed ones are among them, marked
}

// Summary counts findings. A suppressed one is counted as that and as nothing else.
type Summary struct {
	Errors      int
	Warnings    int
	Suggestions int
	Suppressed  int
	Fixable     int // those with a safe fix
}

// Summary counts the findings.
func (v *Validation) Summary() (s Summary) {
	for i := range v.Findings {
		if v.Findings[i].Suppressed != nil {
			s.Suppressed++
		}
	}
	for f := range v.counting() {
		if f.Fix != nil && f.Fix.Safe {
			s.Fixable++
		}
		switch f.Severity {
		case model.Error:
			s.Errors++
		case model.Warning:
			s.Warnings++
		case model.Suggestion:
			s.Suggestions++
		}
	}
	return s
}

// counting are the findings that are not suppressed.
func (v *Validation) counting() iter.Seq[*model.Finding] {
	return func(yield func(*model.Finding) bool) {
		for i := range v.Findings {
			if v.Findings[i].Suppressed == nil && !yield(&v.Findings[i]) {
				return
			}
		}
	}
}

// FindingOptions say how findings are shown on a terminal. Formats for programs have no use for them.
type FindingOptions struct {
	Color bool
	Width int // cells of a line; 0 when unknown, which is 100
}

// FindingFormat is a format that findings can be written in.
type FindingFormat struct {
	Name  string // as on the command line
	About string // one line of help
	// Endings are what the names of files end in that hold it and nothing else; none where a file of another format is called so.
	Endings []string

	write func(io.Writer, *Validation, FindingOptions) error
}

// Write writes the findings, those of a long list piece by piece, so callers need not buffer. Where it fails, some may have been written.
func (f FindingFormat) Write(w io.Writer, v *Validation, o FindingOptions) error {
	return f.write(w, v, o)
}

var findingFormats = []FindingFormat{
	{Name: "text", About: "for people: the place, the line under it, the repair", Endings: []string{".txt"}, write: writeText},
	{Name: "json", About: "one document, two-space indented", Endings: []string{".json"}, write: writeJSON},
	{Name: "sarif", About: "SARIF 2.1.0, for code scanning and editors", Endings: []string{".sarif", ".sarif.json"}, write: writeSARIF},
	{Name: "github", About: "annotations of GitHub Actions", write: writeGitHub},
	{Name: "gitlab", About: "a Code Quality report of GitLab", write: writeGitLab},
	{Name: "junit", About: "JUnit XML: a suite a draft, a test a rule", Endings: []string{".xml"}, write: writeJUnit},
}

// FindingFormats lists the formats of findings, in the order of help.
func FindingFormats() []FindingFormat { return append([]FindingFormat(nil), findingFormats...) }

// FindingFormatNames lists the names that ParseFindingFormat takes.
func FindingFormatNames() []string {
	names := make([]string, len(findingFormats))
	for i, f := range findingFormats {
		names[i] = f.Name
	}
	return names
}

// ParseFindingFormat is the format of that name; ok is false where there is none.
func ParseFindingFormat(name string) (f FindingFormat, ok bool) {
	for _, f := range findingFormats {
		if f.Name == name {
			return f, true
		}
	}
	return FindingFormat{}, false
}

// named is the path of a draft for people. Standard input has the name that it has in records.
func named(file string) string {
	if file == "-" {
		return "stdin"
	}
	return file
}

// slashed is the path of a draft for programs that look it up in a repository: with forward slashes, and no "./" before it.
func slashed(file string) string { return strings.TrimPrefix(filepath.ToSlash(named(file)), "./") }

// counted is a number of things: "1 error", "2 errors".
func counted(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}
