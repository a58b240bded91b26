package parser

import (
	"bytes"
	"errors"
	"io"
	"slices"
)

// blockSize is how much of a source is read at a time. What is looked for in every byte is looked for in a whole block, which still lies in the cache
// that is nearest to the processor.
const blockSize = 32 << 10

// blocks cuts a source into blocks of whole lines.
type blocks struct {
	r    io.Reader
	buf  []byte
	done int   // how much of buf has been handed out
	err  error // of r, behind what is in buf
}

// next returns the next lines up to and with an "\n", or the rest of the source; io.EOF when there is none. What another error cuts off in the middle of
// a line is not handed out. The bytes are good until the next call.
func (b *blocks) next() ([]byte, error) {
	b.buf = b.buf[:copy(b.buf, b.buf[b.done:])] // the beginning of a line
	b.done = 0
	for b.err == nil {
		seen := len(b.buf)
		b.read()
		if b.done = lastLine(b.buf, seen); b.done > 0 {
			return b.buf[:b.done], nil
		}
	}
	if len(b.buf) > 0 && errors.Is(b.err, io.EOF) {
		b.done = len(b.buf)
		return b.buf, nil
	}
	return nil, b.err
}

// lastLine is the end of the last line that ends behind from, 0 where none does. It looks from line to line: the library finds a byte many times as fast
// as the last of its kind.
func lastLine(buf []byte, from int) (end int) {
	for {
		i := bytes.IndexByte(buf[from:], '\n')
		if i < 0 {
			return end
		}
		from += i + 1
		end = from
	}
}

// read reads what the buffer has room for, up to blockSize. Only a line that is longer makes more room.
func (b *blocks) read() {
	from, to := len(b.buf), blockSize
	if from >= to {
		to = from + blockSize
	}
	if from == cap(b.buf) {
		b.buf = slices.Grow(b.buf, max(from, blockSize))
	}
	n, err := b.r.Read(b.buf[from:min(to, cap(b.buf))])
	b.buf, b.err = b.buf[:from+n], err
}
