package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/openchronicle/chronicle/internal/corpus"
	"github.com/stretchr/testify/require"
)

// writeReport makes a report to measure with, made by write of the file that CHRONICLE_BENCH names, else of the chronicles of testdata.
func writeReport(t testing.TB, write func(*corpus.Corpus, io.Writer) (int64, error)) (path string, size int64) {
	t.Helper()
	months, err := filepath.Glob("../../testdata/chronicles/*.txt")
	require.NoError(t, err)
	if own := os.Getenv("CHRONICLE_BENCH"); own != "" {
		months = []string{own}
	}
	c, err := corpus.Read(months...)
	require.NoError(t, err)
	path = filepath.Join(t.TempDir(), "report.txt")
	f, err := os.Create(path)
	require.NoError(t, err)
	size, err = write(c, f)
	require.NoError(t, err)
	require.NoError(t, f.Close())
	return path, size
}

// months is a report of about size bytes.
func months(t testing.TB, size int64) (path string, written int64) {
	return writeReport(t, func(c *corpus.Corpus, w io.Writer) (int64, error) { return c.Report(w, size) })
}

// benchmark runs the program on a report of size bytes, from the file to nowhere.
func benchmark(b *testing.B, size int64, args ...string) {
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		if code := run(context.Background(), args, nil, io.Discard, os.Stderr); code != exitOK {
			b.Fatalf("exit status %d", code)
		}
	}
}

func benchmarkExtract(b *testing.B, path string, size int64) {
	benchmark(b, size, "extract", "-q", "-j", "1", "-f", "jsonl", "--period", "2022", path)
}

// BenchmarkExtract is the whole of extract -f jsonl on one core. The bytes a second are to be the same for every size.
func BenchmarkExtract(b *testing.B) {
	for _, size := range []int64{1e6, 10e6, 100e6} {
		b.Run(fmt.Sprintf("%dMB", size/1e6), func(b *testing.B) {
			path, size := months(b, size)
			benchmarkExtract(b, path, size)
		})
	}
}

// BenchmarkEntries is the same on 20 MB in entries of several lengths. A long one is not to cost more a byte than a short one; what is beyond
// parser.MaxEntry is not read.
func BenchmarkEntries(b *testing.B) {
	for _, length := range []int{100, 1e3, 100e3, 10e6} {
		b.Run(fmt.Sprintf("%dB", length), func(b *testing.B) {
			path, size := writeReport(b, func(c *corpus.Corpus, w io.Writer) (int64, error) { return c.Entries(w, 20e6, length) })
			benchmarkExtract(b, path, size)
		})
	}
}

// BenchmarkValidate is the whole of validate -f json on one core and one draft of 20 MB. It is to cost no more than twice BenchmarkExtract.
func BenchmarkValidate(b *testing.B) {
	path, size := months(b, 20e6)
	benchmark(b, size, "validate", "--fail-on", "never", "-j", "1", "-f", "json", "--period", "2022", path)
}

// BenchmarkOneReport is one report of a month, start to finish but for the process.
func BenchmarkOneReport(b *testing.B) {
	const month = "../../testdata/chronicles/2022-03.txt"
	info, err := os.Stat(month)
	require.NoError(b, err)
	benchmark(b, info.Size(), "extract", "-q", "--period", "2022", month)
}
