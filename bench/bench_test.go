package main

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/openchronicle/chronicle/internal/corpus"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRow(t *testing.T) {
	s, err := row{name: "go", argv: []string{"go", "version"}, bytes: 10}.run(context.Background())
	require.NoError(t, err)
	assert.EqualValues(t, 10, s.bytes)
	assert.Positive(t, s.wall)
	assert.Positive(t, s.cpu)
	assert.Greater(t, s.peak, int64(1<<20))

	_, err = row{argv: []string{"go", "no-such-command"}}.run(context.Background())
	assert.ErrorContains(t, err, "no-such-command")
}

func TestFound(t *testing.T) {
	l := &lab{}
	rows := l.found([]row{{argv: []string{"go"}}, {argv: []string{"no-such-program"}}, {argv: []string{"no-such-program", "again"}}})
	assert.Len(t, rows, 1)
	assert.Equal(t, []string{"no-such-program"}, l.missing)
}

// second is a row that read as many bytes in a second.
func second(bytes int64) sample { return sample{bytes: bytes, wall: time.Second, cpu: time.Second} }

// TestRatio holds that rows are compared round by round: a round in which the machine was slow is slow for both.
func TestRatio(t *testing.T) {
	m := measurements{"a": {second(10), second(1), second(30)}, "b": {second(20), second(2), second(20), second(1)}}
	assert.InDelta(t, 0.5, ratio("a", "b", perCPU)(m), 1e-9)
	assert.InDelta(t, 2, ratio("a", "b", cost)(m), 1e-9)
	assert.Zero(t, ratio("a", "not run", perCPU)(m))
}

func TestTargets(t *testing.T) {
	m := measurements{"a": {second(10)}, "b": {second(20)}}
	least := target{"a beside b", true, 0.6, "×", ratio("a", "b", perCPU)}
	most := target{"a beside b", false, 0.6, "×", ratio("a", "b", perCPU)}
	none := target{"a beside c", true, 0.6, "×", ratio("a", "c", perCPU)}
	assert.Equal(t, []string{"a beside b"}, missedOf([]target{least, most, none}, m))
	assert.Equal(t, "| a beside b | ≥ 0.6 × | 0.500 × | **no** |", least.line(m))
	assert.Equal(t, "| a beside b | ≤ 0.6 × | 0.500 × | yes |", most.line(m))
	assert.Equal(t, "| a beside c | ≥ 0.6 × | not measured |  |", none.line(m))
}

// TestTargetsOfRows holds that no target compares a row that is not run.
func TestTargetsOfRows(t *testing.T) {
	m := measurements{rgMarks: {{1, 1, 1, 1}}} // which may not be here
	months, err := corpus.Read(root + "/testdata/chronicles/2022-03.txt")
	require.NoError(t, err)
	l := &lab{dir: t.TempDir(), corpus: months}
	program := func(name string) { require.NoError(t, os.WriteFile(filepath.Join(l.dir, name), nil, 0o700)) }
	program("chronicle")
	program("hello")
	program("rivals")
	throughput, err := l.throughput(1)
	require.NoError(t, err)
	start, err := l.start()
	require.NoError(t, err)
	for _, r := range append(throughput, start...) {
		m[r.name] = []sample{{1, 1, 1, 1}}
	}
	for _, size := range sizes {
		m[sized(extractTwo, size)] = []sample{{1, 1, 1, 1}}
		m[sized(extractCSV, size)] = []sample{{1, 1, 1, 1}}
	}
	for _, length := range lengths {
		m[ofLength(length)] = []sample{{1, 1, 1, 1}}
	}
	for _, target := range targets(options{full: true}) {
		assert.NotZero(t, target.of(m), target.what)
	}
}

func TestBetween(t *testing.T) {
	page, err := between("a\n"+begin+"old\n"+end+"b\n", "new\n")
	require.NoError(t, err)
	assert.Equal(t, "a\n"+begin+"new\n"+end+"b\n", page)
	for _, bad := range []string{"", begin, end + begin, strings.TrimSpace(begin) + " " + end} {
		_, err := between(bad, "new\n")
		assert.Error(t, err, bad)
	}
}

func TestFigure(t *testing.T) {
	for v, want := range map[float64]string{406.4: "406", 54.04: "54.0", 7.649: "7.65", 0.0851: "0.085"} {
		assert.Equal(t, want, figure(v))
	}
	for n, want := range map[int64]string{100: "100 bytes", 1e3: "1 KB", 20e6: "20 MB", 1e9: "1 GB"} {
		assert.Equal(t, want, ofBytes(n))
	}
}
