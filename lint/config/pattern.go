package config

import (
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/openchronicle/chronicle/internal/strictyaml"
)

// Limits of one pattern. Every further ** walks the folders below once more, from each of them; every further { multiplies the patterns.
const (
	mostStars     = 2   // **
	mostBraces    = 3   // {
	longestSource = 300 // code points
)

// pattern checks a pattern of paths, unless it is empty.
func (r *checks) pattern(field *string) {
	if problem := problemOf(*field); problem != "" && *field != "" {
		r.Add(r.Where(field), problem+"; found "+strictyaml.Quoted(*field))
	}
}

// problemOf says what is wrong with a pattern, "" when nothing is.
func problemOf(pattern string) string {
	stars := strings.Count(pattern, "**")
	switch {
	case strings.Contains(pattern, `\`): // an escape elsewhere, a folder on Windows
		return "write / between folders"
	case path.IsAbs(pattern) || filepath.VolumeName(pattern) != "" || slices.Contains(strings.Split(pattern, "/"), ".."):
		return "a path is relative to the folder of the configuration, and stays in it"
	case !doublestar.ValidatePattern(pattern):
		return "a bracket or brace is open, or nothing stands in it"
	case stars > mostStars || strings.Count(pattern, "{") > mostBraces || utf8.RuneCountInString(pattern) > longestSource:
		return fmt.Sprintf("a path has at most %d **, %d { and %d characters", mostStars, mostBraces, longestSource)
	case stars > count(pattern, "**"): // it would mean the same as *
		return `** is a folder's whole name, as in "drafts/**/*.txt"`
	}
	return ""
}

// count says how many folders and files of a pattern have a name.
func count(pattern, name string) int {
	n := 0
	for part := range strings.SplitSeq(pattern, "/") {
		if part == name {
			n++
		}
	}
	return n
}

// cleaned is a pattern without ./ and //, which match nothing.
func cleaned(pattern string) string { return path.Clean(pattern) }

// Files lists the files that Paths stand for, each once, in order; symbolic links to folders are not followed, and hidden files only where the
// pattern begins with their dot. A pattern without a file is an error: a draft that is not found would pass.
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
	found, err := doublestar.Glob(os.DirFS(c.folder()), cleaned(pattern),
		doublestar.WithNoFollow(), doublestar.WithNoHidden(), doublestar.WithFailOnIOErrors())
	if err != nil {
		return nil, strictyaml.Plain(err.Error())
	}
	for _, f := range found {
		file := filepath.Join(c.folder(), filepath.FromSlash(f))
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
