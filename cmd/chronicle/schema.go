package main

import (
	"strings"

	"github.com/openchronicle/chronicle/output"
	"github.com/spf13/cobra"
)

func newSchema() *cobra.Command {
	names := output.SchemaNames()
	return &cobra.Command{
		Use:       "schema record|finding|pack",
		Short:     "Print a JSON Schema (2020-12): of records, of findings, of rule packs",
		Args:      wants("a schema: " + strings.Join(names, ", ")),
		ValidArgs: names,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := oneOf("schema", args[0], names); err != nil {
				return err
			}
			text, _ := output.Schema(args[0])
			_, err := cmd.OutOrStdout().Write(text)
			return err
		},
	}
}
