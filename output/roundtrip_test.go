package output_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"math"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/goccy/go-yaml"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	yamlv3 "go.yaml.in/yaml/v3"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/output"
)

var byBytes = output.Options{Offsets: output.Bytes}

// readJSON reads a document strictly: no field that the mirror lacks, nothing behind it.
func readJSON(t testing.TB, b []byte, into any) {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	require.NoError(t, d.Decode(into))
	assert.Zero(t, len(bytes.TrimSpace(b[d.InputOffset():])))
}

func TestJSONReadsBackAsWhatWasPutIn(t *testing.T) {
	want, got := richReport(), mirrorReport{}
	readJSON(t, written(t, "json", byBytes, want), &got)
	assert.Equal(t, model.Schema, got.Schema)
	assert.EqualValues(t, want.Source, got.Source)
	assert.EqualValues(t, want.Generator, got.Generator)
	assert.EqualValues(t, want.Period, got.Period)
	require.Len(t, got.Entries, len(want.Entries))
	for i, e := range want.Entries {
		assert.Equal(t, mirror(e), got.Entries[i])
	}
	require.Len(t, got.Notes, len(want.Notes))
	for i, n := range want.Notes {
		assert.EqualValues(t, n, got.Notes[i])
	}
	require.Len(t, got.Other, len(want.Other))
	for i, p := range want.Other {
		assert.EqualValues(t, p, got.Other[i])
	}
}

func TestJSONLinesReadBackAsWhatWasPutIn(t *testing.T) {
	report := richReport()
	lines := bytes.Split(bytes.TrimSuffix(written(t, "jsonl", byBytes, report), []byte("\n")), []byte("\n"))
	require.Len(t, lines, len(report.Entries))
	for i, line := range lines {
		var got mirrorEntry
		readJSON(t, line, &got)
		want := mirror(report.Entries[i])
		want.Report = report.Source.Name
		assert.Equal(t, want, got)
		assert.True(t, bytes.HasPrefix(line, []byte(`{"report":`)))
	}
}

// nasty are texts that YAML writers and readers have lost, changed or choked on.
var nasty = []string{
	"a\tb", "\t", "\n", "a\n", "\na", " a", "a ", "a\r\nb", "\r", "a\n\nb", " \n a", "? x", "- x", "-", "?", ":", "a: b", "a:", "#", " #x", "a #b",
	".inf", "-.inf", ".nan", ".NaN", "010", "08", "1.10", "405.10", "1_000", "0x1F", "0o7", "+7", "1e3", "12e03", "-0", "0x",
	"~", "null", "Null", "true", "no", "yes", "y", "n", "on", "NO", "<<", "=", "2022-02-01", "12:30:45", "!!str x", "!x", "&a", "*a", "%x", "@x", "`x",
	"|", ">", "|\n x", "[", "]", "{", "}", "[a, b]", "{a: b}", ",", "'", `"`, `\`, `\n`, `\u0041`, `a"b'c\d`, "'a'", `"a"`, "---", "...", "--- a",
	"\x00", "\x1b[0m", "\x7f", "\u0080", "\u0085", "\u00a0", "\u2028", "\u2029", "\ufeff", "\ufeffa", "\ufffe", "\uffff", "\U0010ffff", "🕊️", "и\u0306", "й",
	"‘’“”", "Қызылту", "\u202eabc", "\u200b", strings.Repeat("long ", 60), strings.Repeat("x", 500), "a\vb\fc\ad\be", "",
}

// nastyReport has the texts everywhere that a text can stand, but keys.
func nastyReport() *model.Report {
	r := &model.Report{Source: model.Source{Name: nasty[0]}, Generator: model.Generator{Packs: nasty}}
	for i, s := range nasty {
		r.Entries = append(r.Entries, &model.Entry{
			ID: s, City: s, Text: s, N: i,
			People: []model.Person{{Name: s, Roles: []string{s, s}, Mentions: []model.Mention{{Text: s, Rule: s}}}},
			Extra:  []model.Extra{{Field: "x", Value: s}},
			Unread: []model.Unread{{Text: s, Why: s}},
		})
		r.Notes = append(r.Notes, model.Note{Text: s})
		r.Other = append(r.Other, model.Paragraph{Text: s})
	}
	return r
}

// viaJSON turns what a YAML reader made of a document into a mirror.
func viaJSON(t *testing.T, tree any) (m mirrorReport) {
	t.Helper()
	b, err := json.Marshal(tree)
	require.NoError(t, err)
	readJSON(t, b, &m)
	return m
}

func TestYAMLSaysTheSameAsJSON(t *testing.T) {
	for _, report := range []*model.Report{richReport(), nastyReport(), {}} {
		var want mirrorReport
		readJSON(t, written(t, "json", output.Options{}, report), &want)
		text := written(t, "yaml", output.Options{}, report)

		var ours, v3 map[string]any
		require.NoError(t, yaml.Unmarshal(text, &ours))
		assert.Equal(t, want, viaJSON(t, ours), "go-yaml")
		require.NoError(t, yamlv3.Unmarshal(text, &v3))
		assert.Equal(t, want, viaJSON(t, v3), "yaml.v3")
	}
}

func TestNastyTextSurvivesJSON(t *testing.T) {
	for _, s := range nasty {
		var got mirrorEntry
		line := output.AppendEntry(nil, s, &model.Entry{Text: s}, output.Options{})
		readJSON(t, line, &got)
		assert.Equal(t, s, got.Text, "%+q", s)
		for _, c := range string(line[:len(line)-1]) {
			assert.False(t, c < 0x20 || 0x7f <= c && c <= 0x9f || c == 0x2028 || c == 0x2029, "%U stands in %+q", c, line)
		}
	}
}

func TestBytesThatAreNotUTF8BecomeReplacementCharacters(t *testing.T) {
	line := output.AppendEntry(nil, "", &model.Entry{Text: "a\xffb\xe2\x80c"}, output.Options{})
	assert.Contains(t, string(line), `"text":"a\ufffdb\ufffd\ufffdc"`)
}

func TestFreeKeysAreQuotedOrRefused(t *testing.T) {
	for _, field := range nasty {
		e := &model.Entry{ID: "2022-02-01.01", Extra: []model.Extra{{Field: field, Value: "v"}}}
		var got mirrorEntry
		readJSON(t, output.AppendEntry(nil, "", e, output.Options{}), &got)
		assert.Contains(t, got.Extra, field)

		f, _ := output.ParseRecordFormat("yaml")
		w, err := output.NewRecords(nil, f, output.Options{})
		require.NoError(t, err)
		text, err := w.Render(nil, "", e)
		if err != nil {
			assert.ErrorContains(t, err, "entry 2022-02-01.01: ")
			continue
		}
		var back []map[string]any
		require.NoError(t, yaml.Unmarshal(text, &back))
		assert.Contains(t, back[0]["extra"], field, "%+q", field)
	}
}

// undefused takes off the apostrophe as its documentation says.
func undefused(cell string) string {
	rest := strings.TrimLeft(cell, "'")
	if rest != cell && strings.IndexAny(rest, "=+-@\t\r\n＝＋－＠") == 0 {
		return cell[1:]
	}
	return cell
}

func TestCSVReadsBackAndRunsNothing(t *testing.T) {
	texts := append([]string{
		"=1+1", "+1", "-1", "-1.5", "-1.5.2", "-", "-.5", "-5.", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''=1", "'quoted'", "-2+3+cmd|' /C calc'!A0",
		"＝1", "a;b", `a"b`, "a,b", `\.`, " lead",
	}, nasty...)
	for _, s := range texts {
		rows, err := csv.NewReader(bytes.NewReader(output.AppendRows(nil, s, &model.Entry{Text: s}, output.Options{}))).ReadAll()
		require.NoError(t, err)
		require.Len(t, rows, 1)
		require.Len(t, rows[0], len(output.Entries.Columns(false)))
		for _, cell := range []string{rows[0][0], rows[0][len(rows[0])-1]} {
			if strings.IndexAny(cell, "=+-@\t\r\n＝＋－＠") == 0 {
				assert.Regexp(t, `^-[0-9]+(\.[0-9]+)?$`, cell)
			}
			// The reader of encoding/csv, not the writer, makes LF of CR LF.
			assert.Equal(t, strings.ReplaceAll(s, "\r\n", "\n"), undefused(cell), "%+q", s)
		}
	}
}

// TestNoTableRunsAnything holds the same of every table, whatever the values in it are.
func TestNoTableRunsAnything(t *testing.T) {
	const evil = "=cmd|' /C calc'!A0"
	mentions := []model.Mention{{Text: evil, Rule: evil}}
	e := &model.Entry{
		Text: evil, ID: evil, Date: evil, City: evil, Region: evil, Time: evil,
		Places:     []model.Place{{Name: evil, Kind: evil, Country: evil, Region: evil, Mentions: mentions}},
		People:     []model.Person{{Name: evil, Given: evil, Family: evil, Roles: []string{evil}, Mentions: mentions}},
		Articles:   []model.Article{{Jurisdiction: evil, Code: evil, Article: evil, Part: evil, Clause: evil, Mentions: mentions}},
		Facilities: []model.Facility{{Code: evil, Kind: evil, City: evil, Mentions: mentions}},
		Footnotes:  []model.Footnote{{Number: 1, Mentions: mentions}},
		Unread:     []model.Unread{{Text: evil, Why: evil}},
	}
	r := &model.Report{
		Source: model.Source{Name: evil}, Entries: []*model.Entry{e},
		Notes: []model.Note{{Number: 1, Text: evil, URL: evil}}, Other: []model.Paragraph{{Kind: evil, Text: evil}},
	}
	for table, name := range output.TableNames() {
		rows, err := csv.NewReader(bytes.NewReader(written(t, "csv", output.Options{Table: output.Table(table)}, r))).ReadAll()
		require.NoError(t, err)
		require.Len(t, rows, 2, name)
		for _, row := range rows[1:] {
			for _, cell := range row {
				assert.False(t, strings.HasPrefix(cell, "="), "%s: %q", name, cell)
			}
		}
	}
}

func TestCSVRowsHaveTheDeclaredColumns(t *testing.T) {
	for table := range output.TableNames() {
		for _, bare := range []bool{false, true} {
			o := output.Options{Table: output.Table(table), Bare: bare}
			rows, err := csv.NewReader(bytes.NewReader(written(t, "csv", o, richReport()))).ReadAll() // refuses ragged rows
			require.NoError(t, err)
			assert.Equal(t, o.Table.Columns(bare), rows[0])
		}
	}
}

func TestNumbersReadBack(t *testing.T) {
	for _, n := range []int{0, 1, 9, 10, 11, 99, 100, 101, 999, 1000, 1001, 12345, math.MaxInt, -1, -9, -10, -100, -1000, math.MinInt} {
		assert.Contains(t, string(output.AppendEntry(nil, "", &model.Entry{N: n}, output.Options{})), `,"n":`+strconv.Itoa(n)+`,`)
	}
}

// TestEveryCharacterAtEveryPlace holds that a character is written as it must be wherever in a text it stands and however long the text is: texts are
// looked through by eight bytes, and short ones at once.
func TestEveryCharacterAtEveryPlace(t *testing.T) {
	var line []byte
	for _, filler := range []string{"m", " ", "~", "!", "é"} {
		for r := rune(0); r < 0x100; r++ {
			for length := range 19 {
				for at := range length + 1 {
					text := strings.Repeat(filler, at) + string(r) + strings.Repeat(filler, length-at)
					line = output.AppendEntry(line[:0], "r", &model.Entry{Text: text}, output.Options{})
					var back struct{ Text string }
					if err := json.Unmarshal(line, &back); err != nil || text != back.Text || bytes.ContainsFunc(line[:len(line)-1], unicode.IsControl) {
						t.Fatalf("%+q became %s", text, line)
					}
				}
			}
		}
	}
}
