package pack

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/token"
)

// scalar gives the text of a scalar exactly as its author wrote it; only blanks at the end of a block are lost. A plain scalar that YAML reads as a number, true, false or null is a
// problem, even where the characters would survive here: in other tools 1.10 becomes 1.1 and 010 becomes 8. what says what is expected.
func (r *reading) scalar(key string, node ast.Node, what string) (string, bool) {
	switch n := node.(type) {
	case *ast.LiteralNode:
		return n.Value.Value, true
	case *ast.StringNode:
		if n.Token.Type != token.StringType {
			return n.Value, true
		}
		switch {
		case strings.Contains(strings.TrimSpace(n.Token.Origin), "\n"): // go-yaml takes comments in it for text
			r.add(nodePlace(node), "the text of "+quoted(key)+" goes over several lines; put it below, after > or |")
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
			r.add(nodePlace(node), "an item of "+quoted(key)+" is empty; delete it or give it a value")
			break
		}
		r.quote(node, "the empty value", n.Token.Value)
	default:
		r.expected(key, node, what)
	}
	return "", false
}

func (r *reading) quote(node ast.Node, found, value string) {
	value = clipped(strings.TrimSpace(value), 40)
	r.add(nodePlace(node), fmt.Sprintf(`found %s %s where text belongs; write "%s"`, found, value, value))
}

// isNumber reports whether other YAML readers take a plain scalar for a number although go-yaml does not: 1e3, 08.
func isNumber(plain string) bool {
	if plain == "" || !strings.ContainsRune("+-.0123456789", rune(plain[0])) {
		return false
	}
	_, err := strconv.ParseFloat(plain, 64)
	return err == nil
}

// terms reads Words or Phrases.
func (r *reading) terms(key string, node ast.Node, value reflect.Value) {
	var terms []string
	if sequence, ok := node.(*ast.SequenceNode); ok {
		terms = r.items(key, sequence, value)
	} else if text, ok := r.scalar(key, node, "a list of texts or one block of text"); ok {
		terms = r.block(key, node, text, value.Type() == wordsType)
	}
	value.Set(reflect.ValueOf(terms).Convert(value.Type()))
}

// items reads a list of scalars, each of which is a term as it stands.
func (r *reading) items(key string, sequence *ast.SequenceNode, value reflect.Value) []string {
	var terms []string
	for i, item := range sequence.Values {
		if r.strays(key, sequence, i) {
			continue
		}
		text, ok := r.scalar(key, item, "a list of texts")
		if ok && strings.TrimSpace(text) == "" {
			r.add(nodePlace(item), "an item of "+quoted(key)+" is empty; delete it or give it a value")
		}
		if ok {
			terms = append(terms, text)
		}
	}
	return terms
}

// block parts one scalar into terms: at white space for words, at line ends for phrases.
func (r *reading) block(key string, node ast.Node, text string, words bool) []string {
	if !words && folds(node) {
		r.add(nodePlace(node), "the lines of "+quoted(key)+" are joined to one term here; write | after the colon, and a term a line")
		return nil
	}
	var terms []string
	_, commentable := node.(*ast.LiteralNode)
	for i, line := range strings.Split(text, "\n") {
		line = strings.TrimSpace(line)
		if commentable && strings.HasPrefix(line, "#") {
			r.add(r.inBlock(node, i, line), "a comment in a block of text is text too; put it above the key")
			commentable = false // told once
		}
		switch {
		case words:
			terms = append(terms, strings.Fields(line)...)
		case line != "":
			terms = append(terms, line)
		}
	}
	return terms
}

// folds reports whether YAML joins lines of the scalar: a block after >, or text in quotes that goes on on the next line.
func folds(node ast.Node) bool {
	switch n := node.(type) {
	case *ast.LiteralNode:
		return n.Start.Type == token.FoldedType
	case *ast.StringNode:
		return strings.Contains(strings.TrimSpace(n.Token.Origin), "\n")
	}
	return false
}

// inBlock is the place of line i, which begins with text, of a block after |. Of a block after >, whose lines are joined, it is the begin.
func (r *reading) inBlock(node ast.Node, i int, text string) place {
	if r.lines == nil {
		r.lines = strings.Split(r.text, "\n")
	}
	at := nodePlace(node)
	line := at.line + i + 1 // the block begins below the line of its mark
	if folds(node) || line > len(r.lines) {
		return at
	}
	before, _, found := strings.Cut(r.lines[line-1], text)
	if !found {
		return at
	}
	return place{line, utf8.RuneCountInString(before) + 1}
}
