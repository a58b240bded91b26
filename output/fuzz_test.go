package output_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"io"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	yamlv3 "go.yaml.in/yaml/v3"

	"github.com/openchronicle/chronicle/internal/watchdog"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/output"
)

// reportOf is a report with a text everywhere that one can stand, but free keys.
func reportOf(s string) *model.Report {
	m := []model.Mention{{Span: model.Span{End: len(s)}, Text: s, Rule: s}}
	e := &model.Entry{
		ID: s, City: s, Region: s, Text: s, Date: s, DateEnd: s, Time: s,
		People:     []model.Person{{Name: s, Given: s, Family: s, Patronymic: s, Initials: s, Roles: []string{s, s}, Mentions: m}},
		Places:     []model.Place{{Name: s, Kind: s, Country: s, Region: s, Lat: s, Lon: s, GeoNames: s, Mentions: m}},
		Articles:   []model.Article{{Jurisdiction: s, Code: s, Article: s, Part: s, Clause: s, Title: s, Mentions: m}},
		Facilities: []model.Facility{{Code: s, Kind: s, City: s, Mentions: m}},
		Footnotes:  []model.Footnote{{Number: 1, Mentions: m}},
		Extra:      []model.Extra{{Field: "x", Value: s, Mentions: m}},
		Unread:     []model.Unread{{Span: m[0].Span, Text: s, Why: s}},
	}
	return &model.Report{
		Source: model.Source{Name: s, Encoding: s}, Generator: model.Generator{Name: s, Packs: []string{s}}, Entries: []*model.Entry{e},
		Notes: []model.Note{{Text: s, URL: s}}, Other: []model.Paragraph{{Kind: s, Text: s}},
	}
}

// FuzzRecords holds that a report with any text is read back equal by other programs from every format of records, and that the offsets of
// each unit cut out what they quote.
func FuzzRecords(f *testing.F) {
	for some := range slices.Chunk(nasty, 6) { // each of them alone is in TestYAMLSaysTheSameAsJSON
		f.Add(strings.Join(some, "“🕊"), uint(1), uint(7))
	}
	f.Fuzz(func(t *testing.T, s string, start, end uint) {
		if !utf8.ValidString(s) || len(s) > 8<<10 {
			t.Skip("the parser gives no such text")
		}
		defer watchdog.Watch(s)()
		checkOffsets(t, s, start, end)
		report := reportOf(s)
		var want mirrorReport
		readJSON(t, written(t, "json", byBytes, report), &want)
		require.Len(t, want.Entries, 1)
		require.Equal(t, mirror(report.Entries[0]), want.Entries[0])
		require.Equal(t, s, want.Source.Name+want.Other[0].Text[len(s):])

		lines := bytes.SplitAfter(written(t, "jsonl", byBytes, report), []byte("\n"))
		require.Len(t, lines, 2)
		var line mirrorEntry
		readJSON(t, lines[0], &line)
		line.Report = ""
		require.Equal(t, want.Entries[0], line)

		text := written(t, "yaml", byBytes, report)
		var ours, v3 map[string]any
		require.NoError(t, yaml.Unmarshal(text, &ours))
		require.Equal(t, want, viaJSON(t, ours), "go-yaml")
		require.NoError(t, yamlv3.Unmarshal(text, &v3))
		require.Equal(t, want, viaJSON(t, v3), "yaml.v3")
		checkTables(t, report, s)
	})
}

// checkTables holds that encoding/csv reads the cells of every table back, and that none of them runs.
func checkTables(t *testing.T, report *model.Report, s string) {
	for table := range output.TableNames() {
		o := output.Options{Table: output.Table(table), Offsets: output.Bytes}
		rows, err := csv.NewReader(bytes.NewReader(written(t, "csv", o, report))).ReadAll()
		require.NoError(t, err)
		require.Len(t, rows, 2)
		for _, cell := range rows[1] {
			if strings.IndexAny(cell, "=+-@\t\r\n＝＋－＠") == 0 {
				require.Regexp(t, `^-[0-9]+(\.[0-9]+)?$`, cell)
			}
		}
		require.Equal(t, strings.ReplaceAll(s, "\r\n", "\n"), undefused(rows[1][0])) // the reader makes LF of CR LF
		column := 1
		if o.Table == output.Notes {
			column = 2 // the first is a number
		}
		require.Equal(t, strings.ReplaceAll(s, "\r\n", "\n"), undefused(rows[1][column]))
	}
}

// FuzzFindings holds that findings about any text are read back by other programs from every format, and that no format lets anything of it through
// that steers a terminal.
func FuzzFindings(f *testing.F) {
	for _, s := range append(nasty, hostile, longLine, underline) {
		f.Add(s, s, "a/"+s+".txt", s, uint(1), uint(3))
	}
	f.Fuzz(func(t *testing.T, line, message, file, edit string, start, end uint) {
		for _, s := range []string{line, message, file, edit} {
			if !utf8.ValidString(s) || len(s) > 8<<10 {
				t.Skip("the parser gives no such text")
			}
		}
		if file == "" || strings.ContainsAny(line, "\r\n") {
			t.Skip("no file has no name, no line has an end in it")
		}
		defer watchdog.Watch(line)()
		runes := []rune(line)
		from := int(start % uint(len(runes)+1))
		to := from + int(end%uint(len(runes)-from+1))
		one := model.Finding{
			File: file, Line: 7, Column: from + 1, EndLine: 7, EndColumn: to + 1, Text: string(runes[from:to]), Excerpt: line, Rule: "r", Severity: model.Error, Message: message,
			Fix:     &model.Fix{Edits: []model.Edit{{New: edit, Line: 7, Column: from + 1, EndLine: 7, EndColumn: to + 1}}},
			Related: []model.Related{{Line: 3, Column: 1, Message: message}},
		}
		quiet := one
		quiet.Suppressed = &model.Suppression{By: "configuration", Reason: message}
		v := &output.Validation{Rules: []model.Rule{{ID: "r", Title: message, Why: message}}, Files: []string{file}, Findings: []model.Finding{one, one, quiet}}
		for format, check := range findingReaders {
			text := writtenFindings(t, format, output.FindingOptions{}, v)
			check(t, text, v)
			if format == "text" || format == "github" || format == "junit" { // the others escape what could steer, and quote the rest
				steers := func(r rune) bool { return r != '\n' && !unicode.IsPrint(r) }
				require.False(t, strings.ContainsFunc(indent.ReplaceAllString(text, ""), steers), "%s: %+q", format, text)
			}
		}
	})
}

// indent is what JUnit's XML begins its lines with.
var indent = regexp.MustCompile(`(?m)^\t+`)

// findingReaders read each format of findings as another program does, and compare.
var findingReaders = map[string]func(*testing.T, string, *output.Validation){
	"text": func(t *testing.T, text string, v *output.Validation) {
		assert.Equal(t, 2, strings.Count(text, ":7:"+strconv.Itoa(v.Findings[0].Column)+": error: "+output.Visible(v.Findings[0].Message)+"  [r]\n"))
		assert.True(t, strings.HasSuffix(text, "\n2 errors in 1 file; 1 suppressed\n"), "%q", text)
	},
	"json": func(t *testing.T, text string, v *output.Validation) {
		var got struct {
			Findings []struct {
				File, Message, Text string
				Line, Column        int
				EndColumn           int `json:"end_column"`
				Fix                 struct{ Edits []struct{ New string } }
				Related             []struct{ Message string }
			}
		}
		require.NoError(t, json.Unmarshal([]byte(text), &got))
		require.Len(t, got.Findings, 2)
		f, want := got.Findings[1], v.Findings[1]
		assert.Equal(t, []any{want.File, want.Message, want.Text, 7, want.Column, want.EndColumn}, []any{f.File, f.Message, f.Text, f.Line, f.Column, f.EndColumn})
		assert.Equal(t, []string{want.Fix.Edits[0].New, want.Message}, []string{f.Fix.Edits[0].New, f.Related[0].Message})
	},
	"sarif": func(t *testing.T, text string, v *output.Validation) {
		var log struct {
			Runs []struct {
				Results []struct {
					Locations []struct {
						PhysicalLocation struct {
							ArtifactLocation struct{ URI string }
							Region           struct {
								StartColumn, EndColumn int
								Snippet                struct{ Text string }
							}
						}
					}
					Fixes []struct {
						ArtifactChanges []struct {
							Replacements []struct{ InsertedContent struct{ Text string } }
						}
					}
				}
			}
		}
		require.NoError(t, json.Unmarshal([]byte(text), &log))
		require.Len(t, log.Runs[0].Results, 3)
		r, want := log.Runs[0].Results[2], v.Findings[2]
		place := r.Locations[0].PhysicalLocation
		assert.Equal(t, []any{want.Text, want.Column, want.EndColumn}, []any{place.Region.Snippet.Text, place.Region.StartColumn, place.Region.EndColumn})
		assert.Equal(t, want.Fix.Edits[0].New, r.Fixes[0].ArtifactChanges[0].Replacements[0].InsertedContent.Text)
		_, err := url.Parse(place.ArtifactLocation.URI)
		assert.NoError(t, err)
	},
	"github": func(t *testing.T, text string, v *output.Validation) {
		lines := strings.SplitAfter(text, "\n")
		require.Len(t, lines, 3)
		_, properties, ok := strings.Cut(lines[1], "::error ")
		require.True(t, ok)
		_, data, ok := strings.Cut(properties, "::")
		require.True(t, ok)
		data = strings.NewReplacer("%25", "%", "%0D", "\r", "%0A", "\n").Replace(strings.TrimSuffix(data, "\n"))
		assert.Equal(t, output.Visible(v.Findings[1].Message, '\r', '\n'), data)
	},
	"gitlab": func(t *testing.T, text string, v *output.Validation) {
		var report []struct{ Description, Fingerprint string }
		require.NoError(t, json.Unmarshal([]byte(text), &report))
		require.Len(t, report, 2)
		assert.Equal(t, output.Visible(v.Findings[0].Message), report[0].Description)
		assert.NotEqual(t, report[0].Fingerprint, report[1].Fingerprint)
	},
	"junit": func(t *testing.T, text string, v *output.Validation) {
		d := xml.NewDecoder(strings.NewReader(text))
		var told string
		for {
			token, err := d.Token()
			if err == io.EOF {
				break
			}
			require.NoError(t, err)
			if chars, ok := token.(xml.CharData); ok {
				told += string(chars)
			}
		}
		assert.Equal(t, 2, strings.Count(told, ":7:"+strconv.Itoa(v.Findings[0].Column)+": error: "+output.Visible(v.Findings[0].Message)))
	},
}
