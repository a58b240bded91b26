package main

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// command is the path of chronicle, built for the tests.
var command string

func TestMain(m *testing.M) {
	flag.Parse()
	beam.Init()
	os.Exit(withCommand(m))
}

func withCommand(m *testing.M) int {
	dir, err := os.MkdirTemp("", "chronicle-beam")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	os.Setenv("TMPDIR", dir) // the SDK leaves an empty file behind for each pipeline
	command = filepath.Join(dir, "chronicle")
	build := exec.Command("go", "build", "-o", command, "./cmd/chronicle")
	build.Dir = ".." // a module of its own, with the versions that it names
	if out, err := build.CombinedOutput(); err != nil {
		panic(string(out))
	}
	return m.Run()
}

// extracted is what chronicle extract -f jsonl writes for reports, by the name of the file.
func extracted(t *testing.T, args ...string) map[string]string {
	t.Helper()
	dir := t.TempDir()
	out, err := exec.Command(command, append([]string{"extract", "-q", "-f", "jsonl", "--out-dir", dir}, args...)...).CombinedOutput()
	require.NoError(t, err, string(out))
	return files(t, dir)
}

// refused is what chronicle extract says of a report that it cannot read.
func refused(t *testing.T, path string) string {
	t.Helper()
	out, err := exec.Command(command, "extract", path).CombinedOutput()
	require.Error(t, err, path)
	return strings.TrimPrefix(strings.TrimSpace(string(out)), "chronicle: ")
}

func files(t *testing.T, dir string) map[string]string {
	t.Helper()
	all := map[string]string{}
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	for _, e := range entries {
		b, err := os.ReadFile(filepath.Join(dir, e.Name()))
		require.NoError(t, err)
		all[e.Name()] = string(b)
	}
	return all
}

// ran runs the pipeline on Prism and returns what it wrote, and what it said.
func ran(t *testing.T, j job, status int) (map[string]string, string) {
	t.Helper()
	var stderr bytes.Buffer
	require.Equal(t, status, j.run(context.Background(), &stderr), &stderr)
	if info, err := os.Stat(j.output); err == nil && info.IsDir() {
		return files(t, j.output), stderr.String()
	}
	return nil, stderr.String()
}

// same compares entry for entry, and does not print megabytes.
func same(t *testing.T, want, got map[string]string) {
	t.Helper()
	for name := range got {
		assert.Contains(t, want, name)
	}
	for name := range want {
		w, g := strings.SplitAfter(want[name], "\n"), strings.SplitAfter(got[name], "\n")
		require.Equal(t, len(w), len(g), "%s: entries, and one", name)
		for i := range w {
			require.Equal(t, w[i], g[i], "%s: line %d", name, i+1)
		}
	}
}

// counted is how many entries records have, and passages left unread.
func counted(t *testing.T, records map[string]string) (entries, unread int) {
	t.Helper()
	for name, lines := range records {
		for line := range strings.Lines(lines) {
			if name == errorsName {
				continue
			}
			var e struct{ Unread []json.RawMessage }
			require.NoError(t, json.Unmarshal([]byte(line), &e), name)
			entries, unread = entries+1, unread+len(e.Unread)
		}
	}
	return entries, unread
}

// put writes a file below dir and returns its path.
func put(t *testing.T, dir, name, content string) string {
	t.Helper()
	path := filepath.Join(dir, name)
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o777))
	require.NoError(t, os.WriteFile(path, []byte(content), 0o666))
	return path
}

const noFailures = "[]\n"

func TestRecordsAreThoseOfTheCommand(t *testing.T) {
	chronicles, err := filepath.Glob("../testdata/chronicles/*.txt")
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(chronicles), 6)
	want := extracted(t, chronicles...)
	want[errorsName] = noFailures
	got, said := ran(t, job{input: "../testdata/chronicles/*.txt", output: t.TempDir()}, exitOK)
	same(t, want, got)
	entries, unread := counted(t, want)
	assert.Equal(t, fmt.Sprintf("chronicle-beam: reports: %d; entries: %d; passages left unread: %d\n", len(chronicles), entries, unread), said)
}

// TestLongReport reads a report whose records are more than a runner takes in one message (4 MB).
func TestLongReport(t *testing.T) {
	month, err := os.ReadFile("../testdata/chronicles/2022-03.txt")
	require.NoError(t, err)
	path := put(t, t.TempDir(), "2022-03.txt", strings.Repeat(string(month)+"\n\n", 100))
	want := extracted(t, path)
	require.Greater(t, len(want["2022-03.jsonl"]), 8<<20)
	want[errorsName] = noFailures
	got, _ := ran(t, job{input: path, output: filepath.Join(t.TempDir(), "made", "records") + "/"}, exitOK)
	same(t, want, got)
}

func TestFlagsAreThoseOfTheCommand(t *testing.T) {
	belarus := "../testdata/belarus.txt"
	same(t, extracted(t, "--pack", "../testdata/packs/by-en.yaml", belarus),
		without(ran(t, job{input: belarus, output: t.TempDir(), packs: []string{"kz-en", "../testdata/packs/by-en.yaml"}}, exitOK)))

	path := put(t, t.TempDir(), "report.txt", "On February 1, in Almaty, A. Bekov said \x93yes\x94.\n")
	same(t, extracted(t, "--period", "2021", "--encoding", "windows-1251", path),
		without(ran(t, job{input: path, output: t.TempDir(), period: "2021", encoding: "windows-1251"}, exitOK)))
}

// without is what was written but for the file of failures.
func without(written map[string]string, _ string) map[string]string {
	delete(written, errorsName)
	return written
}

func TestReportsThatCannotBeReadDoNotStopTheOthers(t *testing.T) {
	in, out := t.TempDir(), t.TempDir()
	good := put(t, in, "a/good.txt", "Chronicle, February 2022\n\nOn February 1, in Almaty, A. Bekov was fined.\n")
	undated := put(t, in, "a/undated.txt", "Nothing happened.\n")
	empty := put(t, in, "b/empty.txt", "")
	yearless := put(t, in, "b/yearless.txt", "On February 1, in Almaty, A. Bekov was fined.\n")
	broken := put(t, in, "b/broken.txt", "Chronicle, February 2022\n\nOn February 1, in Almaty, A. Bekov was f\xffined.\n")
	twinA := put(t, in, "a/twin.txt", "On February 1, 2022, in Almaty, A. Bekov was fined.\n")
	twinB := put(t, in, "b/twin.txt", "On February 2, 2022, in Almaty, A. Bekov was fined.\n")
	folder := filepath.Join(in, "b", "folder.txt")
	require.NoError(t, os.Mkdir(folder, 0o777))
	gone := filepath.Join(in, "b", "gone.txt")
	require.NoError(t, os.Symlink("nowhere", gone))

	want := extracted(t, good)
	got, said := ran(t, job{input: in + "/*/*.txt", output: out}, exitUnread)
	var failures []failure
	require.NoError(t, json.Unmarshal([]byte(got[errorsName]), &failures))
	assert.Equal(t, []failure{
		{twinA, twinA + ": 2 reports would be written to " + out + "/twin.jsonl; only one can be"},
		{undated, refused(t, undated)},
		{broken, refused(t, broken)},
		{empty, refused(t, empty)},
		{folder, folder + ": cannot be read: read " + folder + ": is a directory"},
		{gone, gone + ": cannot be opened: open " + gone + ": no such file or directory"},
		{twinB, twinB + ": 2 reports would be written to " + out + "/twin.jsonl; only one can be"},
		{yearless, refused(t, yearless)},
	}, failures)
	same(t, want, without(got, said))
	assert.Equal(t, "chronicle-beam: reports: 1; entries: 1; passages left unread: 0\n"+
		"chronicle-beam: reports that could not be read: 8, see "+out+"/errors.json\n", said)

	got, _ = ran(t, job{input: in + "/a/g*.txt", output: out}, exitOK)
	assert.Equal(t, noFailures, got[errorsName], "failures of an earlier run stand beside new records")
}

func TestNoReportIsWrittenOver(t *testing.T) {
	dir := t.TempDir()
	const report = "On February 1, 2022, in Almaty, A. Bekov was fined.\n"
	put(t, dir, "2022-02.jsonl", report)
	put(t, dir, "2022-03.txt", report)
	got, _ := ran(t, job{input: dir + "/./2022-*", output: dir}, exitUnread)
	assert.Equal(t, report, got["2022-02.jsonl"])
	assert.Contains(t, got[errorsName], "2022-02.jsonl: it would be written over")
}

func TestWhatCannotRun(t *testing.T) {
	in, out := t.TempDir(), t.TempDir()
	report := put(t, in, "2022-02.txt", "On February 1, in Almaty, A. Bekov was fined.\n")
	for message, j := range map[string]job{
		"--input":               {output: out},
		"--output":              {input: report},
		`unexpected argument`:   {input: report, output: out, extra: []string{report}},
		`unknown encoding`:      {input: report, output: out, encoding: "latin1"},
		"--period":              {input: report, output: out, period: "2022-13"},
		"nowhere.yaml: no such": {input: report, output: out, packs: []string{"nowhere.yaml"}},
		"none.txt: no such":     {input: in + "/none.txt", output: out},
		"not a directory":       {input: report, output: report},
	} {
		written, said := ran(t, j, exitFailure)
		assert.Contains(t, said, message)
		if j.output == out {
			assert.Empty(t, written)
		}
	}
}
