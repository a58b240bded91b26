package pack

import (
	"errors"
	"fmt"
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"
)

// Read reads a rule pack. name stands for the file in messages. Every problem of the file is told, with its place, in an Errors; the Pack is
// nil then. The patterns of the pack compile.
func Read(name string, src []byte) (*Pack, error) {
	return read(name, src, false)
}

// readPart reads one of several files that Merge joins to an embedded pack: it need not say pack and version, and its patterns are
// not compiled, because that would cost every start of the program; Pack.Test compiles them.
func readPart(name string, src []byte) (*Pack, error) {
	return read(name, src, true)
}

// reading is one pass over one file.
type reading struct {
	file     string
	text     string
	lines    []string // of text, once somebody needs them
	part     bool
	problems Errors
	total    int           // problems, also those that were not kept
	where    map[any]place // address of a key's or item's value in the Pack → where it stands, also when it could not be read
	blank    map[any]bool  // addresses of values that could be read and hold nothing
}

// place is a place in a file: line and column, 1-based, columns in code points.
type place struct{ line, column int }

// kept bounds the problems that are held in memory; far more than are shown.
const kept = 1000

func (r *reading) add(at place, message string) {
	r.total++
	if len(r.problems) < kept {
		r.problems = append(r.problems, &Error{File: r.file, Line: at.line, Column: at.column, Message: message})
	}
}

func read(name string, src []byte, part bool) (p *Pack, err error) {
	defer func() {
		if cause := recover(); cause != nil { // a library, on input that nobody has tried
			p, err = nil, Errors{{File: name, Message: fmt.Sprintf("the YAML cannot be read (internal error: %s)", plain(fmt.Sprint(cause)))}}
		}
	}()
	text, problem := source(src)
	if problem != nil {
		problem.File = name
		return nil, Errors{problem}
	}
	r := &reading{file: name, text: text, part: part, where: map[any]place{}, blank: map[any]bool{}}
	p = r.pack()
	if r.total > 0 {
		return nil, told(name, r.problems, r.total)
	}
	return p, nil
}

// pack does the steps in order; each one needs the one before to have succeeded, except that checks follow decoding in any case.
func (r *reading) pack() *Pack {
	tokens := r.scan(r.text)
	if r.total > 0 {
		return nil
	}
	body := r.parse(tokens)
	if r.total > 0 {
		return nil
	}
	p := &Pack{}
	r.root(body, p)
	r.check(p)
	return p
}

// parse turns tokens into the one document of a pack.
func (r *reading) parse(tokens token.Tokens) ast.Node {
	file, err := parser.Parse(tokens, 0, parser.AllowDuplicateMapKey())
	if err != nil {
		// go-yaml's own text of the error shows the lines around it; only its message and its token are used.
		var known interface {
			GetMessage() string
			GetToken() *token.Token
		}
		if !errors.As(err, &known) {
			r.add(place{}, "this is not YAML")
			return nil
		}
		r.add(tokenPlace(known.GetToken()), notYAML(known.GetMessage()))
		return nil
	}
	var body ast.Node
	for _, doc := range file.Docs {
		switch {
		case doc.Body == nil:
		case body != nil:
			r.add(nodePlace(doc.Body), "a second document begins here; a pack is one document")
		default:
			body = doc.Body
		}
	}
	return body
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
	sentence := "this is not YAML: " + plain(message)
	for _, known := range hints {
		if strings.Contains(message, known.message) {
			return sentence + "; " + known.hint
		}
	}
	return sentence
}

// plain makes the text of a library fit for one line.
func plain(message string) string {
	return clipped(strings.Join(strings.Fields(message), " "), 120)
}

// tokenPlace is where tk begins; go-yaml gives column 0 to some tokens.
func tokenPlace(tk *token.Token) place {
	if tk == nil || tk.Position == nil || tk.Position.Line < 1 {
		return place{}
	}
	return place{tk.Position.Line, max(1, tk.Position.Column)}
}
