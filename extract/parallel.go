package extract

import (
	"iter"
	"sync"

	"github.com/openchronicle/chronicle/parser"
)

// batchBytes is how much text goes to a worker at a time: enough that handing it over costs nothing beside the work, little enough that
// memory stays small.
const batchBytes = 32 << 10

// batch is entries that one worker reads, and what it made of them.
type batch[T any] struct {
	entries []*parser.Entry
	err     error // ends the input, behind the entries
	made    T
	done    chan struct{}
}

// Batches hands entries, some at a time, to jobs workers, which each call each, and yields what it made of them in the order of the source, so that
// the result does not depend on jobs. An error of the input is yielded behind what came before it, and ends it.
func Batches[T any](entries iter.Seq2[*parser.Entry, error], jobs int, each func([]*parser.Entry) T) iter.Seq2[T, error] {
	if jobs <= 1 {
		return alone(entries, each)
	}
	return func(yield func(T, error) bool) {
		work := make(chan *batch[T], jobs)
		order := make(chan *batch[T], 2*jobs)
		stop := make(chan struct{})
		var wait sync.WaitGroup
		for range jobs {
			wait.Go(func() {
				for b := range work {
					b.made = each(b.entries)
					close(b.done)
				}
			})
		}
		wait.Go(func() {
			defer close(order)
			defer close(work)
			deal(entries, func(b *batch[T]) bool {
				b.done = make(chan struct{})
				return send(order, b, stop) && send(work, b, stop)
			})
		})
		defer wait.Wait()
		defer close(stop)
		for b := range order {
			<-b.done
			if !yield(b.made, nil) {
				return
			}
			if b.err != nil {
				var none T
				yield(none, b.err)
				return
			}
		}
	}
}

// alone is Batches without workers.
func alone[T any](entries iter.Seq2[*parser.Entry, error], each func([]*parser.Entry) T) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		deal(entries, func(b *batch[T]) bool {
			if !yield(each(b.entries), nil) {
				return false
			}
			if b.err != nil {
				var none T
				return yield(none, b.err)
			}
			return true
		})
	}
}

func send[T any](to chan<- *batch[T], b *batch[T], stop <-chan struct{}) bool {
	select {
	case to <- b:
		return true
	case <-stop:
		return false
	}
}

// deal cuts the entries into batches and hands each on, until the entries end or take does not want more.
func deal[T any](entries iter.Seq2[*parser.Entry, error], take func(*batch[T]) bool) {
	b, size := &batch[T]{}, 0
	for e, err := range entries {
		if err != nil {
			b.err = err
			break
		}
		b.entries = append(b.entries, e)
		if size += len(e.Text); size >= batchBytes {
			if !take(b) {
				return
			}
			b, size = &batch[T]{}, 0
		}
	}
	take(b)
}
