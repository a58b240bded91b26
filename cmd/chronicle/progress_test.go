//go:build unix

package main

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/creack/pty"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// terminal is a terminal with what has been written to it.
type terminal struct {
	*os.File // the side of the program

	mu    sync.Mutex
	grown *sync.Cond
	text  []byte
	ended chan struct{}
}

func newTerminal(t *testing.T) *terminal {
	t.Helper()
	t.Setenv("TERM", "xterm")
	user, program, err := pty.Open()
	require.NoError(t, err)
	require.NoError(t, pty.Setsize(user, &pty.Winsize{Rows: 24, Cols: 100}))
	tt := &terminal{File: program, ended: make(chan struct{})}
	tt.grown = sync.NewCond(&tt.mu)
	go func() {
		defer close(tt.ended)
		for part := make([]byte, 4096); ; {
			n, err := user.Read(part)
			tt.mu.Lock()
			tt.text = append(tt.text, part[:n]...)
			tt.mu.Unlock()
			tt.grown.Broadcast()
			if err != nil { // the program has closed its side
				return
			}
		}
	}()
	t.Cleanup(func() { user.Close() })
	return tt
}

// await returns when the terminal has been written a text that matches.
func (tt *terminal) await(pattern string) {
	tt.mu.Lock()
	defer tt.mu.Unlock()
	for !regexp.MustCompile(pattern).Match(tt.text) {
		tt.grown.Wait()
	}
}

// written is all that was written to the terminal.
func (tt *terminal) written() string {
	tt.Close()
	<-tt.ended
	return string(tt.text)
}

// screen is what stands on a terminal that text was written to: lines, and the two commands that move and erase.
func screen(text string) string {
	var lines []string
	line := ""
	for text != "" {
		if up := regexp.MustCompile(`^\x1b\[([0-9]+)A`).FindStringSubmatch(text); up != nil {
			n, _ := strconv.Atoi(up[1])
			lines, line, text = lines[:len(lines)-n], "", text[len(up[0]):]
			continue
		}
		if rest, ok := strings.CutPrefix(text, "\x1b[J"); ok { // all below is gone already
			text = rest
			continue
		}
		if rest, ok := strings.CutPrefix(text, "\r\n"); ok {
			lines, line, text = append(lines, line), "", rest
			continue
		}
		line, text = line+text[:1], text[1:]
	}
	return strings.Join(append(lines, line), "\n")
}

// atOnce lets patience end at once, or never, and returns how often work has begun that would show how far it is.
func atOnce(t *testing.T, show bool) (asked *int) {
	asked = new(int)
	after = func(d time.Duration, f func()) *time.Timer {
		assert.Equal(t, time.Second, d)
		if *asked++; show {
			f()
		}
		return time.NewTimer(d)
	}
	t.Cleanup(func() { after = time.AfterFunc })
	return asked
}

const month = "../../testdata/chronicles/2022-05.txt"

// TestProgress runs commands with standard error at a terminal and in a pipe. What they write is the same.
func TestProgress(t *testing.T) {
	out := filepath.Join(t.TempDir(), "out")
	draft := filepath.Join(t.TempDir(), "2022-02.txt")
	for name, c := range map[string]struct {
		args  string
		shows string
	}{
		"one report":     {"extract -f jsonl " + month, `extracting [0-9.]+ KiB of [0-9.]+ KiB \[=+>-*\] `},
		"many reports":   {"extract -f jsonl " + month + " ../../testdata/chronicles/2021-07.txt -o " + out, `extracting [0-9.]+ KiB of [0-9.]+ KiB \[=+>-*\] `},
		"a stream":       {"extract -f json -", `extracting [0-9.]+ KiB of [0-9.]+ KiB \[=+>-*\] `},
		"a draft":        {"validate -f json " + month, `validating [0-9.]+ KiB of [0-9.]+ KiB \[=+>-*\] `},
		"a draft to fix": {"fix " + month, `fixing [0-9.]+ KiB of [0-9.]+ KiB \[=+>-*\] `},
		"fixed":          {"fix -w " + draft, `fixing [0-9.]+ KiB of [0-9.]+ KiB \[=+>-*\] `},
	} {
		t.Run(name, func(t *testing.T) {
			source, err := os.ReadFile(month)
			require.NoError(t, err)
			args := strings.Fields(c.args)
			do := func(args []string, stderr io.Writer) (string, int) {
				require.NoError(t, os.WriteFile(draft, source, 0o666))
				var stdout bytes.Buffer
				code := run(context.Background(), args, bytes.NewReader(source), &stdout, stderr)
				for _, path := range []string{out, draft} {
					written, _ := os.ReadFile(path)
					stdout.Write(written)
				}
				return stdout.String(), code
			}
			var said bytes.Buffer
			asked := atOnce(t, true)
			wrote, status := do(args, &said)
			assert.Zero(t, *asked, "in a pipe")

			tt := newTerminal(t)
			got, code := do(args, tt.File)
			text := tt.written()
			assert.Equal(t, wrote, got)
			assert.Equal(t, status, code)
			assert.Regexp(t, c.shows, text)
			assert.Equal(t, said.String(), screen(text))

			tt = newTerminal(t)
			atOnce(t, false)
			got, _ = do(args, tt.File)
			assert.Equal(t, wrote, got)
			assert.Equal(t, strings.ReplaceAll(said.String(), "\n", "\r\n"), tt.written(), "work that is done soon")

			tt = newTerminal(t)
			asked = atOnce(t, true)
			got, _ = do(append(args, "-q"), tt.File)
			assert.Equal(t, wrote, got)
			assert.Zero(t, *asked, "-q")
			assert.Empty(t, tt.written(), "-q")
		})
	}
}

// TestProgressGoesOn holds a command up, its output unread, and sees how far it is.
func TestProgressGoesOn(t *testing.T) {
	tt := newTerminal(t)
	atOnce(t, true)
	typed, stdin := io.Pipe()
	records, stdout := io.Pipe()
	ended := make(chan int, 1)
	go func() {
		ended <- run(context.Background(), []string{"extract", "-f", "jsonl", "-j", "1", "--period", "2022", "-"}, typed, stdout, tt.File)
		stdout.Close()
	}()
	source, err := os.ReadFile(month)
	require.NoError(t, err)
	source = append(source, "\nOn May 31, in Almaty, he was charged under Article 405a of the Criminal Code."...) // which is left unread
	tt.await(`opening 0.0 b`)
	go func() {
		_, err := stdin.Write(bytes.Repeat(append(source, '\n'), headSize/len(source)+1))
		stdin.CloseWithError(err)
	}()
	tt.await(`extracting [1-9][0-9.]* [KM]iB +[0-9.]+ [KM]iB/s`)
	_, err = io.Copy(io.Discard, records)
	require.NoError(t, err)
	assert.Equal(t, exitOK, <-ended)
	assert.Regexp(t, `^-: [0-9]+ entries; [0-9]+ passages left unread\n$`, screen(tt.written()))
}

// TestNoProgress is where a bar would do harm.
func TestNoProgress(t *testing.T) {
	t.Run("records on the same terminal", func(t *testing.T) {
		tt := newTerminal(t)
		asked := atOnce(t, true)
		assert.Equal(t, exitOK, run(context.Background(), []string{"extract", "-f", "jsonl", month}, nil, tt.File, tt.File))
		assert.Equal(t, exitOK, run(context.Background(), []string{"fix", month}, nil, tt.File, tt.File))
		assert.Zero(t, *asked)
		tt.written()
	})
	t.Run("a terminal that moves no cursor", func(t *testing.T) {
		tt := newTerminal(t)
		t.Setenv("TERM", "dumb")
		asked := atOnce(t, true)
		assert.Equal(t, exitOK, run(context.Background(), []string{"extract", "-f", "jsonl", month}, nil, io.Discard, tt.File))
		assert.Zero(t, *asked)
		assert.NotContains(t, tt.written(), "\x1b")
	})
	t.Run("a report that is typed", func(t *testing.T) {
		keyboard, program, err := pty.Open()
		require.NoError(t, err)
		defer keyboard.Close()
		defer program.Close()
		tt := newTerminal(t)
		atOnce(t, false)
		_, err = keyboard.WriteString("On February 1, in Almaty, a picket was held [1]\n\x04")
		require.NoError(t, err)
		assert.Equal(t, exitOK, run(context.Background(), []string{"extract", "--period", "2022", "-"}, program, io.Discard, tt.File))
		assert.NotContains(t, tt.written(), "\x1b")
	})
	t.Run("an error", func(t *testing.T) {
		tt := newTerminal(t)
		atOnce(t, true)
		assert.Equal(t, exitFailure, run(context.Background(), []string{"extract", "missing.txt"}, nil, io.Discard, tt.File))
		assert.Equal(t, "chronicle: missing.txt: no such file\n", screen(tt.written()))
	})
}

func TestPace(t *testing.T) {
	began := time.Now()
	s := &stage{what: "extracting", total: 100 << 20, began: began}
	assert.Empty(t, s.pace(began.Add(time.Second)), "nothing done yet")
	s.done.Store(25 << 20)
	assert.Equal(t, "extracting 25.0 MiB of 100.0 MiB ", s.bytes())
	assert.Equal(t, "2.5 MiB/s, 30s left", s.pace(began.Add(10*time.Second)))
	s.done.Store(100 << 20)
	assert.Equal(t, "finishing", s.pace(began.Add(40*time.Second)))
	s = &stage{what: "extracting", began: began}
	s.done.Store(3 << 30)
	assert.Equal(t, "extracting 3.0 GiB ", s.bytes())
	assert.Equal(t, "1.0 GiB/s", s.pace(began.Add(3*time.Second)))
}

// TestInterruptedProgress holds that a bar does not stay when the program ends in the middle of its work.
func TestInterruptedProgress(t *testing.T) {
	atOnce(t, true)
	tty := newTerminal(t)
	stdin, feed := io.Pipe() // which never ends
	defer feed.Close()
	ctx, interrupt := context.WithCancel(context.Background())
	go func() {
		tty.await("opening")
		interrupt()
	}()
	assert.Equal(t, exitFailure, run(ctx, []string{"extract", "-f", "jsonl", "-"}, stdin, io.Discard, tty.File))
	assert.Equal(t, "chronicle: interrupted\n", screen(tty.written()))
}
