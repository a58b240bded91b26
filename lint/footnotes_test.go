package lint_test

import (
	"strings"
	"testing"

	"github.com/openchronicle/chronicle/lint"
	"github.com/stretchr/testify/assert"
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
		{draft: noted("[1]", "[2][2]", "[3] [3]"), at: []string{"[2][2]", "[3] [3]"}},
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

func TestFootnoteBrackets(t *testing.T) {
	ruleTable(t, "footnote-brackets", append(inEntries(
		"the colony was built on 5 km², 3 m², 40 hectares and 12 square metres²",
		"he was fined under Article 405(2), Part 2(1), in the school No.1, on p.2 and Art.5",
		"he met them at 10.30, version v2.0, 9.5 percent and 1.3 thousand, on 14.02.2022",
		"the phone 8(727)2501234 and the channel were silent; see kaztag.24, example.kz/a.1 and Vlast.kz.1",
		"it was sold.5 people came, and it was sold.2 February was the day",
		"it was sold.2022",
		"the group Kuat7, COVID19 and room12 were named",
		"2^10 is 1024, a^2 is a square",
		"he was fined (6), and released (12)",
		"Serik Bekov (17) and Aidos Bekov (18)",
		"the first.(1) The second.(2) The third",
		"the flat is at the corner of Abay street, 5",
	), noted(" 5"), noted(" in room5"), noted(" by Kuat7"), noted(" (5)"), noted(" on page.2022"), noted(" under Part.5"), noted(" at No.5"), noted(" in 1,500"),
		noted(" by the OSCE.5"), noted("[1], once again7"), noted("[1]")+"\n\n[1] Interview of the editors with Bekov.5", noted(" by 7"), noted(" on 5 km²"), noted(" since ’90"), noted(" (phone 8(727)250)"), noted(", phone 8(727)250"), noted(" by the Police7"), noted(" by kuatshi7"),
		noted(", see azattyq.kz/report.5"), noted(".007"), noted(" by KazMunayGas.5"), noted(" under para.5"), noted(".5G networks came"), noted("[1]², he said")), []wrongText{
		{draft: noted(".1"), at: []string{"1"}, fixed: noted(".[1]")},
		{draft: noted("[1"), at: []string{"[1"}, fixed: noted("[1]")},
		{draft: noted("[1 and left[2]"), at: []string{"[1"}, fixed: noted("[1] and left[2]")},
		{draft: noted(" 1] and left[2]"), at: []string{"1]"}, fixed: noted(" [1] and left[2]")},
		{draft: noted(".12 On the next day he left"), at: []string{"12"}, fixed: noted(".[12] On the next day he left")},
		{draft: noted(".12 “We left”, he said"), at: []string{"12"}, fixed: noted(".[12] “We left”, he said")},
		{draft: noted(".12 K. Bekov left"), at: []string{"12"}, fixed: noted(".[12] K. Bekov left")},
		{draft: noted(".12 Police came"), at: []string{"12"}}, // twelve of them?
		{draft: noted(" in Almaty.3"), at: []string{"3"}, fixed: noted(" in Almaty.[3]")},
		{draft: noted("3\nof the police"), at: []string{"3"}, fixed: noted("[3]\nof the police")},
		{draft: noted("!3"), at: []string{"3"}, fixed: noted("![3]")},
		{draft: noted(" by the “Kuat”.3"), at: []string{"3"}, fixed: noted(" by the “Kuat”.[3]")},
		{draft: noted(" by the “Kuat”3"), at: []string{"3"}, fixed: noted(" by the “Kuat”[3]")},
		{draft: noted(" by the \"Kuat\".3"), at: []string{"3"}, fixed: noted(" by the \"Kuat\".[3]")},
		{draft: noted(" (twice)3"), at: []string{"3"}, fixed: noted(" (twice)[3]")},
		{draft: noted(".1-3"), at: []string{"1-3"}, fixed: noted(".[1-3]")},
		{draft: noted(".1,2"), at: []string{"1,2"}, fixed: noted(".[1,2]")},
		{draft: noted("1"), at: []string{"1"}, fixed: noted("[1]")},
		{draft: noted("1."), at: []string{"1"}, fixed: noted("[1].")},
		{draft: noted("^7"), at: []string{"^7"}, fixed: noted("[7]")},
		{draft: noted(".(6)"), at: []string{"(6)"}, fixed: noted(".[6]")},
	})
}

func TestFootnoteStyle(t *testing.T) {
	ruleTable(t, "footnote-style", append(inEntries("the colony was built on 5 km², 3 m² and 12 square metres²"), noted("[1]", "[2, 3]"), noted("¹", ".²")), []wrongText{
		{draft: noted("[1]", "[2]", "[3]", "⁴"), at: []string{"⁴"}, fixed: noted("[1]", "[2]", "[3]", "[4]")},
		{draft: noted("[1]", "[2]", "[3]", ".¹⁰ On the next day he left"), at: []string{"¹⁰"}, fixed: noted("[1]", "[2]", "[3]", ".[10] On the next day he left")},
		{draft: noted("¹", "²", "³", "[4]"), at: []string{"[4]"}, fixed: noted("¹", "²", "³", "⁴")},
		{draft: noted("¹", "²", "³", "[4-6]"), at: []string{"[4-6]"}}, // several
		{draft: noted("[1]", "²"), at: []string{"²"}},                 // neither is the rule
	})
}

// TestFootnoteMarkOnce holds that an entry whose mark lost its brackets is told of once, and that no other rule would put a space in front of the mark.
func TestFootnoteMarkOnce(t *testing.T) {
	draft := noted("[1]", ".2", "[3]")
	for _, f := range check(t, draft, lint.Rules(), &lint.Settings{}) {
		assert.Contains(t, []string{"footnote-brackets", "footnote-stop"}, f.Rule, f.Message)
	}
	missing := []*lint.Rule{lint.Find(lint.Rules(), "footnote-missing")}
	assert.Len(t, check(t, draft, missing, &lint.Settings{}), 1, "where nobody asks for footnote-brackets")
	for _, mark := range []string{".2", ".2 The court met", ".2 Police came", " by the “Kuat”2", " (twice)2", ".(2)"} {
		assert.Empty(t, check(t, noted(mark), []*lint.Rule{lint.Find(lint.Rules(), "space-after")}, &lint.Settings{}), mark)
	}
}
