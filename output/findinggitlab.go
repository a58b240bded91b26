package output

import (
	"io"

	"github.com/openchronicle/chronicle/model"
)

var gitlabSeverities = map[model.Severity]string{model.Error: "major", model.Warning: "minor", model.Suggestion: "info"}

// writeGitLab writes a Code Quality report. GitLab tells by fingerprint which findings a merge request brings and which it takes away, and shows only
// the first of equal ones. A path has to be relative to the root of the repository, so chronicle is run there.
func writeGitLab(w io.Writer, v *Validation, _ FindingOptions) error {
	prints := fingerprints(v.Findings)
	var counting []int
	for i := range v.Findings {
		if v.Findings[i].Suppressed == nil {
			counting = append(counting, i)
		}
	}
	d := newJSONDoc(w)
	d.list(len(counting), func(i int) {
		f := &v.Findings[counting[i]]
		d.always("description", Visible(f.Message))
		d.always("check_name", f.Rule)
		d.always("fingerprint", prints[counting[i]])
		d.always("severity", gitlabSeverities[f.Severity])
		d.in("location", func() {
			d.always("path", slashed(f.File))
			d.in("lines", func() { d.count("begin", f.Line) })
		})
	})
	return d.end()
}
