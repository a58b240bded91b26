package main

import (
	"fmt"
	"runtime"
	"slices"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/internal/nearest"
	"github.com/openchronicle/chronicle/parser"
	"github.com/spf13/cobra"
)

// reading is the flags of every command that reads reports.
type reading struct {
	period   string
	packs    []string
	encoding string
}

func (r *reading) register(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&r.period, "period", "", "year, or year and month, of the report (2022, 2022-02); else its title, its name or its text tells")
	packFlag(cmd, &r.packs)
	f.StringVar(&r.encoding, "encoding", "", "encoding of the report (utf-8, utf-16le, utf-16be, windows-1251, windows-1252); else its first bytes tell")
	_ = cmd.RegisterFlagCompletionFunc("encoding", cobra.FixedCompletions(parser.Encodings, cobra.ShellCompDirectiveNoFileComp))
}

func packFlag(cmd *cobra.Command, packs *[]string) {
	cmd.Flags().StringArrayVar(packs, "pack", nil, "`name` or file of a rule pack to lay over the built-in one; may be repeated")
	_ = cmd.RegisterFlagCompletionFunc("pack", func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return pack.Builtin, cobra.ShellCompDirectiveDefault
	})
}

// registerJobs adds -j. Pages that are made of the flags have its default in words: the number is the machine's.
func registerJobs(cmd *cobra.Command, jobs *int) {
	f := cmd.Flags()
	f.IntVarP(jobs, "jobs", "j", runtime.GOMAXPROCS(0), "how many entries are read side by side; changes nothing in the output")
	f.Lookup("jobs").DefValue = "one for each processor"
}

// checkJobs refuses a -j that would read nothing.
func checkJobs(jobs int) error {
	if jobs < 1 {
		return fmt.Errorf("-j %d: at least one entry is read at a time", jobs)
	}
	return nil
}

// load checks the flags and loads the packs.
func (r *reading) load() (*pack.Lexicon, error) {
	if r.encoding != "" {
		if err := oneOf("encoding", r.encoding, parser.Encodings); err != nil {
			return nil, err
		}
	}
	if r.period != "" {
		if _, err := parser.ParsePeriod(r.period); err != nil {
			return nil, fmt.Errorf("--period: %w", err)
		}
	}
	return pack.Load(r.packs...)
}

func (r *reading) ask(hash bool) parser.Ask {
	return parser.Ask{Encoding: r.encoding, Period: r.period, Hash: hash}
}

// formatHelp is the line of a format in a help text, indented so that the manual page keeps it a line.
func formatHelp(name, about string) string { return fmt.Sprintf("\n    %-6s  %s", name, about) }

// oneOf refuses a value that is none of the valid ones.
func oneOf(what, value string, valid []string) error {
	if slices.Contains(valid, value) {
		return nil
	}
	return fmt.Errorf("unknown %s %q%s", what, value, nearest.Advice(value, valid))
}
