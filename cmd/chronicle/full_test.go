package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestFullOutput holds that no command takes a standard output that is full for one that was written.
func TestFullOutput(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "2022-02.txt", entriesOf(3))
	for _, line := range []string{
		"extract 2022-02.txt", "extract -f jsonl 2022-02.txt", "extract -f yaml 2022-02.txt", "extract -f csv -j 1 2022-02.txt",
		"validate 2022-02.txt", "validate -f json 2022-02.txt", "validate -f sarif 2022-02.txt", "validate -f junit 2022-02.txt",
		"validate -f github 2022-02.txt", "validate -f gitlab 2022-02.txt", "fix 2022-02.txt", "explain 2022-02.txt:1",
		"rules list", "rules show footnote.mark", "rules explain name-stop", "rules test",
		"schema record", "version", "man", "completion bash", "--help", "--version", "help fix",
	} {
		t.Run(line, func(t *testing.T) {
			full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
			require.NoError(t, err)
			defer full.Close()
			cmd := exec.Command("chronicle", strings.Fields(line)...)
			cmd.Stdout = full
			process(t, dir, cmd).failed(t, "standard output: no space left on device")
		})
	}
}

// diskFaults are ways for a folder "disk" to take no more bytes: a script that runs its arguments so, and what the system says then.
func diskFaults(t *testing.T) map[string]struct{ script, reason string } {
	faults := map[string]struct{ script, reason string }{
		// Needs no rights: no file may grow beyond some kilobytes.
		"limit": {`(ulimit -f 4; exec "$@"); status=$?; cp -a disk seen; exit $status`, "file too large"},
	}
	// A small file system of its own, in a namespace that ends with the script. As root, or where users may make namespaces.
	mount := `mount -t tmpfs -o size=256k tmpfs disk && cp -a old/. disk && { cat /dev/zero >disk/filler 2>/dev/null; `
	for _, enter := range []string{"unshare -m", "unshare -rm"} {
		if exec.Command("sh", "-c", "cd '"+t.TempDir()+"' && mkdir disk && "+enter+" mount -t tmpfs tmpfs disk").Run() == nil {
			run := mount + `"$@"; status=$?; rm disk/filler; cp -a disk seen; exit $status; }`
			faults["tmpfs"] = struct{ script, reason string }{enter + ` sh -c '` + run + `' sh "$@"`, "no space left on device"}
			break
		}
	}
	return faults
}

// TestFullDisk holds that a disk that is full leaves every file as it was and nothing beside it, and that the message names the file that could not be
// written and why.
func TestFullDisk(t *testing.T) {
	for name, fault := range diskFaults(t) {
		for line, file := range map[string]string{
			"extract 2022-02.txt -o disk/old.json":                                  "disk/old.json",
			"extract 2022-02.txt -f jsonl -o disk/new.jsonl":                        "disk/new.jsonl",
			"extract 2022-02.txt -f csv --out-dir disk":                             "disk/2022-02.csv",
			"fix -q -w disk/draft.txt":                                              "disk/draft.txt",
			"validate 2022-02.txt -o disk/old.json":                                 "disk/old.json",
			"validate 2022-02.txt -f sarif -o disk/new.sarif":                       "disk/new.sarif",
			"validate 2022-02.txt --write-baseline --baseline disk/baseline.json":   "disk/baseline.json",
			"validate 2022-02.txt --write-baseline --baseline disk/a-baseline.json": "disk/a-baseline.json",
		} {
			t.Run(name+" "+line, func(t *testing.T) {
				dir := t.TempDir()
				big := entriesOf(500)
				write(t, dir, "2022-02.txt", big)
				write(t, dir, "old/draft.txt", big)
				write(t, dir, "old/old.json", "{}\n")
				write(t, dir, "old/baseline.json", `{"chronicle-baseline": 1, "findings": [`+"\n\n]}\n")
				require.NoError(t, os.CopyFS(filepath.Join(dir, "disk"), os.DirFS(filepath.Join(dir, "old"))))
				shell(t, dir, fault.script, append([]string{"chronicle"}, strings.Fields(line)...)...).failed(t, file+": "+fault.reason)
				assert.Equal(t, folderOf(t, filepath.Join(dir, "old")), folderOf(t, filepath.Join(dir, "seen")))
			})
		}
	}
}
