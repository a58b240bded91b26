package lint_test

import (
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

// wrong is a text that breaks a rule. What the rule finds stands in ⟦…⟧; repaired is the same text when the repairs have been made, "" where the
// rule offers none.
type wrong struct {
	rule, text, repaired string
}

// entry makes an entry of a text, unless it is one.
func entry(text string) string {
	if strings.Contains(text, "February") {
		return text
	}
	return "On February 1, in Almaty, " + text + "[1]"
}

// testWrong holds that a rule finds in a text what is marked, and repairs it so.
func testWrong(t *testing.T, w wrong) {
	t.Helper()
	rule := lint.Find(lint.Rules(), w.rule)
	require.NotNil(t, rule, w.rule)
	marked := entry(w.text)
	text := strings.NewReplacer("⟦", "", "⟧", "").Replace(marked)
	findings := check(t, text, []*lint.Rule{rule}, &lint.Settings{})
	var fixes []*model.Fix
	found := text
	for i := len(findings) - 1; i >= 0; i-- {
		f := findings[i]
		from, to := offset(text, f.Line, f.Column), offset(text, f.EndLine, f.EndColumn)
		require.Equal(t, f.Text, text[from:to])
		found = found[:from] + "⟦" + found[from:to] + "⟧" + found[to:]
	}
	for _, f := range findings {
		if f.Fix != nil {
			fixes = append(fixes, f.Fix)
		}
	}
	assert.Equal(t, marked, found, "%s finds\n%s", w.rule, told(findings))
	if w.repaired == "" {
		assert.Empty(t, fixes)
		return
	}
	fixed, _, refused := lint.Apply(text, fixes)
	assert.Empty(t, refused)
	assert.Equal(t, entry(w.repaired), fixed)
}

// checkBelarus finds what a rule says of a text of February 2022 with the pack of another country laid over the built-in one.
func checkBelarus(t *testing.T, id, text string) []model.Finding {
	t.Helper()
	lex, err := pack.Load(filepath.Join("..", "testdata", "packs", "by-en.yaml"))
	require.NoError(t, err)
	survey, err := lex.Calendar().Survey(strings.NewReader(text), parser.Ask{Name: "draft.txt", Period: "2022-02"})
	require.NoError(t, err)
	source, err := parser.Decode(text, "")
	require.NoError(t, err)
	findings, err := lint.New(lex, &lint.Settings{}, []*lint.Rule{lint.Find(lint.Rules(), id)}).Check("draft.txt", survey, source, 1)
	require.NoError(t, err)
	return findings
}

// offset is the byte at a line and a column of code points.
func offset(text string, line, column int) int {
	at := 0
	for ; line > 1; line-- {
		at += strings.IndexByte(text[at:], '\n') + 1
	}
	for ; column > 1; column-- {
		_, n := utf8.DecodeRuneInString(text[at:])
		at += n
	}
	return at
}

// testRight holds that none of the rules finds anything in a text.
func testRight(t *testing.T, ids []string, text string) {
	t.Helper()
	var rules []*lint.Rule
	for _, id := range ids {
		rule := lint.Find(lint.Rules(), id)
		require.NotNil(t, rule, id)
		rules = append(rules, rule)
	}
	assert.Empty(t, told(check(t, entry(text), rules, &lint.Settings{})), text)
}
