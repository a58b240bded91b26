package main

import (
	"context"
	"io"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestLimited(t *testing.T) {
	for _, whole := range []io.Reader{strings.NewReader("12345"), iotest.OneByteReader(strings.NewReader("12345"))} {
		got, err := io.ReadAll(&limited{from: whole, left: 5})
		assert.NoError(t, err)
		assert.Equal(t, "12345", string(got))
	}
	for _, over := range []io.Reader{strings.NewReader("123456"), iotest.OneByteReader(strings.NewReader("123456"))} {
		_, err := io.ReadAll(&limited{from: over, left: 5})
		assert.ErrorIs(t, err, errTooBig)
	}
}

// TestBiggerThanAnInt asks a 32-bit program for a file of 2 GiB, all of it a hole but for what a report begins with.
func TestBiggerThanAnInt(t *testing.T) {
	if strconv.IntSize > 32 { // no file system has a file that 64 bits cannot count
		assert.EqualValues(t, int64(math.MaxInt64), int64(maxSource))
		return
	}
	path, size := filepath.Join(t.TempDir(), "2022-02.txt"), int64(maxSource)
	require.NoError(t, os.WriteFile(path, []byte(goodDraft), 0o666))
	require.NoError(t, os.Truncate(path, size+1))
	for _, command := range []string{"extract", "validate", "fix"} {
		var stdout, stderr strings.Builder
		assert.Equal(t, exitFailure, run(context.Background(), []string{command, path}, nil, &stdout, &stderr))
		assert.Empty(t, stdout.String())
		assert.Equal(t, "chronicle: "+path+": bigger than 2147483647 bytes, which this 32-bit program cannot count; part it, or use a 64-bit build\n", stderr.String())
	}
}
