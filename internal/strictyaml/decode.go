package strictyaml

import (
	"fmt"
	"reflect"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/token"

	"github.com/openchronicle/chronicle/internal/nearest"
)

var (
	wordsType   = reflect.TypeFor[Words]()
	phrasesType = reflect.TypeFor[Phrases]()
)

// root decodes the body of a document into the struct that into points at.
func (r *Reading) root(body ast.Node, into any) {
	if body == nil {
		if r.doc.First != "" {
			r.Add(Place{}, fmt.Sprintf("the file is empty; %s is keys and values, from %s on", r.doc.One, Quoted(r.doc.First+": …")))
		}
		return
	}
	r.decode("", body, reflect.ValueOf(into).Elem())
	if _, ok := body.(*ast.MappingNode); !ok {
		r.where[into] = Place{} // nothing more is asked of it
	}
}

// decode reads node into value, a string, Words, Phrases, a struct, a slice of structs, or of pairs. key is the key that the value belongs to,
// "" at the top. Decoding goes on after a problem, so that all of them are told.
func (r *Reading) decode(key string, node ast.Node, value reflect.Value) {
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
		r.structure(key, node, value)
	case value.Kind() == reflect.Slice && isPair(value.Type().Elem()):
		r.pairs(key, node, value)
	case value.Kind() == reflect.Slice:
		r.list(key, node, value)
	default:
		panic("no way to read a " + value.Type().String())
	}
}

func isBlank(value reflect.Value) bool {
	return value.Kind() == reflect.Slice && value.Len() == 0 || value.Kind() == reflect.String && value.Len() == 0
}

// structure reads a mapping into a struct.
func (r *Reading) structure(key string, node ast.Node, value reflect.Value) {
	valid, indexes := keys(value.Type())
	r.mapping(key, node, nearest.Advice("", valid), func(name string, at Place, node ast.Node) {
		for i, tag := range valid {
			if tag != name {
				continue
			}
			field := value.Field(indexes[i])
			if r.follows(name, at, node) {
				r.decode(name, node, field)
			} else {
				r.where[field.Addr().Interface()] = at
			}
			return
		}
		r.Add(at, "unknown key "+Quoted(name)+under(key)+nearest.Advice(name, valid))
		if near := nearest.Word(name, valid); near != "" { // do not also tell that the key which was meant is missing
			for i, tag := range valid {
				if tag == near {
					r.where[value.Field(indexes[i]).Addr().Interface()] = at
				}
			}
		}
	})
}

// mapping walks over a mapping, and gives each a key that is a plain word and stands for the first time. advice ends the sentence about one that
// is not.
func (r *Reading) mapping(key string, node ast.Node, advice string, each func(name string, at Place, node ast.Node)) {
	mapping, ok := node.(*ast.MappingNode)
	if !ok {
		r.expected(key, node, "a mapping (key: value)")
		return
	}
	seen := map[string]Place{}
	for _, pair := range mapping.Values {
		at := nodePlace(pair.Key)
		name, ok := pair.Key.(*ast.StringNode)
		if !ok {
			r.Add(at, "a key is a plain word"+under(key)+"; found "+kind(pair.Key)+advice)
			continue
		}
		if first, twice := seen[name.Value]; twice {
			r.Add(at, fmt.Sprintf("key %s stands twice%s, first on line %d", Quoted(name.Value), under(key), first.Line))
			continue
		}
		seen[name.Value] = at
		each(name.Value, at, pair.Value)
	}
}

// follows tells that a key has no value.
func (r *Reading) follows(key string, at Place, node ast.Node) bool {
	null, ok := node.(*ast.NullNode)
	if !ok || null.Token.Type != token.ImplicitNullType {
		return true
	}
	r.Add(at, fmt.Sprintf("nothing follows %s; give it a value or delete the key", Quoted(key)))
	return false
}

// keys lists the keys of a struct, its yaml tags, in order, and the indexes of their fields.
func keys(t reflect.Type) (all []string, indexes []int) {
	for i := range t.NumField() {
		if tag := t.Field(i).Tag.Get("yaml"); tag != "" {
			all, indexes = append(all, tag), append(indexes, i)
		}
	}
	return all, indexes
}
