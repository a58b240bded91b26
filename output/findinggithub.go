package output

import (
	"fmt"
	"io"
	"strings"

	"github.com/openchronicle/chronicle/model"
)

var githubCommands = map[model.Severity]string{model.Error: "error", model.Warning: "warning", model.Suggestion: "notice"}

// writeGitHub writes a workflow command a finding, which GitHub Actions shows as an annotation at the line; nothing when there are none. Actions shows
// ten of a kind in a step, and no more; the log has all.
func writeGitHub(w io.Writer, v *Validation, _ FindingOptions) error {
	var b strings.Builder
	for f := range v.counting() {
		b.WriteString(githubCommand(f))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// githubCommand is the command of one finding. Columns may be given only of a place on one line. Without endColumn it is col, so it is the last column
// of the place and not the one behind it.
func githubCommand(f *model.Finding) string {
	var columns string
	if f.Line == f.EndLine {
		columns = fmt.Sprintf(",col=%d,endColumn=%d", f.Column, max(f.Column, f.EndColumn-1))
	}
	return fmt.Sprintf("::%s file=%s,line=%d,endLine=%d%s,title=%s::%s\n", githubCommands[f.Severity],
		githubProperty(slashed(f.File)), f.Line, max(f.Line, f.EndLine), columns, githubProperty(f.Rule), githubData(f.Message))
}

// The log of a job is read in a terminal too, so what could steer one is made visible. The ends of lines are escaped.
var (
	githubDataEscapes     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	githubPropertyEscapes = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

func githubData(s string) string     { return githubDataEscapes.Replace(Visible(s, '\r', '\n')) }
func githubProperty(s string) string { return githubPropertyEscapes.Replace(Visible(s, '\r', '\n')) }
