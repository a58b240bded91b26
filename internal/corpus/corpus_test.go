package corpus

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func months(t *testing.T) *Corpus {
	t.Helper()
	paths, err := filepath.Glob("../../testdata/chronicles/*.txt")
	require.NoError(t, err)
	c, err := Read(paths...)
	require.NoError(t, err)
	return c
}

func TestReport(t *testing.T) {
	c := months(t)
	var small, large strings.Builder
	n, err := c.Report(&small, 48_000)
	require.NoError(t, err)
	assert.EqualValues(t, small.Len(), n)
	assert.InDelta(t, 48_000, n, 2_000)
	_, err = c.Report(&large, 500_000)
	require.NoError(t, err)
	assert.True(t, strings.HasPrefix(large.String(), small.String()))
	assert.True(t, strings.HasPrefix(large.String(), c.months[0].text))
}

func TestArchive(t *testing.T) {
	c := months(t)
	dir := t.TempDir()
	once := 0
	for _, m := range c.months {
		once += len(m.text)
	}
	paths, n, err := c.Archive(dir, int64(once)+1)
	require.NoError(t, err)
	require.Greater(t, len(paths), len(c.months))
	var all int64
	for i, p := range paths {
		text, err := os.ReadFile(filepath.Join(dir, p))
		require.NoError(t, err)
		assert.Equal(t, c.months[i%len(c.months)].text, string(text))
		all += int64(len(text))
	}
	assert.Equal(t, all, n)
}

func TestEntries(t *testing.T) {
	c := months(t)
	for _, length := range []int{100, 1_000, 100_000} {
		var text strings.Builder
		n, err := c.Entries(&text, 250_000, length)
		require.NoError(t, err)
		assert.EqualValues(t, text.Len(), n)
		entries := strings.Split(strings.TrimSuffix(text.String(), "\n\n"), "\n\n")
		for _, e := range entries {
			assert.True(t, strings.HasPrefix(e, "On March "))
			assert.LessOrEqual(t, len(e), length)
			assert.Greater(t, len(e), length*2/3)
		}
	}
}
