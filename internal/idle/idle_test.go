package idle

import (
	"runtime"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestKeepsWhatIsIdle(t *testing.T) {
	made := 0
	things := Of[*int]{New: func() *int { made++; return new(int) }}
	a, b := things.Get(), things.Get()
	assert.NotSame(t, a, b)
	things.Put(a)
	runtime.GC()
	runtime.GC()
	assert.Same(t, a, things.Get())
	things.Put(b)
	things.Put(a)
	things.Get()
	things.Get()
	assert.Equal(t, 2, made)
}

// Nobody gets what another has, and no more are made than are used at once.
func TestManyAtOnce(t *testing.T) {
	var made atomic.Int32
	things := Of[*atomic.Bool]{New: func() *atomic.Bool { made.Add(1); return new(atomic.Bool) }}
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 1000 {
				x := things.Get()
				assert.True(t, x.CompareAndSwap(false, true))
				x.Store(false)
				things.Put(x)
			}
		})
	}
	all.Wait()
	assert.LessOrEqual(t, made.Load(), int32(8))
}
