// Package corpus makes texts to measure with, of any size, of the chronicles of testdata. The same size gives the same text.
package corpus

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// Corpus is the chronicles that texts are made of.
type Corpus struct {
	months    []month
	lines     []string // of all months, one behind the other
	sentences []string // of their entries, without the first, which has the date
}

type month struct {
	name string // of its file
	text string
}

// Read reads the chronicles that texts are to be made of.
func Read(paths ...string) (*Corpus, error) {
	c := &Corpus{}
	for _, p := range paths {
		text, err := os.ReadFile(p)
		if err != nil {
			return nil, err
		}
		m := month{filepath.Base(p), strings.TrimRight(string(text), "\n") + "\n\n"}
		c.months = append(c.months, m)
		c.lines = append(c.lines, strings.SplitAfter(m.text, "\n")...)
	}
	for _, line := range c.lines {
		sentences := strings.Split(strings.TrimSpace(line), ". ")
		if strings.HasPrefix(line, "On ") {
			c.sentences = append(c.sentences, sentences[1:]...)
		}
	}
	if len(c.sentences) == 0 {
		return nil, fmt.Errorf("no entries in %v", paths)
	}
	return c, nil
}

// Report writes the months again and again, and ends behind the line that makes size bytes full. It returns how many bytes that is.
func (c *Corpus) Report(w io.Writer, size int64) (written int64, err error) {
	out := bufio.NewWriter(w)
	for i := 0; written < size; i++ {
		n, _ := out.WriteString(c.lines[i%len(c.lines)])
		written += int64(n)
	}
	return written, out.Flush()
}

// Archive writes the months again and again, each to a file of its own, until there are size bytes. Paths are relative to dir.
func (c *Corpus) Archive(dir string, size int64) (paths []string, written int64, err error) {
	for i := 0; written < size; i++ {
		m := c.months[i%len(c.months)]
		folder := fmt.Sprintf("%04d", i/len(c.months))
		if err := os.MkdirAll(filepath.Join(dir, folder), 0o777); err != nil {
			return nil, 0, err
		}
		path := filepath.Join(folder, m.name)
		if err := os.WriteFile(filepath.Join(dir, path), []byte(m.text), 0o666); err != nil {
			return nil, 0, err
		}
		paths = append(paths, path)
		written += int64(len(m.text))
	}
	return paths, written, nil
}

// Entries writes entries of about length bytes, made of sentences of the months, until there are size bytes. It returns how many bytes that is, and holds
// no more than a sentence.
func (c *Corpus) Entries(w io.Writer, size int64, length int) (written int64, err error) {
	out := bufio.NewWriter(w)
	put := func(text string) {
		n, _ := out.WriteString(text)
		written += int64(n)
	}
	next := 0
	for day := 0; written < size; day++ {
		lead := fmt.Sprintf("On March %d, in Almaty.", day%31+1)
		put(lead)
		for left := length - len(lead); left > 0; next++ {
			sentence := " " + c.sentences[next%len(c.sentences)] + "."
			if len(sentence) > left {
				sentence = sentence[:strings.LastIndexByte(sentence[:left+1], ' ')]
				left = 0
			}
			put(sentence)
			left -= len(sentence)
		}
		put("\n\n")
	}
	return written, out.Flush()
}
