//go:build !race

package main

import (
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// hostileSize is how long hostile texts are.
const hostileSize = 100_000

// TestHostileTextCostsItsLength holds that a text of eight times the length takes about eight times the memory to read, all that was ever asked for counted: work
// that grows with the square shows in it, and the clock of the machine does not.
func TestHostileTextCostsItsLength(t *testing.T) {
	allocated := func(src string, args []string) uint64 {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		tried(strings.NewReader(src), append(args, "-j", "1")...)
		runtime.ReadMemStats(&after)
		return after.TotalAlloc - before.TotalAlloc
	}
	for about, text := range hostileTexts {
		for _, args := range hostileRuns {
			const small = 25_000
			one, eight := allocated(text(small), args), allocated(text(8*small), args)
			assert.Less(t, eight, 12*one+8<<20, "%s, %v: %d for one, %d for eight times the text", about, args, one, eight)
		}
	}
}
