package main

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"time"
)

// row is a command that is measured.
type row struct {
	name  string
	argv  []string
	dir   string // where it runs
	sink  string // where its output goes, if not to /dev/null
	bytes int64  // of text that it reads; 0 where only its start counts
	once  bool   // too long to be run in every round
}

// group is rows that are measured in one table. Each round runs every row once, so that rows are compared under the same load of the machine.
type group struct {
	title  string
	rounds int
	rows   []row
}

// sample is what one run cost.
type sample struct {
	bytes int64 // of text that was read
	wall  time.Duration
	cpu   time.Duration // user and system
	peak  int64         // bytes of memory
}

// measurements are the samples of each row, by its name, in the order of rounds.
type measurements map[string][]sample

func (g group) run(ctx context.Context, m measurements) error {
	for round := range g.rounds {
		fmt.Fprintf(os.Stderr, "%s: round %d of %d\n", g.title, round+1, g.rounds)
		for _, r := range g.rows {
			if r.once && round > 0 {
				continue
			}
			s, err := r.run(ctx)
			if err != nil {
				return fmt.Errorf("%s: %w", r.name, err)
			}
			m[r.name] = append(m[r.name], s)
		}
	}
	return nil
}

func (r row) run(ctx context.Context) (sample, error) {
	sink, err := os.OpenFile(cmp.Or(r.sink, os.DevNull), os.O_WRONLY, 0)
	if err != nil {
		return sample{}, err
	}
	defer sink.Close()
	var stderr bytes.Buffer
	cmd := exec.CommandContext(ctx, r.argv[0], r.argv[1:]...)
	cmd.Dir, cmd.Env, cmd.Stdout, cmd.Stderr = r.dir, environment(), sink, &stderr
	start := time.Now()
	err = cmd.Run()
	wall := time.Since(start)
	if err != nil {
		return sample{}, fmt.Errorf("%w\n%s", err, stderr.Bytes())
	}
	return sample{r.bytes, wall, cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(), peakOf(cmd.ProcessState)}, nil
}

// peakOf is the largest that a process was. A child counts the most that its parent has held until it was started: that is why this program makes its
// texts line by line, and why lab.small looks.
func peakOf(state *os.ProcessState) int64 {
	peak := state.SysUsage().(*syscall.Rusage).Maxrss
	if runtime.GOOS == "darwin" {
		return peak
	}
	return peak << 10 // all others count in KiB
}

// environment is that of the user, less what would change how programs in Go run, with one locale for grep.
func environment() []string {
	env := slices.DeleteFunc(os.Environ(), func(v string) bool {
		name, _, _ := strings.Cut(v, "=")
		return slices.Contains([]string{"GOMAXPROCS", "GOGC", "GOMEMLIMIT", "GODEBUG", "NODE_OPTIONS"}, name)
	})
	return append(env, "LC_ALL=C.UTF-8")
}

// median is the middle of what of says of samples, 0 of none.
func median[T any](samples []T, of func(T) float64) float64 {
	if len(samples) == 0 {
		return 0
	}
	values := make([]float64, len(samples))
	for i, s := range samples {
		values[i] = of(s)
	}
	slices.Sort(values)
	return (values[(len(values)-1)/2] + values[len(values)/2]) / 2
}
