package output_test

import (
	"io"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/output"
)

func TestAppendEntryDoesNotAllocate(t *testing.T) {
	e, dst := fullEntry(), make([]byte, 0, 1<<16)
	for unit := range output.UnitNames() {
		o := output.Options{Offsets: output.Unit(unit)}
		allocs := testing.AllocsPerRun(200, func() { dst = output.AppendEntry(dst[:0], "r", e, o) })
		// None, but that the collector empties the pool of pens, and the race detector drops a pen in four.
		assert.LessOrEqual(t, allocs, 2.0, o.Offsets)
	}
}

func BenchmarkJSONLines(b *testing.B) {
	e := fullEntry()
	dst := output.AppendEntry(nil, "report.txt", e, output.Options{})
	b.SetBytes(int64(len(dst)))
	b.ReportAllocs()
	for b.Loop() {
		dst = output.AppendEntry(dst[:0], "report.txt", e, output.Options{})
	}
}

func BenchmarkRecords(b *testing.B) {
	for _, f := range output.RecordFormats() {
		b.Run(f.Name, func(b *testing.B) {
			r, err := output.NewRecords(io.Discard, f, output.Options{})
			require.NoError(b, err)
			e := fullEntry()
			dst, err := r.Render(nil, "report.txt", e)
			require.NoError(b, err)
			b.SetBytes(int64(len(dst)))
			b.ReportAllocs()
			for b.Loop() {
				dst, _ = r.Render(dst[:0], "report.txt", e)
			}
		})
	}
}
