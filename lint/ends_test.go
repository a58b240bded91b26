package lint_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/openchronicle/chronicle/internal/racing"
	"github.com/openchronicle/chronicle/lint"
	"github.com/openchronicle/chronicle/parser"
)

// TestADraftMayEndAnywhere holds that what a rule finds wrong may be cut behind any of its words: rules look at what stands behind what they judge.
func TestADraftMayEndAnywhere(t *testing.T) {
	b := newBench(t)
	for i, r := range lint.Rules() {
		if i%racing.OneIn > 0 {
			continue
		}
		var tokens parser.Tokens
		tokens.Scan(r.Bad)
		for k := range tokens.List {
			text := r.Bad[:tokens.List[k].End]
			if _, ok := b.survey("a.txt", text); ok {
				assert.NotPanics(t, func() { b.check("a.txt", text, 1) }, text)
			}
		}
	}
}
