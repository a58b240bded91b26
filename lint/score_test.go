package lint_test

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/lint"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// drafts are texts with deliberate mistakes, which were labelled before the rules were measured on them. The floors are the share of the labels
// of severity error or warning that are found, and of the findings of such severity that touch a label. Floors only rise.
var drafts = []struct {
	name              string
	recall, precision float64
}{
	{"2021-06", 0.88, 0.98},
	{"2021-09", 0.98, 0.98},
	{"2021-09b", 0.93, 0.99},
	{"2021-12b", 0.88, 0.99},
	{"2022-01", 0.94, 0.99},
	{"2022-01b", 0.92, 0.99},
	{"2022-01c", 0.86, 0.97},
	{"2022-02", 0.98, 0.99},
	{"2022-02b", 0.98, 0.99},
	{"2022-02c", 0.97, 0.99},
	{"2022-02d", 0.98, 0.99},
	{"2022-02e", 0.96, 0.99},
	{"2022-02f", 0.93, 0.99},
	{"2022-02g", 0.87, 0.99},
	{"2022-02h", 0.98, 0.99},
	{"2022-02i", 0.93, 0.99},
	{"2022-02j", 0.93, 0.99},
	{"2022-02k", 0.9, 0.99},
	{"2022-02l", 0.85, 0.98},
	{"2022-02m", 0.87, 0.98},
	{"2022-02n", 0.84, 0.99},
	{"2022-02o", 0.95, 0.99},
	{"2022-03", 0.96, 0.95},
	{"2022-03c", 0.97, 0.99},
	{"2022-03d", 0.83, 0.99},
	{"2022-03e", 0.88, 0.99},
	{"2022-03f", 0.77, 0.99},
	{"2022-03g", 0.87, 0.98},
	{"2022-03h", 0.9, 0.99},
	{"2022-04c", 0.9, 0.98},
	{"2022-04d", 0.95, 0.99},
	{"2022-04e", 0.88, 0.99},
	{"2022-04f", 0.82, 0.98},
	{"2022-04g", 0.88, 0.99},
	{"2022-05b", 0.91, 0.99},
	{"2022-05c", 0.92, 0.99},
	{"2022-06", 0.94, 0.99},
	{"2022-06_2022-07", 0.87, 0.98},
	{"2022-06c", 0.9, 0.99},
	{"2022-08", 0.97, 0.99},
	{"2022-08b", 0.84, 0.98},
	{"2022-09b", 0.96, 0.96},
	{"2022-09_2022-10", 0.91, 0.99},
	{"2022-11", 0.85, 0.99},
	{"2022-11c", 0.92, 0.98},
	{"2022-11d", 0.93, 0.99},
	{"2022-12", 0.9, 0.98},
	{"2023-01", 0.98, 0.98},
	{"2023-01b", 0.92, 0.99},
	{"2023-03", 0.87, 0.99},
	{"2023-03b", 0.91, 0.99},
	{"2023-07", 0.99, 0.99},
	{"2023-10b", 0.91, 0.99},
}

// defect is what a careful editor has marked in a draft.
type defect struct {
	N        int    // ordinal of the paragraph, from 1
	Rule     string // the editor's name for it
	Text     string // stands in the paragraph
	Severity string
	Bonus    bool // no evidence in this text alone
}

// neutral are labels about a house style that is judged once for a draft.
const neutral = "footnote-period-after"

// place is a range of a line, in code points from 0.
type place struct{ start, end int }

// labelled are the places of a defect in the lines of a draft.
func (d *defect) labelled(line string) (places []place) {
	for at := 0; ; {
		n := strings.Index(line[at:], d.Text)
		if n < 0 {
			return places
		}
		at += n
		start := utf8.RuneCountInString(line[:at])
		places = append(places, place{start, start + utf8.RuneCountInString(d.Text)})
		at++
	}
}

func placeOf(f model.Finding) place {
	p := place{f.Column - 1, f.Column}
	if f.EndLine == f.Line {
		p.end = max(p.end, f.EndColumn-1)
	}
	return p
}

func (d *defect) touches(line string, f model.Finding) bool {
	if d.Rule == "footnote-missing" && strings.HasPrefix(f.Rule, "footnote") {
		return true // wherever on the line
	}
	p := placeOf(f)
	for _, l := range d.labelled(line) {
		if p.start <= l.end && l.start <= p.end {
			return true
		}
	}
	return false
}

func TestScoreOfDrafts(t *testing.T) {
	lex, err := pack.Load()
	require.NoError(t, err)
	for _, draft := range drafts {
		t.Run(draft.name, func(t *testing.T) {
			text, err := os.ReadFile(filepath.Join("../testdata/drafts", draft.name+".txt"))
			require.NoError(t, err)
			survey, err := lex.Calendar().Survey(strings.NewReader(string(text)), parser.Ask{Name: draft.name + ".txt"})
			require.NoError(t, err)
			source, err := parser.Decode(string(text), "")
			require.NoError(t, err)
			findings, err := lint.New(lex, &lint.Settings{}, lint.Rules()).Check(draft.name, survey, source, 2)
			require.NoError(t, err)
			score(t, string(text), defects(t, draft.name), findings, draft.recall, draft.precision)
		})
	}
}

func defects(t *testing.T, name string) (list []defect) {
	f, err := os.Open(filepath.Join("../testdata/drafts", name+".defects.jsonl"))
	require.NoError(t, err)
	defer f.Close()
	for scan := bufio.NewScanner(f); scan.Scan(); {
		var d defect
		require.NoError(t, json.Unmarshal(scan.Bytes(), &d))
		list = append(list, d)
	}
	return list
}

func score(t *testing.T, text string, labels []defect, findings []model.Finding, recall, precision float64) {
	lines := strings.Split(text, "\n")
	var paragraphs []int // line of the paragraph, from 1
	for i, line := range lines {
		if strings.TrimSpace(line) != "" {
			paragraphs = append(paragraphs, i+1)
		}
	}
	byLine := map[int][]int{}
	for i, f := range findings {
		byLine[f.Line] = append(byLine[f.Line], i)
	}
	right := make([]bool, len(findings))
	found, all := 0, 0
	for _, d := range labels {
		number := paragraphs[d.N-1]
		line := lines[number-1]
		require.NotEmpty(t, d.labelled(line), "line %d has no %q", number, d.Text)
		hit := false
		for _, i := range byLine[number] {
			if d.touches(line, findings[i]) {
				right[i], hit = true, true
			}
		}
		if d.Severity == string(model.Suggestion) || d.Bonus || d.Rule == neutral {
			continue
		}
		all++
		if hit {
			found++
		} else {
			t.Logf("missed  line %d %s: %s", number, d.Rule, d.Text)
		}
	}
	counted, alarms := 0, 0
	for i, f := range findings {
		if f.Severity == model.Suggestion {
			continue
		}
		counted++
		if !right[i] {
			alarms++
			t.Logf("alarm   line %d:%d %s: %s [%s]", f.Line, f.Column, f.Rule, f.Message, f.Text)
		}
	}
	gotRecall, gotPrecision := float64(found)/float64(all), 1-float64(alarms)/float64(max(1, counted))
	t.Logf("recall %.3f (%d of %d), precision %.3f (%d false alarms in %d)", gotRecall, found, all, gotPrecision, alarms, counted)
	assert.GreaterOrEqual(t, gotRecall, recall)
	assert.GreaterOrEqual(t, gotPrecision, precision)
}

// TestCleanDraft holds that nothing is found in chronicles in which a careful editor finds nothing.
func TestCleanDraft(t *testing.T) {
	lex, err := pack.Load()
	require.NoError(t, err)
	for _, name := range []string{"clean.txt", "clean-2022-10.txt"} {
		text, err := os.ReadFile("../testdata/drafts/" + name)
		require.NoError(t, err)
		survey, err := lex.Calendar().Survey(strings.NewReader(string(text)), parser.Ask{Name: name})
		require.NoError(t, err)
		source, err := parser.Decode(string(text), "")
		require.NoError(t, err)
		findings, err := lint.New(lex, &lint.Settings{}, lint.Rules()).Check(name, survey, source, 2)
		require.NoError(t, err)
		assert.Empty(t, findings, told(findings))
	}
}
