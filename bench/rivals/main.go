// Command rivals does with Go and its libraries what a user would do who has no chronicle: it counts in a file what one of them finds.
//
//	rivals words|regexp|regexp2|prose FILE
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
)

// rivals are the ways to count, by name.
var rivals = map[string]func(io.Reader) (int, error){
	"words":   countWords,
	"regexp":  countRegexp,
	"regexp2": countRegexp2,
	"prose":   countProse,
}

func main() {
	found, err := count(os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, "rivals:", err)
		os.Exit(1)
	}
	fmt.Println(found)
}

func count(args []string) (int, error) {
	if len(args) != 2 || rivals[args[0]] == nil {
		return 0, fmt.Errorf("usage: rivals words|regexp|regexp2|prose FILE")
	}
	f, err := os.Open(args[1])
	if err != nil {
		return 0, err
	}
	defer f.Close()
	return rivals[args[0]](f)
}

// eachLine adds up what find counts in the lines of a text.
func eachLine(r io.Reader, find func(line []byte) (int, error)) (sum int, err error) {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 64<<20)
	for lines.Scan() {
		n, err := find(lines.Bytes())
		if err != nil {
			return 0, err
		}
		sum += n
	}
	return sum, lines.Err()
}
