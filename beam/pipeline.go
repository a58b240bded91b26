package main

import (
	"bufio"
	"cmp"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/openchronicle/chronicle/extract"
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/output"
	"github.com/openchronicle/chronicle/parser"
)

// errorsName is the file in the folder of records that tells which reports could not be read. It is neither *.txt nor *.jsonl: no glob of
// reports or of records takes it for one.
const errorsName = "errors.json"

// counters is the namespace of the pipeline's counters.
const counters = "chronicle"

var (
	reportsRead   = beam.NewCounter(counters, "reports")
	reportsFailed = beam.NewCounter(counters, "failed")
	entriesRead   = beam.NewCounter(counters, "entries")
	unreadLeft    = beam.NewCounter(counters, "unread")
	failuresTold  = beam.NewCounter(counters, "told") // 1 when all is done
)

func init() {
	beam.RegisterType(reflect.TypeFor[failure]())
	register.DoFn4x1[context.Context, string, func(string, string), func(int), error](&list{})
	register.DoFn4x1[context.Context, string, func(*string) bool, func(failure), error](&read{})
	register.DoFn3x1[context.Context, int, func(*failure) bool, error](&tell{})
	register.Emitter1[failure]()
	register.Emitter1[int]()
	register.Emitter2[string, string]()
	register.Iter1[string]()
	register.Iter1[failure]()
}

// failure is a report that could not be read. The message says why, and quotes nothing of the report.
type failure struct {
	Path    string `json:"path"`
	Message string `json:"message"`
}

// readReports is the pipeline. Reports are grouped by the file that they are written to: that shows two that would be written to one, and it
// is where a runner deals them out to its workers. Entries do not pass between workers: each report is read and written in one place, in its
// order and in little memory, and what goes on are failures. How many reports there are goes beside them to the end, where all must have come back: a
// runner may still run what stands behind a step that has failed.
func readReports(s beam.Scope, j job, packs []pack.Source) {
	paths, listed := beam.ParDo2(s, &list{Output: j.output}, beam.Create(s, j.input))
	done := beam.ParDo(s, &read{Output: j.output, Period: j.period, Encoding: j.encoding, Packs: packs}, beam.GroupByKey(s, paths))
	beam.ParDo0(s, &tell{Output: j.output}, listed, beam.SideInput{Input: done})
}

// inFolder is the path of a file in a folder of any file system.
func inFolder(folder, name string) string { return strings.TrimRight(folder, "/") + "/" + name }

// list finds the reports. fileio.MatchFiles of the SDK also asks for the size and date of each, one after the other, which no one needs here
// and which ends the pipeline where one report may not be opened.
type list struct{ Output string }

// ProcessElement yields each report's path with the path that its records are written to, which has the name that extract --out-dir gives it, and how many
// reports there are.
func (l *list) ProcessElement(ctx context.Context, glob string, yield func(string, string), listed func(int)) error {
	fs, err := filesystem.New(ctx, glob)
	if err != nil {
		return err
	}
	defer fs.Close()
	found, err := fs.List(ctx, glob)
	if err != nil {
		return err
	}
	if len(found) == 0 {
		return fmt.Errorf("%s: no such file", glob)
	}
	for _, report := range found {
		base := filepath.Base(report)
		yield(inFolder(l.Output, strings.TrimSuffix(base, filepath.Ext(base))+".jsonl"), report)
	}
	listed(len(found))
	return nil
}

// read reads reports and writes their records.
type read struct {
	Output, Period, Encoding string
	Packs                    []pack.Source // their files are on the machine that started the pipeline

	lex     *pack.Lexicon
	readers *extract.Pool
}

// Setup loads the packs, once for all reports that a worker reads.
func (r *read) Setup() (err error) {
	if r.lex, err = pack.Lay(r.Packs...); err == nil {
		r.readers = extract.NewPool(r.lex)
	}
	return err
}

// ProcessElement reads the report that is written to target. A report that cannot be read is a failure that it yields, and the others go on; for one that
// was read it yields an empty failure, so that reports can be counted.
// A target that cannot be written is an error: the runner tries again, or ends the pipeline.
func (r *read) ProcessElement(ctx context.Context, target string, paths func(*string) bool, yield func(failure)) error {
	var reports []string
	for report := ""; paths(&report); {
		reports = append(reports, report)
	}
	slices.Sort(reports)
	for _, report := range reports {
		var err error
		switch {
		case len(reports) > 1:
			err = bad(report, fmt.Sprintf("%d reports would be written to %s; only one can be", len(reports), target))
		case sameFile(report, target) || sameFile(report, inFolder(r.Output, errorsName)):
			err = bad(report, "it would be written over; name another folder")
		default:
			err = r.report(ctx, report, target)
		}
		var unreadable *parser.InputError
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case errors.As(err, &unreadable):
			unreadable.Name = report
			reportsFailed.Inc(ctx, 1)
			yield(failure{Path: report, Message: unreadable.Error()})
		case err != nil:
			return err
		default:
			yield(failure{})
		}
	}
	return nil
}

func bad(report, message string) error { return &parser.InputError{Name: report, Message: message} }

func sameFile(a, b string) bool {
	ia, errA := os.Stat(a)
	ib, errB := os.Stat(b)
	return a == b || errA == nil && errB == nil && os.SameFile(ia, ib)
}

// report writes the records of a report to target. The report is read twice: once to check every byte and to learn its year, once for its
// entries.
func (r *read) report(ctx context.Context, report, target string) error {
	fs, err := filesystem.New(ctx, report)
	if err != nil {
		return err
	}
	defer fs.Close()
	ask := parser.Ask{Name: filepath.Base(report), Encoding: r.Encoding, Period: r.Period}
	var survey parser.Survey
	err = open(ctx, fs, report, func(src io.Reader) (err error) {
		survey, err = r.lex.Calendar().Survey(src, ask)
		return err
	})
	if err == nil {
		err = survey.Check(true)
	}
	if err != nil {
		return err
	}
	var n made
	err = write(ctx, target, func(w io.Writer) error {
		return open(ctx, fs, report, func(src io.Reader) error {
			reader, err := r.lex.Calendar().NewReader(src, ask, survey)
			if err != nil {
				return err
			}
			n, err = r.entries(ctx, w, reader, survey.Source.Name)
			if err == nil && (n.entries == 0 || reader.Bytes() != survey.Source.Bytes) {
				return bad(report, "it changed while it was read")
			}
			return err
		})
	})
	if err != nil {
		return err
	}
	reportsRead.Inc(ctx, 1)
	entriesRead.Inc(ctx, int64(n.entries))
	unreadLeft.Inc(ctx, int64(n.unread))
	return nil
}

// made is some entries as JSON Lines.
type made struct {
	lines           []byte
	entries, unread int
}

// entries writes the entries of a report to w, and counts them.
func (r *read) entries(ctx context.Context, w io.Writer, reader *parser.Reader, name string) (sum made, err error) {
	lines := func(entries []*parser.Entry) (m made) {
		x := r.readers.Get()
		defer r.readers.Put(x)
		x.Reuse = true
		x.Each(entries, func(record *model.Entry, _ *parser.Tokens) {
			m.lines = output.AppendEntry(m.lines, name, record, output.Options{})
			m.unread += len(record.Unread)
		})
		m.entries = len(entries)
		return m
	}
	for m, err := range extract.Batches(reader.Entries(), runtime.GOMAXPROCS(0), lines) {
		if err == nil {
			err = ctx.Err()
		}
		if err == nil {
			_, err = w.Write(m.lines)
		}
		if err != nil {
			return sum, err
		}
		sum.entries += m.entries
		sum.unread += m.unread
	}
	return sum, nil
}

// tell writes the file of failures when all reports are done, also where there are none: an older one must not stand beside new records.
type tell struct{ Output string }

// ProcessElement writes the failures in the order of their paths, once all reports that were listed are done.
func (t *tell) ProcessElement(ctx context.Context, listed int, done func(*failure) bool) error {
	failures := []failure{}
	n := 0
	for ; ; n++ {
		var f failure
		if !done(&f) {
			break
		}
		if f != (failure{}) {
			failures = append(failures, f)
		}
	}
	if n != listed {
		return fmt.Errorf("%d of %d reports are done; what could not be read is not known", n, listed)
	}
	slices.SortFunc(failures, func(a, b failure) int { return cmp.Compare(a.Path, b.Path) })
	failuresTold.Inc(ctx, 1)
	return write(ctx, inFolder(t.Output, errorsName), func(w io.Writer) error {
		e := json.NewEncoder(w)
		e.SetEscapeHTML(false)
		e.SetIndent("", "  ")
		return e.Encode(failures)
	})
}

// open reads a report from its beginning.
func open(ctx context.Context, fs filesystem.Interface, report string, use func(io.Reader) error) error {
	src, err := fs.OpenRead(ctx, report)
	if err != nil {
		return bad(report, "cannot be opened: "+err.Error())
	}
	defer src.Close()
	return use(src)
}

// write gives target the content that content writes, whole or not at all: under another name first, which it loses when all is written.
func write(ctx context.Context, target string, content func(io.Writer) error) (err error) {
	fs, err := filesystem.New(ctx, target)
	if err != nil {
		return err
	}
	defer fs.Close()
	part := target + "." + rand.Text() + ".part" // two workers may be given the same report, where the first seems lost
	w, err := fs.OpenWrite(ctx, part)
	if err != nil {
		return err
	}
	buffered := bufio.NewWriterSize(w, 64<<10)
	if err = content(buffered); err == nil {
		err = buffered.Flush()
	}
	if f, local := w.(*os.File); local && err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, w.Close()); err == nil {
		err = filesystem.Rename(ctx, fs, part, target)
	}
	if rm, ok := fs.(filesystem.Remover); ok && err != nil {
		_ = rm.Remove(ctx, part)
	}
	return err
}
