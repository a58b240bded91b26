package main

import (
	"fmt"
	"os"
	"strings"
)

// Between these lines of README.md stands what was measured.
const (
	begin = "<!-- speed -->\n"
	end   = "<!-- /speed -->\n"
)

func writeReadme(path, text string) error {
	old, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	made, err := between(string(old), text)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return os.WriteFile(path, []byte(made), 0o644)
}

// between puts text between the two marks of a page.
func between(page, text string) (string, error) {
	before, rest, begins := strings.Cut(page, begin)
	_, behind, ends := strings.Cut(rest, end)
	if !begins || !ends {
		return "", fmt.Errorf("there must be a line %s and behind it a line %s", strings.TrimSpace(begin), strings.TrimSpace(end))
	}
	return before + begin + text + end + behind, nil
}
