package pack

import (
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/model"
)

func TestPackTest(t *testing.T) {
	f := institution
	f.Examples = Examples{
		Match: []Example{
			{Text: "ОВ-156/1 and LA-155/18", Values: Phrases{"OV-156/1", "LA-155/18"}},
			{Text: "LA-155/18 and ОВ-156/1", Values: Phrases{"OV-156/1", "LA-155/18"}}, // not in order
			{Text: "LA-155/18 twice: LA-155/18", Values: Phrases{"LA-155/18"}},
		},
		Reject: Phrases{"ОЩ-1/2", "LA-1/2"},
	}
	broken := Pattern{ID: "broken", Literal: "a", Pattern: "(", Examples: Examples{Match: []Example{{Text: "a", Values: Phrases{"a"}}}}}
	results := (&Pack{Facility: []Facility{f}, Patterns: []Pattern{broken}}).Test()
	require.Len(t, results, 6)
	var ok []bool
	for _, result := range results {
		ok = append(ok, result.OK)
	}
	assert.Equal(t, []bool{true, false, false, true, false, false}, ok)
	assert.Equal(t, ExampleResult{Rule: "institution", Text: "LA-1/2", Got: []string{"LA-1/2"}}, results[4])
	assert.EqualError(t, results[5].Err, "the pattern cannot be compiled: missing closing )")
}

// belarus reads the pack and the chronicle of the tests.
func belarus(t *testing.T) (*Pack, string) {
	src, err := os.ReadFile("../../testdata/packs/by-en.yaml")
	require.NoError(t, err)
	p, err := Read("by-en.yaml", src)
	require.NoError(t, err)
	text, err := os.ReadFile("../../testdata/belarus.txt")
	require.NoError(t, err)
	return p, string(text)
}

func TestBelarusianPackKeepsItsExamples(t *testing.T) {
	p, _ := belarus(t)
	for _, result := range p.Test() {
		assert.True(t, result.OK, "%s: %q: want %q, got %q, %v", result.Rule, result.Text, result.Want, result.Got, result.Err)
	}
}

func TestBelarusianPackReadsTheChronicle(t *testing.T) {
	p, text := belarus(t)
	got := map[string][]string{}
	for _, f := range p.Facility {
		found, unread, err := f.Rule().Find(text)
		require.NoError(t, err)
		assert.Empty(t, unread)
		for _, match := range found {
			got[f.ID] = append(got[f.ID], match.Code+" "+match.City)
		}
	}
	assert.Equal(t, map[string][]string{
		"colony-number": {"IK-15 Mahilioŭ"},
		"colony-code":   {"IK-22 Ivacevičy", "IK-2 Babrujsk"},
		"remand-number": {"SIZO-1 Minsk"},
		"remand-code":   {"SIZO-1 Minsk"},
		"prison-number": {"Prison No. 8 Žodzina"},
	}, got)
	fines, err := p.Patterns[0].Rule().values(text)
	require.NoError(t, err)
	assert.Equal(t, []string{"30", "10"}, fines)
}

// No rule of a pack that we ship may run away on an entry that an enemy wrote.
func TestBelarusianPackIsBounded(t *testing.T) {
	p, _ := belarus(t)
	for _, rule := range p.Facility {
		assertBounded(t, rule.ID, rule.Literal, rule.Pattern)
	}
	for _, rule := range p.Patterns {
		assertBounded(t, rule.ID, rule.Literal, rule.Pattern)
	}
}

func assertBounded(t *testing.T, id, literal, pattern string) {
	m, err := compile(pattern)
	require.NoError(t, err)
	for _, piece := range []string{"a", "A", "1", " ", "-", "И", literal, literal + " ", literal + " 1 ", "penal colony ", "No. 1 ", "A-1"} {
		started := time.Now()
		_, err := m.findAll(nil, strings.Repeat(piece, 20_000/len(piece))+"!", 0, "")
		assert.NoError(t, err, "%s: %q", id, piece)
		assert.Less(t, time.Since(started), 2*time.Second, "%s: %q", id, piece)
	}
}

// spanIn is where the first part stands in text.
func spanIn(text, part string) model.Span {
	start := strings.Index(text, part)
	return model.Span{Start: start, End: start + len(part)}
}
