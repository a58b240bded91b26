package main

import (
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestLayers holds that imports run one way: model ← parser ← extract ← lint ← cmd, and output on model alone; and that the libraries that are to stay
// behind one package do.
func TestLayers(t *testing.T) {
	const module = "github.com/openchronicle/chronicle/"
	for pkg, forbidden := range map[string][]string{
		"model":            {module, "golang.org/", "github.com/"},
		"parser":           {module + "extract", module + "lint", module + "output", module + "cmd", "regexp", "github.com/dlclark/"},
		"extract":          {module + "lint", module + "output", module + "cmd", "github.com/spf13/"},
		"extract/pack":     {module + "lint", module + "output", module + "cmd", "github.com/spf13/"},
		"lint":             {module + "output", module + "cmd", "github.com/spf13/"},
		"lint/config":      {module + "output", module + "cmd", "github.com/spf13/"},
		"lint/names":       {module + "output", module + "cmd", "github.com/spf13/"},
		"extract/wordlist": {module, "github.com/"},
		"output":           {module + "parser", module + "extract", module + "lint", module + "cmd", "github.com/dlclark/", "github.com/spf13/"},
	} {
		out, err := exec.Command("go", "list", "-deps", module+pkg).Output()
		require.NoError(t, err)
		for dep := range strings.FieldsSeq(string(out)) {
			for _, f := range forbidden {
				assert.False(t, strings.HasPrefix(dep, f) && dep != module+pkg && !strings.HasPrefix(dep, "github.com/openchronicle/chronicle/internal/"), "%s imports %s", pkg, dep)
			}
		}
	}
	out, err := exec.Command("go", "list", "-f", "{{.ImportPath}} {{join .Imports \" \"}}", module+"...").Output()
	require.NoError(t, err)
	for line := range strings.Lines(string(out)) {
		pkg, imports, _ := strings.Cut(strings.TrimSpace(line), " ")
		assert.False(t, strings.Contains(imports, "dlclark/regexp2") && pkg != module+"extract/pack", "%s imports regexp2", pkg)
		assert.False(t, strings.Contains(imports, "goccy/go-yaml") && pkg != module+"internal/strictyaml" && pkg != module+"output", "%s imports go-yaml", pkg)
	}
}
