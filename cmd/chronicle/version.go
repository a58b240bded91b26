package main

import (
	"fmt"
	"runtime/debug"
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/spf13/cobra"
)

func newVersion() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version of the program, of the record contract and of the built-in packs",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			fmt.Fprintf(cmd.OutOrStdout(), "chronicle %s, schema %d, packs %s\n", version(), model.Schema, strings.Join(pack.Builtin, ", "))
			return nil
		},
	}
}

// version is the module's version as the Go command recorded it, "devel" for a build from a checkout.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" || info.Main.Version == "(devel)" {
		return "devel"
	}
	return info.Main.Version
}

func generator(lex *pack.Lexicon) model.Generator {
	return model.Generator{Name: "chronicle", Version: version(), Packs: lex.Names()}
}
