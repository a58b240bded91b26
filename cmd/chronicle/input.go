package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/openchronicle/chronicle/internal/column"
	"github.com/openchronicle/chronicle/parser"
)

// headSize is how much of a stream that cannot be read twice is held back: so much is checked before the first record leaves.
const headSize = 1 << 20

// input is one report to read. Regular files are read twice, once to check them and once for their entries, and have to be the same both times; a stream's
// head is held in memory.
type input struct {
	path     string // as the user wrote it; "-" for standard input
	ask      parser.Ask
	survey   parser.Survey
	whole    bool // the survey has seen all of it
	reader   func() (io.ReadCloser, error)
	progress *progress
}

func newInput(path string, ask parser.Ask, p *progress) *input {
	in := &input{path: path, ask: ask, whole: true, progress: p}
	in.ask.Name = baseName(path)
	return in
}

// openInput checks a report and finds out its period. Whole asks for all of a stream to be held, as formats need it that begin with the sum of
// the source.
func openInput(cal *parser.Calendar, path string, stdin io.Reader, ask parser.Ask, whole bool, p *progress) (*input, error) {
	in := newInput(path, ask, p)
	src, err := in.open(stdin)
	if err != nil {
		return nil, err
	}
	defer src.Close()
	var first io.Reader
	if src.size >= 0 {
		summed := newSumming(in.counted(src))
		first = summed
		in.reader = func() (io.ReadCloser, error) { return openAgain(path, summed.sum()) }
	} else {
		head, rest, err := in.holdHead(src, whole || path != "-")
		if err != nil {
			return nil, err
		}
		first = in.stream(head, rest)
	}
	in.survey, err = cal.Survey(first, in.ask)
	return in, in.check(err)
}

// opened is a report that is read.
type opened struct {
	io.ReadCloser
	size int64 // of a regular file, -1 of a stream
}

func (in *input) open(stdin io.Reader) (opened, error) {
	if in.path == "-" {
		if isTerminal(stdin) { // what is typed there would be written over
			in.progress.close()
		}
		return opened{io.NopCloser(stdin), -1}, nil
	}
	f, err := openFile(in.path)
	if err != nil {
		return opened{}, err
	}
	info, err := f.Stat()
	switch {
	case err != nil || !info.Mode().IsRegular():
		return opened{f, -1}, nil
	case info.Size() > maxSource:
		f.Close()
		return opened{}, fmt.Errorf("%s: %w", in.path, errTooBig)
	}
	return opened{f, info.Size()}, nil
}

// hold reads all of a report, by way of room.
func (in *input) hold(stdin io.Reader, room []byte) (string, error) {
	src, err := in.open(stdin)
	if err != nil {
		return "", err
	}
	defer src.Close()
	var whole strings.Builder
	whole.Grow(int(max(src.size, 0)))
	if _, err := io.CopyBuffer(&whole, in.counted(src), room); err != nil {
		return "", pathError(err)
	}
	return whole.String(), nil
}

// stream makes head, and behind it rest, what is read, and returns what is surveyed: the whole lines of head.
func (in *input) stream(head []byte, rest io.Reader) io.Reader {
	in.reader = func() (io.ReadCloser, error) {
		if rest == nil {
			return io.NopCloser(bytes.NewReader(head)), nil
		}
		return io.NopCloser(io.MultiReader(bytes.NewReader(head), rest)), nil
	}
	if rest == nil {
		return bytes.NewReader(head)
	}
	in.whole = false
	return bytes.NewReader(parser.WholeLines(head, in.ask.Encoding))
}

// counted is r, counted for the progress and up to the size that a report may have.
func (in *input) counted(r io.Reader) io.Reader {
	return &limited{from: in.progress.reader(r), left: maxSource}
}

// holdHead reads the head of a stream, or all of it; rest is nil where nothing is left.
func (in *input) holdHead(r io.Reader, whole bool) (head []byte, rest io.Reader, err error) {
	if whole {
		head, err = io.ReadAll(in.counted(r))
		return head, nil, err
	}
	head = make([]byte, headSize)
	n, err := io.ReadFull(in.counted(r), head)
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return head[:n], nil, nil
	}
	return head, r, err
}

// openFile opens a report, with an error that names what is wrong with the path.
func openFile(path string) (*os.File, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("%s: no such file", path)
	case err != nil:
		return nil, pathError(err)
	case info.IsDir():
		return nil, fmt.Errorf("%s: a directory; name the reports in it: %s", path, filepath.Join(path, "*.txt"))
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, pathError(err)
	}
	return f, nil
}

// check turns what the survey found into an error where the report cannot be read. Errors name the report as the user did.
func (in *input) check(err error) error {
	if err == nil {
		err = in.survey.Check(in.whole)
	}
	if errors.Is(err, column.ErrChanged) {
		return fmt.Errorf("%s: %w", in.path, column.ErrChanged)
	}
	var bad *parser.InputError
	if errors.As(err, &bad) {
		bad.Name = in.path
		return bad
	}
	return err
}

// entries opens the report for its entries.
func (in *input) entries(cal *parser.Calendar, keep bool) (*parser.Reader, io.Closer, error) {
	src, err := in.reader()
	if err != nil {
		return nil, nil, err
	}
	r, err := cal.NewReader(in.counted(src), in.ask, in.survey)
	if err != nil {
		src.Close()
		return nil, nil, in.check(err)
	}
	r.Keep = keep
	return r, src, nil
}

// sourceBytes is how many bytes the reports have, 0 where the end of one is not known.
func sourceBytes(inputs []*input) (bytes int64) {
	for _, in := range inputs {
		if !in.whole {
			return 0
		}
		bytes += in.survey.Source.Bytes
	}
	return bytes
}
