package pack

import (
	"fmt"
	"github.com/openchronicle/chronicle/internal/nearest"
	"reflect"
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/token"
)

var (
	wordsType   = reflect.TypeFor[Words]()
	phrasesType = reflect.TypeFor[Phrases]()
)

// root decodes the body of a document into p.
func (r *reading) root(body ast.Node, p *Pack) {
	if body == nil {
		r.add(place{}, `the file is empty; a pack is keys and values, from "pack: …" on`)
		return
	}
	r.decode("", body, reflect.ValueOf(p).Elem())
	if _, ok := body.(*ast.MappingNode); !ok {
		r.where[p] = place{} // nothing more is asked of it
	}
}

// decode reads node into value, a string, Words, Phrases, a struct, or a slice of structs: whatever the types of Pack are made of. key
// is the key that the value belongs to, "" at the top. Decoding goes on after a problem, so that all of them are told.
func (r *reading) decode(key string, node ast.Node, value reflect.Value) {
	address, before := value.Addr().Interface(), r.total
	r.where[address] = nodePlace(node)
	defer func() {
		if r.total == before && isBlank(value) {
			r.blank[address] = true
		}
	}()
	switch {
	case value.Type() == wordsType, value.Type() == phrasesType:
		r.terms(key, node, value)
	case value.Kind() == reflect.String:
		if text, ok := r.scalar(key, node, "text"); ok {
			value.SetString(text)
		}
	case value.Kind() == reflect.Struct:
		r.mapping(key, node, value)
	case value.Kind() == reflect.Slice:
		r.list(key, node, value)
	default:
		panic("pack: no way to read a " + value.Type().String())
	}
}

func isBlank(value reflect.Value) bool {
	return value.Kind() == reflect.Slice && value.Len() == 0 || value.Kind() == reflect.String && value.Len() == 0
}

// mapping reads a mapping into a struct, whose yaml tags are the only keys.
func (r *reading) mapping(key string, node ast.Node, value reflect.Value) {
	mapping, ok := node.(*ast.MappingNode)
	if !ok {
		r.expected(key, node, "a mapping (key: value)")
		return
	}
	seen := map[string]place{}
	for _, pair := range mapping.Values {
		at := nodePlace(pair.Key)
		name, ok := pair.Key.(*ast.StringNode)
		if !ok {
			r.add(at, "a key is a plain word"+under(key)+"; found "+kind(pair.Key)+nearest.Advice("", keys(value.Type())))
			continue
		}
		if first, twice := seen[name.Value]; twice {
			r.add(at, fmt.Sprintf("key %s stands twice%s, first on line %d", quoted(name.Value), under(key), first.line))
			continue
		}
		seen[name.Value] = at
		r.field(key, name.Value, at, pair.Value, value)
	}
}

// field reads the value of one key into the field of value that has the key as its tag.
func (r *reading) field(parent, key string, at place, node ast.Node, value reflect.Value) {
	valid := keys(value.Type())
	for i, tag := range valid {
		if tag != key {
			continue
		}
		if null, ok := node.(*ast.NullNode); ok && null.Token.Type == token.ImplicitNullType {
			r.where[value.Field(i).Addr().Interface()] = at
			r.add(at, fmt.Sprintf("nothing follows %s; give it a value or delete the key", quoted(key)))
			return
		}
		r.decode(key, node, value.Field(i))
		return
	}
	r.add(at, "unknown key "+quoted(key)+under(parent)+nearest.Advice(key, valid))
	if near := nearest.Word(key, valid); near != "" { // do not also tell that the key which was meant is missing
		for i, tag := range valid {
			if tag == near {
				r.where[value.Field(i).Addr().Interface()] = at
			}
		}
	}
}

// list reads a list of mappings. The slice gets its final length first: the places are kept by address.
func (r *reading) list(key string, node ast.Node, value reflect.Value) {
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
		r.where[value.Index(i).Addr().Interface()] = place{} // nothing more is asked of it
		if !ok {
			r.add(nodePlace(item), "an item of "+quoted(key)+" is a mapping (key: value); found "+kind(item))
		}
	}
}

// strays tells that item i of a list does not stand to the right of its dash: go-yaml takes the key that follows an empty item for the item.
func (r *reading) strays(key string, sequence *ast.SequenceNode, i int) bool {
	dash, at := tokenPlace(sequence.Start), nodePlace(sequence.Values[i])
	if sequence.Start.Type != token.SequenceEntryType || at.column > dash.column {
		return false
	}
	r.add(at, "the item of "+quoted(key)+" above this line is empty; delete it or give it a value")
	return true
}

// keys lists the keys of a struct: its yaml tags, in order.
func keys(t reflect.Type) []string {
	all := make([]string, t.NumField())
	for i := range all {
		all[i] = t.Field(i).Tag.Get("yaml")
	}
	return all
}

// expected tells that a value is of the wrong kind.
func (r *reading) expected(key string, node ast.Node, what string) {
	r.add(nodePlace(node), owner(key)+" is "+what+"; found "+kind(node))
}

func owner(key string) string {
	if key == "" {
		return "a pack"
	}
	return "the value of " + quoted(key)
}

func under(key string) string {
	if key == "" {
		return ""
	}
	return " under " + quoted(key)
}

// kind names what stands at node.
func kind(node ast.Node) string {
	switch n := node.(type) {
	case *ast.MappingNode, *ast.MappingValueNode:
		return "a mapping"
	case *ast.SequenceNode:
		return "a list"
	case *ast.StringNode:
		return "the text " + quoted(n.Value)
	case *ast.LiteralNode:
		return "a block of text"
	case *ast.NullNode:
		return "nothing"
	}
	return "the value " + quoted(strings.TrimSpace(node.GetToken().Value))
}

// nodePlace is where node begins. go-yaml names the first colon of a block mapping instead.
func nodePlace(node ast.Node) place {
	mapping, ok := node.(*ast.MappingNode)
	if ok && len(mapping.Values) > 0 && mapping.Start.Type != token.MappingStartType {
		return nodePlace(mapping.Values[0].Key)
	}
	return tokenPlace(node.GetToken())
}
