// Package wordlist has the words of English that extractors and rules of validation ask for, each list in a file of its own: words parted by white space, behind lines of comment that begin with #.
package wordlist

import (
	"embed"
	"strings"
	"sync"
)

//go:embed *.txt
var files embed.FS

// List is the words of a file. They are read when the first is asked for, since most commands need none. Goroutines may share it.
type List struct{ words func() map[string]bool }

// Of is the list with a name. It panics where there is none, for names stand in the program alone.
func Of(name string) List {
	rows := Rows(name)
	return List{sync.OnceValue(func() map[string]bool {
		words := map[string]bool{}
		for _, row := range rows() {
			for _, word := range row {
				words[word] = true
			}
		}
		return words
	})}
}

// Rows is the list with a name line by line, where those of a line belong together. It panics as Of does.
func Rows(name string) func() [][]string {
	text, err := files.ReadFile(name + ".txt")
	if err != nil {
		panic(err)
	}
	return sync.OnceValue(func() (rows [][]string) {
		for line := range strings.Lines(string(text)) {
			if !strings.HasPrefix(line, "#") {
				rows = append(rows, strings.Fields(line))
			}
		}
		return rows
	})
}

// Has reports whether a word, in small letters, is in the list.
func (l List) Has(word string) bool { return l.words()[word] }
