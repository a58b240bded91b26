package config

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/openchronicle/chronicle/internal/strictyaml"
)

// Files lists the files that Paths stand for, each once, in order. Symbolic links to folders are not followed; hidden files are left out unless
// the pattern has a name that begins with a dot. A pattern without a file is an error: a draft that is not found would pass.
func (c *Config) Files() ([]string, error) {
	var all []string
	var problems strictyaml.Errors
	for i, pattern := range c.Paths {
		files, problem := c.expand(pattern)
		if problem != "" {
			problems = append(problems, &strictyaml.Error{File: c.Path, Line: c.at[i].Line, Column: c.at[i].Column, Message: problem})
		}
		all = append(all, files...)
	}
	if len(problems) > 0 {
		return nil, problems
	}
	slices.Sort(all)
	return slices.Compact(all), nil
}

// expand lists the regular files of one pattern, or says why there are none.
func (c *Config) expand(pattern string) (files []string, problem string) {
	found, err := walk(os.DirFS(c.folder()), cleaned(pattern))
	if err != nil {
		return nil, strictyaml.Plain(err.Error())
	}
	for _, name := range found {
		file := filepath.Join(c.folder(), filepath.FromSlash(name))
		info, err := os.Stat(file)
		if err != nil {
			return nil, strictyaml.Plain(err.Error())
		}
		if info.Mode().IsRegular() {
			files = append(files, file)
		}
	}
	switch {
	case len(files) > 0:
		return files, ""
	case len(found) > 0:
		return nil, "no file matches " + strictyaml.Quoted(pattern) + ", only folders; write /* behind it for the files in them"
	}
	return nil, "no file matches " + strictyaml.Quoted(pattern)
}

// walk lists the files and folders that match a pattern. It is not doublestar.Glob, which meets a folder once more with every **, and fails
// on a name with several braces. A folder that cannot be read is an error, one that is not there is none.
func walk(folder fs.FS, pattern string) (found []string, err error) {
	base, _ := doublestar.SplitPattern(pattern)
	hidden := strings.HasPrefix(pattern, ".") || strings.Contains(pattern, "/.")
	deepest := strings.Count(pattern, "/") // of folders, where there is no **
	err = fs.WalkDir(folder, base, func(name string, entry fs.DirEntry, err error) error {
		switch {
		case name == base && errors.Is(err, fs.ErrNotExist):
			return nil
		case err != nil:
			return err
		case !hidden && name != base && strings.HasPrefix(entry.Name(), "."):
			return skipped(entry)
		case doublestar.MatchUnvalidated(pattern, name):
			found = append(found, name)
		}
		if name != "." && strings.Count(name, "/") >= deepest && !strings.Contains(pattern, "**") {
			return skipped(entry)
		}
		return nil
	})
	return found, err
}

// skipped leaves out what is in a folder.
func skipped(entry fs.DirEntry) error {
	if entry.IsDir() {
		return fs.SkipDir
	}
	return nil
}
