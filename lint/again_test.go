package lint_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/openchronicle/chronicle/lint"
	"github.com/stretchr/testify/require"
)

// TestManyDrafts holds that what a Linter says of a draft does not depend on the drafts that it has checked before.
func TestManyDrafts(t *testing.T) {
	drafts := texts(t)
	long := ""
	for _, name := range slices.Sorted(maps.Keys(drafts)) {
		long += drafts[name] + "\n\n"
	}
	drafts["all"] = strings.Repeat(long, 2) // more than is kept from draft to draft
	for _, rule := range lint.Rules() {
		drafts[rule.ID+", wrong"], drafts[rule.ID+", right"] = rule.Bad, rule.Good
	}
	b := newBench(t)
	for _, name := range slices.Sorted(maps.Keys(drafts)) {
		if _, ok := b.survey(name, drafts[name]); !ok {
			continue
		}
		fresh := &bench{t, b.lex, lint.New(b.lex, &lint.Settings{}, lint.Rules())}
		require.Equal(t, fresh.check(name, drafts[name], 1), b.check(name, drafts[name], 2), name)
	}
}
