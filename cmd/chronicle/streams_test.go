//go:build unix

package main

import (
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestReaderThatGoesAway holds that the program ends quietly, with status 2, when nobody reads its standard output any more: also while it waits for more of
// a stream itself.
func TestReaderThatGoesAway(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "2022.txt", entriesOf(3))
	for _, line := range []string{"extract 2022.txt", "extract -f csv -j 1 2022.txt", "validate 2022.txt", "validate -f sarif 2022.txt", "fix 2022.txt", "explain 2022.txt:1", "rules list", "--help"} {
		p := start(t, dir, closedPipe(t), strings.Fields(line)...)
		assert.Equal(t, ran{code: exitFailure}, p.wait(), line)
	}
	read, out, err := os.Pipe()
	require.NoError(t, err)
	p := start(t, dir, func(c *exec.Cmd) { c.Stdout = out }, "extract", "-q", "-f", "jsonl", "--period", "2022", "-")
	require.NoError(t, out.Close())
	go p.pour(streamed)
	_, err = io.ReadFull(read, make([]byte, 1))
	require.NoError(t, err)
	require.NoError(t, read.Close())
	assert.Equal(t, ran{code: exitFailure}, p.wait())
}

// closedPipe makes standard output a pipe that nobody reads.
func closedPipe(t *testing.T) func(*exec.Cmd) {
	read, out, err := os.Pipe()
	require.NoError(t, err)
	require.NoError(t, read.Close())
	t.Cleanup(func() { _ = out.Close() })
	return func(c *exec.Cmd) { c.Stdout = out }
}

// TestNobodyListens holds that the work is done, and its status the same, when messages cannot be written.
func TestNobodyListens(t *testing.T) {
	for _, how := range []string{`exec "$@" 2>&-`, `exec "$@" 2>/dev/full`, `exec "$@" 2>pipe`} {
		dir := t.TempDir()
		write(t, dir, "2022.txt", badDraft)
		script := how
		if strings.HasSuffix(how, "pipe") { // whose reader is gone before the program starts
			script = `mkfifo pipe; exec 3<>pipe; exec 4>pipe; exec 3>&-; "$@" 2>&4; status=$?; rm pipe; exit $status`
		}
		shell(t, dir, script, "chronicle", "fix", "-w", "2022.txt").ended(t, exitOK)
		assert.Equal(t, folder{"2022.txt": goodDraft}, folderOf(t, dir), how)
		shell(t, dir, script, "chronicle", "fix", "-w", "missing.txt").ended(t, exitFailure)
	}
}

// TestLongStreams holds that a stream of which only the head is held back is read as the file is, in any encoding and with any line ends; and that nothing is
// written where its head does not tell the year.
func TestLongStreams(t *testing.T) {
	dir := t.TempDir()
	text := "Chronicle, February 2022\n\n" + streamed
	wide := make([]byte, 0, 2*len(text)+2)
	for _, unit := range utf16.Encode([]rune("\uFEFF" + text)) {
		wide = append(wide, byte(unit), byte(unit>>8))
	}
	for name, source := range map[string]string{"lf": text, "cr": strings.ReplaceAll(text, "\n", "\r"), "utf-16": string(wide)} {
		write(t, dir, name, source)
		byName := shell(t, dir, "exec chronicle extract -q -f csv "+name)
		require.Equal(t, exitOK, byName.code, name)
		assert.Equal(t, strings.ReplaceAll(byName.stdout, "\n"+name+",", "\nstdin,"), shell(t, dir, "chronicle extract -q -f csv - <"+name).stdout, name)
	}
	write(t, dir, "late", strings.Repeat("Share\n", headSize/4)+"On February 1, in Almaty, a court sat.\n")
	shell(t, dir, "exec chronicle extract -q -f csv late").failed(t, "late: no year to be had from its title, its name or its text; say it: --period 2022-02")
	shell(t, dir, "cat late | chronicle extract -q -f csv -").failed(t, "-: no year to be had from its title, its name or its text; say it: --period 2022-02")
}

// TestStreamsThatAreClosed holds what a program sees that is started without its standard streams: nothing to read, and what is written goes nowhere, as
// with /dev/null.
func TestStreamsThatAreClosed(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "2022.txt", badDraft)
	assert.Equal(t, ran{code: exitOK}, shell(t, dir, "exec chronicle extract 2022.txt >&-"))
	assert.Equal(t, exitFindings, shell(t, dir, "exec chronicle validate 2022.txt >&- 2>&-").code)
	shell(t, dir, "exec chronicle extract --period 2022 - <&-").failed(t, "-: no dated entry: a paragraph such as “On February 1, in Almaty, …” was expected, or a day alone in a line above what happened on it")
	assert.Equal(t, folder{"2022.txt": badDraft}, folderOf(t, dir))
}
