package main

import (
	"io"
	"strings"

	"github.com/fatih/color"
)

var diffColours = map[byte]color.Attribute{'+': color.FgGreen, '-': color.FgRed, '@': color.FgCyan}

// paintDiff writes a unified diff for a terminal: removed lines red, added ones green, and characters that nobody sees made visible.
func paintDiff(w io.Writer, text string) error {
	var b strings.Builder
	for line := range strings.Lines(text) {
		line = visible(line)
		if attribute, known := diffColours[line[0]]; known {
			c := color.New(attribute)
			c.EnableColor()
			line = c.Sprint(strings.TrimSuffix(line, "\n")) + "\n"
		}
		b.WriteString(line)
	}
	_, err := io.WriteString(w, b.String())
	return err
}
