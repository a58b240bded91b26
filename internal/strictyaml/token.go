package strictyaml

import (
	"fmt"
	"io"

	"github.com/goccy/go-yaml/scanner"
	"github.com/goccy/go-yaml/token"
)

const (
	// deepest is how deep a file may nest; a pack needs 6. The parser of go-yaml is quadratic in depth: 20,000 levels take 2 s.
	deepest = 40
	// mostTokens bounds memory, some 500 bytes each with their nodes. A pack with 100,000 words in blocks of text has a few thousand.
	mostTokens = 500_000
	// mostMarks bounds it before go-yaml, which scans long lines at once, sees the file: every token but a few needs a mark.
	mostMarks = 2 * mostTokens
	marks     = "[]{},:-?&*!|>'\"%#"
)

// tooMany is told of a file with more than mostTokens or mostMarks.
var tooMany = fmt.Sprintf("the file has more than %d values, keys and marks; put long lists of words into blocks of text", mostTokens)

// refused are the parts of YAML that do harm, and what to do without them. Aliases make a small file expand without limit, tags
// and directives change what a scalar means.
var refused = map[token.Type]struct{ what, instead string }{
	token.AnchorType:     {"anchors (&)", "if this is text, put it in quotes"},
	token.AliasType:      {"aliases (*)", "write the value out, or put it in quotes if it is text"},
	token.MergeKeyType:   {"merge keys (<<)", "write the keys out"},
	token.TagType:        {"tags (!)", "if this is text, put it in quotes"},
	token.DirectiveType:  {"directives (%)", "if this is text, put it in quotes"},
	token.MappingKeyType: {"keys marked with ?", "write key: value, or put it in quotes if it is text"},
}

// scan cuts text into tokens, without comments. Whatever would make the parser slow or the file mean something else is a problem, and
// scanning stops at the first one that makes the rest unreadable: the parser must not see tokens with problems.
func (r *Reading) scan(text string) token.Tokens {
	var (
		yaml   scanner.Scanner
		tokens token.Tokens
		depth  nesting
		filled bool // a document has begun
	)
	if at := nth(text, marks, mostMarks); at >= 0 {
		line, column := position(text, at)
		r.Add(Place{line, column}, tooMany)
		return nil
	}
	yaml.Init(text)
	for {
		some, err := yaml.Scan()
		for _, tk := range some {
			at := tokenPlace(tk)
			switch {
			case tk.Type == token.CommentType:
				continue
			case tk.Type == token.InvalidType || tk.Error != "":
				r.Add(at, notYAML(tk.Error))
				return nil
			case tk.Type == token.DocumentHeaderType && filled:
				r.Add(at, r.second()+", so delete the line ---")
				return nil
			case len(tokens) >= mostTokens:
				r.Add(at, tooMany)
				return nil
			case refused[tk.Type].what != "":
				no := refused[tk.Type]
				r.Add(at, no.what+" are not used in "+r.doc.Many+"; "+no.instead)
				if tk.Type == token.DirectiveType || r.total >= kept {
					return nil
				}
			}
			filled = true
			tokens.Add(tk)
			if depth.add(tokens) > deepest {
				r.Add(at, fmt.Sprintf("nested more than %d levels deep", deepest))
				return nil
			}
		}
		if err == io.EOF {
			return tokens
		}
	}
}

// nth is the offset of the byte of text that is the nth one out of some, -1 when there are fewer.
func nth(text, some string, n int) int {
	var in [256]bool
	for _, c := range []byte(some) {
		in[c] = true
	}
	for at, c := range []byte(text) {
		if !in[c] {
			continue
		}
		if n--; n == 0 {
			return at
		}
	}
	return -1
}

// nesting counts how deep the last token of a file lies: brackets that are open, and columns at which block lists and mappings stand. A list
// at the column of its key is not counted, so the true depth is at most twice as large.
type nesting struct {
	brackets int
	columns  []int // strictly rising
}

func (n *nesting) add(tokens token.Tokens) int {
	last := tokens[len(tokens)-1]
	switch last.Type {
	case token.MappingStartType, token.SequenceStartType:
		n.brackets++
	case token.MappingEndType, token.SequenceEndType:
		n.brackets = max(0, n.brackets-1)
	case token.SequenceEntryType:
		n.block(last.Position.Column)
	case token.MappingValueType:
		if len(tokens) > 1 {
			last = tokens[len(tokens)-2] // the key
		}
		n.block(last.Position.Column)
	}
	return n.brackets + len(n.columns)
}

func (n *nesting) block(column int) {
	if n.brackets > 0 {
		return
	}
	for len(n.columns) > 0 && n.columns[len(n.columns)-1] >= column {
		n.columns = n.columns[:len(n.columns)-1]
	}
	n.columns = append(n.columns, column)
}
