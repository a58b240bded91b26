package lint_test

import (
	"strings"
	"testing"
)

// noted makes a draft of entries that end with the marks given.
func noted(marks ...string) string {
	entries := make([]string, len(marks))
	for i, m := range marks {
		entries[i] = "On February 1, in Almaty, a picket was held" + m
	}
	return draftOf(entries...)
}

// defined adds definitions to a draft.
func defined(draft string, numbers ...string) string {
	for i, n := range numbers {
		numbers[i] = "[" + n + "] https://example.org/" + n
	}
	return draft + "\n\n" + strings.Join(numbers, "\n")
}

func TestFootnoteMissing(t *testing.T) {
	ruleTable(t, "footnote-missing", []string{
		noted("[1]", "[2]", "[3]"),
		noted("", "", ""),
		noted("[1]", "", "", ""),
		noted("[1]", ""),
		noted("[1], as was told[2]. Nobody came", "[3]", "[4]"),
	}, []wrongText{
		{draft: noted("[4]", "", "[6]", "[7]"), at: []string{"held"}},
		{draft: noted("[1]", "[2]", ". He said: “No”."), at: []string{"“No”."}},
		{draft: noted("", "[1]", "[2]", ".", "[3]", "[4]"), at: []string{"held", "held."}},
	})
}

func TestFootnoteGap(t *testing.T) {
	ruleTable(t, "footnote-gap", []string{
		noted("[1]", "[2]", "[3]"),
		noted("[7]", "[8]", "[9]"),
		noted("[1-3]", "[4, 5]", "[6][7]"),
		noted("[1]", "", "[3]"),
		noted("[1]", "[3]", "[2]", "[4]"),
		noted("[1]", "[1]", "[3]"),
		noted("[1]", "[22]", "[3]"),
		noted("[1]", "[2]", "[3]", "[1]", "[2]", "[3]"),
		defined(noted("[1]", "", "[3]"), "1", "2", "3"),
	}, []wrongText{
		{draft: noted("[6]", "[8]", "[9]"), at: []string{"[8]"}},
		{draft: noted("[6]", "[8]", "[11]"), at: []string{"[8]", "[11]"}},
		{draft: noted("[1]", "", "", "", "[3]"), at: []string{"[3]"}},
		{draft: defined(noted("[1]", "[3]", "[4]"), "1", "2", "3", "4"), at: []string{"[3]"}},
	})
}

func TestFootnoteDuplicate(t *testing.T) {
	ruleTable(t, "footnote-duplicate", []string{
		noted("[1]", "[2]", "[3]"),
		noted("[1], he said[1]", "[2]", "[3]"),
		noted("[1-3], he said[2]", "[4]"),
		noted("[1]", "[2]", "[3]", "[1]", "[2]", "[3]"),
		noted("[1]", "[2]", "[4]", "[3]"),
	}, []wrongText{
		{draft: noted("[39]", "[40]", "[40]", "[41]"), at: []string{"[40]"}},
		{draft: noted("[38]", "[41]", "[40]", "[41]", "[42]"), at: []string{"[41]"}},
		{draft: noted("[1]", "[2]", "[3]", "[1]", "[4]"), at: []string{"[1]"}},
		{draft: defined(noted("[1]", "[2]"), "1", "2", "2"), at: []string{"[2]"}},
	})
}

func TestFootnoteOrder(t *testing.T) {
	ruleTable(t, "footnote-order", []string{
		noted("[1]", "[2]", "[3]"),
		noted("[1]", "[3]", "[5]"),
		noted("[1]", "[2]", "[3]", "[1]", "[2]", "[3]"),
		noted("[1]", "[2]", "[2]", "[3]"),
	}, []wrongText{
		{draft: noted("[50]", "[52]", "[51]", "[53]"), at: []string{"[51]"}},
		{draft: noted("[4]", "[55]", "[6]", "[7]"), at: []string{"[55]"}},
		{draft: noted("[9]", "[1]", "[2]", "[3]"), at: []string{"[9]"}},
		{draft: noted("[11]", "[12]", "[3]"), at: []string{"[3]"}},
	})
}

func TestFootnoteDefinitions(t *testing.T) {
	ruleTable(t, "footnote-undefined", []string{
		noted("[1]", "[2]"),
		defined(noted("[1-3]", "[4]"), "1", "2", "3", "4"),
	}, []wrongText{
		{draft: defined(noted("[1]", "[2]"), "1"), at: []string{"[2]"}},
		{draft: defined(noted("[1]", "[2]", "[3]", "[4]"), "1"), at: []string{"[2]"}}, // one finding for all
	})
	ruleTable(t, "footnote-unused", []string{
		noted("[1]", "[2]"),
		defined(noted("[1-3]", "[4]"), "1", "2", "3", "4"),
		defined(noted("[1]", "", "[3]"), "1", "2", "3"),    // footnote-missing has it
		defined(noted("[1]", "[3]", "[4]"), "1", "2", "3"), // footnote-gap has it
	}, []wrongText{
		{draft: defined(noted("[1]", "[2]"), "1", "2", "3"), at: []string{"[3]"}},
	})
}

func TestFootnoteSpace(t *testing.T) {
	ruleTable(t, "footnote-space", []string{
		noted("[1]"),
		noted(".[1]"),
		noted("[1] [2]"),
		noted(" (see [4])[1]"),
		noted("”[1]"),
	}, []wrongText{
		{draft: noted(" [1]"), at: []string{" [1]"}, fixed: noted("[1]")},
		{draft: noted("\u00a0[1]"), at: []string{"\u00a0[1]"}, fixed: noted("[1]")},
		{draft: noted(". \u00a0[1]"), at: []string{" \u00a0[1]"}, fixed: noted(".[1]")},
		{draft: noted(" [1], he said [2]"), at: []string{" [1]", " [2]"}, fixed: noted("[1], he said[2]")},
	})
}

func TestFootnoteStop(t *testing.T) {
	none := []string{"[1]", "[2]", "[3]"}
	with := func(m string) string { return noted(append(append([]string{}, none...), m)...) }
	before := func(m string) string { return noted(".[1]", ".[2]", ".[3]", m) }
	ruleTable(t, "footnote-stop", []string{
		before(" (by whom?)[4]"), before(". (Nobody came.)[4]"),
		with("?[4]"), with("!”[4]"), with(".”[4]"), with("…[4]"), with("”[4]"),
		with(" at 3 p.m.[4]"), with(" in Washington, D.C.[4]"), with(" by Bekov T.A.[4]"), with(" by Karaganda Steel and Co.[4]"), with(" by Serik Zh.[4]"),
		with(" by tents, fires, etc.[4]"), with("[4]. He said so"), with("[4][5][6]"), with(" (twice)[4]"), with(""),
		noted(".[1]", ".[2]", ".[3]", "?[4]", ".”[5]", " by Bekov T.A.[6]"),
		noted("[1].", "[2].", "[3]."),
	}, []wrongText{
		{draft: with("[4]."), at: []string{"[4]."}, fixed: with("[4]")},
		{draft: with(".[4]"), at: []string{".[4]"}, fixed: with("[4]")},
		{draft: with("[4][5]."), at: []string{"[4][5]."}, fixed: with("[4][5]")},
		{draft: with(".[4]."), at: []string{".[4]."}, fixed: with(".[4]")}, // then as the one above
		{draft: with(". [4]"), at: []string{". [4]"}, fixed: with(" [4]")},
		{draft: noted("[1].", "[2].", "[3].", ".[4]"), at: []string{".[4]"}, fixed: noted("[1].", "[2].", "[3].", "[4].")},
		{draft: noted("[1].", "[2].", "[3].", "[4]"), at: []string{"[4]"}, fixed: noted("[1].", "[2].", "[3].", "[4].")},
		{draft: noted(".[1]", ".[2]", ".[3]", "[4]."), at: []string{"[4]."}, fixed: noted(".[1]", ".[2]", ".[3]", ".[4]")},
		{draft: noted(".[1]", ".[2]", ".[3]", "[4][5]"), at: []string{"[4][5]"}, fixed: noted(".[1]", ".[2]", ".[3]", ".[4][5]")},
		{draft: before("[4][5]."), at: []string{"[4][5]."}, fixed: before(".[4][5]")},
		{draft: before(" (by whom?)[4]."), at: []string{")[4]."}, fixed: before(" (by whom?)[4]")},
		{draft: before(". (Nobody came.)[4]."), at: []string{")[4]."}, fixed: before(". (Nobody came.)[4]")},
		{draft: before(" (until 6 p.m.)[4]."), at: []string{"[4]."}, fixed: before(" (until 6 p.m.).[4]")},
		{draft: before(": who is guilty?[4]."), at: []string{"?[4]."}, fixed: before(": who is guilty?[4]")},
		{draft: before(": “We stay.”[4]."), at: []string{"”[4]."}, fixed: before(": “We stay.”[4]")},
		{draft: before(" by the “Kuat”[4]."), at: []string{"[4]."}, fixed: before(" by the “Kuat”.[4]")},
		{draft: before(" at 6 p.m.[4]."), at: []string{".[4]."}, fixed: before(" at 6 p.m.[4]")},
		{draft: noted("[1]", "[2]."), at: []string{"[2]."}}, // neither is the rule
	})
}
