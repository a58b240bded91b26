package strictyaml

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/token"
)

// scalar gives the text of a scalar exactly as its author wrote it; only blanks at the end of a block are lost. A plain scalar that YAML reads as a number, true, false or null is a
// problem, even where the characters would survive here: in other tools 1.10 becomes 1.1 and 010 becomes 8. what says what is expected.
func (r *Reading) scalar(key string, node ast.Node, what string) (string, bool) {
	switch n := node.(type) {
	case *ast.LiteralNode:
		return n.Value.Value, true
	case *ast.StringNode:
		if n.Token.Type != token.StringType {
			return n.Value, true
		}
		switch {
		case strings.Contains(strings.TrimSpace(n.Token.Origin), "\n"): // go-yaml takes comments in it for text
			r.Add(nodePlace(node), "the text of "+Quoted(key)+" goes over several lines; put it below, after > or |")
		case isNumber(n.Value):
			r.quote(node, "the number", n.Value)
		default:
			return n.Value, true
		}
	case *ast.IntegerNode, *ast.FloatNode, *ast.InfinityNode, *ast.NanNode:
		r.quote(node, "the number", node.GetToken().Value)
	case *ast.BoolNode:
		r.quote(node, "the truth value", n.Token.Value)
	case *ast.NullNode:
		if n.Token.Type == token.ImplicitNullType {
			r.Add(nodePlace(node), "an item of "+Quoted(key)+" is empty; delete it or give it a value")
			break
		}
		r.quote(node, "the empty value", n.Token.Value)
	default:
		r.expected(key, node, what)
	}
	return "", false
}

func (r *Reading) quote(node ast.Node, found, value string) {
	value = clipped(strings.TrimSpace(value), 40)
	r.Add(nodePlace(node), fmt.Sprintf(`found %s %s where text belongs; write "%s"`, found, value, value))
}

// isNumber reports whether other YAML readers take a plain scalar for a number although go-yaml does not: 1e3, 08.
func isNumber(plain string) bool {
	if plain == "" || !strings.ContainsRune("+-.0123456789", rune(plain[0])) {
		return false
	}
	_, err := strconv.ParseFloat(plain, 64)
	return err == nil
}
