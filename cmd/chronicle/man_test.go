package main

import (
	"flag"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/spf13/cobra/doc"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write what the tests compare with")

// TestManPages holds that the pages in the program are those of its commands.
func TestManPages(t *testing.T) {
	root := newRoot()
	root.DisableAutoGenTag = true
	made := t.TempDir()
	day := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	require.NoError(t, doc.GenManTree(root, &doc.GenManHeader{Section: "1", Source: "chronicle", Manual: "chronicle", Date: &day}, made))
	if *update {
		old, err := filepath.Glob("man/*.1")
		require.NoError(t, err)
		for _, f := range old {
			require.NoError(t, os.Remove(f))
		}
	}
	names, err := filepath.Glob(filepath.Join(made, "*.1"))
	require.NoError(t, err)
	for _, n := range names {
		want, err := os.ReadFile(n)
		require.NoError(t, err)
		page := filepath.Join("man", filepath.Base(n))
		if *update {
			require.NoError(t, os.WriteFile(page, want, 0o644))
		}
		got, err := os.ReadFile(page)
		require.NoError(t, err)
		assert.Equal(t, string(want), string(got), "%s is not current: go test ./cmd/chronicle -run TestManPages -update", page)
	}
	kept, err := filepath.Glob("man/*.1")
	require.NoError(t, err)
	assert.Len(t, kept, len(names))
}
