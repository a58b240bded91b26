// Command chronicle turns the monthly chronicles of human-rights groups into records.
package main

import (
	"context"
	"errors"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"github.com/openchronicle/chronicle/internal/column"
	"github.com/spf13/cobra"
)

// Exit statuses.
const (
	exitOK       = 0
	exitFindings = 1 // the program worked, and says that something is wrong with what it was given
	exitFailure  = 2 // it could not run: usage, input, configuration, output
)

func main() {
	cobra.MousetrapHelpText = ""   // started by a double click on Windows, it runs all the same
	signal.Ignore(syscall.SIGPIPE) // who closes a pipe is met as an error of writing, so that nothing half done stays
	ctx, stop := signal.NotifyContext(context.Background(), endings()...)
	context.AfterFunc(ctx, stop) // a second signal ends the program as if there were no first
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// endings are the signals that end the program in good order. Those that it was started to ignore, as by nohup, it ignores.
func endings() []os.Signal {
	list := []os.Signal{syscall.SIGTERM}
	for _, s := range []os.Signal{os.Interrupt, syscall.SIGHUP} {
		if !signal.Ignored(s) {
			list = append(list, s)
		}
	}
	return list
}

var (
	// errFindings ends a command whose output has said what is wrong.
	errFindings    = errors.New("findings")
	errInterrupted = errors.New("interrupted")
)

// run is the whole program but for the process around it. It returns the exit status. When ctx is done, or standard output fails, it leaves the command
// where it stands: that may wait for a pipe, and never see that it is to stop. The process has to end then.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	// Records are written and forgotten: what lives is little, and collecting it less often costs a few megabytes. Still less often would let the memory
	// of a long report pass that of a short one.
	debug.SetGCPercent(120)
	running, fail := context.WithCancelCause(ctx)
	defer fail(nil)
	root := newRoot()
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(&checked{stdout, fail})
	root.SetErr(stderr)
	done := make(chan error, 1)
	go func() { done <- root.ExecuteContext(running) }()
	var err error
	select {
	case err = <-done:
	case <-running.Done():
		column.Abandon()
		ongoing.Load().close()
	}
	switch {
	case ctx.Err() != nil:
		err = errInterrupted
	case running.Err() != nil:
		err = context.Cause(running)
	}
	switch {
	case err == nil:
		return exitOK
	case errors.Is(err, errFindings):
		return exitFindings
	case !errors.Is(err, syscall.EPIPE): // nobody is left to be told
		tell(stderr, "chronicle: %s", reason(err))
	}
	return exitFailure
}
