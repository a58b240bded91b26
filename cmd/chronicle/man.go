package main

import (
	"embed"
	"fmt"
	"io/fs"
	"strings"

	"github.com/openchronicle/chronicle/internal/nearest"
	"github.com/spf13/cobra"
)

// pages are the manual pages. They are made by go test ./cmd/chronicle -run TestManPages -update, so that what makes them is no part of the
// program.
//
//go:embed man/*.1
var pages embed.FS

func newMan() *cobra.Command {
	return &cobra.Command{
		Use:   "man [COMMAND ...]",
		Short: "Print a manual page: chronicle man extract | man -l -",
		RunE: func(cmd *cobra.Command, args []string) error {
			name := strings.Join(append([]string{"chronicle"}, args...), "-")
			text, err := fs.ReadFile(pages, "man/"+name+".1")
			if err != nil {
				return fmt.Errorf("no manual page %s%s", name, nearest.Advice(name, pageNames()))
			}
			_, err = cmd.OutOrStdout().Write(text)
			return err
		},
		ValidArgsFunction: completeCommand,
	}
}

func pageNames() []string {
	files, _ := fs.Glob(pages, "man/*.1") // the pattern is well-formed
	for i, f := range files {
		files[i] = strings.TrimSuffix(strings.TrimPrefix(f, "man/"), ".1")
	}
	return files
}
