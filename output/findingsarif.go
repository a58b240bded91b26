package output

import (
	"io"
	"net/url"
	"path/filepath"
	"strings"

	"github.com/openchronicle/chronicle/internal/column"
	"github.com/openchronicle/chronicle/model"
)

const (
	sarifSchema    = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
	informationURI = "https://github.com/openchronicle/chronicle"
	// fingerprintName has the version of what fingerprints hashes.
	fingerprintName = "chronicle/v1"
)

var sarifLevels = map[model.Severity]string{model.Error: "error", model.Warning: "warning", model.Suggestion: "note"}

// writeSARIF writes SARIF 2.1.0: what each rule wants, and all findings, the suppressed among them.
//
// It is written without a library: go-sarif v3 drops an empty list of suppressions, which the standard asks for beside a result that has one (3.27.23),
// and brings an HTTP client into the program; v2 writes null there; garif drops ruleIndex 0. A test holds the schema of the standard.
func writeSARIF(w io.Writer, v *Validation, _ FindingOptions) error {
	s := &sarif{jsonDoc: newJSONDoc(w), Validation: v, prints: fingerprints(v.Findings), suppressing: v.Summary().Suppressed > 0, index: map[string]int{}}
	for i := range v.Rules {
		s.index[v.Rules[i].ID] = i
	}
	s.object(func() {
		s.always("$schema", sarifSchema)
		s.always("version", "2.1.0")
		s.objects("runs", 1, func(int) { s.run() })
	})
	return s.end()
}

type sarif struct {
	*jsonDoc
	*Validation
	prints      []string       // of the findings
	suppressing bool           // a finding is suppressed
	index       map[string]int // of each rule that ran
	lines       column.Finder
}

func (s *sarif) run() {
	s.in("tool", s.tool)
	s.always("columnKind", "unicodeCodePoints")
	s.texts("newlineSequences", "\r\n", "\n", "\r") // as lines are counted
	s.objects("results", len(s.Findings), s.result)
}

func (s *sarif) result(i int) {
	f := &s.Findings[i]
	s.always("ruleId", f.Rule)
	if n, ran := s.index[f.Rule]; ran { // that about suppressions may not have
		s.count("ruleIndex", n)
	}
	s.always("level", sarifLevels[f.Severity])
	s.message("message", f.Message)
	s.objects("locations", 1, func(int) {
		s.physical(f.File, func() { s.region(f.Line, f.Column, f.EndLine, f.EndColumn, f.Text) })
	})
	if len(f.Related) > 0 {
		s.objects("relatedLocations", len(f.Related), func(k int) { s.related(f.File, k, &f.Related[k]) })
	}
	if f.Fix != nil {
		s.objects("fixes", 1, func(int) { s.repair(f) })
	}
	if s.suppressing {
		s.suppressions(f.Suppressed)
	}
	s.in("partialFingerprints", func() { s.always(fingerprintName, s.prints[i]) })
}

// message emits a text for people. Braces and links in it, which a draft may have, are not to be taken for those of SARIF, nor are direction marks to
// turn it round on a page. Snippets are verbatim.
func (s *sarif) message(name, text string) {
	s.in(name, func() { s.always("text", inert(text)) })
}

var sarifEscapes = strings.NewReplacer("{", "{{", "}", "}}", "](", `\](`)

func inert(text string) string { return sarifEscapes.Replace(Visible(text, '\n')) }

func (s *sarif) artifact(file string) {
	s.in("artifactLocation", func() { s.always("uri", fileURI(file)) })
}

func (s *sarif) physical(file string, region func()) {
	s.in("physicalLocation", func() {
		s.artifact(file)
		s.in("region", region)
	})
}

func (s *sarif) region(line, column, endLine, endColumn int, snippet string) {
	s.count("startLine", line)
	s.count("startColumn", column)
	s.count("endLine", endLine)
	s.count("endColumn", endColumn)
	if snippet != "" {
		s.in("snippet", func() { s.always("text", snippet) })
	}
}

// related emits a place of which no end is known, so the region goes to the end of its line. With its id it differs from all others.
func (s *sarif) related(file string, i int, r *model.Related) {
	s.count("id", i+1)
	s.physical(file, func() {
		s.count("startLine", r.Line)
		s.count("startColumn", r.Column)
	})
	s.message("message", r.Message)
}

func (s *sarif) repair(f *model.Finding) {
	s.message("description", described(f, &s.lines)+" "+howSafe(f.Fix))
	s.objects("artifactChanges", 1, func(int) {
		s.artifact(f.File)
		s.objects("replacements", len(f.Fix.Edits), func(i int) {
			e := &f.Fix.Edits[i]
			s.in("deletedRegion", func() { s.region(e.Line, e.Column, e.EndLine, e.EndColumn, "") })
			s.in("insertedContent", func() { s.always("text", e.New) })
		})
	})
}

// suppressions are emitted of all results, empty or not, as soon as one has them.
func (s *sarif) suppressions(by *model.Suppression) {
	n := 0
	if by != nil {
		n = 1
	}
	s.objects("suppressions", n, func(int) {
		s.always("kind", "external")
		why := by.By
		if by.Reason != "" {
			why += ": " + by.Reason
		}
		s.always("justification", why)
	})
}

// fileURI is the URI of a file. That of a relative path is relative; a colon in it would end a scheme.
func fileURI(file string) string {
	path := slashed(file)
	if filepath.IsAbs(file) {
		return (&url.URL{Scheme: "file", Path: "/" + strings.TrimPrefix(path, "/")}).String()
	}
	parts := strings.Split(path, "/")
	for i, part := range parts {
		parts[i] = strings.ReplaceAll(url.PathEscape(part), ":", "%3A")
	}
	return strings.Join(parts, "/")
}
