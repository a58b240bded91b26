package output_test

import (
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/output"
)

// node is a part of a schema.
type node = map[string]any

func schemaTree(t *testing.T, name string) node {
	t.Helper()
	b, ok := output.Schema(name)
	require.True(t, ok)
	var tree node
	require.NoError(t, json.Unmarshal(b, &tree))
	return tree
}

// resolved follows the reference of n, if it has one.
func resolved(t *testing.T, root, n node) (target node, name string) {
	t.Helper()
	ref, ok := n["$ref"].(string)
	if !ok {
		return n, ""
	}
	name, ok = strings.CutPrefix(ref, "#/$defs/")
	require.True(t, ok, ref)
	target, ok = root["$defs"].(node)[name].(node)
	require.True(t, ok, ref)
	return target, name
}

// eachObject calls visit for every part of a schema that has properties.
func eachObject(n any, path string, visit func(path string, object node)) {
	switch n := n.(type) {
	case node:
		if _, ok := n["properties"].(node); ok {
			visit(path, n)
		}
		for _, key := range slices.Sorted(maps.Keys(n)) {
			eachObject(n[key], path+"/"+key, visit)
		}
	case []any:
		for _, one := range n {
			eachObject(one, path, visit)
		}
	}
}

func TestSchemasAreClosedAndDescribed(t *testing.T) {
	for _, name := range output.SchemaNames() {
		root := schemaTree(t, name)
		eachObject(root, name, func(path string, object node) {
			if path != "record/$defs/fields" && path != "record/$defs/line" { // closed where they are put together
				assert.Equal(t, false, object["additionalProperties"], path)
			}
			assert.NotEmpty(t, object["description"], path)
			for key, property := range object["properties"].(node) {
				target, _ := resolved(t, root, property.(node))
				assert.True(t, property.(node)["description"] != nil || target["description"] != nil, "%s/%s has no description", path, key)
			}
		})
	}
	defs := schemaTree(t, "record")["$defs"].(node)
	assert.Equal(t, false, defs["entry"].(node)["unevaluatedProperties"])
	assert.Equal(t, false, defs["line"].(node)["unevaluatedProperties"])
}

// seen notes which properties of a schema a document uses.
type seen map[string]bool

func (s seen) walk(t *testing.T, root, schema node, path string, v any) {
	if target, name := resolved(t, root, schema); name != "" {
		s.walk(t, root, target, strings.SplitN(path, "/", 2)[0]+"/$defs/"+name, v)
	}
	switch v := v.(type) {
	case map[string]any:
		properties, _ := schema["properties"].(node)
		for key, value := range v {
			if property, ok := properties[key].(node); ok {
				s[path+"/"+key] = true
				s.walk(t, root, property, path+"/"+key, value)
			} else if free, ok := schema["additionalProperties"].(node); ok {
				s.walk(t, root, free, path, value)
			}
		}
	case []any:
		if items, ok := schema["items"].(node); ok {
			for _, one := range v {
				s.walk(t, root, items, path, one)
			}
		}
	}
}

// The schema is closed, so a field that only the writer knows fails validation; here a field that only the schema knows fails.
func TestTheWriterWritesEveryPropertyOfTheSchema(t *testing.T) {
	root := schemaTree(t, "record")
	used := seen{}
	var report, line any
	require.NoError(t, json.Unmarshal(written(t, "json", output.Options{}, richReport()), &report))
	require.NoError(t, json.Unmarshal(output.AppendEntry(nil, "r", fullEntry(), output.Options{}), &line))
	used.walk(t, root, root, "record", report)
	used.walk(t, root, root["$defs"].(node)["line"].(node), "record/$defs/line", line)
	eachObject(root, "record", func(path string, object node) {
		for key := range object["properties"].(node) {
			assert.True(t, used[path+"/"+key], "nothing writes %s of %s", key, path)
		}
	})
}

func TestTheWriterWritesEveryPropertyOfTheFindingSchema(t *testing.T) {
	root := schemaTree(t, "finding")
	used := seen{}
	var document any
	require.NoError(t, json.Unmarshal([]byte(writtenFindings(t, "json", output.FindingOptions{}, aValidation())), &document))
	used.walk(t, root, root, "finding", document)
	eachObject(root, "finding", func(path string, object node) {
		for key := range object["properties"].(node) {
			assert.True(t, used[path+"/"+key], "nothing writes %s of %s", key, path)
		}
	})
}

func TestPackSchemaIsTheShapeOfPack(t *testing.T) {
	root := schemaTree(t, "pack")
	samePack(t, root, root, reflect.TypeFor[pack.Pack](), "pack")
}

// samePack holds that a part of the schema describes a type of which packs are made.
func samePack(t *testing.T, root, schema node, is reflect.Type, path string) {
	schema, name := resolved(t, root, schema)
	switch {
	case is == reflect.TypeFor[pack.Words]():
		assert.Equal(t, "words", name, path)
	case is == reflect.TypeFor[pack.Phrases]():
		assert.Equal(t, "phrases", name, path)
	case is.Kind() == reflect.String:
		assert.True(t, schema["type"] == "string" || schema["enum"] != nil, path)
	case is.Kind() == reflect.Slice:
		require.Equal(t, "array", schema["type"], path)
		samePack(t, root, schema["items"].(node), is.Elem(), path)
	case is.Kind() == reflect.Struct:
		require.Equal(t, "object", schema["type"], path)
		properties := schema["properties"].(node)
		var tags []string
		for i := range is.NumField() {
			tag := is.Field(i).Tag.Get("yaml")
			tags = append(tags, tag)
			if property, ok := properties[tag].(node); ok {
				samePack(t, root, property, is.Field(i).Type, path+"."+tag)
			}
		}
		assert.ElementsMatch(t, tags, slices.Collect(maps.Keys(properties)), path)
	default:
		t.Errorf("%s: no way to describe a %s", path, is)
	}
}

func TestFindingSchemaIsTheShapeOfFinding(t *testing.T) {
	defs := schemaTree(t, "finding")["$defs"].(node)
	for name, want := range map[string][]string{
		"finding": snakeCased(reflect.TypeFor[model.Finding](), "excerpt", "suppressed", "gave_up"), // suppressed ones are not written
		"fix":     snakeCased(reflect.TypeFor[model.Fix]()),
		"edit":    {"start", "end", "new"},
		"related": snakeCased(reflect.TypeFor[model.Related]()),
		"summary": snakeCased(reflect.TypeFor[output.Summary](), "fixable"),
	} {
		got := slices.Collect(maps.Keys(defs[name].(node)["properties"].(node)))
		assert.ElementsMatch(t, want, got, name)
	}
}

// snakeCased are the names of a type's fields as they are in JSON, but for those that are not there.
func snakeCased(is reflect.Type, not ...string) (names []string) {
	for i := range is.NumField() {
		var name strings.Builder
		for k, r := range is.Field(i).Name {
			if k > 0 && r >= 'A' && r <= 'Z' {
				name.WriteByte('_')
			}
			name.WriteString(strings.ToLower(string(r)))
		}
		if !slices.Contains(not, name.String()) {
			names = append(names, name.String())
		}
	}
	return names
}
