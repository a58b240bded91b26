package main

import (
	"bytes"
	"os"
	"testing"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/lint"
	"github.com/openchronicle/chronicle/output"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestRulesPage holds that docs/rules.md says what the rules say.
func TestRulesPage(t *testing.T) {
	lex, err := pack.Load()
	require.NoError(t, err)
	var families []output.RuleFamily
	for _, f := range lint.Families(lex) {
		family := output.RuleFamily{Title: f.Title}
		for _, r := range f.Rules {
			family.Rules = append(family.Rules, r.Described())
		}
		families = append(families, family)
	}
	var page bytes.Buffer
	require.NoError(t, output.WriteRulePage(&page, families))
	if *update {
		require.NoError(t, os.WriteFile("../../docs/rules.md", page.Bytes(), 0o644))
	}
	got, err := os.ReadFile("../../docs/rules.md")
	require.NoError(t, err)
	assert.Equal(t, page.String(), string(got), "docs/rules.md is not current: go test ./cmd/chronicle -run TestRulesPage -update")
}
