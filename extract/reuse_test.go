package extract

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/openchronicle/chronicle/parser"
)

// TestReuseKeepsNoText holds that an Extractor whose memory is used again does not keep the texts of entries that it has read before: each would keep
// all that was read with it. Every entry has one value of each kind less than the one before, whose last ones nothing is written over.
func TestReuseKeepsNoText(t *testing.T) {
	x := New(builtin())
	x.Reuse = true
	heap := func() int {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return int(m.HeapAlloc)
	}
	const entries, size = 40, 200 << 10
	read := func(values int) {
		var b strings.Builder
		b.WriteString("On February 1, in Almaty, it was said:")
		for i := range values {
			fmt.Fprintf(&b, " in Village %c Damir Bek%cov, Article 1%02d of the Criminal Code, was taken to LA-155/%d [%d].", 'A'+i%26, 'a'+i%26, i, i+1, i+1)
		}
		b.WriteString(strings.Repeat("\n ", size/2)) // a blank ends what patterns look at
		x.Entry(&parser.Entry{Text: b.String()})
	}
	read(entries)
	before := heap()
	for i := range entries {
		read(entries - i)
	}
	assert.Less(t, heap()-before, 5*size)
	runtime.KeepAlive(x)
}
