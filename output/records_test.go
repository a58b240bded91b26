package output_test

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/output"
)

func TestNamesAreParsedAndUnknownOnesRefused(t *testing.T) {
	for _, name := range output.RecordFormatNames() {
		f, ok := output.ParseRecordFormat(name)
		require.True(t, ok)
		assert.Equal(t, name, f.Name)
		assert.NotEmpty(t, f.About)
	}
	for _, name := range output.UnitNames() {
		u, ok := output.ParseUnit(name)
		require.True(t, ok)
		assert.Equal(t, name, u.String())
	}
	for _, name := range output.TableNames() {
		table, ok := output.ParseTable(name)
		require.True(t, ok)
		assert.Equal(t, name, table.String())
	}
	_, ok := output.ParseRecordFormat("JSON")
	assert.False(t, ok)
	_, ok = output.ParseUnit("")
	assert.False(t, ok)
	_, ok = output.ParseTable("persons")
	assert.False(t, ok)
	_, ok = output.Schema("../schema/record")
	assert.False(t, ok)
}

func TestTablesBelongToCSV(t *testing.T) {
	for _, f := range output.RecordFormats() {
		_, err := output.NewRecords(nil, f, output.Options{Table: output.People})
		assert.Equal(t, f.Name != "csv", err != nil, f.Name)
	}
}

// manyEntries is a report with n different entries.
func manyEntries(n int) *model.Report {
	r := richReport()
	for i := range n {
		e := *r.Entries[i%2]
		e.ID = fmt.Sprintf("2022-02-01.%02d", i)
		r.Entries = append(r.Entries, &e)
	}
	return r
}

func TestRenderedSideBySideIsTheSame(t *testing.T) {
	report := manyEntries(40)
	for _, f := range output.RecordFormats() {
		var b bytes.Buffer
		w, err := output.NewRecords(&b, f, output.Options{})
		require.NoError(t, err)

		// Two at a time, so that what parts entries stands within what is rendered as well as between.
		batches := slices.Collect(slices.Chunk(report.Entries, 2))
		rendered := make([][]byte, len(batches))
		failed := make([]error, len(batches))
		var all sync.WaitGroup
		for i, batch := range batches {
			all.Go(func() {
				for _, e := range batch {
					if failed[i] == nil {
						rendered[i], failed[i] = w.Render(rendered[i], report.Source.Name, e)
					}
				}
			})
		}
		all.Wait()
		require.NoError(t, errors.Join(failed...))

		require.NoError(t, w.Begin(output.Head{Source: report.Source, Generator: report.Generator, Period: report.Period}))
		require.NoError(t, w.Put(nil, 0))
		for i, some := range rendered {
			require.NoError(t, w.Put(some, len(batches[i])))
		}
		require.NoError(t, w.End(output.Tail{Notes: report.Notes, Other: report.Other}))
		assert.Equal(t, string(written(t, f.Name, output.Options{}, report)), b.String(), f.Name)
	}
}

func TestEntryLeavesAtOnce(t *testing.T) {
	for _, f := range output.RecordFormats() {
		var b bytes.Buffer
		w, err := output.NewRecords(&b, f, output.Options{})
		require.NoError(t, err)
		require.NoError(t, w.Begin(output.Head{}))
		for range 3 {
			before := b.Len()
			require.NoError(t, writeEntry(w, "", fullEntry()))
			assert.Greater(t, b.Len(), before+len(fullEntry().Text), f.Name)
		}
	}
}

func TestSeveralReportsInOneOutput(t *testing.T) {
	for _, f := range output.RecordFormats() {
		var b bytes.Buffer
		w, err := output.NewRecords(&b, f, output.Options{})
		require.NoError(t, err)
		require.NoError(t, writeReport(w, richReport()))
		if err := writeReport(w, richReport()); f.Document {
			assert.EqualError(t, err, "format "+f.Name+" holds one report only")
			continue
		}
		once := written(t, f.Name, output.Options{}, richReport())
		header := 0
		if f.Name == "csv" {
			header = bytes.IndexByte(once, '\n') + 1
		}
		assert.Equal(t, string(once)+string(once[header:]), b.String(), f.Name)
	}
}

func TestMisuseIsToldAndSticks(t *testing.T) {
	f := output.RecordFormats()[0]
	misuse := map[string]func(*output.Records) error{
		"no report has begun":               func(w *output.Records) error { return writeEntry(w, "", fullEntry()) },
		"a report is begun within a report": func(w *output.Records) error { return errors.Join(w.Begin(output.Head{}), w.Begin(output.Head{})) },
	}
	for message, do := range misuse {
		w, err := output.NewRecords(new(bytes.Buffer), f, output.Options{})
		require.NoError(t, err)
		assert.EqualError(t, do(w), message)
		for _, again := range []error{w.Begin(output.Head{}), writeEntry(w, "", fullEntry()), w.Put(nil, 0), w.End(output.Tail{})} {
			assert.EqualError(t, again, message)
		}
	}
	w, err := output.NewRecords(new(bytes.Buffer), f, output.Options{})
	require.NoError(t, err)
	assert.EqualError(t, w.End(output.Tail{}), "no report has begun")
}

// full is a disk with room for n bytes.
type full struct{ n int }

var errFull = errors.New("no space left")

func (f *full) Write(b []byte) (int, error) {
	if f.n -= len(b); f.n < 0 {
		return 0, errFull
	}
	return len(b), nil
}

func TestErrorsOfTheWriterAreNotLost(t *testing.T) {
	for _, f := range output.RecordFormats() {
		size := len(written(t, f.Name, output.Options{}, richReport()))
		for room := 0; room < size; room += 97 {
			w, err := output.NewRecords(&full{room}, f, output.Options{})
			require.NoError(t, err)
			assert.ErrorIs(t, writeReport(w, richReport()), errFull, "%s, room for %d", f.Name, room)
		}
	}
}
