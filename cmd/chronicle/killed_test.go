//go:build unix

package main

import (
	"bufio"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestKilledFix holds that fix -w over a thousand drafts, killed without warning when some have been repaired, leaves each as it was or repaired; that all it
// may leave beside them is hidden and has the draft's name and a number, so that no list of drafts takes it for one; and that running it again repairs the rest.
func TestKilledFix(t *testing.T) {
	dir := t.TempDir()
	names := drafts(t, dir, 1000)
	moments := rand.New(rand.NewPCG(4, 2022))
	repaired := 0
	for repaired < 600 {
		read, told, err := os.Pipe()
		require.NoError(t, err)
		p := start(t, dir, func(c *exec.Cmd) { c.Stderr = told }, append([]string{"fix", "-w"}, names...)...)
		require.NoError(t, told.Close())
		lines := bufio.NewReader(read)
		for until := repaired + 1 + moments.IntN(300); until > 0; until-- { // those that are right already are told too
			_, err := lines.ReadString('\n')
			require.NoError(t, err)
		}
		require.NoError(t, p.Process.Kill())
		assert.Equal(t, -1, p.wait().code)
		_, _ = io.Copy(io.Discard, lines)
		now := oldOrNew(t, dir, names)
		assert.Greater(t, now, repaired)
		repaired = now
		for _, left := range pendingFiles(t, dir) {
			assert.Regexp(t, `^\.2022-[a-z]+-\d{4}\.txt\d+$`, filepath.Base(left))
		}
	}
	assert.Less(t, repaired, len(names), "it was killed in the middle each time")

	write(t, dir, ".2022-draft.txt123", "half a dra") // as a kill may leave it
	write(t, dir, ".chronicle.yaml", "paths: [\"*.txt*\", \"**\"]\n")
	chronicle(t, dir, append([]string{"fix", "-w", "-q"}, names...)...).ended(t, exitOK)
	assert.Equal(t, len(names), oldOrNew(t, dir, names))
	got := chronicle(t, dir, "validate")
	got.ended(t, exitOK)
	assert.Equal(t, "no findings in 1000 files\n", got.stdout)
}

// TestFixThatCannotGoOn holds that an error at a draft leaves those before it repaired, and it and those behind it as they were; the message names it.
func TestFixThatCannotGoOn(t *testing.T) {
	dir := t.TempDir()
	names := []string{"2022-1.txt", "2022-2.txt", "2022-3.txt"}
	for _, name := range names {
		write(t, dir, name, badDraft)
	}
	// The second is written to while the first waits for somebody to read what is told of it.
	read, told, err := os.Pipe()
	require.NoError(t, err)
	fillPipe(t, told)
	p := start(t, dir, func(c *exec.Cmd) { c.Stderr = told }, append([]string{"fix", "-w"}, names...)...)
	require.NoError(t, told.Close())
	until(func() bool { return oldOrNew(t, dir, names) == 1 })
	const edited = "On February 9, in Almaty, somebody went on writing [9]\n"
	write(t, dir, "2022-2.txt", edited)
	all, err := io.ReadAll(read)
	require.NoError(t, err)
	p.wait().ended(t, exitFailure)
	assert.Equal(t, "2022-1.txt: 1 finding repaired\n  1 of footnote-space\nchronicle: 2022-2.txt: it changed while it was read\n", strings.Trim(string(all), "\x00"))
	assert.Equal(t, folder{"2022-1.txt": goodDraft, "2022-2.txt": edited, "2022-3.txt": badDraft}, folderOf(t, dir))
}
