// Command beam reads an archive of reports as an Apache Beam pipeline: on this machine, on Flink or on Dataflow. What it writes for a report
// is what chronicle extract -f jsonl writes.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/options/jobopts"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// Exit statuses, as those of chronicle.
const (
	exitOK      = 0
	exitUnread  = 1 // the pipeline ran, and could not read some reports
	exitFailure = 2 // it could not run: usage, configuration, no report, output
)

// job is what a pipeline is to do.
type job struct {
	input, output    string
	period, encoding string
	packs            []string
	extra            []string // arguments that are no flags
}

func main() {
	var j job
	flag.StringVar(&j.input, "input", "", "reports to read, a `glob`: reports/*.txt, gs://bucket/reports/*.txt")
	flag.StringVar(&j.output, "output", "", "`folder` to write to, one file a report, and errors.json")
	flag.StringVar(&j.period, "period", "", "year, or year and month, of every report (2022, 2022-02); else its title, its name or its text tells")
	flag.StringVar(&j.encoding, "encoding", "", "encoding of the reports ("+strings.Join(parser.Encodings, ", ")+"); else the first bytes of each tell")
	flag.Func("pack", "`name` or file of a rule pack to lay over the built-in one; may be repeated", func(name string) error {
		j.packs = append(j.packs, name)
		return nil
	})
	flag.Parse()
	j.extra = flag.Args()
	debug.SetGCPercent(400) // as chronicle does: what lives is little
	beam.Init()             // a worker on another machine is this same program, and goes no further
	os.Exit(j.run(context.Background(), os.Stderr))
}

// run runs the pipeline to its end, unless --async is set, says on stderr what came of it, and returns the exit status.
func (j job) run(ctx context.Context, stderr io.Writer) int {
	p, err := j.pipeline()
	if err != nil {
		fmt.Fprintf(stderr, "chronicle-beam: %v\n", err)
		return exitFailure
	}
	result, err := beamx.RunWithMetrics(ctx, p)
	if err != nil {
		fmt.Fprintf(stderr, "chronicle-beam: %v\n", err)
		return exitFailure
	}
	if *jobopts.Async || result == nil || flag.Lookup("template_location").Value.String() != "" {
		return exitOK // the job runs without this program, or is not to run
	}
	n := map[string]int64{}
	for _, c := range result.Metrics().AllMetrics().Counters() {
		if c.Namespace() == counters {
			n[c.Name()] += c.Result()
		}
	}
	failures := inFolder(j.output, errorsName)
	if n["told"] == 0 { // a job that is cancelled is no error to the SDK
		fmt.Fprintf(stderr, "chronicle-beam: the job ended before its end, or its runner gives no counters; if all was read, %s is new\n", failures)
		return exitFailure
	}
	fmt.Fprintf(stderr, "chronicle-beam: reports: %d; entries: %d; passages left unread: %d\n", n["reports"], n["entries"], n["unread"])
	if n["failed"] > 0 {
		fmt.Fprintf(stderr, "chronicle-beam: reports that could not be read: %d, see %s\n", n["failed"], failures)
		return exitUnread
	}
	return exitOK
}

// pipeline checks the flags and makes the pipeline.
func (j job) pipeline() (*beam.Pipeline, error) {
	switch {
	case len(j.extra) > 0:
		return nil, fmt.Errorf("unexpected argument %q; reports are named by --input, in quotes, so that the shell leaves the glob alone", j.extra[0])
	case j.input == "" || j.output == "":
		return nil, errors.New("--input, the reports to read, and --output, the folder to write to, are wanted")
	}
	if j.encoding != "" && !slices.Contains(parser.Encodings, j.encoding) {
		return nil, fmt.Errorf("unknown encoding %q: want one of %s", j.encoding, strings.Join(parser.Encodings, ", "))
	}
	if j.period != "" {
		if _, err := parser.ParsePeriod(j.period); err != nil {
			return nil, fmt.Errorf("--period: %w", err)
		}
	}
	packs, err := pack.Sources(j.packs...)
	if err != nil {
		return nil, err
	}
	if _, err := pack.Lay(packs...); err != nil {
		return nil, err
	}
	p, s := beam.NewPipelineWithRoot()
	readReports(s, j, packs)
	return p, nil
}
