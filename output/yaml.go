package output

import (
	"errors"

	"github.com/goccy/go-yaml"
)

var errYAMLDiffers = errors.New("what was written as YAML does not read back as the same; nothing was written, use JSON")

// yamlText is text that is written quoted, whatever it looks like: "010", ".inf", "? x" and a tab all stay what they are.
type yamlText string

// MarshalYAML is called by go-yaml.
func (t yamlText) MarshalYAML() ([]byte, error) { return appendQuoted(nil, string(t)), nil }

// yamlTree is an emitter that builds what go-yaml encodes: yaml.MapSlice, []any, yamlText and int64.
type yamlTree struct {
	root any
	open []yamlNode // from the root inwards
	name string     // key of the value that comes next
}

// yamlNode is an object or list that is still being filled.
type yamlNode struct {
	name   string // its key in the object around it
	list   bool
	items  []any
	fields yaml.MapSlice
}

func (t *yamlTree) beginObject() {
	t.open = append(t.open, yamlNode{name: t.name, fields: yaml.MapSlice{}})
}

func (t *yamlTree) beginList() {
	t.open = append(t.open, yamlNode{name: t.name, list: true, items: []any{}})
}

func (t *yamlTree) endObject() { t.end() }
func (t *yamlTree) endList()   { t.end() }

func (t *yamlTree) key(name string)     { t.name = name }
func (t *yamlTree) freeKey(name string) { t.name = name }
func (t *yamlTree) text(s string)       { t.put(yamlText(s)) }
func (t *yamlTree) number(n int64)      { t.put(n) }

func (t *yamlTree) textField(name, s string) {
	t.key(name)
	t.text(s)
}

func (t *yamlTree) numberField(name string, n int64) {
	t.key(name)
	t.number(n)
}

// end puts the innermost object or list where it belongs.
func (t *yamlTree) end() {
	last := len(t.open) - 1
	done := t.open[last]
	t.open = t.open[:last]
	t.name = done.name
	if done.list {
		t.put(done.items)
	} else {
		t.put(done.fields)
	}
}

func (t *yamlTree) put(v any) {
	if len(t.open) == 0 {
		t.root = v
		return
	}
	in := &t.open[len(t.open)-1]
	if in.list {
		in.items = append(in.items, v)
	} else {
		in.fields = append(in.fields, yaml.MapItem{Key: t.name, Value: v})
	}
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
		return back == string(want)
	case int64:
		return back == want || want >= 0 && back == uint64(want)
	}
	return false
}
