package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"
)

// What a draft with one mistake that can be repaired, and the same without, look like.
const (
	badDraft  = "On February 1, in Almaty, a picket was held [1]\n\nOn February 2, in Almaty, it was dispersed[2]\n"
	goodDraft = "On February 1, in Almaty, a picket was held[1]\n\nOn February 2, in Almaty, it was dispersed[2]\n"
)

// TestAction runs the steps of action.yml as a runner of GitHub does.
func TestAction(t *testing.T) {
	var action struct {
		Inputs map[string]struct{ Default string }
		Runs   struct {
			Steps []struct {
				Uses string
				Run  string
				Env  map[string]string
			}
		}
	}
	readYAML(t, "../../action.yml", &action)
	root, err := filepath.Abs("../..")
	require.NoError(t, err)
	run := func(dir string, inputs map[string]string) (string, int) {
		temp := t.TempDir()
		for _, step := range action.Runs.Steps {
			if step.Uses != "" {
				continue
			}
			script := exec.Command("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step.Run)
			script.Dir = dir
			script.Env = append(os.Environ(), "GITHUB_ACTION_PATH="+root, "RUNNER_TEMP="+temp)
			for name, value := range step.Env {
				input := strings.TrimSuffix(strings.TrimPrefix(value, "${{ inputs."), " }}")
				declared, known := action.Inputs[input]
				require.True(t, known, "%s is no input", value)
				value := declared.Default
				if given, ok := inputs[input]; ok {
					value = given
				}
				script.Env = append(script.Env, name+"="+value)
			}
			out, err := script.CombinedOutput()
			if err != nil {
				return string(out), script.ProcessState.ExitCode()
			}
			if strings.Contains(step.Run, "validate") {
				return string(out), 0
			}
		}
		return "", 0
	}
	dir := t.TempDir()
	write(t, dir, "drafts/2022-02-a.txt", goodDraft)
	out, code := run(dir, map[string]string{"files": "drafts/*.txt"})
	assert.Equal(t, 0, code, out)
	assert.Empty(t, out)
	write(t, dir, "drafts/2022-02-b.txt", badDraft)
	out, code = run(dir, map[string]string{"files": "drafts/*.txt", "sarif": "found.sarif"})
	assert.Equal(t, 1, code, out)
	assert.Contains(t, out, "::warning file=drafts/2022-02-b.txt,line=1,")
	assert.FileExists(t, filepath.Join(dir, "found.sarif"))
	out, code = run(dir, map[string]string{"files": "drafts/*.txt", "fail-on": "error"})
	assert.Equal(t, 0, code, out)
	write(t, dir, ".chronicle.yaml", "paths: [drafts/*-a.txt]\n")
	out, code = run(dir, nil)
	assert.Equal(t, 0, code, out)
}

// TestHooks runs the entries of .pre-commit-hooks.yaml as pre-commit does: with what go install gives, and the names of files behind.
func TestHooks(t *testing.T) {
	var hooks []struct{ ID, Entry, Language, Files string }
	readYAML(t, "../../.pre-commit-hooks.yaml", &hooks)
	bin := t.TempDir()
	install := exec.Command("go", "install", "./...")
	install.Dir = "../.."
	install.Env = append(os.Environ(), "GOBIN="+bin)
	out, err := install.CombinedOutput()
	require.NoError(t, err, string(out))
	dir := t.TempDir()
	for _, hook := range hooks {
		assert.Equal(t, "golang", hook.Language)
		write(t, dir, "2022-02.txt", badDraft)
		words := strings.Fields(hook.Entry)
		cmd := exec.Command(filepath.Join(bin, words[0]), slices.Concat(words[1:], []string{"2022-02.txt"})...)
		cmd.Dir = dir
		out, err := cmd.CombinedOutput()
		switch hook.ID {
		case "chronicle-validate":
			assert.Error(t, err)
			assert.Equal(t, 1, cmd.ProcessState.ExitCode(), string(out))
		case "chronicle-fix":
			require.NoError(t, err, string(out))
			fixed, err := os.ReadFile(filepath.Join(dir, "2022-02.txt"))
			require.NoError(t, err)
			assert.Equal(t, goodDraft, string(fixed))
		default:
			t.Errorf("hook %s is not tested", hook.ID)
		}
	}
}

func readYAML(t *testing.T, path string, into any) {
	source, err := os.ReadFile(path)
	require.NoError(t, err)
	require.NoError(t, yaml.Unmarshal(source, into))
}

func write(t *testing.T, dir, name, content string) {
	path := filepath.Join(dir, name)
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o777))
	require.NoError(t, os.WriteFile(path, []byte(content), 0o666))
}
