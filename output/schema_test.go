package output_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/output"
)

// compiled is a schema, or a part of it by its JSON pointer, ready to validate.
func compiled(t *testing.T, name, pointer string) *jsonschema.Schema {
	t.Helper()
	b, ok := output.Schema(name)
	require.True(t, ok)
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource(name+".json", doc))
	schema, err := c.Compile(name + ".json" + pointer)
	require.NoError(t, err)
	return schema
}

func valid(t *testing.T, schema *jsonschema.Schema, document []byte) {
	t.Helper()
	assert.NoError(t, check(t, schema, document))
}

func check(t *testing.T, schema *jsonschema.Schema, document []byte) error {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(document))
	require.NoError(t, err)
	return schema.Validate(v)
}

func TestRecordsFollowTheirSchema(t *testing.T) {
	report, line := compiled(t, "record", ""), compiled(t, "record", "#/$defs/line")
	for unit := range output.UnitNames() {
		for _, bare := range []bool{false, true} {
			o := output.Options{Bare: bare, Offsets: output.Unit(unit)}
			valid(t, report, written(t, "json", o, richReport()))
			for _, l := range bytes.Split(bytes.TrimSpace(written(t, "jsonl", o, richReport())), []byte("\n")) {
				valid(t, line, l)
			}
			var tree any
			require.NoError(t, yaml.Unmarshal(written(t, "yaml", o, richReport()), &tree))
			b, err := json.Marshal(tree)
			require.NoError(t, err)
			valid(t, report, b)
		}
	}
}

// A schema that lets everything through would pass the test above.
func TestTheRecordSchemaRefuses(t *testing.T) {
	report, line := compiled(t, "record", ""), compiled(t, "record", "#/$defs/line")
	good := string(written(t, "json", output.Options{}, richReport()))
	for old, bad := range map[string]string{
		`"schema": 1`:             `"schema": 2`,
		`"age": 41`:               `"age": "41"`,
		`"lat": "53.6330"`:        `"lat": 53.6330`,
		`"kind": "settlement"`:    `"kind": "town"`,
		`"places": []`:            `"places": null`,
		`"date": "2022-02-01"`:    `"date": "1 February"`,
		`"city": "Qyzyltu"`:       `"town": "Qyzyltu"`,
		`"family": "Bekovuly"`:    `"surname": "Bekovuly"`,
		`"rule": "footnote.brack`: `"x": 1, "rule": "footnote.brack`,
		`"value": "700"`:          `"value": 700`,
	} {
		require.Contains(t, good, old)
		assert.Error(t, check(t, report, []byte(strings.Replace(good, old, bad, 1))), bad)
	}
	entry := strings.Split(string(written(t, "jsonl", output.Options{}, richReport())), "\n")[0]
	assert.Error(t, check(t, line, []byte(strings.Replace(entry, `"report":`, `"file":`, 1))))
	assert.Error(t, check(t, compiled(t, "record", "#/$defs/entry"), []byte(entry)), "an entry has no report")
}

func TestFindingAndPackSchemasValidate(t *testing.T) {
	finding := compiled(t, "finding", "")
	valid(t, finding, []byte(`{"findings": [{"file": "a.txt", "line": 1, "column": 1, "end_line": 1, "end_column": 2, "entry": "2022-02-01.01",
		"rule": "r", "severity": "error", "message": "m", "text": "t", "fix": {"edits": [{"start": 0, "end": 1, "new": ""}], "safe": true},
		"related": [{"line": 2, "column": 3, "message": "m"}]}], "summary": {"errors": 1, "warnings": 0, "suggestions": 0, "suppressed": 0},
		"rules_run": 9}`))
	assert.Error(t, check(t, finding, []byte(`{"findings": [], "summary": {"errors": 0, "warnings": 0, "suggestions": 0, "suppressed": 0}, "rules_run": 0}`)))

	aPack := compiled(t, "pack", "")
	valid(t, aPack, []byte(`{"pack": "kz-en", "version": "1", "people": {"given": "Aigul\nBek", "roles": ["human rights activist"]},
		"law": {"codes": [{"id": "CC", "jurisdiction": "KZ", "names": ["Criminal Code"], "highest": "500"}]},
		"patterns": [{"id": "phone", "field": "extra.phone", "literal": "tel", "pattern": "tel", "examples": {
			"match": [{"text": "tel", "values": "tel"}], "reject": ["fax"]}}]}`))
	for _, bad := range []string{`{"pack": "kz-en"}`, `{"pack": "kz-en", "version": 1}`, `{"pack": "x", "version": "1", "peple": {}}`,
		`{"pack": "x", "version": "1", "people": {"given": [1]}}`,
		`{"pack": "x", "version": "1", "patterns": [{"id": "a", "field": "phones", "literal": "a", "pattern": "a"}]}`} {
		assert.Error(t, check(t, aPack, []byte(bad)), bad)
	}
}

// The pack that the program carries is cut into files, of which one says what pack it is.
func TestTheCarriedPackFollowsTheSchema(t *testing.T) {
	schema := compiled(t, "pack", "")
	files, err := filepath.Glob("../extract/pack/*/*.yaml")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		src, err := os.ReadFile(file)
		require.NoError(t, err)
		var part map[string]any
		require.NoError(t, yaml.Unmarshal(src, &part), file)
		if filepath.Base(file) != "pack.yaml" {
			part["pack"], part["version"] = "kz-en", "1"
		}
		b, err := json.Marshal(part)
		require.NoError(t, err)
		assert.NoError(t, check(t, schema, b), file)
	}
}

func TestFindingsFollowTheirSchema(t *testing.T) {
	schema := compiled(t, "finding", "")
	good := writtenFindings(t, "json", output.FindingOptions{}, aValidation())
	valid(t, schema, []byte(good))
	valid(t, schema, []byte(writtenFindings(t, "json", output.FindingOptions{}, &output.Validation{Rules: aValidation().Rules})))
	for old, bad := range map[string]string{
		`"rules_run": 3`: `"rules_run": 0`, `"suppressed": 2`: `"quiet": 2`, `"safe": true`: `"safe": 1`, `"severity": "error"`: `"severity": "note"`,
		`"related": [`: `"excerpt": "", "related": [`,
	} {
		require.Contains(t, good, old)
		assert.Error(t, check(t, schema, []byte(strings.Replace(good, old, bad, 1))), bad)
	}
}
