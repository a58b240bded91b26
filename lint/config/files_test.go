package config

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// folder makes a folder with empty files, and goes there.
func folder(t *testing.T, files ...string) string {
	t.Helper()
	dir := t.TempDir()
	for _, f := range files {
		file := filepath.Join(dir, filepath.FromSlash(f))
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
		require.NoError(t, os.WriteFile(file, nil, 0o644))
	}
	t.Chdir(dir)
	return dir
}

// files reads a configuration and lists its files, with / between folders.
func files(t *testing.T, name, src string) ([]string, error) {
	t.Helper()
	c, err := Read(filepath.FromSlash(name), []byte(src), anyPacks)
	require.NoError(t, err)
	all, err := c.Files()
	for i := range all {
		all[i] = filepath.ToSlash(all[i])
	}
	return all, err
}

func TestFiles(t *testing.T) {
	folder(t, "drafts/2022-02.txt", "drafts/2022-01.txt", "drafts/old/2021-12.txt", "drafts/note.md", "drafts/.#2022-02.txt", "sub/x", ".git/a.txt")
	for src, want := range map[string]string{
		"drafts/*.txt":                     "drafts/2022-01.txt drafts/2022-02.txt",
		"./drafts//2022-0?.txt":            "drafts/2022-01.txt drafts/2022-02.txt",
		"drafts/2022-0[12].txt":            "drafts/2022-01.txt drafts/2022-02.txt",
		"drafts/{note,2022-01}.{md,txt}":   "drafts/2022-01.txt drafts/note.md",
		"**/*.txt":                         "drafts/2022-01.txt drafts/2022-02.txt drafts/old/2021-12.txt",
		"drafts/**":                        "drafts/2022-01.txt drafts/2022-02.txt drafts/note.md drafts/old/2021-12.txt",
		"[drafts/old/*, drafts/**/*-12.*]": "drafts/old/2021-12.txt",
		"[drafts/note.md, drafts/2022-*]":  "drafts/2022-01.txt drafts/2022-02.txt drafts/note.md",
		".git/*.txt":                       ".git/a.txt",
	} {
		if !strings.HasPrefix(src, "[") {
			src = "'" + src + "'"
		}
		got, err := files(t, Name, "paths: "+src)
		require.NoError(t, err, src)
		assert.Equal(t, strings.Fields(want), got, src)
	}
	t.Chdir("sub")
	got, err := files(t, "../"+Name, "paths: drafts/*.md")
	require.NoError(t, err)
	assert.Equal(t, []string{"../drafts/note.md"}, got)
}

func TestFilesProblems(t *testing.T) {
	folder(t, "drafts/2022-02.txt")
	got, err := files(t, Name, "paths:\n  - draft/*.txt\n  - drafts/*\n  - drafts\n  - drafts/2022-03.txt\n")
	assert.Empty(t, got)
	assert.EqualError(t, err, `.chronicle.yaml:2:5: no file matches "draft/*.txt"
.chronicle.yaml:4:5: no file matches "drafts", only folders; write /* behind it for the files in them
.chronicle.yaml:5:5: no file matches "drafts/2022-03.txt"`)
}

func TestFilesTellsOfLinksThatLeadNowhere(t *testing.T) {
	folder(t, "drafts/2022-02.txt")
	if err := os.Symlink("nowhere", filepath.Join("drafts", "2022-03.txt")); err != nil {
		t.Skip(err)
	}
	require.NoError(t, os.Symlink(".", filepath.Join("drafts", "loop")))
	_, err := files(t, Name, "paths: drafts/*.txt")
	assert.ErrorContains(t, err, ".chronicle.yaml:1:8: ")
	got, err := files(t, Name, "paths: drafts/**/*-02.txt")
	require.NoError(t, err)
	assert.Equal(t, []string{"drafts/2022-02.txt"}, got)
}

func TestFind(t *testing.T) {
	dir := folder(t, Name, "a/b/c.txt", "a/d/"+Name)
	for from, want := range map[string]string{".": Name, "": Name, "a/b": Name, "a/nosuch/x": Name, "a": Name, "a/d": "a/d/" + Name} {
		got, err := Find(filepath.FromSlash(from))
		require.NoError(t, err, from)
		assert.Equal(t, filepath.FromSlash(want), got, from)
	}
	got, err := Find(filepath.Join(dir, "a", "b"))
	require.NoError(t, err)
	assert.Equal(t, filepath.Join(dir, Name), got)

	t.Chdir(filepath.Join("a", "b"))
	got, err = Find(".")
	require.NoError(t, err)
	assert.Equal(t, filepath.Join("..", "..", Name), got)

	_, err = Find("c.txt")
	assert.Error(t, err)
}

func TestFindNone(t *testing.T) {
	folder(t, "a/b")
	got, err := Find("a")
	require.NoError(t, err)
	assert.Empty(t, got)
}

func TestCovers(t *testing.T) {
	dir := folder(t)
	c := &Config{Path: filepath.Join("work", Name)}
	assert.Nil(t, c.Covers(&Ignore{Rule: "date-style"}))
	covers := func(pattern, file string) bool { return c.Covers(&Ignore{Path: pattern})(filepath.FromSlash(file)) }
	for _, pattern := range []string{"drafts/2022-*.txt", "./**/*.txt", "**", "drafts//2022-02.txt", "drafts/{2022,2023}-02.{txt,md}"} {
		assert.True(t, covers(pattern, "work/drafts/2022-02.txt"), pattern)
		assert.True(t, covers(pattern, filepath.Join(dir, "work", "drafts", "2022-02.txt")), pattern)
		assert.False(t, covers(pattern, "drafts/2022-02.txt"), pattern)
		assert.False(t, covers(pattern, "-"), pattern)
	}
	for _, pattern := range []string{"*.txt", "work/drafts/*", "drafts", "drafts/2022-0[13].txt"} {
		assert.False(t, covers(pattern, "work/drafts/2022-02.txt"), pattern)
	}
}

// TestFindRefusesAnotherEnding holds that a configuration which would be passed over is told, in a folder of the draft or above it, also beside one that is read.
func TestFindRefusesAnotherEnding(t *testing.T) {
	folder(t, ".chronicle.yml", "a/b/c.txt", "d/"+Name, "d/e/.chronicle.yml", "d/e/"+Name, "d/f/c.txt")
	for from, want := range map[string]string{".": ".chronicle.yml", "a/b": ".chronicle.yml", "d/e": "d/e/.chronicle.yml"} {
		_, err := Find(filepath.FromSlash(from))
		assert.EqualError(t, err, filepath.FromSlash(want)+": a configuration is called .chronicle.yaml; rename it, or move it away if it is none", from)
	}
	got, err := Find(filepath.FromSlash("d/f"))
	require.NoError(t, err, "the nearest counts, alone")
	assert.Equal(t, filepath.FromSlash("d/"+Name), got)
}

func TestFindRefusesWhatIsNoFile(t *testing.T) {
	folder := t.TempDir()
	require.NoError(t, os.Mkdir(filepath.Join(folder, Name), 0o755))
	_, err := Find(folder)
	assert.ErrorContains(t, err, "not a regular file")
}
