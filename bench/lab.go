package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strconv"

	"github.com/openchronicle/chronicle/internal/corpus"
)

// lab is where texts and programs lie while they are measured.
type lab struct {
	dir     string
	corpus  *corpus.Corpus
	missing []string // programs that were not found
}

// build builds the program and its rivals, and reads what texts are made of.
func (l *lab) build(ctx context.Context) error {
	for _, b := range [][]string{{root, "./cmd/chronicle"}, {".", "./rivals"}, {".", "./hello"}} {
		cmd := exec.CommandContext(ctx, "go", "build", "-o", l.dir+"/", b[1])
		cmd.Dir, cmd.Stderr = b[0], os.Stderr
		if err := cmd.Run(); err != nil {
			return fmt.Errorf("go build %s: %w", b[1], err)
		}
	}
	months, err := filepath.Glob(root + "/testdata/chronicles/*.txt")
	if err != nil {
		return err
	}
	l.corpus, err = corpus.Read(months...)
	debug.FreeOSMemory() // what this process holds counts as its children's
	return err
}

// small checks that this program has not grown so much that its children seem to be large.
func (l *lab) small(ctx context.Context) error {
	s, err := l.hello().run(ctx)
	if err != nil {
		return err
	}
	if s.peak > 16<<20 {
		return fmt.Errorf("%s seems to hold %d MiB: those of this program, which is to make its texts line by line", startCobra, s.peak>>20)
	}
	return nil
}

func (l *lab) hello() row {
	return row{name: startCobra, argv: []string{filepath.Join(l.dir, "hello"), "version"}}
}

// text writes a text, and returns its path and how many bytes it has.
func (l *lab) text(name string, write func(io.Writer) (int64, error)) (path string, size int64, err error) {
	path = filepath.Join(l.dir, name)
	f, err := os.Create(path)
	if err != nil {
		return "", 0, err
	}
	size, err = write(f)
	if closing := f.Close(); err == nil {
		err = closing
	}
	return path, size, err
}

// found leaves out rows whose program is not on this machine.
func (l *lab) found(rows []row) (runnable []row) {
	for _, r := range rows {
		program := r.argv[0]
		if _, err := exec.LookPath(program); err == nil {
			runnable = append(runnable, r)
		} else if !slices.Contains(l.missing, program) {
			l.missing = append(l.missing, program)
		}
	}
	return runnable
}

func (l *lab) chronicle() string { return filepath.Join(l.dir, "chronicle") }

// extract is the command on one report. Its text has no title that tells the year of all its months.
func (l *lab) extract(format string, jobs int, text string) []string {
	return []string{l.chronicle(), "extract", "-q", "-f", format, "-j", strconv.Itoa(jobs), "--period", "2022", text}
}

func (l *lab) validate(args ...string) []string {
	return append([]string{l.chronicle(), "validate", "--fail-on", "never", "-f", "json", "-j", "1"}, args...)
}
