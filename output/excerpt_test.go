package output_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/internal/column"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/output"
)

// shownAs is the excerpt and the line of carets under it, without what stands before each.
func shownAs(t *testing.T, f model.Finding, width int) (line, carets string) {
	t.Helper()
	f.Severity = model.Error
	got := strings.Split(writtenFindings(t, "text", output.FindingOptions{Width: width}, &output.Validation{Findings: []model.Finding{f}}), "\n")
	require.Greater(t, len(got), 3)
	return strings.TrimPrefix(got[1], "  "), strings.TrimPrefix(got[2], "  ")
}

func TestExcerpts(t *testing.T) {
	long := strings.Repeat("a", 30) + "ХХ" + strings.Repeat("b", 30)
	over := about("f", 1, "begins here", "here")
	over.EndLine, over.EndColumn = 2, 3
	past := about("f", 1, "short", "ort")
	past.Column, past.EndColumn = 9, 12
	backwards := about("f", 1, "short", "ort")
	backwards.EndColumn = 1
	empty := func(f model.Finding) model.Finding {
		f.EndColumn = f.Column
		return f
	}
	for name, test := range map[string]struct {
		finding      model.Finding
		width        int
		line, carets string
	}{
		"whole":           {about("f", 1, "one two three", "two"), 80, "one two three", "    ^~~"},
		"exactly":         {about("f", 1, "abcdefghij1234567890", "efg"), 22, "abcdefghij1234567890", "    ^~~"},
		"middle":          {about("f", 1, long, "ХХ"), 22, "…aaaaaaaaХХbbbbbbbb…", "         ^~"},
		"near the start":  {about("f", 1, "12"+long, "12"), 22, "12aaaaaaaaaaaaaaaaa…", "^~"},
		"near the end":    {about("f", 1, long+"12", "12"), 22, "…bbbbbbbbbbbbbbbbb12", "                  ^~"},
		"long place":      {about("f", 1, "x"+long+"y", long), 22, "xaaaaaaaaaaaaaaaaa…", " ^~~~~~~~~~~~~~~~~~"},
		"next line":       {over, 80, "begins here", "       ^~~~"},
		"insertion":       {empty(about("f", 1, "one two", "two")), 80, "one two", "    ^"},
		"end of the line": {past, 80, "short", "     ^"},
		"backwards":       {backwards, 80, "short", "  ^"},
		"wide":            {about("f", 1, "漢字 и\u0306 🕊️ x", "🕊️"), 80, "漢字 и\u0306 🕊️ x", "       ^~"},
		"accent alone":    {about("f", 1, "и\u0306", "\u0306"), 80, "и\u0306", " ^"},
		"hidden":          {about("f", 1, "a\t\u00a0\x1bb", "\x1b"), 80, "a⟨U+0009⟩⟨U+00A0⟩⟨U+001B⟩b", "                 ^~~~~~~~"},
		"narrow":          {about("f", 1, long, "ХХ"), 1, "…aaaaaaaaХХbbbbbbbb…", "         ^~"},
		"not UTF-8":       {about("f", 1, "a\xffb", "b"), 80, "a\ufffdb", "  ^"},
	} {
		t.Run(name, func(t *testing.T) {
			line, carets := shownAs(t, test.finding, test.width)
			assert.Equal(t, test.line, line)
			assert.Equal(t, test.carets, carets)
		})
	}
}

// Whatever the place and the width, no line is too wide and the carets stand under the excerpt.
func TestExcerptsFit(t *testing.T) {
	const selector = '\ufe0f'
	text := []rune("漢字 e\u0301\u0301 🕊️\tabc — “Қызылту” \u00a0\u200b👨\u200d👩\u200d👧 end")
	for width := range 60 {
		for start := range text {
			for end := start; end <= len(text); end += 3 {
				if text[start] == selector || end < len(text) && text[end] == selector {
					continue // a place that parts an emoji from what makes it wide
				}
				f := model.Finding{Line: 1, EndLine: 1, Column: start + 1, EndColumn: end + 1, Excerpt: string(text)}
				line, carets := shownAs(t, f, width)
				most := max(width, 22)
				if width == 0 {
					most = 100
				}
				require.LessOrEqual(t, column.Cells(line)+2, most, "%d: %d–%d: %s", width, start, end, line)
				require.LessOrEqual(t, len(carets), column.Cells(line)+1, "%d: %d–%d: %s", width, start, end, line)
			}
		}
	}
}

func TestFixesAreTold(t *testing.T) {
	line := about("f", 3, "one two three", "two")
	at := func(line, column, endLine, endColumn int, text string) model.Edit {
		e := model.Edit{New: text, Line: line, Column: column, EndLine: endLine, EndColumn: endColumn}
		if line != endLine || column != endColumn {
			e.End = 1
		}
		return e
	}
	lines := line
	lines.EndLine, lines.EndColumn, lines.Text = 4, 2, "two three\nx"
	for want, test := range map[string]struct {
		finding model.Finding
		edits   []model.Edit
	}{
		"“two” → “2”":                  {line, []model.Edit{swap(line, "two", "2")}},
		"delete “ two”":                {line, []model.Edit{swap(line, " two", "")}},
		"insert “⟨U+00A0⟩”":            {line, []model.Edit{at(3, 4, 3, 4, "\u00a0")}},
		"insert “x” at 9:2":            {line, []model.Edit{at(9, 2, 9, 2, "x")}},
		"9:2–9:4 → “x”":                {line, []model.Edit{at(9, 2, 9, 4, "x")}},
		"delete 3:10–4:1":              {line, []model.Edit{at(3, 10, 4, 1, "")}},
		"“two three⟨U+000A⟩x” → “two”": {lines, []model.Edit{at(3, 5, 4, 2, "two")}},
		"delete “two”, delete “one”, delete “three”, insert “a”, and 2 more": {line, []model.Edit{
			swap(line, "two", ""), swap(line, "one", ""), swap(line, "three", ""), at(3, 1, 3, 1, "a"), at(3, 1, 3, 1, "b"), at(3, 1, 3, 1, "c"),
		}},
		"“two” → “" + strings.Repeat("x", 39) + "…”": {line, []model.Edit{swap(line, "two", strings.Repeat("x", 41))}},
	} {
		f := test.finding
		f.Fix = &model.Fix{Edits: test.edits, Safe: true}
		got := writtenFindings(t, "text", output.FindingOptions{}, &output.Validation{Findings: []model.Finding{f}})
		assert.Contains(t, got, "\n  fix: "+want+" (safe)\n")
	}
}
