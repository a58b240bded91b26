package output_test

import (
	"bytes"
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/output"
)

// checkLayout holds that a document is laid out as encoding/json lays it out.
func checkLayout(t *testing.T, document []byte) {
	t.Helper()
	var compact, indented bytes.Buffer
	require.NoError(t, json.Compact(&compact, document))
	require.NoError(t, json.Indent(&indented, compact.Bytes(), "", "  "))
	assert.Equal(t, indented.String()+"\n", string(document))
}

func TestDocumentsAreLaidOut(t *testing.T) {
	for _, report := range []*model.Report{{}, richReport(), nastyReport(), manyEntries(40)} {
		for _, o := range []output.Options{{}, {Bare: true}} {
			checkLayout(t, written(t, "json", o, report))
		}
	}
}

// TestLongDocumentsOfFindingsAreLaidOut holds the same of documents that are written in several pieces.
func TestLongDocumentsOfFindingsAreLaidOut(t *testing.T) {
	for n := range 3 {
		v := aValidation()
		v.Findings = slices.Repeat(v.Findings, n*n*100)
		for _, format := range []string{"json", "sarif", "gitlab"} {
			checkLayout(t, []byte(writtenFindings(t, format, output.FindingOptions{}, v)))
		}
	}
}

// TestLinesAreTheEntriesOfTheDocument holds that an entry is the same in JSON Lines and in a document, but for its report and the white space.
func TestLinesAreTheEntriesOfTheDocument(t *testing.T) {
	for _, report := range []*model.Report{richReport(), nastyReport()} {
		var document struct{ Entries []json.RawMessage }
		require.NoError(t, json.Unmarshal(written(t, "json", output.Options{}, report), &document))
		for i, e := range report.Entries {
			var entry bytes.Buffer
			require.NoError(t, json.Compact(&entry, document.Entries[i]))
			line := output.AppendEntry(nil, "r", e, output.Options{})
			assert.Equal(t, string(line), `{"report":"r",`+entry.String()[1:]+"\n")
		}
	}
}
