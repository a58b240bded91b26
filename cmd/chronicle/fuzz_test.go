package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/internal/watchdog"
	"github.com/openchronicle/chronicle/output"
)

// tried is what the program answers to a report on standard input.
func tried(stdin io.Reader, args ...string) (status int, out, said string) {
	var stdout, stderr bytes.Buffer
	status = run(context.Background(), append(args, "--period", "2022", "-"), stdin, &stdout, &stderr)
	return status, stdout.String(), stderr.String()
}

// FuzzCommands holds of any bytes that every command answers with a status of its own, the same for any number of workers and however the bytes
// arrive; that a document is whole; and that a draft repaired twice is one repaired once.
func FuzzCommands(f *testing.F) {
	files, err := filepath.Glob("../../testdata/drafts/*.txt")
	require.NoError(f, err)
	for _, name := range files {
		text, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(text[:min(len(text), 1500)])
	}
	for _, s := range []string{"", "\xff\xfe", "\xff\xfeO\x00n\x00", "On February 1, in Almaty, a\x00", "On February 1, “a”” [1] [1],, А. B\r\rOn February 30, b", "\xef\xbb\xbfOn February 1, in Almaty, a \ufeff[1]"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		if len(src) > 4<<10 {
			t.Skip()
		}
		defer watchdog.Watch(src)()
		for _, format := range output.RecordFormatNames() {
			args := []string{"extract", "-q", "-f", format}
			status, out, said := tried(bytes.NewReader(src), append(args, "-j", "1")...)
			again, outAgain, saidAgain := tried(iotest.OneByteReader(bytes.NewReader(src)), append(args, "-j", "2")...)
			require.Equal(t, []any{status, out, said}, []any{again, outAgain, saidAgain}, format)
			if status != exitOK {
				require.Equal(t, exitFailure, status)
				require.True(t, strings.HasPrefix(said, "chronicle: ") && strings.HasSuffix(said, "\n"), said)
				require.Empty(t, out)
				return
			}
			if format == "json" {
				require.True(t, json.Valid([]byte(out)))
			}
		}
		for _, format := range output.FindingFormatNames() {
			args := []string{"validate", "-f", format}
			status, out, said := tried(bytes.NewReader(src), append(args, "-j", "1")...)
			again, outAgain, _ := tried(iotest.OneByteReader(bytes.NewReader(src)), append(args, "-j", "2")...)
			require.Equal(t, []any{status, out}, []any{again, outAgain}, format)
			require.NotEqual(t, exitFailure, status, said)
			require.Empty(t, said)
			if format == "json" || format == "sarif" || format == "gitlab" {
				require.True(t, json.Valid([]byte(out)))
			}
		}
		status, once, said := tried(bytes.NewReader(src), "fix", "-q", "-j", "1")
		require.Equal(t, exitOK, status, said)
		status, twice, said := tried(strings.NewReader(once), "fix", "-q", "-j", "2")
		require.Equal(t, exitOK, status, said)
		require.Equal(t, once, twice)
	})
}
