package main

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"

	"github.com/openchronicle/chronicle/internal/column"
	"github.com/openchronicle/chronicle/lint"
	"github.com/rogpeppe/go-internal/diff"
	"github.com/spf13/cobra"
)

// fixing is the command "fix" with its flags.
type fixing struct {
	checking
	write  bool
	only   bool // --check
	unsafe bool
	paint  string
}

func newFix() *cobra.Command {
	x := &fixing{}
	cmd := &cobra.Command{
		Use:   "fix [flags] FILE ...",
		Short: "Show or make the repairs of what validate finds",
		Long: `fix repairs drafts. It shows the repairs as a unified diff, or with -w writes them, each file whole or not at all. With - it reads standard input and
writes the repaired text to standard output.

Safe repairs touch white space, punctuation, look-alike letters, references such as “&nbsp;” and the order of day and month: no letter or digit that is
read is added, lost or changed. --unsafe makes the others too; read their diff before you write them. What has no repair stays: chronicle validate shows it.

The exit status is 0 whether or not there was something to repair, and 2 when the drafts could not be read or written. With --check nothing is written:
the drafts that can be repaired are named, and the status is 1 when there is one.`,
		Example: `  chronicle fix draft.txt
  chronicle fix -w drafts/*.txt
  chronicle fix --unsafe draft.txt
  chronicle fix --check drafts/*.txt
  chronicle fix --period 2022-02 - <draft.txt >repaired.txt`,
		RunE: func(cmd *cobra.Command, args []string) error { return x.run(cmd, args) },
	}
	f := cmd.Flags()
	f.SortFlags = false
	f.BoolVarP(&x.write, "write", "w", false, "write the repairs to the files")
	f.BoolVar(&x.only, "check", false, "write nothing; name the drafts that can be repaired, and end with status 1 when there is one")
	f.BoolVar(&x.unsafe, "unsafe", false, "make the repairs that change letters or digits too")
	x.register(cmd)
	registerJobs(cmd, &x.jobs)
	registerColour(cmd, &x.paint)
	f.BoolVarP(&x.quiet, "quiet", "q", false, "nothing on standard error about what was repaired and how far the work is")
	return cmd
}

func (x *fixing) run(cmd *cobra.Command, paths []string) error {
	coloured, err := colour(x.paint, cmd.OutOrStdout())
	if err != nil {
		return err
	}
	if len(paths) == 0 {
		return errors.New("name the drafts to repair, or - for standard input")
	}
	if x.only && x.write {
		return errors.New("--check writes nothing, and -w writes; only one of them can be meant")
	}
	if !x.quiet && (x.write || !isTerminal(cmd.OutOrStdout())) {
		x.progress = newProgress(cmd.ErrOrStderr())
		defer x.progress.close()
	}
	stderr := x.progress.messages(cmd.ErrOrStderr())
	drafts, err := x.drafts(cmd, paths)
	if err != nil {
		return err
	}
	if err := readsOf(cmd.InOrStdin(), append(x.read(drafts), x.baseline)...).spareOutput(cmd.OutOrStdout()); err != nil {
		return err
	}
	baseline, err := x.kept()
	if err != nil {
		return err
	}
	for _, d := range drafts {
		if d.path == "-" && len(drafts) > 1 {
			return errors.New("- stands for one draft on standard input; name it alone")
		}
	}
	x.progress.start("fixing", textBytes(drafts))
	repairable := false
	for _, d := range drafts {
		done := d.counted(2) // once to find what is wrong, and at least once more when that is repaired
		repair, err := d.house.Fix(d.path, d.survey, d.text, lint.Repairs{Unsafe: x.unsafe, Mark: d.house.quiet(baseline), Jobs: x.jobs})
		if err != nil {
			return err
		}
		if err := x.put(cmd, d, repair, coloured); err != nil {
			return err
		}
		done()
		x.say(stderr, d, repair)
		repairable = repairable || repair.Made > 0
	}
	if err := gaveUp(lexiconsOf(drafts)...); err != nil || !x.only || !repairable {
		return err
	}
	return errFindings
}

// put shows or writes the repaired text, or names the draft that has one.
func (x *fixing) put(cmd *cobra.Command, d *draft, repair *lint.Repair, coloured bool) error {
	if x.only {
		if repair.Made > 0 {
			tell(cmd.OutOrStdout(), "%s", repairs(d, repair, "can be repaired"))
		}
		return nil
	}
	if d.path != "-" && !x.write {
		return showDiff(cmd.OutOrStdout(), d, repair.Text, coloured)
	}
	fixed, err := d.text.Encoded(repair.Text, d.source)
	if err != nil {
		return fmt.Errorf("%s: %w", d.path, err)
	}
	if d.path == "-" {
		_, err := cmd.OutOrStdout().Write(fixed)
		return err
	}
	if repair.Made == 0 {
		return nil
	}
	return column.Rewrite(cmd.Context(), d.path, []byte(d.source), fixed)
}

// showDiff writes what would change as a unified diff, with what would steer a terminal made visible where it is one.
func showDiff(w io.Writer, d *draft, fixed string, coloured bool) error {
	text := diff.Diff(d.path, []byte(d.text.Text), d.path, []byte(fixed))
	if !coloured && !isTerminal(w) { // a patch for other programs
		_, err := w.Write(text)
		return err
	}
	return paintDiff(w, string(text), coloured)
}

// say tells on standard error what was repaired, and what could not be.
func (x *fixing) say(w io.Writer, d *draft, repair *lint.Repair) {
	for _, f := range repair.Left {
		tell(w, "%s:%d:%d: not repaired: %s has no character for it [%s]", d.path, f.Line, f.Column, d.text.Encoding, f.Rule)
	}
	if x.quiet || x.only {
		return
	}
	what := "repaired"
	if d.path != "-" && !x.write {
		what = "can be repaired"
	}
	tell(w, "%s", repairs(d, repair, what))
	if d.path == "-" || x.write { // else the diff shows them
		for _, rule := range slices.Sorted(maps.Keys(repair.Of)) {
			tell(w, "  %d of %s", repair.Of[rule], rule)
		}
	}
}

// repairs says how much of a draft was repaired, or can be.
func repairs(d *draft, repair *lint.Repair, what string) string {
	return d.path + ": " + count(repair.Made, "finding", "findings") + " " + what
}
