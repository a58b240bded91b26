package lint

import (
	"sync"

	"github.com/openchronicle/chronicle/extract/wordlist"
)

// lexical is what a rule knows of words, each by its folded form. Most words are looked up in vain, and cost no more than a look at their hash.
type lexical[T any] struct {
	filter [64]uint64 // a bit for each hash, by its lowest bits
	of     map[string]T
}

// lexicalOf is made of words when it is first asked for.
func lexicalOf[T any](words func() map[string]T) func() *lexical[T] {
	return sync.OnceValue(func() *lexical[T] {
		l := &lexical[T]{of: words()}
		for w := range l.of {
			at, bit := l.place(hashWord([]byte(w)))
			l.filter[at] |= bit
		}
		return l
	})
}

// lexicalOfList is made of the words of a list, with what know tells of each.
func lexicalOfList[T any](name string, know func(word string) T) func() *lexical[T] {
	rows := wordlist.Rows(name)
	return lexicalOf(func() map[string]T {
		of := map[string]T{}
		for _, row := range rows() {
			for _, word := range row {
				of[word] = know(word)
			}
		}
		return of
	})
}

// lexicalSet is of words of which only that they stand there is asked.
func lexicalSet(words ...string) func() *lexical[bool] {
	return lexicalOf(func() map[string]bool {
		of := map[string]bool{}
		for _, word := range words {
			of[word] = true
		}
		return of
	})
}

// lexicalInList is of the words of a list, as lexicalSet is.
func lexicalInList(name string) func() *lexical[bool] {
	return lexicalOfList(name, func(string) bool { return true })
}

func (l *lexical[T]) place(hash uint32) (at int, bit uint64) {
	return int(hash >> 6 % uint32(len(l.filter))), 1 << (hash & 63)
}

// knows reports whether the word at token i is known.
func (l *lexical[T]) knows(p *Pass, i int) bool {
	_, known := l.of[string(p.folded(i))]
	return known
}

// each calls found with the token of each word of the paragraph that is known, and what is known of it.
func (l *lexical[T]) each(p *Pass, found func(i int, what T)) {
	for k, hash := range p.run.hashes {
		if at, bit := l.place(hash); l.filter[at]&bit == 0 {
			continue
		}
		i := p.run.tokens[k]
		if what, known := l.of[string(p.folded(i))]; known {
			found(i, what)
		}
	}
}
