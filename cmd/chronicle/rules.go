package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/openchronicle/chronicle/extract"
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/internal/nearest"
	"github.com/openchronicle/chronicle/lint"
	"github.com/spf13/cobra"
)

func newRules() *cobra.Command {
	cmd := &cobra.Command{Use: "rules", Short: "List, show and test the rules in force"}
	cmd.AddCommand(newRulesList(), newRulesShow(), newRulesExplain(), newRulesTest())
	strict(cmd)
	return cmd
}

func newRulesList() *cobra.Command {
	var packs []string
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List the packs in force with their rules, and the rules that are part of the program",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			lex, err := pack.Load(packs...)
			if err != nil {
				return err
			}
			return listRules(onScreen(cmd.OutOrStdout()), lex)
		},
	}
	packFlag(cmd, &packs)
	return cmd
}

func listRules(w io.Writer, lex *pack.Lexicon) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, p := range lex.Packs() {
		fmt.Fprintf(t, "%s@%s\t%s\n", p.ID, p.Version, p.Title)
		for _, c := range p.Law.Codes {
			fmt.Fprintf(t, "  code %s %s\t%s\n", c.Jurisdiction, c.ID, c.Names[0])
		}
		for _, f := range p.Facility {
			fmt.Fprintf(t, "  facility.%s\t%s\n", f.ID, f.Kind)
		}
		for _, r := range p.Patterns {
			fmt.Fprintf(t, "  pattern.%s\tfills %s\n", r.ID, r.Field)
		}
	}
	fmt.Fprintln(t, "chronicle\tpart of the program")
	for _, r := range extract.Rules() {
		fmt.Fprintf(t, "  %s\t%s\n", r.ID, r.About)
	}
	listValidation(t, lex)
	return t.Flush()
}

func newRulesShow() *cobra.Command {
	var packs []string
	cmd := &cobra.Command{
		Use:   "show ID",
		Short: "Show one rule with its pattern and its examples",
		Args:  wants("the ID of a rule; chronicle rules list shows them"),
		RunE: func(cmd *cobra.Command, args []string) error {
			lex, err := pack.Load(packs...)
			if err != nil {
				return err
			}
			return showRule(onScreen(cmd.OutOrStdout()), lex, args[0])
		},
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			lex, err := pack.Load(packs...)
			if err != nil {
				return nil, cobra.ShellCompDirectiveNoFileComp
			}
			return shownRules(lex), cobra.ShellCompDirectiveNoFileComp
		},
	}
	packFlag(cmd, &packs)
	return cmd
}

// shownRules are the IDs of the rules that show tells of.
func shownRules(lex *pack.Lexicon) (ids []string) {
	for _, r := range extract.Rules() {
		ids = append(ids, r.ID)
	}
	for _, f := range lex.Facilities() {
		ids = append(ids, "facility."+f.ID)
	}
	for _, p := range lex.Patterns() {
		ids = append(ids, "pattern."+p.ID)
	}
	for _, d := range lex.DraftRules() {
		ids = append(ids, d.ID)
	}
	return ids
}

func showRule(w io.Writer, lex *pack.Lexicon, id string) error {
	for _, r := range extract.Rules() {
		if r.ID == id {
			_, err := fmt.Fprintf(w, "%s\n  %s\n", r.ID, r.About)
			return err
		}
	}
	for _, f := range lex.Facilities() {
		if id == f.ID || id == "facility."+f.ID {
			return showPattern(w, "facility."+f.ID, "kind "+f.Kind+", written "+f.Code, f.Facility.Pattern, f.Examples)
		}
	}
	for _, p := range lex.Patterns() {
		if id == p.ID || id == "pattern."+p.ID {
			return showPattern(w, "pattern."+p.ID, "fills "+p.Field, p.Pattern.Pattern, p.Examples)
		}
	}
	for _, d := range lex.DraftRules() {
		if id == d.ID {
			return showPattern(w, d.ID, aboutDraftRule(d), d.Pattern, d.Examples)
		}
	}
	if lint.Find(lint.Rules(), id) != nil { // that of a pack has been shown
		return fmt.Errorf("%q is a rule of validation; chronicle rules explain %s tells of it", id, id)
	}
	if near := nearest.Word(id, shownRules(lex)); near != "" {
		return fmt.Errorf("no rule %q; did you mean %q?", id, near)
	}
	return fmt.Errorf("no rule %q; chronicle rules list shows them all", id)
}

func aboutDraftRule(d *pack.DraftChecker) string {
	about := d.Kind + ", " + d.Severity + ": " + d.Title
	if d.Replace != "" {
		about += ", written " + d.Replace
	}
	return about
}

func showPattern(w io.Writer, id, about, pattern string, x pack.Examples) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n  %s\n  pattern  %s\n", id, about, pattern)
	for _, m := range x.Match {
		fmt.Fprintf(&b, "  matches  %s\n           %s\n", m.Text, strings.Join(m.Values, ", "))
	}
	for _, r := range x.Reject {
		fmt.Fprintf(&b, "  rejects  %s\n", r)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func newRulesTest() *cobra.Command {
	var packs []string
	cmd := &cobra.Command{
		Use:   "test [PACK ...]",
		Short: "Run the examples that the rules of the built-in packs and of the named ones carry",
		RunE: func(cmd *cobra.Command, args []string) error {
			lex, err := pack.Load(slices.Concat(packs, args)...)
			if err != nil {
				return err
			}
			return testRules(onScreen(cmd.OutOrStdout()), lex)
		},
	}
	packFlag(cmd, &packs)
	return cmd
}

// testRules runs the examples of all packs; a failing one is a finding.
func testRules(w io.Writer, lex *pack.Lexicon) error {
	run, failed := 0, 0
	for _, p := range lex.Packs() {
		for _, r := range p.Test() {
			run++
			if r.OK {
				continue
			}
			failed++
			fmt.Fprintf(w, "%s %s: %q\n  want %q\n  got  %q\n", p.ID, r.Rule, r.Text, r.Want, r.Got)
			if r.Err != nil {
				fmt.Fprintf(w, "  %v\n", r.Err)
			}
		}
	}
	if _, err := fmt.Fprintf(w, "%s, %d failed\n", count(run, "example", "examples"), failed); err != nil {
		return err
	}
	if failed > 0 {
		return errFindings
	}
	return nil
}
