package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/internal/racing"
	"github.com/openchronicle/chronicle/output"
)

const testdata = "../../testdata"

// chronicles are the reports of testdata, each with the flags that read it.
func chronicles(t *testing.T) map[string][]string {
	t.Helper()
	files, err := filepath.Glob(testdata + "/chronicles/*.txt")
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(files), 6)
	all := map[string][]string{"belarus": {"--pack", testdata + "/packs/by-en.yaml", testdata + "/belarus.txt"}}
	for _, f := range files {
		all[strings.TrimSuffix(filepath.Base(f), ".txt")] = []string{f}
	}
	return all
}

// extracted is what the program writes for a report.
func extracted(t *testing.T, args ...string) []byte {
	t.Helper()
	var out, errors bytes.Buffer
	code := run(context.Background(), append([]string{"extract", "-q"}, args...), strings.NewReader(""), &out, &errors)
	require.Equal(t, exitOK, code, "%v: %s", args, &errors)
	require.Empty(t, errors.String())
	return out.Bytes()
}

// golden compares with testdata/records/name, or writes it.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join(testdata, "records", name)
	if *update {
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, got, 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err, "go test ./cmd/chronicle -run TestGolden -update writes it")
	if bytes.Equal(want, got) {
		return
	}
	old, now := strings.Split(string(want), "\n"), strings.Split(string(got), "\n")
	for i := range min(len(old), len(now)) {
		if old[i] != now[i] {
			t.Fatalf("%s is not current, first in line %d:\n - %s\n + %s\ngo test ./cmd/chronicle -run TestGolden -update", path, i+1, old[i], now[i])
		}
	}
	t.Fatalf("%s has %d lines, the program writes %d", path, len(old), len(now))
}

// jsonRecords are the reports whose JSON is kept; the others are compared with labels alone.
var jsonRecords = []string{"2021-07", "2023-08", "belarus"}

// TestGoldenRecords holds that the records of reports are those of testdata/records: -update writes them, to be read before they are kept.
func TestGoldenRecords(t *testing.T) {
	all := chronicles(t)
	kept := map[string]bool{}
	for _, name := range jsonRecords {
		require.Contains(t, all, name)
		golden(t, name+".json", extracted(t, append([]string{"-f", "json"}, all[name]...)...))
		kept[name+".json"] = true
	}
	for _, table := range output.TableNames() {
		name := "belarus." + table + ".csv"
		golden(t, name, extracted(t, append([]string{"-f", "csv", "--table", table}, all["belarus"]...)...))
		kept[name] = true
	}
	files, err := os.ReadDir(filepath.Join(testdata, "records"))
	require.NoError(t, err)
	for _, f := range files {
		assert.True(t, kept[f.Name()], "%s is compared with nothing", f.Name())
	}
}

// compiledRecord is the schema of records, or a part of it by its JSON pointer.
func compiledRecord(t *testing.T, pointer string) *jsonschema.Schema {
	t.Helper()
	b, ok := output.Schema("record")
	require.True(t, ok)
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource("record.json", doc))
	schema, err := c.Compile("record.json" + pointer)
	require.NoError(t, err)
	return schema
}

func TestRecordsOfReportsFollowTheSchema(t *testing.T) {
	t.Parallel()
	report, line := compiledRecord(t, ""), compiledRecord(t, "#/$defs/line")
	valid := func(name string, schema *jsonschema.Schema, document []byte) {
		v, err := jsonschema.UnmarshalJSON(bytes.NewReader(document))
		require.NoError(t, err, name)
		assert.NoError(t, schema.Validate(v), name)
	}
	tried := 0
	for name, args := range chronicles(t) {
		if tried++; tried%racing.OneIn > 0 {
			continue
		}
		document := extracted(t, append([]string{"-f", "json"}, args...)...)
		valid(name, report, document)
		lines := bytes.Split(bytes.TrimSuffix(extracted(t, append([]string{"-f", "jsonl"}, args...)...), []byte("\n")), []byte("\n"))
		for _, l := range lines {
			valid(name, line, l)
		}
		assert.Equal(t, len(lines), bytes.Count(document, []byte("\n      \"id\": ")), "%s: entries of the document and lines", name)
	}
	for _, name := range jsonRecords { // also as they are kept
		kept, err := os.ReadFile(filepath.Join(testdata, "records", name+".json"))
		require.NoError(t, err)
		valid(name, report, kept)
		assert.Error(t, report.Validate(spoiled(t, kept)), "the schema lets a report without its source through")
	}
	assert.True(t, slices.IsSorted(jsonRecords))
}

// spoiled is a report without its source.
func spoiled(t *testing.T, document []byte) any {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(document))
	require.NoError(t, err)
	delete(v.(map[string]any), "source")
	return v
}
