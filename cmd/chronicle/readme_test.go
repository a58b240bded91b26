package main

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// documents are those whose commands are run.
var documents = []string{"README.md", "docs/packs.md", "docs/validate.md"}

// TestReadme types what the documents say, line by line, in a folder that has the testdata of a clone:
//
//   - A block of sh is run. A command ends with status 0, or as its comment has it: # exit status 2.
//   - A block of json, text, diff or yaml that stands right behind a block of one command is what the command prints. -update writes it.
//   - A block of yaml whose first line is the name of a file, # my.yaml, is saved under that name.
func TestReadme(t *testing.T) {
	t.Parallel()
	if _, err := exec.LookPath("sh"); err != nil {
		t.Skip("there is no sh")
	}
	for _, name := range documents {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join("../..", name)
			src, err := os.ReadFile(path)
			require.NoError(t, err)
			lines := strings.Split(string(src), "\n")
			all := blocks(lines)
			require.NotEmpty(t, all)
			clone := t.TempDir()
			require.NoError(t, os.CopyFS(filepath.Join(clone, "testdata"), os.DirFS("../../testdata")))

			var made []string // the document with what the commands print now
			done := 0
			for i, b := range all {
				switch body := lines[b.start:b.end]; b.language {
				case "yaml":
					save(t, clone, body)
				case "sh":
					commands := commandsOf(body)
					var printed string
					for _, c := range commands {
						printed = typed(t, clone, c)
					}
					if i+1 == len(all) || len(commands) != 1 || !all[i+1].showsOutput(lines, b) {
						continue
					}
					shown := all[i+1]
					if *update {
						made = append(append(made, lines[done:shown.start]...), printed)
						done = shown.end
						continue
					}
					assert.Equal(t, strings.Join(lines[shown.start:shown.end], "\n"), printed,
						"%s:%d is not what %q prints: go test ./cmd/chronicle -run TestReadme -update", name, shown.start, commands[0])
				}
			}
			if *update {
				made = append(made, lines[done:]...)
				require.NoError(t, os.WriteFile(path, []byte(strings.Join(made, "\n")), 0o644))
			}
		})
	}
}

// block is a fenced block of a document: the lines from start to end, without the fences.
type block struct {
	language   string
	start, end int
}

func blocks(lines []string) []block {
	var all []block
	open := false
	for i, line := range lines {
		language, fence := strings.CutPrefix(line, "```")
		switch {
		case !fence:
		case open:
			all[len(all)-1].end = i
			open = false
		default:
			all = append(all, block{language: language, start: i + 1, end: len(lines)})
			open = true
		}
	}
	return all
}

// outputs are the languages of what commands print.
var outputs = []string{"json", "text", "diff", "yaml"}

// showsOutput reports whether b is the output of the commands before it: of a language that is no command's, with nothing between them.
func (b block) showsOutput(lines []string, before block) bool {
	between := strings.Join(lines[before.end+1:b.start-1], "")
	return slices.Contains(outputs, b.language) && strings.TrimSpace(between) == ""
}

// commandsOf is what is run of a block of sh: not comments, and not what needs the net or would run this test.
func commandsOf(body []string) []string {
	var commands []string
	for _, line := range body {
		line = strings.TrimSpace(line)
		fetches := strings.HasPrefix(line, "git clone ") || strings.HasPrefix(line, "go install ") && strings.HasSuffix(line, "@latest")
		if line == "" || strings.HasPrefix(line, "#") || line == "go test ./..." || fetches {
			continue
		}
		commands = append(commands, line)
	}
	return commands
}

// save writes a block of yaml to the file that its first line names.
func save(t *testing.T, dir string, body []string) {
	t.Helper()
	if len(body) == 0 {
		return
	}
	name, named := strings.CutPrefix(body[0], "# ")
	if named && strings.HasSuffix(name, ".yaml") && !strings.ContainsAny(name, `/\ `) {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(strings.Join(body, "\n")+"\n"), 0o644))
	}
}

// typed runs one line and returns what it prints, less the white space at its end. The program is the one of TestMain.
func typed(t *testing.T, dir, line string) string {
	t.Helper()
	want := 0
	if _, status, stated := strings.Cut(line, "# exit status "); stated {
		var err error
		want, err = strconv.Atoi(strings.TrimSpace(status))
		require.NoError(t, err, line)
	}
	var stdout, stderr bytes.Buffer
	cmd := exec.Command("sh", "-c", strings.ReplaceAll(line, "go run ./cmd/chronicle", "chronicle"))
	cmd.Dir, cmd.Stdout, cmd.Stderr = dir, &stdout, &stderr
	var exit *exec.ExitError
	if err := cmd.Run(); err != nil && !errors.As(err, &exit) {
		require.NoError(t, err, line)
	}
	assert.Equal(t, want, cmd.ProcessState.ExitCode(), "exit status of %s\n%s", line, &stderr)
	return strings.TrimRight(stdout.String(), " \t\r\n")
}
