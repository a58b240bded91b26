package main

import (
	"io"

	"github.com/jdkato/prose/v2"
)

// countProse counts the names that the model of prose sees. Its data is loaded once: a document loads the model where it is given none, and the rules of
// sentences, which names do not need, where it is not told otherwise.
func countProse(r io.Reader) (int, error) {
	empty, err := prose.NewDocument("")
	if err != nil {
		return 0, err
	}
	return eachLine(r, func(line []byte) (int, error) {
		doc, err := prose.NewDocument(string(line), prose.UsingModel(empty.Model), prose.WithSegmentation(false))
		if err != nil {
			return 0, err
		}
		return len(doc.Entities()), nil
	})
}
