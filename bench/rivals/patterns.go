package main

import (
	_ "embed"
	"io"
	"regexp"
	"strings"

	"github.com/dlclark/regexp2/v2"
)

// alternation finds footnote marks, articles, codes of facilities, dates and names of two to four capitalised words, as far as one pattern can that
// means the same to Go, regexp2 and JavaScript. It knows no law, no place and no person: it finds less than chronicle, and says less of it.
//
//go:embed alternation.txt
var alternation string

func countRegexp(r io.Reader) (int, error) {
	re, err := regexp.Compile(strings.TrimSpace(alternation))
	if err != nil {
		return 0, err
	}
	return eachLine(r, func(line []byte) (int, error) { return len(re.FindAllIndex(line, -1)), nil })
}

func countRegexp2(r io.Reader) (int, error) {
	re, err := regexp2.Compile(strings.TrimSpace(alternation))
	if err != nil {
		return 0, err
	}
	return eachLine(r, func(line []byte) (n int, err error) {
		m, err := re.FindStringMatch(string(line))
		for ; m != nil && err == nil; n++ {
			m, err = re.FindNextMatch(m)
		}
		return n, err
	})
}
