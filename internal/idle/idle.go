// Package idle keeps things that are dear to make for the next who needs one. A sync.Pool does the same until the garbage collector has come by twice;
// what an Extractor has learned of the words of one report would then be learned again for the next.
package idle

import "sync"

// Of keeps things of one kind. It never holds more than have been in use at one time. Set New before its first use; it is then safe for concurrent use.
type Of[T any] struct {
	New func() T

	mu   sync.Mutex
	idle []T
}

// Get gives a thing that nobody uses, a new one where there is none.
func (o *Of[T]) Get() T {
	o.mu.Lock()
	defer o.mu.Unlock()
	last := len(o.idle) - 1
	if last < 0 {
		return o.New()
	}
	t := o.idle[last]
	clear(o.idle[last:])
	o.idle = o.idle[:last]
	return t
}

// Put takes back a thing that Get has given.
func (o *Of[T]) Put(t T) {
	o.mu.Lock()
	o.idle = append(o.idle, t)
	o.mu.Unlock()
}
