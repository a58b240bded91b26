package lint_test

import (
	"strings"
	"testing"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/lint"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// check finds what the rules say of a text of February 2022.
func check(t *testing.T, text string, rules []*lint.Rule, settings *lint.Settings) []model.Finding {
	t.Helper()
	lex, err := pack.Load()
	require.NoError(t, err)
	survey, err := lex.Calendar().Survey(strings.NewReader(text), parser.Ask{Name: "draft.txt", Period: "2022-02"})
	require.NoError(t, err)
	source, err := parser.Decode(text, "")
	require.NoError(t, err)
	findings, err := lint.New(lex, settings, rules).Check("draft.txt", survey, source, 2)
	require.NoError(t, err)
	return findings
}

// of are the findings of one rule.
func of(findings []model.Finding, rule string) (list []model.Finding) {
	for _, f := range findings {
		if f.Rule == rule {
			list = append(list, f)
		}
	}
	return list
}

// told puts findings into words for a failing test.
func told(findings []model.Finding) string {
	var b strings.Builder
	for _, f := range findings {
		b.WriteString(f.Rule + ": " + f.Message + " [" + f.Text + "]\n")
	}
	return b.String()
}

// TestStylesAreNamedInWords holds that a message names a way of writing and quotes no sample of it: what stands in quotation marks is taken for the draft's own. Words that are all
// that is to be written may be quoted, and the marks themselves.
func TestStylesAreNamedInWords(t *testing.T) {
	for _, rule := range lint.Rules() {
		if rule.Style == nil {
			continue
		}
		for _, name := range rule.Style.Names {
			assert.NotRegexp(t, "[0-9]|“word|Almaty|[A-Z]\\.", name, rule.ID)
		}
	}
}

// TestExamples holds that the bad example of every rule breaks it, that the good one breaks no rule at all, and that the repair of the bad example is
// the good one.
func TestExamples(t *testing.T) {
	for _, rule := range lint.Rules() {
		if rule.Check == nil && rule.Review == nil {
			continue // "suppression", which looks at no draft; see TestSuppression
		}
		t.Run(rule.ID, func(t *testing.T) {
			require.NotEmpty(t, rule.Title)
			require.NotEmpty(t, rule.Why)
			bad := of(check(t, rule.Bad, lint.Rules(), &lint.Settings{}), rule.ID)
			assert.NotEmpty(t, bad, "the bad example is not found")
			good := check(t, rule.Good, lint.Rules(), &lint.Settings{})
			assert.Empty(t, good, "the good example is found:\n%s", told(good))
			var fixes []*model.Fix
			for _, f := range bad {
				if f.Fix != nil {
					fixes = append(fixes, f.Fix)
					assert.Equal(t, rule.Repair == "safe", f.Fix.Safe, "repair is %q", rule.Repair)
				}
			}
			if rule.Repair == "" {
				assert.Empty(t, fixes, "a rule without repair repairs")
				return
			}
			fixed, _, refused := lint.Apply(rule.Bad, fixes)
			assert.Empty(t, refused)
			assert.Equal(t, rule.Good, fixed)
		})
	}
}
