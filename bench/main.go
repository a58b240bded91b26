// Command bench measures chronicle beside what a user would pick instead, and prints tables in Markdown. It makes its texts of testdata, builds what it
// runs, and leaves nothing behind. It needs Go and Unix, and uses rg, grep and node where it finds them.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"syscall"
)

// root is the clone, seen from bench/, where bench/run starts the command.
const root = ".."

// What the flags are unless they are given.
const (
	defaultSize   = 20e6
	defaultRounds = 5
)

// options are the flags.
type options struct {
	size   int64 // bytes of text that most rows read
	rounds int   // how often each row is run
	full   bool  // measure texts of 1 MB to 1 GB too, and entries of 100 bytes to 10 MB
	write  bool  // put the tables into README.md
	check  bool  // fail where a target is missed
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := bench(ctx, flags())
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench/run:", err)
		os.Exit(1)
	}
}

func flags() options {
	var o options
	megabytes := flag.Int64("size", defaultSize/1e6, "MB of text that most rows read")
	flag.IntVar(&o.rounds, "n", defaultRounds, "how often each row is run; the median is shown")
	flag.BoolVar(&o.full, "full", false, "measure texts of 1 MB to 1 GB too, and entries of 100 bytes to 10 MB; takes a quarter of an hour, and 1 GB of disk")
	flag.BoolVar(&o.write, "w", false, "write the tables to README.md")
	flag.BoolVar(&o.check, "check", false, "exit with status 1 where a target is missed")
	flag.Parse()
	o.size = *megabytes * 1e6
	if flag.NArg() > 0 || o.size < 1 || o.rounds < 1 {
		flag.Usage()
		os.Exit(1)
	}
	return o
}

// bench makes the texts, runs all rows and prints what came of them.
func bench(ctx context.Context, o options) error {
	dir, err := os.MkdirTemp("", "chronicle-bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	l := &lab{dir: dir}
	if err := l.build(ctx); err != nil {
		return err
	}
	groups, err := l.groups(o)
	if err != nil {
		return err
	}
	if err := l.small(ctx); err != nil {
		return err
	}
	m := measurements{}
	for _, g := range groups {
		if err := g.run(ctx, m); err != nil {
			return err
		}
	}
	list := targets(o)
	text := page(o, l.missing, groups, list, m)
	fmt.Print(text)
	if o.write {
		if err := writeReadme(root+"/README.md", text); err != nil {
			return err
		}
	}
	if missed := missedOf(list, m); o.check && len(missed) > 0 {
		return errors.New("missed: " + strings.Join(missed, "; "))
	}
	return nil
}
