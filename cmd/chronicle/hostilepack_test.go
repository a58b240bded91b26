package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// file writes a file into a new folder.
func file(t *testing.T, name, text string) (path string) {
	path = filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
	return path
}

// deepPack has a rule of every kind whose pattern needs more memory than it gets where a # is followed by a long row of letters. Want of time ends in the same
// way, and takes some.
const deepPack = `pack: deep
version: "1"
facilities:
  - {id: deep-camp, literal: '#', pattern: '#(?<code>(?:[^\[]|\[(?![0-9]))*\[)', code: '${code}', examples: {match: [{text: '#a[', values: ['a[']}], reject: [b]}}
patterns:
  - {id: deep-fine, literal: '#', pattern: '#(?:[^\[]|\[(?![0-9]))*\[', field: extra.fine, examples: {match: [{text: '#a[', values: ['#a[']}], reject: [b]}}
rules:
  - {id: deep-rule, kind: existence, severity: suggestion, title: t, why: w, literal: '#', pattern: '#(?:[^\[]|\[(?![0-9]))*\[', examples: {match: [{text: '#a[', values: ['#a[']}], reject: [b]}}
`

// TestARuleThatGivesUpIsToldAndTheRestGoesOn holds that a pattern which comes to no end costs its own values alone: the entry names the rule, all else is written, and
// the exit status is 2.
func TestARuleThatGivesUpIsToldAndTheRestGoesOn(t *testing.T) {
	pack := file(t, "deep.yaml", deepPack)
	draft := "On February 1, in Almaty, #" + strings.Repeat("a", 100_000) + "[1]\n\nOn February 2, in Almaty, A. Bekov was fined  [2]\n"
	const told = "rules of the packs gave up on entries, which say so and may lack what it reads: deep-camp, deep-fine"

	status, out, said := tried(strings.NewReader(draft), "extract", "-q", "-f", "json", "--pack", pack)
	assert.Equal(t, exitFailure, status)
	assert.Contains(t, said, "2 "+told+";")
	var report struct {
		Entries []struct {
			Unread []struct{ Why string }
			People []struct{ Name string }
		}
	}
	require.NoError(t, json.Unmarshal([]byte(out), &report))
	require.Len(t, report.Entries, 2)
	why := fmt.Sprint(report.Entries[0].Unread)
	assert.Contains(t, why, "the rule deep-camp did not finish")
	assert.Contains(t, why, "the rule deep-fine did not finish")
	assert.Equal(t, "A. Bekov", report.Entries[1].People[0].Name)

	status, out, said = tried(strings.NewReader(draft), "validate", "-f", "json", "--pack", pack)
	assert.Equal(t, exitFailure, status)
	assert.Contains(t, said, "3 "+told+", deep-rule;")
	var found struct {
		Findings []struct{ Rule, Entry, Severity, Message string }
	}
	require.NoError(t, json.Unmarshal([]byte(out), &found))
	all := fmt.Sprint(found.Findings)
	assert.Contains(t, all, "{deep-rule 2022-02-01.01 error the pattern of this rule gave up on the entry")
	assert.Contains(t, all, "{unread 2022-02-01.01 error the rule deep-camp did not finish")
	assert.Contains(t, all, "{footnote-space 2022-02-02.01")

	status, out, _ = tried(strings.NewReader(draft), "fix", "-q", "--pack", pack)
	assert.Equal(t, exitFailure, status)
	assert.Contains(t, out, "was fined[2]")

	baseline := filepath.Join(t.TempDir(), "baseline.json")
	status, _, said = tried(strings.NewReader(draft), "validate", "--write-baseline", "--baseline", baseline, "--pack", pack)
	assert.Equal(t, exitFailure, status)
	assert.Contains(t, said, "1 finding kept\n")
	assert.Contains(t, said, "3 "+told+", deep-rule;")
	kept, err := os.ReadFile(baseline)
	require.NoError(t, err)
	assert.Contains(t, string(kept), `"rule":"footnote-space"`)
	assert.NotContains(t, string(kept), "unread", "that a rule gave up is no mistake to live with")
	assert.NotContains(t, string(kept), "deep-rule")

	var shown, explained strings.Builder
	status = run(t.Context(), []string{"explain", "--pack", pack, file(t, "2022-02.txt", draft) + ":1"}, nil, &shown, &explained)
	assert.Equal(t, exitFailure, status)
	assert.Contains(t, shown.String(), "the rule deep-camp did not finish")
	assert.Contains(t, explained.String(), "2 "+told+";")
}

// bombs are files that cost more than they have, or than there is.
func bombs(t *testing.T) map[string]string {
	aliases := "pack: x\nversion: \"1\"\na: &a [x,x,x,x,x,x,x,x,x]\n"
	for c := 'b'; c < 'k'; c++ {
		aliases += fmt.Sprintf("%c: &%c [%s]\n", c, c, strings.Repeat(fmt.Sprintf("*%c,", c-1), 9))
	}
	rules := "pack: x\nversion: \"1\"\npatterns:\n" + strings.Repeat("- {id: a, literal: b, pattern: b, field: extra.c}\n", 100_000)
	return map[string]string{
		"anchors (&) are not used":                 file(t, "aliases.yaml", aliases),
		"nested more than 40 levels deep":          file(t, "brackets.yaml", strings.Repeat("[", 900_000)),
		"more than 500000 values":                  file(t, "deep.yaml", strings.Repeat("[", 8_000_000)),
		"keys and marks":                           file(t, "rules.yaml", rules),
		"the file has more than the 8388608 bytes": file(t, "large.yaml", strings.Repeat("#", 100<<20)),
	}
}

// TestHostilePacksAndConfigurationsAreRefused holds that such a file is refused in one sentence, as a pack and as a configuration.
func TestHostilePacksAndConfigurationsAreRefused(t *testing.T) {
	t.Parallel()
	all := bombs(t)
	if _, err := os.Stat("/dev/zero"); err == nil {
		all["more than the 8388608 bytes "] = "/dev/zero"
	}
	all["directory"] = t.TempDir()
	for want, path := range all {
		for _, args := range [][]string{{"extract", "--pack", path}, {"validate", "--pack", path}, {"validate", "--config", path}} {
			status, out, said := tried(strings.NewReader("On February 1, in Almaty, a[1]"), args...)
			assert.Equal(t, exitFailure, status, args)
			assert.Contains(t, said, strings.TrimSpace(want), args)
			assert.Empty(t, out, args)
		}
	}
}

// manyPacks are files that bring n rules together, as many in each as one may have.
func manyPacks(t *testing.T, n int) (flags []string) {
	const most = 8_000 // a pack has at most half a million values
	for first := 0; first < n; first += most {
		var b strings.Builder
		fmt.Fprintf(&b, "pack: many-%d\nversion: \"1\"\nrules:\n", first)
		for i := first; i < min(n, first+most); i++ {
			fmt.Fprintf(&b, "- {id: r%d, kind: existence, severity: error, title: t, why: w, literal: q%d, pattern: q%d, examples: {match: [{text: q%d, values: [q%d]}], reject: [y]}}\n", i, i, i, i, i)
		}
		flags = append(flags, "--pack", file(t, fmt.Sprintf("many-%d.yaml", first), b.String()))
	}
	return flags
}

// TestManyRulesAreTriedInTurn holds that packs with very many rules are listed and tried.
func TestManyRulesAreTriedInTurn(t *testing.T) {
	t.Parallel()
	flags := manyPacks(t, manyRules)
	status, out, said := tried(strings.NewReader("On February 1, in Almaty, q7 [1]"), append([]string{"validate", "-f", "junit", "--fail-on", "error"}, flags...)...)
	assert.Equal(t, exitFindings, status, said)
	assert.Contains(t, out, `<testcase name="r7"`)
	var list strings.Builder
	require.Equal(t, exitOK, run(t.Context(), append([]string{"rules", "list"}, flags...), nil, &list, &list))
	assert.Contains(t, list.String(), fmt.Sprintf("r%d", manyRules-1))
}

const manyRules = 9_000
