// Command chronicle turns the monthly chronicles of human-rights groups into records.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
)

// Exit statuses.
const (
	exitOK       = 0
	exitFindings = 1 // the program worked, and says that something is wrong with what it was given
	exitFailure  = 2 // it could not run: usage, input, configuration, output
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// errFindings ends a command whose output has said what is wrong.
var errFindings = errors.New("findings")

// run is the whole program but for the process around it. It returns the exit status.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	// Records are written and forgotten: what lives is little, and collecting it half as often costs a few megabytes. Less often saves no time that can be
	// measured, and lets the memory of a long report pass that of a short one.
	debug.SetGCPercent(200)
	root := newRoot()
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	err := root.ExecuteContext(ctx)
	switch {
	case err == nil:
		return exitOK
	case errors.Is(err, errFindings):
		return exitFindings
	}
	fmt.Fprintf(stderr, "chronicle: %v\n", err)
	return exitFailure
}
