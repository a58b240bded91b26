package main

import (
	"context"
	"io"
	"os"
	"runtime"
	"slices"
	"strings"

	"github.com/fatih/color"
	"github.com/openchronicle/chronicle/output"
	"github.com/spf13/cobra"
	"golang.org/x/term"
)

// checked is standard output. What cannot be written to it ends the command, which may go on reading, or not look at errors.
type checked struct {
	io.Writer
	fail context.CancelCauseFunc
}

func (c *checked) Write(b []byte) (int, error) {
	n, err := c.Writer.Write(b)
	if err != nil {
		c.fail(err)
	}
	return n, err
}

// fileOf is the file behind a stream of the command, nil when there is none.
func fileOf(stream any) *os.File {
	if c, ok := stream.(*checked); ok {
		stream = c.Writer
	}
	f, _ := stream.(*os.File)
	return f
}

// isTerminal reports whether a stream of the command is a terminal. It may be one that does not know its width.
func isTerminal(stream any) bool {
	f := fileOf(stream)
	return f != nil && term.IsTerminal(int(f.Fd()))
}

// sayWaiting tells a person that the terminal is read: a command that waits for what is typed looks like one that hangs.
func sayWaiting(stderr io.Writer, stdin io.Reader, paths ...string) {
	if !slices.Contains(paths, "-") || !isTerminal(stdin) {
		return
	}
	end := "Ctrl-D"
	if runtime.GOOS == "windows" {
		end = "Ctrl-Z and Enter"
	}
	tell(stderr, "reading standard input: type or paste a text and end it with %s, or stop with Ctrl-C and name a file", end)
}

// shown makes visible, on a terminal, what would steer it in a text that is verbatim elsewhere. It gets whole characters.
type shown struct{ io.Writer }

func (s shown) Write(b []byte) (int, error) {
	if _, err := io.WriteString(s.Writer, output.Visible(string(b), '\n')); err != nil {
		return 0, err
	}
	return len(b), nil
}

// onScreen is the writer for texts without colours: made visible where it is a terminal.
func onScreen(w io.Writer) io.Writer {
	if isTerminal(w) {
		return shown{w}
	}
	return w
}

// width is how many cells a line of the terminal has, 0 where that is not known or output goes elsewhere.
func width(w io.Writer) int {
	f := fileOf(w)
	if f == nil {
		return 0
	}
	cells, _, err := term.GetSize(int(f.Fd()))
	if err != nil {
		return 0
	}
	return cells
}

var colourModes = []string{"auto", "always", "never"}

func registerColour(cmd *cobra.Command, mode *string) {
	cmd.Flags().StringVar(mode, "color", "auto", "colour: "+strings.Join(colourModes, ", ")+"; auto is on a terminal, NO_COLOR unset")
	_ = cmd.RegisterFlagCompletionFunc("color", cobra.FixedCompletions(colourModes, cobra.ShellCompDirectiveNoFileComp))
}

// colour decides once whether output is coloured.
func colour(mode string, w io.Writer) (bool, error) {
	if err := oneOf("--color", mode, colourModes); err != nil {
		return false, err
	}
	if mode == "auto" {
		return fileOf(w) == os.Stdout && !color.NoColor, nil
	}
	return mode == "always", nil
}
