//go:build unix

package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// endingSignals end the program, but for those that whoever started it had it ignore, as nohup does.
var endingSignals = slices.DeleteFunc([]os.Signal{os.Interrupt, syscall.SIGTERM, syscall.SIGHUP}, signal.Ignored)

// streamed is more of a report than is held back before its first record is written.
var streamed = strings.Repeat(entriesOf(1), 2*headSize/len(entriesOf(1)))

// TestInterruptedExtract holds that a signal ends extract while it waits for more of a stream: at once, with status 2 and one line. A file that it writes stays
// what it was, those that it wrote before stay, and nothing stands beside them.
func TestInterruptedExtract(t *testing.T) {
	for _, signal := range endingSignals {
		dir := t.TempDir()
		write(t, dir, "2022.txt", badDraft)
		write(t, dir, "out.jsonl", "old")
		write(t, dir, "folder/stdin.jsonl", "old")

		read, out, err := os.Pipe()
		require.NoError(t, err)
		p := start(t, dir, func(c *exec.Cmd) { c.Stdout = out }, "extract", "-q", "-f", "jsonl", "--period", "2022", "-")
		require.NoError(t, out.Close())
		go p.pour(streamed)
		_, err = io.ReadFull(read, make([]byte, 1)) // the first record has left
		require.NoError(t, err)
		p.signal(signal)
		p.wait().failed(t, "interrupted")
		require.NoError(t, read.Close())

		p = start(t, dir, nil, "extract", "-q", "-f", "jsonl", "--period", "2022", "-", "-o", "out.jsonl")
		p.feed(streamed)
		until(func() bool { return len(pendingFiles(t, dir)) > 0 })
		p.signal(signal)
		p.wait().failed(t, "interrupted")
		assert.Equal(t, "old", folderOf(t, dir)["out.jsonl"])

		p = start(t, dir, nil, "extract", "-q", "-f", "jsonl", "--period", "2022", "2022.txt", "-", "--out-dir", "folder")
		p.feed(streamed)
		until(func() bool {
			return strings.Contains(strings.Join(pendingFiles(t, filepath.Join(dir, "folder")), " "), ".stdin")
		})
		p.signal(signal)
		p.wait().failed(t, "interrupted")
		after := folderOf(t, dir)
		assert.Equal(t, 2, strings.Count(after["folder/2022.jsonl"], "\n"), "what was done stays")
		assert.Equal(t, "old", after["folder/stdin.jsonl"])
		assert.Len(t, after, 4, "no temporary file stays")
	}
}

// TestInterruptedChecking holds that a signal ends validate and fix while they wait for a pipe.
func TestInterruptedChecking(t *testing.T) {
	for _, line := range []string{"validate 2022-a.txt 2022-b.txt -o found", "validate 2022-a.txt 2022-b.txt", "fix -w 2022-a.txt 2022-b.txt", "explain 2022-b.txt:1"} {
		for _, signal := range endingSignals {
			dir := t.TempDir()
			write(t, dir, "2022-a.txt", badDraft)
			write(t, dir, "found", "old")
			require.NoError(t, syscall.Mkfifo(filepath.Join(dir, "2022-b.txt"), 0o666))
			before := folderOf(t, dir)
			p := start(t, dir, nil, strings.Fields(line)...)
			feed, err := os.OpenFile(filepath.Join(dir, "2022-b.txt"), os.O_WRONLY, 0) // waits for the program
			require.NoError(t, err)
			p.signal(signal)
			p.wait().failed(t, "interrupted")
			require.NoError(t, feed.Close())
			assert.Equal(t, before, folderOf(t, dir), line)
		}
	}
}

// drafts writes n drafts to repair, with names long enough to fill a pipe with what is told of them.
func drafts(t *testing.T, dir string, n int) []string {
	t.Helper()
	var names []string
	for i := range n {
		names = append(names, fmt.Sprintf("2022-%s-%04d.txt", strings.Repeat("draft", 20), i))
		write(t, dir, names[i], badDraft)
	}
	return names
}

// oldOrNew counts the drafts that were repaired, and holds that the others are what they were.
func oldOrNew(t *testing.T, dir string, names []string) (repaired int) {
	t.Helper()
	all := folderOf(t, dir)
	for _, name := range names {
		switch all[name] {
		case goodDraft:
			repaired++
		case badDraft:
		default:
			t.Errorf("%s is neither the old draft nor the repaired one", name)
		}
	}
	return repaired
}

// TestInterruptedFix holds that a signal in the middle of fix -w leaves whole drafts, some old and some repaired, and nothing else. What it tells goes to a
// pipe that is not read on, so it stands in the middle.
func TestInterruptedFix(t *testing.T) {
	for _, signal := range endingSignals {
		dir := t.TempDir()
		names := drafts(t, dir, 600) // more than a pipe of 64 KiB holds lines of
		read, told, err := os.Pipe()
		require.NoError(t, err)
		p := start(t, dir, func(c *exec.Cmd) { c.Stderr = told }, append([]string{"fix", "-w"}, names...)...)
		require.NoError(t, told.Close())
		lines := bufio.NewReader(read)
		for range 20 {
			_, err = lines.ReadString('\n')
			require.NoError(t, err)
		}
		p.signal(signal)
		rest, err := io.ReadAll(lines)
		require.NoError(t, err)
		assert.Equal(t, exitFailure, p.wait().code)
		assert.True(t, strings.HasSuffix(string(rest), "chronicle: interrupted\n"), "the last line: %q", rest[max(0, len(rest)-100):])
		repaired := oldOrNew(t, dir, names)
		assert.Positive(t, repaired)
		assert.Empty(t, pendingFiles(t, dir))
	}
}

// TestSecondSignal holds that who signals twice is obeyed at once. The first signal has done its work when the temporary file is gone; then the program
// waits for somebody to read that it was interrupted.
func TestSecondSignal(t *testing.T) {
	dir := t.TempDir()
	read, told, err := os.Pipe()
	require.NoError(t, err)
	defer read.Close()
	fillPipe(t, told)
	p := start(t, dir, func(c *exec.Cmd) { c.Stderr = told }, "extract", "-q", "-f", "jsonl", "--period", "2022", "-", "-o", "out.jsonl")
	require.NoError(t, told.Close())
	p.feed(streamed)
	until(func() bool { return len(pendingFiles(t, dir)) > 0 })
	p.signal(os.Interrupt)
	until(func() bool { return len(pendingFiles(t, dir)) == 0 })
	until(func() bool { return p.Process.Signal(os.Interrupt) != nil || ended(p.Process.Pid) })
	p.wait()
	assert.Equal(t, os.Interrupt, p.ProcessState.Sys().(syscall.WaitStatus).Signal())
	assert.Empty(t, folderOf(t, dir))
}

// fillPipe writes to a pipe until it takes no more.
func fillPipe(t *testing.T, w *os.File) {
	t.Helper()
	raw, err := w.SyscallConn()
	require.NoError(t, err)
	require.NoError(t, raw.Write(func(fd uintptr) bool {
		for _, size := range []int{4096, 1} {
			for err := error(nil); err == nil; {
				_, err = syscall.Write(int(fd), make([]byte, size))
			}
		}
		return true
	}))
}

// ended reports whether a process has ended and waits for its parent to look at it.
func ended(pid int) bool {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	return err != nil || strings.Contains(string(stat), ") Z ")
}

// TestIgnoredSignal holds that a program started by nohup outlives its terminal.
func TestIgnoredSignal(t *testing.T) {
	dir := t.TempDir()
	p := start(t, dir, func(c *exec.Cmd) {
		c.Args = []string{"sh", "-c", `trap "" HUP; exec chronicle extract -q --bare -f jsonl --period 2022 - -o out.jsonl`}
		c.Path, c.Err = exec.LookPath("sh")
	})
	p.feed(streamed)
	until(func() bool { return len(pendingFiles(t, dir)) > 0 })
	p.signal(syscall.SIGHUP)
	require.NoError(t, p.stdin.Close())
	p.wait().ended(t, exitOK)
	assert.Equal(t, strings.Count(streamed, "\n\n"), strings.Count(folderOf(t, dir)["out.jsonl"], "\n"))
}
