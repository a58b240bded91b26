//go:build unix

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// writers are the commands that write a file, with TARGET for it.
var writers = []string{
	"extract report-2022.txt -o TARGET",
	"extract -q report-2022.txt -f csv -o TARGET",
	"validate report-2022.txt -f sarif -o TARGET --fail-on never",
	"validate report-2022.txt --write-baseline --baseline TARGET",
}

func aimed(line, target string) []string {
	return strings.Fields(strings.ReplaceAll(line, "TARGET", target))
}

// TestTargetsThatAreNoFiles holds that a directory, a device, a pipe and a link that leads to one or to itself are refused by name and stay what they are.
func TestTargetsThatAreNoFiles(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "report-2022.txt", badDraft)
	require.NoError(t, os.Mkdir(filepath.Join(dir, "folder"), 0o777))
	require.NoError(t, syscall.Mkfifo(filepath.Join(dir, "pipe"), 0o666))
	for name, to := range map[string]string{"loop": "loop", "to-folder": "folder", "to-pipe": "pipe", "to-nowhere": "missing/file"} {
		require.NoError(t, os.Symlink(to, filepath.Join(dir, name)))
	}
	before := folderOf(t, dir)
	for target, why := range map[string]string{
		"folder": "is a directory", "to-folder": "is a directory", "pipe": "not a regular file", "to-pipe": "not a regular file",
		"/dev/full": "not a regular file", "/dev/null": "not a regular file", "loop": "too many symbolic links",
		"to-nowhere": "no such file or directory", "missing/file": "no such file or directory", "report-2022.txt/file": "not a directory",
	} {
		for _, line := range writers {
			got := chronicle(t, dir, aimed(line, target)...)
			assert.Equal(t, exitFailure, got.code, "%s to %s", line, target)
			assert.Equal(t, "chronicle: "+target+": "+why+"\n", got.stderr, line)
			assert.Empty(t, got.stdout, line)
		}
	}
	assert.Equal(t, before, folderOf(t, dir))
}

// TestTargetsThroughLinks holds that a link is written through: the file that it leads to is new, the link stays.
func TestTargetsThroughLinks(t *testing.T) {
	for _, line := range writers {
		dir := t.TempDir()
		write(t, dir, "report-2022.txt", badDraft)
		write(t, dir, "deep/old", baselineOfNone)
		require.NoError(t, os.Symlink("deep/old", filepath.Join(dir, "link")))
		require.NoError(t, os.Symlink("deep/new", filepath.Join(dir, "dangling")))
		for _, target := range []string{"link", "dangling"} {
			got := chronicle(t, dir, aimed(line, target)...)
			assert.Equal(t, exitOK, got.code, "%s to %s: %s", line, target, got.stderr)
		}
		after := folderOf(t, dir)
		assert.Len(t, after, 5, line)
		assert.Equal(t, "-> deep/old", after["link"])
		assert.Equal(t, "-> deep/new", after["dangling"])
		assert.Equal(t, after["deep/old"], after["deep/new"], line)
		assert.NotEqual(t, baselineOfNone, after["deep/old"], line)
	}
}

const baselineOfNone = `{"chronicle-baseline": 1, "findings": [` + "\n\n]}\n"

// TestFixThroughLinks holds that a draft is repaired where it stands, by whatever and however many names it goes.
func TestFixThroughLinks(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "deep/2022.txt", badDraft)
	require.NoError(t, os.Chmod(filepath.Join(dir, "deep/2022.txt"), 0o440))
	require.NoError(t, os.Symlink("deep/2022.txt", filepath.Join(dir, "a-2022.txt")))
	require.NoError(t, os.Symlink("a-2022.txt", filepath.Join(dir, "b-2022.txt")))
	got := chronicle(t, dir, "fix", "-w", "a-2022.txt", "b-2022.txt", "deep/2022.txt")
	assert.Equal(t, exitOK, got.code, got.stderr)
	assert.Equal(t, folder{"deep/2022.txt": goodDraft, "a-2022.txt": "-> deep/2022.txt", "b-2022.txt": "-> a-2022.txt"}, folderOf(t, dir))
	info, err := os.Stat(filepath.Join(dir, "deep/2022.txt"))
	require.NoError(t, err)
	assert.Equal(t, os.FileMode(0o440), info.Mode())

	require.NoError(t, syscall.Mkfifo(filepath.Join(dir, "pipe-2022.txt"), 0o666))
	shell(t, dir, "cat a-2022.txt >pipe-2022.txt & chronicle fix --unsafe -q -w pipe-2022.txt").ended(t, exitOK) // nothing to repair, nothing to write
	write(t, dir, "bad.txt", badDraft)
	shell(t, dir, "cat bad.txt >pipe-2022.txt & chronicle fix -w pipe-2022.txt").failed(t, "pipe-2022.txt: not a regular file")
}

// TestNothingIsWrittenOverWhatIsRead holds that no target is a report, a draft, a pack, a configuration or a baseline that the same command reads.
func TestNothingIsWrittenOverWhatIsRead(t *testing.T) {
	dir := t.TempDir()
	pack, err := os.ReadFile(testdata + "/packs/by-en.yaml")
	require.NoError(t, err)
	write(t, dir, "2022.txt", badDraft)
	write(t, dir, "other-2022.txt", badDraft+"\n")
	write(t, dir, "pack.yaml", string(pack))
	write(t, dir, ".chronicle.yaml", "period: \"2022\"\n")
	write(t, dir, "baseline.json", baselineOfNone)
	require.NoError(t, os.Link(filepath.Join(dir, "2022.txt"), filepath.Join(dir, "hard")))
	require.NoError(t, os.Symlink("2022.txt", filepath.Join(dir, "soft")))
	require.NoError(t, os.Mkdir(filepath.Join(dir, "out"), 0o777))
	require.NoError(t, os.Symlink("../2022.txt", filepath.Join(dir, "out/other-2022.json")))
	before := folderOf(t, dir)
	for line, over := range map[string]string{
		"chronicle extract -f json 2022.txt -o 2022.txt":                                      "2022.txt",
		"chronicle extract -f json 2022.txt -o ./out/../2022.txt":                             "2022.txt",
		"chronicle extract 2022.txt -o hard":                                                  "2022.txt",
		"chronicle extract 2022.txt -o soft":                                                  "2022.txt",
		"chronicle extract soft --period 2022 -o hard":                                        "soft",
		"chronicle extract other-2022.txt 2022.txt --out-dir out":                             "2022.txt",
		"chronicle extract --pack pack.yaml 2022.txt -o pack.yaml":                            "pack.yaml",
		"chronicle extract -f json --period 2022 -o 2022.txt <2022.txt":                       "standard input",
		"chronicle extract -f jsonl 2022.txt >>2022.txt":                                      "2022.txt",
		"chronicle extract -f jsonl --period 2022 - <2022.txt >>hard":                         "standard input",
		"chronicle validate 2022.txt -o 2022.txt":                                             "2022.txt",
		"chronicle validate 2022.txt -o hard":                                                 "2022.txt",
		"chronicle validate 2022.txt -o .chronicle.yaml":                                      ".chronicle.yaml",
		"chronicle validate --baseline baseline.json 2022.txt -o baseline.json":               "baseline.json",
		"chronicle validate --pack pack.yaml 2022.txt -o pack.yaml":                           "pack.yaml",
		"chronicle validate --write-baseline --baseline soft 2022.txt":                        "2022.txt",
		"chronicle validate --write-baseline --baseline .chronicle.yaml --period 22 2022.txt": "",
		"chronicle validate 2022.txt >>soft":                                                  "2022.txt",
		"chronicle fix 2022.txt >>2022.txt":                                                   "2022.txt",
		"chronicle fix --period 2022 - <2022.txt >>2022.txt":                                  "standard input",
	} {
		got := shell(t, dir, line)
		assert.Equal(t, exitFailure, got.code, line)
		if over != "" {
			assert.Contains(t, got.stderr, " would be written over "+over+", which is read\n", line)
		}
		assert.Equal(t, before, folderOf(t, dir), line)
	}
}

func (r ran) ended(t *testing.T, code int) {
	t.Helper()
	assert.Equal(t, code, r.code, r.stderr)
}

// TestReadOnlyFolder holds that a folder that cannot be written to is named with the reason. Permissions do not bind the superuser, so there are three.
func TestReadOnlyFolder(t *testing.T) {
	lines := append([]string{"fix -w disk/draft.txt"}, writers...)
	for name, enter := range map[string]string{
		"permissions": `chmod a-w disk && "$@"; status=$?; chmod u+w disk; exit $status`,
		"mount":       `unshare -rm sh -c 'mount --bind disk disk && mount -o remount,bind,ro disk && "$@"' sh "$@"`,
		"proc":        `set -- $(echo "$*" | sed 's|disk/new|/proc/new|'); "$@"`,
	} {
		reason := map[string]string{"permissions": "permission denied", "mount": "read-only file system", "proc": "no such file or directory"}[name]
		switch {
		case name == "permissions" && os.Geteuid() == 0:
			continue
		case name == "mount" && exec.Command("unshare", "-rm", "mount", "--bind", "/tmp", "/tmp").Run() != nil:
			continue
		}
		for _, line := range lines {
			if name == "proc" && strings.HasPrefix(line, "fix") {
				continue // nothing of ours is there to be repaired
			}
			dir := t.TempDir()
			write(t, dir, "report-2022.txt", badDraft)
			write(t, dir, "disk/draft.txt", strings.ReplaceAll(badDraft, ", in", ", 2022, in"))
			before := folderOf(t, dir)
			got := shell(t, dir, enter, append([]string{"chronicle"}, aimed(line, "disk/new")...)...)
			assert.Equal(t, exitFailure, got.code, "%s %s", name, line)
			assert.Regexp(t, `^chronicle: \S+: `+reason+"\n$", got.stderr, "%s %s", name, line)
			assert.Equal(t, before, folderOf(t, dir), "%s %s", name, line)
		}
	}
}
