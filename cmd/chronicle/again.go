package main

import (
	"errors"
	"fmt"
	"hash/maphash"
	"io"
	"os"

	"github.com/openchronicle/chronicle/internal/column"
)

// sum is what a source was when it was read to its end: how long, and a hash of all its bytes. It is compared within one run only, and costs little beside
// the reading.
type sum struct {
	bytes int64
	hash  uint64
}

var seed = maphash.MakeSeed()

// summing is a reader that sums what it reads.
type summing struct {
	from  io.Reader
	bytes int64
	hash  maphash.Hash
}

func newSumming(from io.Reader) *summing {
	s := &summing{from: from}
	s.hash.SetSeed(seed)
	return s
}

func (s *summing) Read(p []byte) (int, error) {
	n, err := s.from.Read(p)
	s.bytes += int64(n)
	s.hash.Write(p[:n])
	return n, err
}

func (s *summing) sum() sum { return sum{s.bytes, s.hash.Sum64()} }

// again is a file that is read once more. It ends only if it is what it was the first time; else it fails with ErrChanged, at the latest where it should end.
type again struct {
	*summing
	file *os.File
	path string
	was  sum
}

// openAgain opens a file that has been read before.
func openAgain(path string, was sum) (io.ReadCloser, error) {
	file, err := openFile(path)
	if err != nil {
		return nil, err
	}
	return &again{summing: newSumming(file), file: file, path: path, was: was}, nil
}

func (a *again) Read(p []byte) (int, error) {
	n, err := a.summing.Read(p)
	if a.bytes > a.was.bytes || errors.Is(err, io.EOF) && a.sum() != a.was {
		return n, fmt.Errorf("%s: %w", a.path, column.ErrChanged)
	}
	if err != nil && !errors.Is(err, io.EOF) {
		err = pathError(err)
	}
	return n, err
}

func (a *again) Close() error { return a.file.Close() }
