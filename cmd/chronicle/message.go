package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/openchronicle/chronicle/output"
)

// tell writes a message, and the end of its line, for people. Names of files are in it: whatever would steer a terminal is made visible. That nobody
// listens does not stop the work.
func tell(w io.Writer, format string, args ...any) {
	_, _ = io.WriteString(w, output.Visible(fmt.Sprintf(format, args...), '\n')+"\n")
}

// reason is the message of an error. Standard output is called so.
func reason(err error) string {
	var pe *fs.PathError
	if errors.As(err, &pe) && pe.Path == os.Stdout.Name() {
		return "standard output: " + pe.Err.Error()
	}
	return err.Error()
}

// pathError says "path: why" of an error of the file system.
func pathError(err error) error {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return fmt.Errorf("%s: %w", pe.Path, pe.Err)
	}
	return err
}

// count is a number of things: "1 entry", "2 entries".
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
