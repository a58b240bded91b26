package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// ran is how a process ended.
type ran struct {
	code           int // -1 by a signal
	stdout, stderr string
}

// chronicle runs the program as a process of its own. TestMain has put it where commands are looked for.
func chronicle(t *testing.T, dir string, args ...string) ran {
	t.Helper()
	return process(t, dir, exec.Command("chronicle", args...))
}

// shell runs a script in which the program may be called.
func shell(t *testing.T, dir, script string, args ...string) ran {
	t.Helper()
	return process(t, dir, exec.Command("sh", append([]string{"-c", script, "sh"}, args...)...))
}

func process(t *testing.T, dir string, cmd *exec.Cmd) ran {
	t.Helper()
	var stdout, stderr bytes.Buffer
	cmd.Dir, cmd.Stderr = dir, &stderr
	if cmd.Stdout == nil {
		cmd.Stdout = &stdout
	}
	var exit *exec.ExitError
	if err := cmd.Run(); !errors.As(err, &exit) {
		require.NoError(t, err)
	}
	return ran{cmd.ProcessState.ExitCode(), stdout.String(), stderr.String()}
}

// failed holds that the program has said why it could not run, in one line.
func (r ran) failed(t *testing.T, message string) {
	t.Helper()
	assert.Equal(t, exitFailure, r.code, "status; stderr: %s", r.stderr)
	assert.Equal(t, "chronicle: "+message+"\n", r.stderr)
}

// folder is all that is in a folder: content by path. Links and what is no file stand there as what they are.
type folder map[string]string

func folderOf(t *testing.T, dir string) folder {
	t.Helper()
	all := folder{}
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) { // a temporary file of a program at work, which has gone since
			return nil
		}
		require.NoError(t, err)
		name, err := filepath.Rel(dir, path)
		require.NoError(t, err)
		switch {
		case entry.IsDir():
		case entry.Type()&fs.ModeSymlink != 0:
			to, err := os.Readlink(path)
			require.NoError(t, err)
			all[name] = "-> " + to
		case !entry.Type().IsRegular():
			all[name] = entry.Type().String()
		default:
			content, err := os.ReadFile(path)
			if errors.Is(err, fs.ErrNotExist) {
				return nil
			}
			require.NoError(t, err)
			all[name] = string(content)
		}
		return nil
	})
	require.NoError(t, err)
	return all
}

// until waits for what another process does. It asks again and again, since what it waits for is seen by asking alone.
func until(done func() bool) {
	for !done() {
		runtime.Gosched()
	}
}

// pendingFiles are the temporary files in a folder.
func pendingFiles(t *testing.T, dir string) []string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, ".*"))
	require.NoError(t, err)
	return names
}

// entriesOf is a report of n entries, each with a mistake that can be repaired.
func entriesOf(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "On February 1, 2022, in Almaty, picket number %d was held at the akimat [%d]\n\n", i+1, i+1)
	}
	return b.String()
}

// started is a process of the program that runs.
type started struct {
	*exec.Cmd
	t              *testing.T
	stdin          io.WriteCloser
	stdout, stderr bytes.Buffer
}

// start starts the program; its standard input is a pipe. Prepare, which may be nil, changes what it is started with.
func start(t *testing.T, dir string, prepare func(*exec.Cmd), args ...string) *started {
	t.Helper()
	p := &started{Cmd: exec.Command("chronicle", args...), t: t}
	p.Dir, p.Cmd.Stdout, p.Cmd.Stderr = dir, &p.stdout, &p.stderr
	if prepare != nil {
		prepare(p.Cmd)
	}
	var err error
	p.stdin, err = p.StdinPipe()
	require.NoError(t, err)
	require.NoError(t, p.Start())
	t.Cleanup(func() { _ = p.Process.Kill() })
	return p
}

// wait waits for its end.
func (p *started) wait() ran {
	p.t.Helper()
	var exit *exec.ExitError
	if err := p.Wait(); err != nil && !errors.As(err, &exit) {
		require.NoError(p.t, err)
	}
	return ran{p.ProcessState.ExitCode(), p.stdout.String(), p.stderr.String()}
}

func (p *started) signal(s os.Signal) {
	p.t.Helper()
	require.NoError(p.t, p.Process.Signal(s))
}

// feed writes to its standard input.
func (p *started) feed(text string) {
	p.t.Helper()
	_, err := io.WriteString(p.stdin, text)
	require.NoError(p.t, err)
}

// pour writes to its standard input as long as it reads.
func (p *started) pour(text string) { _, _ = io.WriteString(p.stdin, text) }
