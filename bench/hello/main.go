// Command hello is the least that a program on cobra is: what chronicle version is compared with.
package main

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"
)

func main() {
	root := &cobra.Command{Use: "hello"}
	root.AddCommand(&cobra.Command{
		Use: "version",
		Run: func(cmd *cobra.Command, _ []string) { fmt.Fprintln(cmd.OutOrStdout(), "hello 1") },
	})
	if root.Execute() != nil {
		os.Exit(1)
	}
}
