package output

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"strconv"

	"github.com/goccy/go-yaml"
)

var errYAMLDiffers = errors.New("what was written as YAML does not read back as the same; nothing was written, use JSON")

// yamlText is text that is written quoted, as it is here, whatever it looks like: "010", ".inf", "? x" and a tab all stay what they are. What JSON
// has as a string is a double-quoted scalar of YAML.
type yamlText string

// MarshalYAML is called by go-yaml.
func (t yamlText) MarshalYAML() ([]byte, error) { return []byte(t), nil }

// yamlReader makes of compact JSON what go-yaml encodes: yaml.MapSlice, []any, yamlText and int64.
type yamlReader struct {
	rest []byte
	err  error
}

func (y *yamlReader) value() any {
	switch y.rest[0] {
	case '{':
		fields := yaml.MapSlice{}
		for y.more('}') {
			key := y.key()
			y.rest = y.rest[1:] // the colon
			fields = append(fields, yaml.MapItem{Key: key, Value: y.value()})
		}
		return fields
	case '[':
		items := []any{}
		for y.more(']') {
			items = append(items, y.value())
		}
		return items
	case '"':
		return yamlText(y.take(quotedLen(y.rest)))
	}
	n, err := strconv.ParseInt(string(y.take(bytes.IndexAny(y.rest, ",}]"))), 10, 64)
	y.err = cmp.Or(y.err, err)
	return n
}

// more steps over what stands before a value, a bracket or a comma, and reports whether there is one: else over the bracket that ends them.
func (y *yamlReader) more(end byte) bool {
	if y.rest[0] != end {
		y.rest = y.rest[1:]
	}
	if y.rest[0] != end {
		return true
	}
	y.rest = y.rest[1:]
	return false
}

func (y *yamlReader) take(n int) []byte {
	part := y.rest[:n]
	y.rest = y.rest[n:]
	return part
}

// key reads a key, which go-yaml quotes itself where it must.
func (y *yamlReader) key() (name string) {
	quoted := y.take(quotedLen(y.rest))
	y.err = cmp.Or(y.err, json.Unmarshal(quoted, &name))
	if !sameText(quoted, name) {
		y.err = cmp.Or(y.err, errYAMLDiffers)
	}
	return name
}

// sameYAML reports whether what go-yaml decoded, with ordered maps, is the tree.
func sameYAML(tree, back any) bool {
	switch want := tree.(type) {
	case yaml.MapSlice:
		got, ok := back.(yaml.MapSlice)
		if !ok || len(got) != len(want) {
			return false
		}
		for i := range want {
			if got[i].Key != want[i].Key || !sameYAML(want[i].Value, got[i].Value) {
				return false
			}
		}
		return true
	case []any:
		got, ok := back.([]any)
		if !ok || len(got) != len(want) {
			return false
		}
		for i := range want {
			if !sameYAML(want[i], got[i]) {
				return false
			}
		}
		return true
	case yamlText:
		got, ok := back.(string)
		return ok && sameText([]byte(want), got)
	case int64:
		return back == want || want >= 0 && back == uint64(want)
	}
	return false
}

// sameText reports whether text is what is quoted. It is not where a byte that is no UTF-8 was lost.
func sameText(quoted []byte, text string) bool { return bytes.Equal(quoted, appendQuoted(nil, text)) }
