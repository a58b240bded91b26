// Package strictyaml reads YAML that people write by hand, and tells every problem with its place: unknown keys, values of the wrong kind,
// numbers where text belongs, and all parts of YAML that make a file mean something else than it seems to. It is the only reader of YAML.
package strictyaml

import "fmt"

// Document says what a file is, for messages.
type Document struct {
	One   string // "a pack"
	Many  string // "packs"
	First string // the key that it usually begins with; "" where a file without any key is one too
}

// Words is a list of words. In YAML it is a sequence of scalars, one term each, or one block of text whose words are parted by white space.
type Words []string

// Phrases is a list of terms of one or more words. In YAML it is a sequence of scalars, or one block of text with a term a line.
type Phrases []string

// Place is a place in a file: line and column, 1-based, columns in code points. The zero Place is no place.
type Place struct{ Line, Column int }

// Reading is one pass over one file.
type Reading struct {
	doc      Document
	file     string
	text     string
	lines    []string // of text, once somebody needs them
	problems Errors
	total    int           // problems, also those that were not kept
	where    map[any]Place // address of a value → where it stands, also when it could not be read
	blank    map[any]bool  // addresses of values that could be read and hold nothing
}

// kept bounds the problems that are held in memory; far more than are shown.
const kept = 1000

// Read reads src into the struct that into points at, whose yaml tags are the only keys; a field without a tag is left alone. name stands for
// the file in messages. check, which may be nil, tells what the file says that cannot be meant; it is called unless src is no YAML at
// all. Every problem is told, with its place, in an Errors; into is of no use then.
func Read(doc Document, name string, src []byte, into any, check func(*Reading)) (err error) {
	defer func() {
		if cause := recover(); cause != nil { // a library, on input that nobody has tried
			err = Errors{{File: name, Message: fmt.Sprintf("the YAML cannot be read (internal error: %s)", Plain(fmt.Sprint(cause)))}}
		}
	}()
	text, problem := source(doc, src)
	if problem != nil {
		problem.File = name
		return Errors{problem}
	}
	r := &Reading{doc: doc, file: name, text: text, where: map[any]Place{}, blank: map[any]bool{}}
	r.document(into, check)
	if r.total > 0 {
		return told(name, r.problems, r.total)
	}
	return nil
}

// document does the steps in order; each one needs the one before to have succeeded, except that checks follow decoding in any case.
func (r *Reading) document(into any, check func(*Reading)) {
	tokens := r.scan(r.text)
	if r.total > 0 {
		return
	}
	body := r.parse(tokens)
	if r.total > 0 {
		return
	}
	r.root(body, into)
	if check != nil {
		check(r)
	}
}

// Add tells a problem.
func (r *Reading) Add(at Place, message string) {
	r.total++
	if len(r.problems) < kept {
		r.problems = append(r.problems, &Error{File: r.file, Line: at.Line, Column: at.Column, Message: message})
	}
}

// Where is the place of a value. field is its address: of a struct, of a field, of an item of a list of structs, or of an item of Phrases.
func (r *Reading) Where(field any) Place { return r.where[field] }
