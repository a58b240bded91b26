package main

import (
	"io"
	"strings"

	"github.com/fatih/color"
	"github.com/openchronicle/chronicle/output"
)

var diffColours = map[byte]color.Attribute{'+': color.FgGreen, '-': color.FgRed, '@': color.FgCyan}

// paintDiff writes a unified diff for a terminal: with characters made visible that nobody sees or that would steer it, and coloured with removed lines
// red and added ones green.
func paintDiff(w io.Writer, text string, coloured bool) error {
	in := output.Painter(coloured).In
	var b strings.Builder
	for line := range strings.Lines(text) {
		line = output.Visible(line, '\n')
		if attribute, known := diffColours[line[0]]; known {
			line = in(attribute)(strings.TrimSuffix(line, "\n")) + "\n"
		}
		b.WriteString(line)
	}
	_, err := io.WriteString(w, b.String())
	return err
}
