package strictyaml

import (
	"reflect"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/token"
)

// terms reads Words or Phrases. The places of Phrases are kept; Words are many, and nobody asks where one stands.
func (r *Reading) terms(key string, node ast.Node, value reflect.Value) {
	var terms []string
	var places []Place
	words := value.Type() == wordsType
	if sequence, ok := node.(*ast.SequenceNode); ok {
		terms, places = r.items(key, sequence)
	} else if text, ok := r.scalar(key, node, "a list of texts or one block of text"); ok {
		terms, places = r.block(key, node, text, words)
	}
	value.Set(reflect.ValueOf(terms).Convert(value.Type()))
	if words {
		return
	}
	for i := range terms {
		r.where[&terms[i]] = places[i]
	}
}

// items reads a list of scalars, each of which is a term as it stands.
func (r *Reading) items(key string, sequence *ast.SequenceNode) (terms []string, places []Place) {
	for i, item := range sequence.Values {
		if r.strays(key, sequence, i) {
			continue
		}
		text, ok := r.scalar(key, item, "a list of texts")
		if ok && strings.TrimSpace(text) == "" {
			r.Add(nodePlace(item), "an item of "+Quoted(key)+" is empty; delete it or give it a value")
		}
		if ok {
			terms, places = append(terms, text), append(places, nodePlace(item))
		}
	}
	return terms, places
}

// block parts one scalar into terms: at white space for words, at line ends for phrases. It gives the places of phrases only.
func (r *Reading) block(key string, node ast.Node, text string, words bool) (terms []string, places []Place) {
	if !words && folds(node) {
		r.Add(nodePlace(node), "the lines of "+Quoted(key)+" are joined to one term here; write | after the colon, and a term a line")
		return nil, nil
	}
	_, commentable := node.(*ast.LiteralNode)
	for i, line := range strings.Split(text, "\n") {
		line = strings.TrimSpace(line)
		if commentable && strings.HasPrefix(line, "#") {
			r.Add(r.inBlock(node, i, line), "a comment in a block of text is text too; put it above the key")
			commentable = false // told once
		}
		switch {
		case words:
			terms = append(terms, strings.Fields(line)...)
		case line != "":
			terms, places = append(terms, line), append(places, r.inBlock(node, i, line))
		}
	}
	return terms, places
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

// inBlock is the place of line i, which begins with text, of a block after |. Of any other scalar, it is the begin.
func (r *Reading) inBlock(node ast.Node, i int, text string) Place {
	at := nodePlace(node)
	if _, block := node.(*ast.LiteralNode); !block || folds(node) {
		return at
	}
	if r.lines == nil {
		r.lines = strings.Split(r.text, "\n")
	}
	line := at.Line + i + 1 // the block begins below the line of its mark
	if line > len(r.lines) {
		return at
	}
	before, _, found := strings.Cut(r.lines[line-1], text)
	if !found {
		return at
	}
	return Place{line, utf8.RuneCountInString(before) + 1}
}
