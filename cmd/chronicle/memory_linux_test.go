//go:build !race

package main

import (
	"bytes"
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The ceiling of what extract may take, in KiB, and how much more of it 25 MB may take than 10 MB. When garbage is collected hangs on what else the machine
// does, and a fifth comes and goes with it; memory that grew with the report would be 2.5 times as much. bench/run -full asks more, and takes medians.
const (
	ceiling = 64 << 10
	growth  = 1.5
)

// chronicle-peak is the program that tells at its end, on standard error, the most memory that the process has had. What Linux tells a parent of that has
// the parent's own memory in it.
func init() {
	commands["chronicle-peak"] = func() {
		code := program()
		status, err := os.ReadFile("/proc/self/status")
		if err != nil {
			panic(err)
		}
		os.Stderr.Write(peakLine.Find(status))
		os.Exit(code)
	}
}

var peakLine = regexp.MustCompile(`(?m)^VmHWM:\s*(\d+) kB$`)

// TestMemory holds that memory does not grow with the report, in the formats that are written while it is read. bench/run -full does the same with 1 GB.
func TestMemory(t *testing.T) {
	short, _ := months(t, 10e6)
	long, _ := months(t, 25e6)
	for _, format := range []string{"jsonl", "csv"} {
		t.Run(format, func(t *testing.T) {
			ofShort, ofLong := peakOf(t, format, short), peakOf(t, format, long)
			t.Logf("%d KiB for 10 MB, %d KiB for 25 MB", ofShort, ofLong)
			assert.LessOrEqual(t, ofLong, ceiling)
			assert.LessOrEqual(t, float64(ofLong), growth*float64(ofShort))
		})
	}
}

// peakOf is the most memory, in KiB, that extract has with two workers. The program is the one of TestMain.
func peakOf(t *testing.T, format, path string) int {
	t.Helper()
	var stderr bytes.Buffer
	cmd := exec.Command("chronicle-peak", "extract", "-q", "-j", "2", "-f", format, "--period", "2022", path)
	cmd.Env = append(os.Environ(), "GOMAXPROCS=2")
	cmd.Stderr = &stderr
	require.NoError(t, cmd.Run(), &stderr)
	peak := peakLine.FindSubmatch(stderr.Bytes())
	require.NotNil(t, peak, &stderr)
	kib, err := strconv.Atoi(string(peak[1]))
	require.NoError(t, err)
	return kib
}
