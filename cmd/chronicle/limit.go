package main

import (
	"fmt"
	"io"
	"math"
	"strconv"
)

// maxSource is the most bytes that a report may have: places in it are counted in an int, which a 32-bit build has at 2 GiB. Beyond it, counting would go on
// at less than nothing, and records would point at places that are not there.
const maxSource = math.MaxInt

var errTooBig = fmt.Errorf("bigger than %d bytes, which this %d-bit program cannot count; part it, or use a 64-bit build", int64(maxSource), strconv.IntSize)

// limited reads a source, and fails where it has more than left bytes.
type limited struct {
	from io.Reader
	left int64
}

func (l *limited) Read(p []byte) (int, error) {
	n, err := l.from.Read(p)
	if l.left -= int64(n); l.left < 0 {
		return 0, errTooBig
	}
	return n, err
}
