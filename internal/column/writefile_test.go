//go:build !windows

package column_test

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/internal/column"
)

func put(content string) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, content)
		return err
	}
}

func holds(t *testing.T, path, content string) {
	t.Helper()
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, content, string(b))
}

func TestWriteFileCreatesAndReplaces(t *testing.T) {
	path := filepath.Join(t.TempDir(), "new.json")
	require.NoError(t, column.WriteFile(t.Context(), path, put("one")))
	holds(t, path, "one")
	require.NoError(t, os.Chmod(path, 0o640))
	big := strings.Repeat("two", 100_000)
	require.NoError(t, column.WriteFile(t.Context(), path, put(big)))
	holds(t, path, big)
	info, err := os.Stat(path)
	require.NoError(t, err)
	assert.Equal(t, os.FileMode(0o640), info.Mode())
}

func TestNewFileHonoursUmask(t *testing.T) {
	old := syscall.Umask(0o027)
	defer syscall.Umask(old)
	path := filepath.Join(t.TempDir(), "new")
	require.NoError(t, column.WriteFile(t.Context(), path, put("")))
	info, err := os.Stat(path)
	require.NoError(t, err)
	assert.Equal(t, os.FileMode(0o640), info.Mode())
}

func TestWriteFileThatFailsLeavesEverythingAsItWas(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "kept")
	require.NoError(t, column.WriteFile(t.Context(), path, put("old")))
	broken := errors.New("broken")
	err := column.WriteFile(t.Context(), path, func(w io.Writer) error {
		_ = put(strings.Repeat("half", 100_000))(w)
		return broken
	})
	require.ErrorIs(t, err, broken)
	holds(t, path, "old")
	files, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Len(t, files, 1, "no temporary file stays")
}

func TestWriteFileRefuses(t *testing.T) {
	dir := t.TempDir()
	pipe := filepath.Join(dir, "pipe")
	require.NoError(t, syscall.Mkfifo(pipe, 0o600))
	loop := filepath.Join(dir, "loop")
	require.NoError(t, os.Symlink("loop", loop))
	toDir := filepath.Join(dir, "to-dir")
	require.NoError(t, os.Symlink(".", toDir))
	for path, why := range map[string]string{
		dir: "is a directory", pipe: "not a regular file", loop: "too many symbolic links", toDir: "is a directory",
		os.DevNull: "not a regular file", filepath.Join(dir, "no", "such"): "no such file", "": "no such file",
		filepath.Join(dir, "new") + "/": "no such file",
	} {
		err := column.WriteFile(t.Context(), path, put("x"))
		assert.ErrorContains(t, err, why, path)
	}
}

func TestWriteFileWritesThroughLinks(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.MkdirAll(filepath.Join(dir, "deep", "er"), 0o700))
	require.NoError(t, os.Symlink(filepath.Join("deep", "er"), filepath.Join(dir, "short")))
	// "up" stands in deep/er, reached by short: "../target" is deep/target, not target beside short.
	require.NoError(t, os.Symlink("../target", filepath.Join(dir, "deep", "er", "up")))
	require.NoError(t, os.Symlink("short/up", filepath.Join(dir, "link")))

	for _, content := range []string{"created behind dangling links", "replaced"} {
		require.NoError(t, column.WriteFile(t.Context(), filepath.Join(dir, "link"), put(content)))
		holds(t, filepath.Join(dir, "deep", "target"), content)
		for _, link := range []string{"link", "short/up"} {
			info, err := os.Lstat(filepath.Join(dir, link))
			require.NoError(t, err)
			assert.NotZero(t, info.Mode()&os.ModeSymlink, "%s is still a link", link)
		}
	}
	assert.NoFileExists(t, filepath.Join(dir, "target"))
}
