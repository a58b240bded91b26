package config

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Name is the name of the file of a configuration.
const Name = ".chronicle.yaml"

// misnamed is what it is called by mistake.
const misnamed = ".chronicle.yml"

// Find looks for a configuration in a folder and the folders above it, and gives the path of the nearest; "" when there is none. The path is
// relative where from is.
func Find(from string) (path string, err error) {
	folder, err := filepath.Abs(from)
	if err != nil {
		return "", err
	}
	for {
		if err := calledRight(folder, from); err != nil {
			return "", err
		}
		path = filepath.Join(folder, Name)
		info, err := os.Stat(path)
		switch {
		case err == nil && !info.Mode().IsRegular(): // a FIFO that nobody asked for would be waited for
			return "", fmt.Errorf("%s: not a regular file, as a configuration has to be; move it away, or name another with --config", path)
		case err == nil:
			return asGiven(path, from)
		}
		if !errors.Is(err, fs.ErrNotExist) {
			return "", err // it may be there: without it, other rules would be in force
		}
		above := filepath.Dir(folder)
		if above == folder {
			return "", nil
		}
		folder = above
	}
}

// calledRight refuses a folder with a configuration whose name nobody looks for: drafts would be checked without what it says.
func calledRight(folder, from string) error {
	path := filepath.Join(folder, misnamed)
	if _, err := os.Lstat(path); err != nil {
		return nil
	}
	path, err := asGiven(path, from)
	if err != nil {
		return err
	}
	return fmt.Errorf("%s: a configuration is called %s; rename it, or move it away if it is none", path, Name)
}

// asGiven makes a path relative to the folder where the program runs, unless from is absolute.
func asGiven(path, from string) (string, error) {
	if filepath.IsAbs(from) {
		return path, nil
	}
	here, err := filepath.Abs(".")
	if err != nil {
		return "", err
	}
	return filepath.Rel(here, path)
}
