package strictyaml

import (
	"strings"

	"github.com/goccy/go-yaml/ast"
)

// expected tells that a value is of the wrong kind.
func (r *Reading) expected(key string, node ast.Node, what string) {
	owner := r.doc.One
	if key != "" {
		owner = "the value of " + Quoted(key)
	}
	r.Add(nodePlace(node), owner+" is "+what+"; found "+kind(node))
}

func under(key string) string {
	if key == "" {
		return ""
	}
	return " under " + Quoted(key)
}

// kind names what stands at node.
func kind(node ast.Node) string {
	switch n := node.(type) {
	case *ast.MappingNode, *ast.MappingValueNode:
		return "a mapping"
	case *ast.SequenceNode:
		return "a list"
	case *ast.StringNode:
		return "the text " + Quoted(n.Value)
	case *ast.LiteralNode:
		return "a block of text"
	case *ast.NullNode:
		return "nothing"
	}
	return "the value " + Quoted(strings.TrimSpace(node.GetToken().Value))
}
