package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/openchronicle/chronicle/output"
)

// toStdout is the name of standard output for -o, as - is that of standard input.
const toStdout = "-"

// ending is how the name of a file ends that holds a format.
type ending struct{ end, format string }

func recordEndings() (list []ending) {
	for _, f := range output.RecordFormats() {
		for _, end := range append([]string{f.Extension}, f.Also...) {
			list = append(list, ending{end, f.Name})
		}
	}
	return list
}

func findingEndings() (list []ending) {
	for _, f := range output.FindingFormats() {
		for _, end := range f.Endings {
			list = append(list, ending{end, f.Name})
		}
	}
	return list
}

// formatOf is the format that the ending of a file's name stands for, "" where it stands for none. Of two endings the longer tells: findings.sarif.json.
func formatOf(path string, endings []ending) (format string) {
	longest := 0
	for _, e := range endings {
		if n := len(e.end); n > longest && len(path) >= n && strings.EqualFold(path[len(path)-n:], e.end) {
			longest, format = n, e.format
		}
	}
	return format
}

// recordFormatOf is formatOf for records: json where a name has no ending, and an error where it has one that no format has. A table that a program would
// open by its ending would not be one.
func recordFormatOf(path string) (string, error) {
	endings := recordEndings()
	if format := formatOf(path, endings); format != "" {
		return format, nil
	}
	end := filepath.Ext(path)
	if end == "" {
		return "json", nil
	}
	var known []string
	for _, e := range endings {
		known = append(known, e.end)
	}
	return "", fmt.Errorf("-o %s: no format has the ending %s; name the format with -f, or end the file in one of %s", path, end, strings.Join(known, ", "))
}
