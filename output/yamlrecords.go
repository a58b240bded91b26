package output

import (
	"bytes"
	"fmt"

	"github.com/goccy/go-yaml"

	"github.com/openchronicle/chronicle/model"
)

// yamlDocument writes a report as one document in block style. Each part is encoded by itself: go-yaml needs some eighty times the
// bytes it encodes, so a part is an entry, never the report.
type yamlDocument struct{ Options }

func (y yamlDocument) begin(dst []byte, h *Head, _ bool) ([]byte, error) {
	dst, err := y.part(dst, func(r *record, b []byte) []byte { return closed(r.head(append(b, '{'), h), '}') })
	if err != nil {
		return dst, fmt.Errorf("head of the report: %w", err)
	}
	return append(dst, "entries:"...), nil
}

func (y yamlDocument) entry(dst []byte, _ string, e *model.Entry) ([]byte, error) {
	dst, err := y.part(append(dst, '\n'), func(r *record, b []byte) []byte { return closed(r.entry(append(b, '['), e), ']') })
	if err != nil {
		return dst, fmt.Errorf("entry %s: %w", e.ID, err)
	}
	return bytes.TrimSuffix(dst, []byte("\n")), nil
}

func (y yamlDocument) between() string { return "" }

func (y yamlDocument) end(dst []byte, _ string, t *Tail, entries int) ([]byte, error) {
	if entries == 0 {
		dst = append(dst, " []"...)
	}
	dst, err := y.part(append(dst, '\n'), func(r *record, b []byte) []byte { return closed(r.tail(append(b, '{'), t), '}') })
	if err != nil {
		return dst, fmt.Errorf("notes of the report: %w", err)
	}
	return dst, nil
}

// part appends what write appends as a document, which is a part of the whole.
func (y yamlDocument) part(dst []byte, write func(*record, []byte) []byte) ([]byte, error) {
	in := yamlReader{rest: write(&record{Options: y.Options}, nil)}
	tree := in.value()
	if in.err != nil {
		return dst, in.err
	}
	return appendYAML(dst, tree)
}

// appendYAML appends a document and makes sure that it reads back as what it was written from. go-yaml has lost characters before;
// a record that would lose one is not written.
func appendYAML(dst []byte, tree any) ([]byte, error) {
	text, err := yaml.MarshalWithOptions(tree, yaml.Indent(2))
	if err != nil {
		return dst, fmt.Errorf("YAML cannot be written: %w", err)
	}
	var back any
	if err := yaml.UnmarshalWithOptions(text, &back, yaml.UseOrderedMap()); err != nil {
		return dst, errYAMLDiffers // the error of go-yaml quotes the text
	}
	if !sameYAML(tree, back) {
		return dst, errYAMLDiffers
	}
	return append(dst, text...), nil
}
