// Package watchdog ends a fuzz run on an input that takes too long, so that go's fuzzer keeps that input as it keeps one that fails. Without -fuzz
// it does nothing: how long a test takes says more about the machine than about the program.
package watchdog

import (
	"flag"
	"fmt"
	"time"
)

// Limit is far beyond what any input of a fuzz target takes on a busy machine, and far below what one takes that is quadratic.
const Limit = time.Minute

// Watch begins to watch the work on an input; calling the function that it returns ends that.
func Watch(input any) (done func()) {
	if f := flag.Lookup("test.fuzz"); f == nil || f.Value.String() == "" {
		return func() {}
	}
	started := time.Now()
	timer := time.AfterFunc(Limit, func() { panic(fmt.Sprintf("%v and not done with %.10000q", time.Since(started), input)) })
	return func() { timer.Stop() }
}
