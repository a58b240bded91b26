package output_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/output"
)

var update = flag.Bool("update", false, "write the golden files in testdata")

// written is the report in the format of that name.
func written(t testing.TB, format string, o output.Options, r *model.Report) []byte {
	t.Helper()
	f, ok := output.ParseRecordFormat(format)
	require.True(t, ok)
	var b bytes.Buffer
	w, err := output.NewRecords(&b, f, o)
	require.NoError(t, err)
	require.NoError(t, writeReport(w, r))
	return b.Bytes()
}

// writeReport writes a whole report, entry by entry.
func writeReport(w *output.Records, r *model.Report) error {
	if err := w.Begin(output.Head{Source: r.Source, Generator: r.Generator, Period: r.Period}); err != nil {
		return err
	}
	for _, e := range r.Entries {
		if err := writeEntry(w, r.Source.Name, e); err != nil {
			return err
		}
	}
	return w.End(output.Tail{Notes: r.Notes, Other: r.Other})
}

func writeEntry(w *output.Records, report string, e *model.Entry) error {
	text, err := w.Render(nil, report, e)
	if err != nil {
		return err
	}
	return w.Put(text, 1)
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(path, got, 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	if !bytes.Equal(want, got) {
		assert.Equal(t, string(want), string(got), name)
		t.Errorf("%s differs: %+q", name, got)
	}
}

// Every combination of format, table, unit and bareness that writes different bytes has a golden file.
func TestGolden(t *testing.T) {
	empty := &model.Report{Source: model.Source{Name: "empty.txt", Encoding: "utf-8"}}
	for _, f := range output.RecordFormats() {
		golden(t, "empty"+f.Extension, written(t, f.Name, output.Options{}, empty))
		for table := range output.TableNames() {
			o := output.Options{Table: output.Table(table)}
			if o.Table != output.Entries && !f.Tables {
				continue
			}
			goldenUnits(t, f, o)
		}
	}
}

func goldenUnits(t *testing.T, f output.RecordFormat, o output.Options) {
	name := "rich"
	if f.Tables {
		name += "." + o.Table.String()
	}
	bare := o
	bare.Bare = true
	golden(t, name+".bare"+f.Extension, written(t, f.Name, bare, richReport()))
	for unit := range output.UnitNames() {
		o.Offsets = output.Unit(unit)
		if f.Tables && (o.Table == output.Entries || o.Table.OfReport()) && o.Offsets != output.Runes {
			continue // the table has no offsets but those in the source
		}
		golden(t, name+"."+o.Offsets.String()+f.Extension, written(t, f.Name, o, richReport()))
	}
}
