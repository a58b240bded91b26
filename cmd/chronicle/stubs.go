package main

import "github.com/spf13/cobra"

func newExplain() *cobra.Command { return &cobra.Command{Use: "explain", Run: func(*cobra.Command, []string) {}} }
func newRules() *cobra.Command   { return &cobra.Command{Use: "rules", Run: func(*cobra.Command, []string) {}} }
func newMan() *cobra.Command     { return &cobra.Command{Use: "man", Run: func(*cobra.Command, []string) {}} }
