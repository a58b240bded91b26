package strictyaml

import (
	"reflect"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/token"
)

// The tags of a pair: a struct whose first field is a key that the file chooses, and whose second field is the value. A mapping of such keys
// is read into a slice of pairs, in the order of the file; a key is not empty and stands once.
const (
	keyTag   = ",key"
	valueTag = ",value"
)

func isPair(t reflect.Type) bool {
	return t.Kind() == reflect.Struct && t.NumField() >= 2 && t.Field(0).Tag.Get("yaml") == keyTag && t.Field(1).Tag.Get("yaml") == valueTag
}

// pairs reads a mapping into a slice of pairs. The slice gets its final length first: the places are kept by address.
func (r *Reading) pairs(key string, node ast.Node, value reflect.Value) {
	type pair struct {
		name string
		at   Place
		node ast.Node
	}
	var found []pair
	r.mapping(key, node, "", func(name string, at Place, node ast.Node) {
		switch {
		case name == "":
			r.Add(at, "a key"+under(key)+" is empty")
		case r.follows(name, at, node):
			found = append(found, pair{name, at, node})
		}
	})
	value.Set(reflect.MakeSlice(value.Type(), len(found), len(found)))
	for i, p := range found {
		item := value.Index(i)
		r.where[item.Addr().Interface()] = p.at
		r.where[item.Field(0).Addr().Interface()] = p.at
		item.Field(0).SetString(p.name)
		r.decode(p.name, p.node, item.Field(1))
	}
}

// list reads a list of mappings. The slice gets its final length first: the places are kept by address.
func (r *Reading) list(key string, node ast.Node, value reflect.Value) {
	sequence, ok := node.(*ast.SequenceNode)
	if !ok {
		r.expected(key, node, "a list (lines that begin with -)")
		return
	}
	value.Set(reflect.MakeSlice(value.Type(), len(sequence.Values), len(sequence.Values)))
	for i, item := range sequence.Values {
		_, ok := item.(*ast.MappingNode)
		if ok && !r.strays(key, sequence, i) {
			r.decode(key, item, value.Index(i))
			continue
		}
		r.where[value.Index(i).Addr().Interface()] = Place{} // nothing more is asked of it
		if !ok {
			r.Add(nodePlace(item), "an item of "+Quoted(key)+" is a mapping (key: value); found "+kind(item))
		}
	}
}

// strays tells that item i of a list does not stand to the right of its dash: go-yaml takes the key that follows an empty item for the item.
func (r *Reading) strays(key string, sequence *ast.SequenceNode, i int) bool {
	dash, at := tokenPlace(sequence.Start), nodePlace(sequence.Values[i])
	if sequence.Start.Type != token.SequenceEntryType || at.Column > dash.Column {
		return false
	}
	r.Add(at, "the item of "+Quoted(key)+" above this line is empty; delete it or give it a value")
	return true
}
