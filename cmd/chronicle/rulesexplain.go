package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/internal/nearest"
	"github.com/openchronicle/chronicle/lint"
	"github.com/openchronicle/chronicle/output"
	"github.com/spf13/cobra"
)

func newRulesExplain() *cobra.Command {
	var packs []string
	cmd := &cobra.Command{
		Use:   "explain ID",
		Short: "Say what a rule of validation wants, why, and show a wrong and a right example",
		Args:  wants("the ID of a rule of validation; chronicle rules list shows them"),
		RunE: func(cmd *cobra.Command, args []string) error {
			lex, err := pack.Load(packs...)
			if err != nil {
				return err
			}
			rules, err := lint.Of(lex)
			if err != nil {
				return err
			}
			return explainRule(cmd.OutOrStdout(), lex, rules, packs, args[0])
		},
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return lint.IDs(lint.Rules()), cobra.ShellCompDirectiveNoFileComp
		},
	}
	packFlag(cmd, &packs)
	return cmd
}

func explainRule(w io.Writer, lex *pack.Lexicon, rules []*lint.Rule, packs []string, id string) error {
	if r := lint.Find(rules, id); r != nil {
		return output.WriteRule(w, r.Described())
	}
	if showRule(io.Discard, lex, id) == nil {
		show := "chronicle rules show " + id
		for _, p := range packs {
			show += " --pack " + p
		}
		return fmt.Errorf("%q is a rule of extraction; %s tells of it", id, show)
	}
	if near := nearest.Word(id, lint.IDs(rules)); near != "" {
		return fmt.Errorf("no rule of validation %q; did you mean %q?", id, near)
	}
	return fmt.Errorf("no rule of validation %q; chronicle rules list shows them all", id)
}

// listValidation lists the rules of validation, by what they look at.
func listValidation(t *tabwriter.Writer, lex *pack.Lexicon) {
	for _, f := range lint.Families(lex) {
		fmt.Fprintf(t, "validation: %s\t\n", f.Title)
		for _, r := range f.Rules {
			fmt.Fprintf(t, "  %s\t%s: %s\n", r.ID, r.Severity, r.Title)
		}
	}
}
