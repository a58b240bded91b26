package output_test

import (
	"encoding/json"
	"encoding/xml"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/output"
)

// sarifSchema is the schema of the standard, as its committee publishes it.
func sarifSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", "sarif-schema-2.1.0.json"))
	require.NoError(t, err)
	defer f.Close()
	doc, err := jsonschema.UnmarshalJSON(f)
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	require.NoError(t, c.AddResource("sarif.json", doc))
	schema, err := c.Compile("sarif.json")
	require.NoError(t, err)
	return schema
}

func TestSARIFFollowsItsSchema(t *testing.T) {
	schema := sarifSchema(t)
	good := writtenFindings(t, "sarif", output.FindingOptions{}, aValidation())
	valid(t, schema, []byte(good))
	valid(t, schema, []byte(writtenFindings(t, "sarif", output.FindingOptions{}, &output.Validation{Generator: model.Generator{Name: "chronicle"}})))
	for old, bad := range map[string]string{
		`"level": "note"`: `"level": "hint"`, `"startLine": 12`: `"startLine": 0`, `"kind": "external"`: `"kind": "baseline"`,
		`"uri": "stdin"`: `"uri": "100%"`, `"snippet"`: `"text"`,
	} {
		require.Contains(t, good, old)
		assert.Error(t, check(t, schema, []byte(strings.Replace(good, old, bad, 1))), bad)
	}
}

// sarifLog is what tests look at.
type sarifLog struct {
	Runs []struct {
		Tool struct {
			Driver struct {
				Rules []struct {
					Help struct{ Markdown string }
				}
			}
		}
		Results []struct {
			RuleID    string
			RuleIndex *int
			Message   struct{ Text string }
			Locations []struct {
				PhysicalLocation struct{ ArtifactLocation struct{ URI string } }
			}
			Suppressions        []struct{ Justification string }
			PartialFingerprints map[string]string
		}
	}
}

func sarifOf(t *testing.T, v *output.Validation) sarifLog {
	t.Helper()
	var log sarifLog
	require.NoError(t, json.Unmarshal([]byte(writtenFindings(t, "sarif", output.FindingOptions{}, v)), &log))
	return log
}

func TestSARIFSuppressions(t *testing.T) {
	v := aValidation()
	var why []string
	for _, r := range sarifOf(t, v).Runs[0].Results {
		require.NotNil(t, r.Suppressions, "all results have them, or none")
		for _, s := range r.Suppressions {
			why = append(why, s.Justification)
		}
	}
	assert.Equal(t, []string{"configuration: a [quotation](x)", "baseline"}, why)

	v.Findings = v.Findings[:5]
	for _, r := range sarifOf(t, v).Runs[0].Results {
		assert.Nil(t, r.Suppressions)
	}
}

func TestSARIFNamesRulesThatRan(t *testing.T) {
	v := aValidation()
	for i, r := range sarifOf(t, v).Runs[0].Results {
		if r.RuleID == "suppression" {
			assert.Nil(t, r.RuleIndex)
			continue
		}
		require.NotNil(t, r.RuleIndex)
		assert.Equal(t, v.Findings[i].Rule, v.Rules[*r.RuleIndex].ID)
	}
}

func TestSARIFTextIsInert(t *testing.T) {
	run := sarifOf(t, aValidation()).Runs[0]
	assert.Contains(t, run.Results[3].Message.Text, `[free\](javascript:alert(1))`)
	assert.Contains(t, run.Results[3].Message.Text, "{{0}}")
	help := run.Tool.Driver.Rules[0].Help.Markdown
	assert.Contains(t, help, `A \[reader\]\(x\) who looks for a \<day\> stops`)
	assert.Contains(t, run.Tool.Driver.Rules[1].Help.Markdown, "`````text\nLА-155/18 ````\n`````\n")
}

func TestSARIFURIs(t *testing.T) {
	v := &output.Validation{}
	want := map[string]string{
		"-": "stdin", "a.txt": "a.txt", "./a.txt": "a.txt", "../a/b.txt": "../a/b.txt", "a b/ж.txt": "a%20b/%D0%B6.txt", "a:b/c:d": "a%3Ab/c%3Ad",
		"100%.txt": "100%25.txt", "a?b#c": "a%3Fb%23c", "/srv/a b:c.txt": "file:///srv/a%20b:c.txt", "//srv/x": "file:////srv/x", "a\x1b\n": "a%1B%0A",
	}
	for file := range want {
		v.Findings = append(v.Findings, told(about(file, 1, "x", "x"), "r", model.Error, "m"))
	}
	valid(t, sarifSchema(t), []byte(writtenFindings(t, "sarif", output.FindingOptions{}, v)))
	for i, r := range sarifOf(t, v).Runs[0].Results {
		assert.Equal(t, want[v.Findings[i].File], r.Locations[0].PhysicalLocation.ArtifactLocation.URI)
	}
}

// prints are the fingerprints of findings, in SARIF and in GitLab's report alike.
func prints(t *testing.T, findings ...model.Finding) (all []string) {
	t.Helper()
	v := &output.Validation{Findings: findings}
	var report []struct{ Fingerprint string }
	require.NoError(t, json.Unmarshal([]byte(writtenFindings(t, "gitlab", output.FindingOptions{}, v)), &report))
	for i, r := range sarifOf(t, v).Runs[0].Results {
		all = append(all, r.PartialFingerprints["chronicle/v1"])
		assert.Equal(t, report[i].Fingerprint, all[i])
	}
	return all
}

func TestFingerprints(t *testing.T) {
	f := told(about("a.txt", 7, "On February 1, in Almaty, a picket [1]", "picket"), "r", model.Error, "m")
	one := prints(t, f)[0]
	with := func(change func(*model.Finding)) string {
		other := f
		change(&other)
		return prints(t, other)[0]
	}
	assert.Equal(t, one, with(func(f *model.Finding) { f.Line, f.EndLine = 90, 90 }))
	assert.Equal(t, one, with(func(f *model.Finding) { f.Message, f.Severity, f.File = "other", model.Warning, "./a.txt" }))
	assert.Equal(t, one, with(func(f *model.Finding) {
		f.Excerpt = "Beyond what is nearby. " + f.Excerpt
		f.Column += 23
		f.EndColumn += 23
	}))
	assert.NotEqual(t, one, with(func(f *model.Finding) { f.File = "b.txt" }))
	assert.NotEqual(t, one, with(func(f *model.Finding) { f.Rule = "s" }))
	assert.NotEqual(t, one, with(func(f *model.Finding) { f.Text = "Picket" }))
	assert.NotEqual(t, one, with(func(f *model.Finding) { f.Excerpt = strings.Replace(f.Excerpt, "[1]", "[2]", 1) }))

	again := prints(t, f, f, f)
	assert.Equal(t, one, again[0])
	assert.NotEqual(t, again[0], again[1])
	assert.NotEqual(t, again[1], again[2])

	quiet := f
	quiet.Suppressed = &model.Suppression{By: "baseline"}
	log := sarifOf(t, &output.Validation{Findings: []model.Finding{quiet, f}}).Runs[0].Results
	assert.Equal(t, again[1], log[1].PartialFingerprints["chronicle/v1"], "what is suppressed changes none")
}

func TestGitHubEscapes(t *testing.T) {
	for want, f := range map[string]model.Finding{
		"::error file=a%2Cb%3Ac%25.txt,line=1,endLine=1,col=1,endColumn=1,title=r%3As%2Ct::100%25%0D%0A::warning::, :\n": told(
			about("a,b:c%.txt", 1, "x", "x"), "r:s,t", model.Error, "100%\r\n::warning::, :"),
		"::warning file=stdin,line=2,endLine=2,col=5,endColumn=7,title=r::m\n": told(about("-", 2, "one two", "two"), "r", model.Warning, "m"),
		"::notice file=a/b,line=2,endLine=2,col=3,endColumn=3,title=r::⟨U+001B⟩[2J\n": told(
			model.Finding{File: "./a/b", Line: 2, Column: 3, EndLine: 2, EndColumn: 3}, "r", model.Suggestion, "\x1b[2J"),
		"::error file=a,line=2,endLine=4,title=r::m\n": told(
			model.Finding{File: "a", Line: 2, Column: 3, EndLine: 4, EndColumn: 1}, "r", model.Error, "m"),
	} {
		assert.Equal(t, want, writtenFindings(t, "github", output.FindingOptions{}, &output.Validation{Findings: []model.Finding{f}}))
	}
}

func TestJUnitReadsBack(t *testing.T) {
	got := writtenFindings(t, "junit", output.FindingOptions{}, aValidation())
	d := xml.NewDecoder(strings.NewReader(got))
	for {
		_, err := d.Token()
		if err == io.EOF {
			break
		}
		require.NoError(t, err)
	}
	type testcase struct {
		Name      string  `xml:"name,attr"`
		Classname string  `xml:"classname,attr"`
		Failure   *string `xml:"failure"`
		Output    *string `xml:"system-out"`
	}
	var suites struct {
		Tests    int `xml:"tests,attr"`
		Failures int `xml:"failures,attr"`
		Suites   []struct {
			Name  string     `xml:"name,attr"`
			Tests []testcase `xml:"testcase"`
		} `xml:"testsuite"`
	}
	require.NoError(t, xml.Unmarshal([]byte(got), &suites))
	assert.Equal(t, 10, suites.Tests, "three rules on three drafts, and the configuration")
	assert.Equal(t, 4, suites.Failures)
	names := []string{"stdin", oddFile, "drafts/чистый.txt", ".chronicle.yaml"}
	for i, s := range suites.Suites {
		assert.Equal(t, names[i], s.Name)
		assert.Equal(t, names[i], s.Tests[0].Classname)
	}
	hint := suites.Suites[0].Tests[1]
	assert.Nil(t, hint.Failure, "a suggestion fails nothing")
	assert.Equal(t, "stdin:1:78: suggestion: Cyrillic “А” in “LА-155/18”", *hint.Output)
	lines := strings.Split(*suites.Suites[1].Tests[0].Failure, "\n")
	require.Len(t, lines, 2)
	assert.Contains(t, lines[1], "⟨U+001B⟩[31m<b>all</b> ]]> {0}")
}
