package pack

import (
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestFindAllGivesBytes(t *testing.T) {
	tests := []struct {
		name, expr, text string
		whole            []string
		groups           map[string]string // of the first match
	}{
		{"Latin", `(?<letters>[A-Z]+)-(?<number>[0-9]+)`, "in LA-155 and OV-156", []string{"LA-155", "OV-156"}, map[string]string{"letters": "LA", "number": "155"}},
		{"Cyrillic", `(?<letters>[А-Я]+)-[0-9]+`, "тюрьма ОВ-156, ИК-2", []string{"ОВ-156", "ИК-2"}, map[string]string{"letters": "ОВ"}},
		{"four bytes before", `b+`, "😀b é b́bb", []string{"b", "b", "bb"}, map[string]string{}},
		{"group without part", `a(?<x>x)?(?<y>y)?`, "ay", []string{"ay"}, map[string]string{"y": "y"}},
		{"repeated group gives the last", `(?:(?<x>[a-z]),)+`, "а,b,c,", []string{"b,c,"}, map[string]string{"x": "c"}},
		{"empty group", `a(?<x>)b`, "éab", []string{"ab"}, map[string]string{"x": ""}},
		{"bytes that are not UTF-8", `b`, "\xff\xd0b\xffb", []string{"b", "b"}, map[string]string{}},
		{"lookbehind", `(?<=№ )[0-9]+`, "№ 7, № 15", []string{"7", "15"}, map[string]string{}},
		{"no match", `x`, "abc", nil, nil},
		{"matches of nothing are left out", `[0-9]*`, "a1é22", []string{"1", "22"}, map[string]string{}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			m, err := compile(test.expr)
			require.NoError(t, err)
			found, err := m.findAll(nil, test.text, 0, "")
			require.NoError(t, err)
			var whole []string
			for _, match := range found {
				whole = append(whole, test.text[match.Start:match.End])
			}
			assert.Equal(t, test.whole, whole)
			if len(found) > 0 {
				assert.Equal(t, test.groups, textOf(test.text, found[0].Groups))
			}
		})
	}
}

func textOf(text string, groups []Group) map[string]string {
	texts := map[string]string{}
	for _, g := range groups {
		texts[g.Name] = text[g.Start:g.End]
	}
	return texts
}

// What both engines know must give the same spans: the optimiser of regexp2 is young.
func TestFindAllAgreesWithTheStandardLibrary(t *testing.T) {
	text := strings.Repeat("On March 3, in Žodzina, «ИК-2» and IK-15 — 30 base units [4].\nПольша, é́ 😀 LA-155/18, №7; ", 20)
	for _, expr := range []string{`[A-Z]{2}-[0-9]+`, `[0-9]+`, `\[[0-9]+\]`, `[А-Я]+`, `(?i)base|ПОЛЬША`, `[^ ]+`, `(?:a|an|and)+`, `.\n`, `(?m)^.`, `x?y*`} {
		m, err := compile(expr)
		require.NoError(t, err)
		found, err := m.findAll(nil, text, 0, "")
		require.NoError(t, err)
		var got, want [][]int
		for _, match := range found {
			got = append(got, []int{match.Start, match.End})
		}
		for _, span := range regexp.MustCompile(expr).FindAllStringIndex(text, -1) {
			if span[0] < span[1] {
				want = append(want, span)
			}
		}
		assert.Equal(t, want, got, expr)
	}
}

func TestFindAllOfNothingEnds(t *testing.T) {
	for _, expr := range []string{``, `x*`, `(?=a)`, `\b`, `^|$`, `(?<=a)|(?=a)`, `(?:)*`} {
		m, err := compile(expr)
		require.NoError(t, err, expr)
		found, err := m.findAll(nil, "aé 😀a", 0, "")
		assert.NoError(t, err, expr)
		assert.Empty(t, found, expr)
	}
}

func TestFindAllGivesUpWithoutTheText(t *testing.T) {
	const name = "Ivanova"
	slow := lazy(`^(\w+\s?)*$`)
	slow.budget = 300 * time.Millisecond
	started := time.Now()
	_, err := slow.findAll(nil, strings.Repeat(name, 20)+"!", 0, "")
	assert.ErrorIs(t, err, ErrTimeout)
	assert.NotContains(t, err.Error(), name)
	assert.Less(t, time.Since(started), 10*time.Second)

	deep, err := compile(`^(?:[^\[]|\[(?!\d))*\[`)
	require.NoError(t, err)
	_, err = deep.findAll(nil, strings.Repeat(name+" ", 10_000), 0, "")
	assert.ErrorIs(t, err, ErrStack)
	assert.NotContains(t, err.Error(), name)
}

func TestFindAllGivesWhatItFoundBeforeItGaveUp(t *testing.T) {
	m, err := compile(`№[0-9]|!(?:[^\[]|\[(?!\d))*\[`)
	require.NoError(t, err)
	found, err := m.findAll(nil, "№1 №2 !"+strings.Repeat("a", 100_000), 0, "")
	assert.ErrorIs(t, err, ErrStack)
	assert.Len(t, found, 2)
}

func TestCompileProblems(t *testing.T) {
	for expr, want := range map[string]string{
		`(a`:                        "the pattern cannot be compiled: missing closing )",
		`\p{Foo}`:                   "the pattern cannot be compiled: unknown unicode category, script, or property 'Foo'",
		`(?P<a>b)`:                  "the pattern cannot be compiled: unrecognized grouping construct: (?P",
		strings.Repeat("a", 10_001): "the pattern has 10001 bytes; at most 10000 are allowed",
	} {
		m, err := compile(expr)
		assert.Nil(t, m)
		assert.EqualError(t, err, want)
	}
	m := lazy(`(a`)
	_, err := m.findAll(nil, "a", 0, "")
	assert.Error(t, err)
	_, err = m.Groups()
	assert.Error(t, err)
}

func TestGroups(t *testing.T) {
	m, err := compile(`(a)(?<code>b)(?:c)(?<n2>d)`)
	require.NoError(t, err)
	groups, err := m.Groups()
	require.NoError(t, err)
	assert.Equal(t, []string{"code", "n2"}, groups)
}

func TestMatcherIsSafeForConcurrentUse(t *testing.T) {
	m := lazy(`(?<n>[0-9]+)é`)
	var group sync.WaitGroup
	counts := make([]int, 8)
	for i := range counts {
		group.Go(func() {
			for range 200 {
				found, _ := m.findAll(nil, "é 12é 345é", 0, "")
				counts[i] += len(found)
			}
		})
	}
	group.Wait()
	for _, count := range counts {
		assert.Equal(t, 400, count)
	}
}
