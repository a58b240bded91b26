package strictyaml

import (
	"errors"
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"
)

// parse turns tokens into the one document of a file.
func (r *Reading) parse(tokens token.Tokens) ast.Node {
	file, err := parser.Parse(tokens, 0, parser.AllowDuplicateMapKey())
	if err != nil {
		// go-yaml's own text of the error shows the lines around it; only its message and its token are used.
		var known interface {
			GetMessage() string
			GetToken() *token.Token
		}
		if !errors.As(err, &known) {
			r.Add(Place{}, "this is not YAML")
			return nil
		}
		r.Add(tokenPlace(known.GetToken()), notYAML(known.GetMessage()))
		return nil
	}
	var body ast.Node
	for _, doc := range file.Docs {
		switch {
		case doc.Body == nil:
		case body != nil:
			r.Add(nodePlace(doc.Body), r.second())
		default:
			body = doc.Body
		}
	}
	return body
}

// second is told of a second document.
func (r *Reading) second() string {
	return "a second document begins here; " + r.doc.One + " is one document"
}

// hints say what to do about the messages of go-yaml that editors meet most.
var hints = []struct{ message, hint string }{
	{"mapping value is not allowed", "put text that has a colon in it in quotes"},
	{"value is not allowed in this context", "look at the indentation of this line and the one above"},
	{"non-map value", "a key and a colon are missing, or the indentation is wrong"},
	{"reserved character", "put the text in quotes"},
	{"escape character", "write a backslash twice in double quotes, or use single quotes"},
	{"could not find end character", "the closing quote is missing"},
}

// notYAML words a message of go-yaml.
func notYAML(message string) string {
	sentence := "this is not YAML: " + Plain(message)
	for _, known := range hints {
		if strings.Contains(message, known.message) {
			return sentence + "; " + known.hint
		}
	}
	return sentence
}

// tokenPlace is where tk begins; go-yaml gives column 0 to some tokens.
func tokenPlace(tk *token.Token) Place {
	if tk == nil || tk.Position == nil || tk.Position.Line < 1 {
		return Place{}
	}
	return Place{tk.Position.Line, max(1, tk.Position.Column)}
}

// nodePlace is where node begins. go-yaml names the first colon of a block mapping instead.
func nodePlace(node ast.Node) Place {
	mapping, ok := node.(*ast.MappingNode)
	if ok && len(mapping.Values) > 0 && mapping.Start.Type != token.MappingStartType {
		return nodePlace(mapping.Values[0].Key)
	}
	return tokenPlace(node.GetToken())
}
