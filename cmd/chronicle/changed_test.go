//go:build unix

package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/internal/column"
	"github.com/openchronicle/chronicle/parser"
)

// changes are what another program may do to a file of these bytes.
func changes(t *testing.T, path, content string) map[string]func() {
	over := func(text string) func() {
		return func() { require.NoError(t, os.WriteFile(path, []byte(text), 0o666)) }
	}
	return map[string]func(){
		"shrunk":  func() { require.NoError(t, os.Truncate(path, int64(len(content)-1))) },
		"emptied": func() { require.NoError(t, os.Truncate(path, 0)) },
		"grown":   over(content + "\n"),
		"same size": func() {
			info, err := os.Stat(path)
			require.NoError(t, err)
			over(strings.ReplaceAll(content, "Almaty", "Astana"))()
			require.NoError(t, os.Chtimes(path, info.ModTime(), info.ModTime()))
		},
		"replaced": func() {
			require.NoError(t, os.WriteFile(path+".new", []byte(strings.ReplaceAll(content, "Almaty", "Astana")), 0o666))
			require.NoError(t, os.Rename(path+".new", path))
		},
	}
}

// TestSecondReading holds that a file which is read twice is an error where it is not the same, at the latest at its end, and also when it keeps its size
// and its time; and that nothing else is.
func TestSecondReading(t *testing.T) {
	lex, err := pack.Load()
	require.NoError(t, err)
	content := entriesOf(2000)
	path := filepath.Join(t.TempDir(), "2022.txt")
	for _, part := range []int{0, 1, len(content) / 2} { // of the second reading, before the change
		for name, change := range changes(t, path, content) {
			require.NoError(t, os.WriteFile(path, []byte(content), 0o666))
			in, err := openInput(lex.Calendar(), path, nil, parser.Ask{}, true, nil)
			require.NoError(t, err)
			src, err := in.reader()
			require.NoError(t, err)
			_, err = io.CopyN(io.Discard, src, int64(part))
			require.NoError(t, err)
			change()
			if part == 0 { // opened only now
				require.NoError(t, src.Close())
				src, err = in.reader()
				require.NoError(t, err)
			}
			read, err := io.ReadAll(src)
			if name == "replaced" && part > 0 { // the old file is read to its end
				assert.NoError(t, err)
				assert.Equal(t, content[part:], string(read))
			} else {
				assert.ErrorIs(t, err, column.ErrChanged, "%s after %d bytes", name, part)
			}
			require.NoError(t, src.Close())
		}
	}
	require.NoError(t, os.WriteFile(path, []byte(content), 0o666))
	in, err := openInput(lex.Calendar(), path, nil, parser.Ask{}, true, nil)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(path, []byte(content), 0o666)) // written anew, the same
	src, err := in.reader()
	require.NoError(t, err)
	read, err := io.ReadAll(src)
	require.NoError(t, err)
	assert.Equal(t, content, string(read))
	require.NoError(t, src.Close())
}

// TestChangedWhileItIsRead holds the same of commands: they say so, and neither write a record of it nor over it. The second file is a pipe, which the
// program opens when it has checked the first.
func TestChangedWhileItIsRead(t *testing.T) {
	for _, line := range []string{"extract -q -f jsonl 2022-a.txt 2022-b.txt -o out", "extract -q -f csv -j 1 2022-a.txt 2022-b.txt --out-dir folder", "fix -q -w 2022-a.txt 2022-b.txt"} {
		names := changes(t, "", badDraft)
		for name := range names {
			dir := t.TempDir()
			report := filepath.Join(dir, "2022-a.txt")
			write(t, dir, "2022-a.txt", badDraft)
			write(t, dir, "out", "old")
			pipe := filepath.Join(dir, "2022-b.txt")
			require.NoError(t, syscall.Mkfifo(pipe, 0o666))
			p := start(t, dir, nil, strings.Fields(line)...)
			feed, err := os.OpenFile(pipe, os.O_WRONLY, 0) // waits for the program
			require.NoError(t, err)
			changes(t, report, badDraft)[name]()
			before := folderOf(t, dir)
			_, err = io.WriteString(feed, goodDraft)
			require.NoError(t, err)
			require.NoError(t, feed.Close())
			p.wait().failed(t, "2022-a.txt: it changed while it was read")
			assert.Equal(t, before, folderOf(t, dir), "%s, %s", line, name)
		}
	}
}
