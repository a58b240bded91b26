package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestReliabilityPage holds that every test which docs/reliability.md names exists in the package that it names before it, and that every promise has one.
func TestReliabilityPage(t *testing.T) {
	page, err := os.ReadFile("../../docs/reliability.md")
	require.NoError(t, err)
	quoted := regexp.MustCompile("`([^`]+)`")
	test := regexp.MustCompile(`^(Test|Fuzz|Benchmark)[A-Z]`)
	declared := map[string]map[string]bool{}
	column := -1 // of "held by" in the table
	for line := range strings.Lines(string(page)) {
		cells := strings.Split(strings.ReplaceAll(strings.TrimSpace(line), `\|`, ""), "|")
		switch {
		case len(cells) < 3:
			column = -1
			continue
		case strings.TrimSpace(cells[len(cells)-2]) == "held by":
			column = len(cells) - 2
			continue
		case column < 0 || strings.HasPrefix(line, "|--"):
			continue
		}
		named, folder := 0, ""
		for _, name := range quoted.FindAllStringSubmatch(cells[column], -1) {
			if !test.MatchString(name[1]) {
				folder = name[1]
				continue
			}
			named++
			if declared[folder] == nil {
				declared[folder] = testsIn(t, filepath.Join("../..", folder))
			}
			assert.True(t, declared[folder][name[1]], "%s has no %s", folder, name[1])
		}
		assert.Positive(t, named, "no test holds: %s", line)
	}
	assert.NotEmpty(t, declared)
}

// testsIn lists the tests, fuzz targets and benchmarks of a folder. A script is TestScripts/NAME.
func testsIn(t *testing.T, folder string) map[string]bool {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*_test.go"))
	require.NoError(t, err)
	require.NotEmpty(t, files, "%s has no tests", folder)
	names := map[string]bool{}
	for _, file := range files {
		syntax, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
		require.NoError(t, err)
		for _, d := range syntax.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil {
				names[f.Name.Name] = true
			}
		}
	}
	scripts, err := filepath.Glob(filepath.Join(folder, "testdata/script/*.txtar"))
	require.NoError(t, err)
	for _, s := range scripts {
		names["TestScripts/"+strings.TrimSuffix(filepath.Base(s), ".txtar")] = true
	}
	return names
}
