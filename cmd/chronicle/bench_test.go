package main

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// How much text the benchmarks read: a month repeated. A draft that is checked is held in memory.
const (
	extractSize  = 100_000_000
	validateSize = 20_000_000
)

// benchText writes about size bytes of entries to a file: those of the file that CHRONICLE_BENCH names, else of a chronicle of testdata.
func benchText(b *testing.B, size int) (path string, written int64) {
	b.Helper()
	month := os.Getenv("CHRONICLE_BENCH")
	if month == "" {
		month = "../../testdata/chronicles/2022-03.txt"
	}
	src, err := os.ReadFile(month)
	require.NoError(b, err)
	src = append(bytes.TrimRight(src, "\n"), '\n', '\n')
	path = filepath.Join(b.TempDir(), "month.txt")
	require.NoError(b, os.WriteFile(path, bytes.Repeat(src, size/len(src)), 0o644))
	return path, int64(size / len(src) * len(src))
}

// BenchmarkExtract is the whole of extract -f jsonl on one core, file to nowhere.
func BenchmarkExtract(b *testing.B) {
	path, size := benchText(b, extractSize)
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		if code := run(context.Background(), []string{"extract", "-q", "-j", "1", "-f", "jsonl", "--period", "2022", path}, nil, io.Discard, os.Stderr); code != exitOK {
			b.Fatalf("exit status %d", code)
		}
	}
}

// BenchmarkOneReport is one report of a month, start to finish but for the process.
func BenchmarkOneReport(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if code := run(context.Background(), []string{"extract", "-q", "--period", "2022", "../../testdata/chronicles/2022-03.txt"}, nil, io.Discard, os.Stderr); code != exitOK {
			b.Fatalf("exit status %d", code)
		}
	}
}

// BenchmarkValidate is the whole of validate -f json on one core, file to nowhere. It is to cost no more than twice BenchmarkExtract.
func BenchmarkValidate(b *testing.B) {
	path, size := benchText(b, validateSize)
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		if code := run(context.Background(), []string{"validate", "--fail-on", "never", "-j", "1", "-f", "json", "--period", "2022", path}, nil, io.Discard, os.Stderr); code != exitOK {
			b.Fatalf("exit status %d", code)
		}
	}
}
