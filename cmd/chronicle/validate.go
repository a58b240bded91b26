package main

import (
	"encoding/json"

	"github.com/openchronicle/chronicle/lint"
	"github.com/openchronicle/chronicle/model"
	"github.com/spf13/cobra"
)

func newValidate() *cobra.Command {
	var r reading
	var jobs int
	cmd := &cobra.Command{
		Use: "validate [flags] [FILE ...]",
		RunE: func(cmd *cobra.Command, args []string) error {
			lex, err := r.load()
			if err != nil {
				return err
			}
			l := lint.New(lex, &lint.Settings{}, lint.Rules())
			var all []map[string]any
			for _, p := range args {
				d, err := openDraft(lex.Calendar(), p, cmd.InOrStdin(), r.ask(false))
				if err != nil {
					return err
				}
				fs, err := d.check(l, jobs)
				if err != nil {
					return err
				}
				for _, f := range fs {
					all = append(all, one(f))
				}
			}
			e := json.NewEncoder(cmd.OutOrStdout())
			e.SetEscapeHTML(false)
			return e.Encode(map[string]any{"findings": all})
		},
	}
	r.register(cmd)
	cmd.Flags().IntVarP(&jobs, "jobs", "j", 1, "")
	return cmd
}

func one(f model.Finding) map[string]any {
	m := map[string]any{"file": f.File, "line": f.Line, "column": f.Column, "end_line": f.EndLine, "end_column": f.EndColumn, "entry": f.Entry, "rule": f.Rule, "severity": f.Severity, "message": f.Message, "text": f.Text}
	if f.Fix != nil {
		m["fix"] = f.Fix
	}
	if f.Related != nil {
		m["related"] = f.Related
	}
	return m
}
