package main

import (
	"bufio"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/openchronicle/chronicle/extract"
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/internal/column"
	"github.com/openchronicle/chronicle/output"
	"github.com/spf13/cobra"
)

// extraction is the command "extract" with its flags.
type extraction struct {
	reading
	format  string
	out     string
	outDir  string
	table   string
	offsets string
	bare    bool
	jobs    int
	quiet   bool

	chosen   output.RecordFormat
	options  output.Options
	lex      *pack.Lexicon
	readers  *extract.Pool
	progress *progress
	stdin    io.Reader
	stdout   io.Writer
	stderr   io.Writer
}

func newExtract() *cobra.Command {
	x := &extraction{}
	cmd := &cobra.Command{
		Use:   "extract [flags] [FILE ...]",
		Short: "Read reports and write their entries as records",
		Long: `extract reads reports and writes a record of every dated entry: date, city, region, places, people, provisions of law, facilities and
footnote references, each with the characters it was read from. Without a file, or with -, it reads standard input.

Several reports go to one stream as JSON Lines or CSV, or to a folder, one file a report: --out-dir.

The exit status is 0 when all reports have been read, whatever was left unread in them, and 2 when one could not be read or written.

The formats:
` + recordFormatsHelp(),
		Example: `  chronicle extract 2022-02.txt
  chronicle extract -f jsonl 2022-02.txt -o 2022-02.jsonl
  chronicle extract reports/*.txt --out-dir records/
  cat 2022-02.txt | chronicle extract --period 2022-02 -f csv --table people -`,
		RunE: func(cmd *cobra.Command, args []string) error { return x.run(cmd, args) },
	}
	f := cmd.Flags()
	f.SortFlags = false
	formats := output.RecordFormatNames()
	f.StringVarP(&x.format, "format", "f", "", strings.Join(formats, ", ")+"; else the ending of -o tells, else json")
	f.StringVarP(&x.out, "output", "o", "", "`file` to write, whole or not at all; else, and with -, standard output")
	f.StringVar(&x.outDir, "out-dir", "", "`folder` to write to, one file a report")
	x.register(cmd)
	f.StringVar(&x.table, "table", "", "csv: what has a row: "+strings.Join(output.TableNames(), ", "))
	f.StringVar(&x.offsets, "offsets", "runes", "unit of the offsets of mentions: "+strings.Join(output.UnitNames(), ", "))
	f.BoolVar(&x.bare, "bare", false, "values without mentions")
	registerJobs(cmd, &x.jobs)
	f.BoolVarP(&x.quiet, "quiet", "q", false, "nothing on standard error but errors: not what was left unread, what tells the period and how far the work is")
	for flag, values := range map[string][]string{"format": formats, "table": output.TableNames(), "offsets": output.UnitNames()} {
		_ = cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp))
	}
	return cmd
}

func recordFormatsHelp() (help string) {
	for _, f := range output.RecordFormats() {
		help += formatHelp(f.Name, f.About)
	}
	return help
}

func (x *extraction) run(cmd *cobra.Command, paths []string) error {
	x.stdin, x.stdout = cmd.InOrStdin(), cmd.OutOrStdout()
	if len(paths) == 0 {
		paths = []string{"-"}
	}
	if err := x.check(paths); err != nil {
		return err
	}
	var err error
	if x.lex, err = x.load(); err != nil {
		return err
	}
	x.readers = extract.NewPool(x.lex)
	if !x.quiet && (x.out != "" || x.outDir != "" || !isTerminal(x.stdout)) {
		x.progress = newProgress(cmd.ErrOrStderr())
		defer x.progress.close()
	}
	x.stderr = x.progress.messages(cmd.ErrOrStderr())
	if !x.quiet {
		sayWaiting(x.stderr, x.stdin, paths...)
	}
	inputs, err := x.open(paths)
	if err != nil {
		return err
	}
	x.progress.start("extracting", sourceBytes(inputs))
	if err := x.deliver(cmd, inputs); err != nil {
		return err
	}
	return gaveUp(x.lex)
}

// deliver writes the records to where they are to go.
func (x *extraction) deliver(cmd *cobra.Command, inputs []*input) error {
	switch {
	case x.outDir != "":
		return x.toFolder(cmd.Context(), inputs)
	case x.out != "":
		return column.WriteFile(cmd.Context(), x.out, func(w io.Writer) error { return x.write(cmd.Context(), w, inputs) })
	}
	w := bufio.NewWriterSize(x.stdout, 64<<10)
	var to io.Writer = w
	if x.chosen.Tables && isTerminal(x.stdout) {
		to = shown{w}
	}
	if err := x.write(cmd.Context(), to, inputs); err != nil {
		return cmp.Or(w.Flush(), err) // a writer that failed says so again
	}
	return w.Flush()
}

// check refuses flags that do not go together, before anything is read.
func (x *extraction) check(paths []string) (err error) {
	if x.format == "" {
		if x.format, err = recordFormatOf(x.out); err != nil {
			return err
		}
	}
	if err := oneOf("format", x.format, output.RecordFormatNames()); err != nil {
		return err
	}
	x.chosen, _ = output.ParseRecordFormat(x.format)
	if err := checkJobs(x.jobs); err != nil {
		return err
	}
	if err := oneOf("unit of offsets", x.offsets, output.UnitNames()); err != nil {
		return err
	}
	x.options.Offsets, _ = output.ParseUnit(x.offsets)
	x.options.Bare = x.bare
	if x.table != "" {
		if err := oneOf("table", x.table, output.TableNames()); err != nil {
			return err
		}
		if !x.chosen.Tables {
			return fmt.Errorf("--table goes with -f csv; %s has no tables", x.format)
		}
		x.options.Table, _ = output.ParseTable(x.table)
	}
	if x.out == toStdout && x.outDir == "" {
		x.out = ""
	}
	if err := checkTwice(paths); err != nil {
		return err
	}
	switch {
	case x.out != "" && x.outDir != "":
		return errors.New("-o names one file and --out-dir a folder; only one of them can be meant")
	case len(paths) > 1 && x.outDir == "" && x.chosen.Document:
		return fmt.Errorf("%d reports in one %s stream would not be one document; use -f jsonl, or --out-dir for one file a report", len(paths), x.format)
	}
	return x.checkTargets(paths)
}

// checkTargets refuses to write over what is read, or two reports to one file.
func (x *extraction) checkTargets(paths []string) error {
	read := readsOf(x.stdin, slices.Concat(paths, x.packs)...)
	switch {
	case x.out != "":
		return read.spare(x.out)
	case x.outDir == "":
		return read.spareOutput(x.stdout)
	}
	from := map[string]string{}
	for _, p := range paths {
		target := x.target(p)
		if other, taken := from[target]; taken {
			return fmt.Errorf("%s and %s would both be written to %s", other, p, target)
		}
		from[target] = p
		if err := read.spare(target); err != nil {
			return err
		}
	}
	return nil
}

// target is the file that a report is written to in the folder.
func (x *extraction) target(path string) string {
	base := baseName(path)
	return filepath.Join(x.outDir, strings.TrimSuffix(base, filepath.Ext(base))+x.chosen.Extension)
}

// open checks all reports before a record of the first is written.
func (x *extraction) open(paths []string) ([]*input, error) {
	var inputs []*input
	var errs []error
	for _, p := range paths {
		in, err := openInput(x.lex.Calendar(), p, x.stdin, x.ask(x.chosen.Document), x.chosen.Document, x.progress)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		inputs = append(inputs, in)
	}
	tellApart(inputs)
	return inputs, errors.Join(errs...)
}

func (x *extraction) toFolder(ctx context.Context, inputs []*input) error {
	if err := os.MkdirAll(x.outDir, 0o777); err != nil {
		return pathError(err)
	}
	for _, in := range inputs {
		err := column.WriteFile(ctx, x.target(in.path), func(w io.Writer) error { return x.write(ctx, w, []*input{in}) })
		if err != nil {
			return err
		}
	}
	return nil
}

// write writes the records of reports to one stream.
func (x *extraction) write(ctx context.Context, w io.Writer, inputs []*input) error {
	records, err := output.NewRecords(w, x.chosen, x.options)
	if err != nil {
		return err
	}
	for _, in := range inputs {
		if err := x.report(ctx, records, in); err != nil {
			return err
		}
	}
	return nil
}

// periodSources are what tells the period of a report, in messages about it.
var periodSources = map[string]string{"flag": "--period", "title": "its title", "file-name": "its name", "text": "its text"}

// say tells on standard error what was left unread, and what tells that the period may be wrong.
func (x *extraction) say(in *input, sum tally, undated int) {
	if x.quiet {
		return
	}
	if p, other := in.survey.Period, in.survey.Against; other.Source != "" {
		tell(x.stderr, "%s: %s says that it is of %s to %s, %s %s to %s; --period decides", in.path, periodSources[p.Source], p.From, p.To, periodSources[other.Source], other.From, other.To)
	}
	if g := in.survey.Guess; g.All > 0 {
		tell(x.stderr, "%s: the year %s is a guess: %d of %d dates and addresses in the text have it; --period decides", in.path, in.survey.Period.From[:len("2022")], g.Dates, g.All)
	}
	var left []string
	if sum.unread+undated > 0 {
		left = append(left, count(sum.unread, "passage", "passages")+" left unread")
	}
	if undated > 0 {
		left = append(left, count(undated, "paragraph", "paragraphs")+" without a date")
	}
	if sum.outside > 0 {
		left = append(left, count(sum.outside, "entry", "entries")+" dated outside "+in.survey.Period.From+" to "+in.survey.Period.To)
	}
	if len(left) > 0 {
		tell(x.stderr, "%s: %s; %s", in.path, count(sum.entries, "entry", "entries"), strings.Join(left, ", "))
	}
}
