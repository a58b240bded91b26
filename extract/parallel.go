package extract

import (
	"iter"
	"sync"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// batchBytes is how much text goes to a worker at a time: enough that handing it over costs nothing beside the work, little enough that
// memory stays small.
const batchBytes = 32 << 10

// batch is entries that one worker reads, and what it made of them.
type batch[T any] struct {
	entries []*parser.Entry
	made    []T
	err     error // ends the input, behind the entries
	done    chan struct{}
}

// All reads entries with jobs workers and yields what each made of them in the order of the source, so that the result does not depend
// on jobs. Each worker has its own Extractor, and each keeps at most two batches waiting. An error of the input is yielded behind what came
// before it, and ends it.
func All[T any](entries iter.Seq2[*parser.Entry, error], lex *pack.Lexicon, jobs int, each func(*Extractor, *parser.Entry) T) iter.Seq2[T, error] {
	if jobs <= 1 {
		return one(entries, lex, each)
	}
	return func(yield func(T, error) bool) {
		work := make(chan *batch[T], jobs)
		order := make(chan *batch[T], 2*jobs)
		stop := make(chan struct{})
		var wait sync.WaitGroup
		for range jobs {
			wait.Go(func() {
				x := New(lex)
				for b := range work {
					for _, e := range b.entries {
						b.made = append(b.made, each(x, e))
					}
					close(b.done)
				}
			})
		}
		wait.Go(func() {
			defer close(order)
			defer close(work)
			deal(entries, work, order, stop)
		})
		defer wait.Wait()
		defer close(stop)
		for b := range order {
			<-b.done
			for _, m := range b.made {
				if !yield(m, nil) {
					return
				}
			}
			if b.err != nil {
				var none T
				yield(none, b.err)
				return
			}
		}
	}
}

// one is All without workers.
func one[T any](entries iter.Seq2[*parser.Entry, error], lex *pack.Lexicon, each func(*Extractor, *parser.Entry) T) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		x := New(lex)
		for e, err := range entries {
			if err != nil {
				var none T
				yield(none, err)
				return
			}
			if !yield(each(x, e), nil) {
				return
			}
		}
	}
}

// deal cuts the entries into batches and hands each to the workers and, in order, to the reader of results, until stop is closed.
func deal[T any](entries iter.Seq2[*parser.Entry, error], work, order chan<- *batch[T], stop <-chan struct{}) {
	b, size := &batch[T]{done: make(chan struct{})}, 0
	send := func() bool {
		select {
		case order <- b:
		case <-stop:
			return false
		}
		select {
		case work <- b:
		case <-stop:
			return false
		}
		b, size = &batch[T]{done: make(chan struct{})}, 0
		return true
	}
	for e, err := range entries {
		if err != nil {
			b.err = err
			break
		}
		b.entries = append(b.entries, e)
		if size += len(e.Text); size >= batchBytes && !send() {
			return
		}
	}
	send()
}
