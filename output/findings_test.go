package output_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/output"
)

// about is a finding about quote, which stands in the line once.
func about(file string, line int, excerpt, quote string) model.Finding {
	at := strings.Index(excerpt, quote)
	if strings.Count(excerpt, quote) != 1 {
		panic("not exactly once: " + quote)
	}
	column := utf8.RuneCountInString(excerpt[:at]) + 1
	return model.Finding{
		File: file, Line: line, Column: column, EndLine: line, EndColumn: column + utf8.RuneCountInString(quote), Text: quote, Excerpt: excerpt,
	}
}

// told fills in what a rule says.
func told(f model.Finding, rule string, severity model.Severity, message string) model.Finding {
	f.Rule, f.Severity, f.Message = rule, severity, message
	return f
}

// swap replaces old by text on the line of a finding, in which old stands once.
func swap(f model.Finding, old, text string) model.Edit {
	place := about(f.File, f.Line, f.Excerpt, old)
	start := strings.Index(f.Excerpt, old)
	return model.Edit{
		Span: model.Span{Start: start, End: start + len(old)}, New: text,
		Line: f.Line, Column: place.Column, EndLine: f.Line, EndColumn: place.EndColumn,
	}
}

const (
	oddFile   = "./drafts/2022-02, a:b 100%.txt"
	longLine  = "On February 3, in the village of Қызылту, the activist A. Bekov was moved to LА-155/18\u00a0[4], " + "where " + filler + "he stays."
	filler    = "the colony’s doctor, the colony’s lawyer and the colony’s librarian signed, one behind the other, the same paper, "
	hostile   = "They chanted [free](javascript:alert(1)) \x1b[31m<b>all</b> ]]> {0} \u202eabc\u202c ::error::x"
	underline = "On February 9, in Almaty, 漢字 и\u0306 “Adilet” 🕊️ held a picket"
)

// aValidation has every field filled somewhere, and text that each format has to escape. All of it is invented.
func aValidation() *output.Validation {
	v := &output.Validation{
		Generator: model.Generator{Name: "chronicle", Version: "0.2.0", Packs: []string{"kz-en@1", "house"}},
		Rules: []model.Rule{
			{
				ID: "date-order", Title: "Entries stand in the order of their dates", Why: "A [reader](x) who looks for a <day> stops too early.",
				Severity: model.Error, Bad: "On February 2, x[1]\n\nOn February 1, y[2]", Good: "On February 1, y[2]\n\nOn February 2, x[1]",
			},
			{
				ID: "mixed-script", Title: "A word is of one script", Why: "LА and LA look alike, {searches} do not find both.",
				Severity: model.Suggestion, Repair: "unsafe", Bad: "LА-155/18 ````", Good: "LA-155/18",
			},
			{
				ID: "hard-space", Title: "No no-break space", Why: "Nobody sees it.",
				Severity: model.Warning, Repair: "safe", Bad: "LA-155/18\u00a0[4]", Good: "LA-155/18[4]",
			},
		},
		Files: []string{"-", oddFile, "drafts/чистый.txt"},
	}
	mixed := told(about("-", 1, longLine, "LА-155/18"), "mixed-script", model.Suggestion, "Cyrillic “А” in “LА-155/18”")
	mixed.Entry = "2022-02-03.01"
	mixed.Fix = &model.Fix{Edits: []model.Edit{swap(mixed, "А", "A")}}
	hard := told(about("-", 1, longLine, "\u00a0"), "hard-space", model.Warning, "no-break space before a footnote mark")
	hard.Entry = "2022-02-03.01"
	hard.Fix = &model.Fix{Safe: true, Edits: []model.Edit{swap(hard, "\u00a0", "")}}
	hard.Related = []model.Related{{Line: 40, Column: 3, Message: "without it\there"}, {Line: 40, Column: 3, Message: "and {here}"}}

	order := told(about(oddFile, 12, "On February 2, a picket.", "On February 2,"), "date-order", model.Error, "February 2 behind 100% of February 9: see, here")
	order.EndLine, order.EndColumn, order.Text = 14, 1, "On February 2, a picket.\r\n\r\n"
	danger := told(about(oddFile, 20, hostile, "\x1b[31m<b>"), "date-order", model.Warning, hostile+"\r\n100%")
	wide := told(about(oddFile, 31, underline, "и\u0306 “Adilet” 🕊️"), "mixed-script", model.Error, "odd")
	insert := model.Edit{Span: model.Span{Start: 9, End: 9}, New: "“", Line: 31, Column: 1, EndLine: 31, EndColumn: 1}
	far := model.Edit{Span: model.Span{Start: 99, End: 99}, New: "\u200b”", Line: 33, Column: 7, EndLine: 33, EndColumn: 7}
	wide.Fix = &model.Fix{Edits: []model.Edit{swap(wide, "“Adilet”", "«Adilet»"), insert, far}}

	quiet := told(about(oddFile, 40, "On March 1, so be it", "so be it"), "mixed-script", model.Error, "kept quiet")
	quiet.Suppressed = &model.Suppression{By: "configuration", Reason: "a [quotation](x)"}
	known := told(about(oddFile, 41, "On March 2, so be it", "so be it"), "hard-space", model.Warning, "known")
	known.Suppressed = &model.Suppression{By: "baseline"}
	stale := model.Finding{
		File: ".chronicle.yaml", Line: 3, Column: 1, EndLine: 3, EndColumn: 1,
		Rule: "suppression", Severity: model.Warning, Message: "this suppression matches no finding any more; delete it",
	}
	v.Findings = []model.Finding{mixed, hard, order, danger, wide, quiet, known, stale}
	return v
}

// writtenFindings are the findings in the format of that name.
func writtenFindings(t testing.TB, format string, o output.FindingOptions, v *output.Validation) string {
	t.Helper()
	f, ok := output.ParseFindingFormat(format)
	require.True(t, ok)
	var b bytes.Buffer
	require.NoError(t, f.Write(&b, v, o))
	return b.String()
}

func TestFindingFormatsAreParsedAndUnknownOnesRefused(t *testing.T) {
	assert.Equal(t, []string{"text", "json", "sarif", "github", "gitlab", "junit"}, output.FindingFormatNames())
	for _, f := range output.FindingFormats() {
		parsed, ok := output.ParseFindingFormat(f.Name)
		require.True(t, ok)
		assert.Equal(t, f.Name, parsed.Name)
		assert.NotEmpty(t, f.About)
	}
	_, ok := output.ParseFindingFormat("Text")
	assert.False(t, ok)
}

func TestGoldenFindings(t *testing.T) {
	clean := &output.Validation{Generator: aValidation().Generator, Rules: aValidation().Rules[:1], Files: []string{"drafts/чистый.txt"}}
	extensions := map[string]string{"text": ".txt", "json": ".json", "sarif": ".sarif", "github": ".txt", "gitlab": ".json", "junit": ".xml"}
	for _, f := range output.FindingFormats() {
		golden(t, "findings-"+f.Name+extensions[f.Name], []byte(writtenFindings(t, f.Name, output.FindingOptions{}, aValidation())))
		golden(t, "clean-"+f.Name+extensions[f.Name], []byte(writtenFindings(t, f.Name, output.FindingOptions{}, clean)))
	}
	golden(t, "findings-narrow.txt", []byte(writtenFindings(t, "text", output.FindingOptions{Width: 40}, aValidation())))
	golden(t, "findings-color.txt", []byte(writtenFindings(t, "text", output.FindingOptions{Color: true}, aValidation())))
}

// The formats for programs have no options.
func TestOptionsAreForText(t *testing.T) {
	for _, name := range output.FindingFormatNames()[1:] {
		assert.Equal(t, writtenFindings(t, name, output.FindingOptions{}, aValidation()),
			writtenFindings(t, name, output.FindingOptions{Color: true, Width: 5}, aValidation()), name)
	}
}

// What would steer a terminal or hide on it is in no format, not even where JSON would allow it.
func TestNoFormatWritesControls(t *testing.T) {
	v := &output.Validation{Generator: model.Generator{Name: "chronicle"}, Files: []string{"a\x1b.txt"}}
	v.Rules = []model.Rule{{ID: "r", Title: "\x1b", Why: "\x9b", Severity: model.Error, Bad: "\x1b]0;x\a", Good: "\u009b"}}
	for _, c := range []string{"\x1b", "\u009b", "\x00", "\a", "\u007f", "\u2028", "\ufeff", "\uffff"} {
		f := told(about("a"+c+".txt", 1, "one "+c+" two", c), "r", model.Error, "message "+c)
		f.Fix = &model.Fix{Safe: true, Edits: []model.Edit{swap(f, c, "x"+c)}}
		f.Related = []model.Related{{Line: 1, Column: 1, Message: c}}
		v.Findings = append(v.Findings, f)
		for _, format := range output.FindingFormats() {
			got := writtenFindings(t, format.Name, output.FindingOptions{}, v)
			assert.NotContains(t, got, c, "%s with %+q", format.Name, c)
			assert.True(t, utf8.ValidString(got), format.Name)
			assert.True(t, strings.HasSuffix(got, "\n"), format.Name)
		}
	}
}

func TestSuppressedFindingsAreInSARIFAlone(t *testing.T) {
	for _, name := range output.FindingFormatNames() {
		got := writtenFindings(t, name, output.FindingOptions{}, aValidation())
		assert.Equal(t, name == "sarif", strings.Contains(got, "kept quiet"), name)
	}
}

func TestSummary(t *testing.T) {
	assert.Equal(t, output.Summary{Errors: 2, Warnings: 3, Suggestions: 1, Suppressed: 2, Fixable: 1}, aValidation().Summary())
	safe := &model.Fix{Safe: true}
	quiet := &model.Suppression{By: "baseline"}
	for line, v := range map[string]*output.Validation{
		"no findings in 0 files": {},
		"no findings in 1 file; 2 suppressed": {Files: []string{"a"}, Findings: []model.Finding{
			{Severity: model.Error, Suppressed: quiet, Fix: safe}, {Severity: model.Warning, Suppressed: quiet},
		}},
		"1 error, 1 suggestion in 2 files; 1 can be repaired with chronicle fix": {Files: []string{"a", "b"}, Findings: []model.Finding{
			{Severity: model.Error, Fix: safe}, {Severity: model.Suggestion, Fix: &model.Fix{}},
		}},
		"2 warnings in 1 file": {Files: []string{"a"}, Findings: []model.Finding{{Severity: model.Warning}, {Severity: model.Warning}}},
	} {
		got := strings.Split(writtenFindings(t, "text", output.FindingOptions{}, v), "\n")
		assert.Equal(t, line, got[len(got)-2])
	}
}

func TestErrorsOfTheWriterAreNotLostOnFindings(t *testing.T) {
	for _, f := range output.FindingFormats() {
		assert.ErrorIs(t, f.Write(&full{100}, aValidation(), output.FindingOptions{}), errFull, f.Name)
	}
}

func TestManyFindingsAreWrittenInTheirOrder(t *testing.T) {
	v := &output.Validation{Files: []string{"a"}, Rules: []model.Rule{{ID: "r"}}}
	for i := range 200 {
		v.Findings = append(v.Findings, told(about("a", i+1, "x", "x"), fmt.Sprintf("r%d", i%7), model.Warning, fmt.Sprintf("<%03d>", i)))
	}
	for _, name := range []string{"text", "json", "sarif", "github", "gitlab"} {
		got := writtenFindings(t, name, output.FindingOptions{}, v)
		last := -1
		for i := range 200 {
			at := strings.Index(got, fmt.Sprintf("<%03d>", i))
			require.Greater(t, at, last, name)
			last = at
		}
	}
}

// TestFindingsAreLaidOutAsJSON compares the layout of a document of findings with that of the library.
func TestFindingsAreLaidOutAsJSON(t *testing.T) {
	v := aValidation()
	bare := told(about("a", 1, "x", "x"), "r", model.Error, "m")
	bare.Fix = &model.Fix{}
	v.Findings = append(v.Findings, bare)
	for _, v := range []*output.Validation{v, {}} {
		got := writtenFindings(t, "json", output.FindingOptions{}, v)
		var compact, want bytes.Buffer
		require.NoError(t, json.Compact(&compact, []byte(got)))
		require.NoError(t, json.Indent(&want, compact.Bytes(), "", "  "))
		assert.Equal(t, want.String()+"\n", got)
	}
}

// TestManyDraftsAreWritten holds that findings in ten thousand drafts are written in every format: comparing each with all would take half a minute.
func TestManyDraftsAreWritten(t *testing.T) {
	v := &output.Validation{Rules: []model.Rule{{ID: "r"}}}
	for i := range 10_000 {
		file := fmt.Sprintf("%06d.txt", i)
		v.Files = append(v.Files, file)
		v.Findings = append(v.Findings, told(about(file, 1, "x", "x"), "r", model.Warning, "m"), told(about(file+".yaml", 1, "x", "x"), "s", model.Warning, "m"))
	}
	for _, name := range output.FindingFormatNames() {
		assert.Contains(t, writtenFindings(t, name, output.FindingOptions{}, v), "009999.txt", name)
	}
}
