package lint_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/openchronicle/chronicle/lint"
	"github.com/openchronicle/chronicle/model"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// spaced has the same mistake in two places.
const spaced = "On February 1, in Almaty, a picket was held [1]\n\nOn February 2, in Almaty, it was dispersed [2]\n"

func quiet(findings []model.Finding) (list []string) {
	for _, f := range findings {
		if f.Suppressed != nil {
			list = append(list, f.Text)
		}
	}
	return list
}

func TestIgnores(t *testing.T) {
	a := func(file string) bool { return file == "a.txt" }
	none := func(string) bool { return false }
	for name, test := range map[string]struct {
		ignore lint.Ignore
		quiet  []string
		stale  string
	}{
		"rule":              {lint.Ignore{Rule: "footnote-space"}, []string{" [1]", " [2]"}, ""},
		"another rule":      {lint.Ignore{Rule: "mixed-script"}, nil, "this suppression matches no finding any more; delete it"},
		"text of the place": {lint.Ignore{Rule: "footnote-space", Text: "[2]"}, []string{" [2]"}, ""},
		"text around":       {lint.Ignore{Text: "was held [1]"}, []string{" [1]"}, ""},
		"text beside":       {lint.Ignore{Text: "On February 1"}, nil, "this suppression matches no finding any more; delete it"},
		"this draft":        {lint.Ignore{Rule: "footnote-space", Covers: a}, []string{" [1]", " [2]"}, ""},
		"another draft":     {lint.Ignore{Rule: "footnote-space", Covers: none}, nil, ""},
		"to the last day":   {lint.Ignore{Rule: "footnote-space", Until: "2026-11-24"}, []string{" [1]", " [2]"}, ""},
		"over": {lint.Ignore{Rule: "footnote-space", Until: "2026-11-23"}, nil,
			"this suppression held until 2026-11-23; look at its findings again, then delete it or give it another day"},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t)
			findings := of(b.check("a.txt", spaced, 1), "footnote-space")
			require.Len(t, findings, 2)
			ignores := lint.Ignores{&test.ignore}
			ignores.Mark(findings, "2026-11-24")
			assert.Equal(t, test.quiet, quiet(findings))
			stale := b.linter.Unused(ignores, "2026-11-24", lint.Checked{Files: []string{"a.txt"}, All: true})
			if test.stale == "" {
				assert.Empty(t, stale)
				return
			}
			require.Len(t, stale, 1)
			assert.Equal(t, test.stale, stale[0].Message)
			assert.Equal(t, "suppression", stale[0].Rule)
		})
	}
}

// TestIgnoreOfNoDraft holds that a suppression for a draft that is not there is told when all drafts are known and were checked, and not before.
func TestIgnoreOfNoDraft(t *testing.T) {
	b := newBench(t)
	none := func(string) bool { return false }
	for _, test := range []struct {
		checked lint.Checked
		want    []string
	}{
		{lint.Checked{Listed: true, All: true}, []string{`this suppression is about no draft: "b.txt" matches none of those under "paths"; correct its path, or delete it`}},
		{lint.Checked{Listed: true}, nil},
		{lint.Checked{All: true}, nil},
	} {
		test.checked.Files = []string{"a.txt"}
		var told []string
		for _, f := range b.linter.Unused(lint.Ignores{{Rule: "footnote-space", Path: "b.txt", Covers: none}}, "2026-11-24", test.checked) {
			told = append(told, f.Message)
		}
		assert.Equal(t, test.want, told, "%+v", test.checked)
	}
}

// TestIgnoresOfSeveralLines holds that the text of a suppression may stand on any line of the place.
func TestIgnoresOfSeveralLines(t *testing.T) {
	for text, want := range map[string]bool{
		"she said: “We will": true, "leave the": true, "square": true, "or the street": true, "she said": false, "[1]": false,
	} {
		b := newBench(t)
		findings := of(b.check("a.txt", "On February 1, in Almaty, she said: “We will not\nleave the square\nor the street[1]\n", 1), "quote-unclosed")
		require.Len(t, findings, 1)
		lint.Ignores{{Text: text}}.Mark(findings, "2026-11-24")
		assert.Equal(t, want, findings[0].Suppressed != nil, text)
	}
}

// TestBaseline holds that what a baseline has stays quiet when lines are put above it, that a new mistake of the same kind is loud, and that one that is
// gone is told.
func TestBaseline(t *testing.T) {
	b := newBench(t)
	var written bytes.Buffer
	kept, err := lint.WriteBaseline(&written, "baseline.json", nil, nil, of(b.check("a.txt", spaced, 1), "footnote-space"))
	require.NoError(t, err)
	require.Equal(t, 2, kept)
	for _, word := range []string{"Almaty", "picket"} {
		assert.NotContains(t, written.String(), word, "no text of a report is in a baseline")
	}
	read := func() *lint.Baseline {
		base, err := lint.ReadBaseline("baseline.json", strings.NewReader(written.String()))
		require.NoError(t, err)
		return base
	}
	mark := func(text string) (loud, gone int) {
		base := read()
		findings := of(b.check("a.txt", text, 1), "footnote-space")
		base.Mark(findings)
		return len(findings) - len(quiet(findings)), len(b.linter.Gone(base, []string{"a.txt"}))
	}
	loud, gone := mark(spaced)
	assert.Equal(t, []int{0, 0}, []int{loud, gone})
	loud, gone = mark("On February 1, in Aktau, nothing happened[3]\n\n" + spaced)
	assert.Equal(t, []int{0, 0}, []int{loud, gone})
	loud, gone = mark(spaced + "\nOn February 3, in Aktau, a picket was held [3]\n")
	assert.Equal(t, []int{1, 0}, []int{loud, gone})
	loud, gone = mark(strings.Replace(spaced, " [2]", "[2]", 1))
	assert.Equal(t, []int{0, 1}, []int{loud, gone})
	assert.Empty(t, b.linter.Gone(read(), []string{"b.txt"}), "nothing is known of drafts that were not checked")
}

func TestReadBaselineRefuses(t *testing.T) {
	for source, want := range map[string]string{
		"":     "", // nothing is written by hand, but an empty file is no lie
		"{}\n": "b.json:1:1: this is no baseline of chronicle; write one with --write-baseline",
		`{"chronicle-baseline": 1, "findings": [` + "\n{\"file\": 1}\n]}\n": "b.json:2:1: not a finding of a baseline; write it again with --write-baseline",
	} {
		_, err := lint.ReadBaseline("b.json", strings.NewReader(source))
		if want == "" {
			assert.NoError(t, err)
		} else {
			assert.EqualError(t, err, want)
		}
	}
}

// TestBaselineHasNothingOfRulesThatGaveUp holds that a rule that gave up is told with any baseline, also with one that has a finding of the same rule at the same place.
func TestBaselineHasNothingOfRulesThatGaveUp(t *testing.T) {
	found := model.Finding{File: "a.txt", Line: 1, Column: 1, EndLine: 1, EndColumn: 14, Rule: "needs-a-source", Text: "On February 1", Excerpt: "On February 1, in Almaty"}
	gaveUp := found
	gaveUp.GaveUp = true
	var written bytes.Buffer
	kept, err := lint.WriteBaseline(&written, "baseline.json", nil, nil, []model.Finding{gaveUp, found})
	require.NoError(t, err)
	assert.Equal(t, 1, kept)
	base, err := lint.ReadBaseline("baseline.json", &written)
	require.NoError(t, err)
	findings := []model.Finding{gaveUp, found}
	base.Mark(findings)
	assert.Nil(t, findings[0].Suppressed)
	assert.NotNil(t, findings[1].Suppressed)
}
