package main

import (
	"cmp"
	"errors"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/openchronicle/chronicle/internal/column"
	"github.com/openchronicle/chronicle/lint"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/output"
	"github.com/spf13/cobra"
)

// validation is the command "validate" with its flags.
type validation struct {
	checking
	format        string
	out           string
	failOn        string
	writeBaseline bool
	paint         string

	chosen output.FindingFormat
}

// failNever is the value of --fail-on for a run that only tells.
const failNever = "never"

func newValidate() *cobra.Command {
	x := &validation{}
	cmd := &cobra.Command{
		Use:   "validate [flags] [FILE ...]",
		Short: "Tell what is wrong with drafts, at the line",
		Long: `validate checks drafts and tells what is wrong with them: the line, the place, the reason and the repair. Without a file it checks the drafts that
.chronicle.yaml names under paths, else standard input, as with -.

The exit status is 0 when nothing is found that is as grave as --fail-on, 1 when something is, 2 when the drafts could not be checked.

The formats:
` + findingFormatsHelp(),
		Example: `  chronicle validate draft.txt
  chronicle validate -f sarif drafts/*.txt -o findings.sarif
  chronicle validate --baseline .chronicle-baseline.json drafts/*.txt
  chronicle validate --period 2022-02 - <draft.txt`,
		RunE: func(cmd *cobra.Command, args []string) error { return x.run(cmd, args) },
	}
	f := cmd.Flags()
	f.SortFlags = false
	formats := output.FindingFormatNames()
	levels := failLevels()
	f.StringVarP(&x.format, "format", "f", "", strings.Join(formats, ", ")+"; else the ending of -o tells, else text")
	f.StringVarP(&x.out, "output", "o", "", "`file` to write, whole or not at all; else, and with -, standard output")
	f.StringVar(&x.failOn, "fail-on", string(model.Warning), "the least severity that makes the exit status 1: "+strings.Join(levels, ", "))
	f.BoolVar(&x.writeBaseline, "write-baseline", false, "write the findings to the file of --baseline")
	x.register(cmd)
	registerJobs(cmd, &x.jobs)
	registerColour(cmd, &x.paint)
	f.BoolVarP(&x.quiet, "quiet", "q", false, "nothing on standard error about how far the work is")
	for flag, values := range map[string][]string{"format": formats, "fail-on": levels} {
		_ = cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp))
	}
	return cmd
}

func findingFormatsHelp() (help string) {
	for _, f := range output.FindingFormats() {
		help += formatHelp(f.Name, f.About)
	}
	return help
}

func failLevels() []string {
	var levels []string
	for _, s := range model.Severities {
		levels = append(levels, string(s))
	}
	return append(levels, failNever)
}

func (x *validation) run(cmd *cobra.Command, paths []string) error {
	if err := x.flags(); err != nil {
		return err
	}
	coloured, err := colour(x.paint, cmd.OutOrStdout())
	if err != nil {
		return err
	}
	if !x.quiet {
		x.progress = newProgress(cmd.ErrOrStderr())
		defer x.progress.close()
	}
	drafts, err := x.drafts(cmd, paths)
	if err != nil {
		return err
	}
	if err := x.checkTarget(cmd, drafts); err != nil {
		return err
	}
	if x.writeBaseline {
		return x.keep(cmd, drafts)
	}
	baseline, err := x.kept()
	if err != nil {
		return err
	}
	v, err := x.check(drafts, baseline)
	if err != nil {
		return err
	}
	options := output.FindingOptions{Color: coloured && x.out == "", Width: width(cmd.OutOrStdout())}
	if x.out != "" {
		err = column.WriteFile(cmd.Context(), x.out, func(w io.Writer) error { return x.chosen.Write(w, v, options) })
	} else {
		err = x.chosen.Write(cmd.OutOrStdout(), v, options)
	}
	if err == nil {
		err = gaveUp(lexiconsOf(drafts)...)
	}
	if err == nil && x.fails(v.Findings) {
		return errFindings
	}
	return err
}

// checkTarget refuses to write over what is read.
func (x *validation) checkTarget(cmd *cobra.Command, drafts []*draft) error {
	read := x.read(drafts)
	switch {
	case x.writeBaseline:
		return readsOf(cmd.InOrStdin(), read...).spare(x.baseline)
	case x.out != "":
		return readsOf(cmd.InOrStdin(), append(read, x.baseline)...).spare(x.out)
	}
	return readsOf(cmd.InOrStdin(), append(read, x.baseline)...).spareOutput(cmd.OutOrStdout())
}

// flags checks the values of flags.
func (x *validation) flags() error {
	if x.format == "" {
		x.format = cmp.Or(formatOf(x.out, findingEndings()), "text")
	}
	if x.out == toStdout {
		x.out = ""
	}
	if err := oneOf("format", x.format, output.FindingFormatNames()); err != nil {
		return err
	}
	x.chosen, _ = output.ParseFindingFormat(x.format)
	if err := oneOf("severity for --fail-on", x.failOn, failLevels()); err != nil {
		return err
	}
	if x.writeBaseline && x.baseline == "" {
		return errors.New("--write-baseline needs the file to write: --baseline FILE")
	}
	return nil
}

// check finds what is wrong with the drafts, and with what suppresses findings in them.
func (x *validation) check(drafts []*draft, baseline *lint.Baseline) (*output.Validation, error) {
	x.progress.start("validating", textBytes(drafts))
	defer x.progress.close()
	day := today()
	v := &output.Validation{}
	found := make([][]model.Finding, 0, len(drafts))
	var houses []*house
	for _, d := range drafts {
		findings, err := d.findings(x.jobs)
		if err != nil {
			return nil, err
		}
		d.house.ignores.Mark(findings, day)
		if baseline != nil {
			baseline.Mark(findings)
		}
		found = append(found, findings)
		v.Files = append(v.Files, d.path)
		if !slices.Contains(houses, d.house) {
			houses = append(houses, d.house)
		}
	}
	v.Findings = joined(found)
	for _, h := range houses {
		v.Findings = append(v.Findings, h.Unused(h.ignores, day, lint.Checked{Files: h.checked, Listed: h.lists(), All: h.complete()})...)
		if baseline != nil {
			v.Findings = append(v.Findings, h.Gone(baseline, h.checked)...)
		}
		v.Rules = rulesOf(v.Rules, h.Rules())
		v.Generator = generatorOf(v.Generator, generator(h.lex))
	}
	order := func(a, b model.Finding) int {
		return cmp.Or(strings.Compare(a.File, b.File), a.Line-b.Line, a.Column-b.Column)
	}
	if !slices.IsSortedFunc(v.Findings, order) {
		slices.SortStableFunc(v.Findings, order)
	}
	return v, nil
}

// generatorOf adds the packs of another configuration to those of a generator.
func generatorOf(g, more model.Generator) model.Generator {
	packs := slices.Clone(g.Packs)
	for _, p := range more.Packs {
		if !slices.Contains(packs, p) {
			packs = append(packs, p)
		}
	}
	more.Packs = packs
	return more
}

// joined is one list of several; of an only one, which may be long, there is no second copy.
func joined(lists [][]model.Finding) []model.Finding {
	if len(lists) == 1 {
		return lists[0]
	}
	return slices.Concat(lists...)
}

// rulesOf adds the rules that are not in the list yet.
func rulesOf(list, more []model.Rule) []model.Rule {
	known := make(map[string]bool, len(list))
	for _, r := range list {
		known[r.ID] = true
	}
	for _, r := range more {
		if !known[r.ID] {
			list = append(list, r)
		}
	}
	return list
}

// keep writes the findings to the baseline; what it has of other drafts stays.
func (x *validation) keep(cmd *cobra.Command, drafts []*draft) error {
	var old *lint.Baseline
	if info, err := os.Stat(x.baseline); err == nil && info.Mode().IsRegular() { // what is no file is refused when it is written
		if old, err = x.kept(); err != nil {
			return err
		}
	}
	v, err := x.check(drafts, nil)
	if err != nil {
		return err
	}
	kept := 0
	err = column.WriteFile(cmd.Context(), x.baseline, func(w io.Writer) (err error) {
		kept, err = lint.WriteBaseline(w, x.baseline, old, v.Files, v.Findings)
		return err
	})
	if err != nil {
		return err
	}
	tell(cmd.ErrOrStderr(), "%s: %s kept", x.baseline, count(kept, "finding", "findings"))
	return gaveUp(lexiconsOf(drafts)...)
}

// fails reports whether a finding that counts is as grave as --fail-on.
func (x *validation) fails(findings []model.Finding) bool {
	if x.failOn == failNever {
		return false
	}
	for _, f := range findings {
		if f.Suppressed == nil && f.Severity.AtLeast(model.Severity(x.failOn)) {
			return true
		}
	}
	return false
}
