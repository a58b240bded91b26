package main

import (
	"fmt"
	"strings"

	"github.com/openchronicle/chronicle/internal/nearest"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// newRoot makes the command with all its subcommands, fresh: flags keep their values as long as their command.
func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:   "chronicle",
		Short: "Turn chronicles of human-rights groups into records",
		Long: `chronicle reads the monthly chronicles of human-rights groups: dated entries go in; city, people, provisions of law, facilities and
footnote references come out, each with the characters it was read from. What could not be read is reported.`,
		Version:       version(),
		SilenceUsage:  true,
		SilenceErrors: true,
		Args:          cobra.NoArgs,
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.SetFlagErrorFunc(flagError)
	root.PersistentFlags().SortFlags = false
	root.AddCommand(newExtract(), newValidate(), newFix(), newExplain(), newRules(), newSchema(), newVersion(), newMan())
	root.SetHelpCommand(newHelp())
	root.InitDefaultCompletionCmd()
	for _, c := range root.Commands() {
		strict(c)
	}
	root.Args = unknownCommand
	return root
}

// strict makes a command that only groups others refuse what it does not know; left alone, it would print its help and succeed.
func strict(c *cobra.Command) {
	if c.HasSubCommands() && c.RunE == nil && c.Run == nil {
		c.Args = unknownCommand
		c.RunE = func(cmd *cobra.Command, _ []string) error { return cmd.Help() }
	}
}

func unknownCommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	var names []string
	for _, c := range cmd.Commands() {
		if !c.Hidden {
			names = append(names, c.Name())
		}
	}
	return fmt.Errorf("unknown command %q of %s%s", args[0], cmd.CommandPath(), nearest.Advice(args[0], names))
}

// wants asks for exactly one argument, and says which.
func wants(what string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) == 1 {
			return nil
		}
		return fmt.Errorf("%s wants %s", cmd.CommandPath(), what)
	}
}

// flagError names the nearest flag to one that is unknown.
func flagError(cmd *cobra.Command, err error) error {
	_, name, found := strings.Cut(err.Error(), "unknown flag: ")
	if argument, _, number := strings.Cut(err.Error(), ": strconv."); number {
		what := "a whole number was expected"
		if strings.HasSuffix(err.Error(), "value out of range") {
			what = "the number is too big"
		}
		return fmt.Errorf("%s: %s; see %s --help", argument, what, cmd.CommandPath())
	}
	if !found {
		return fmt.Errorf("%w; see %s --help", err, cmd.CommandPath())
	}
	var flags []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { flags = append(flags, "--"+f.Name) })
	return fmt.Errorf("unknown flag %s%s", name, nearest.Advice(name, flags))
}
