package output

import (
	"io"
	"strconv"

	"github.com/openchronicle/chronicle/model"
)

// writeJSON writes the document that schema/finding.json describes. A draft has thousands of findings of one layout: it stands here as text, and need not be
// made of compact JSON.
func writeJSON(w io.Writer, v *Validation, _ FindingOptions) error {
	b := []byte("{\n  \"findings\": [")
	for f := range v.counting() {
		b = appendFinding(append(b, "\n    {"...), f)
		if last := len(b) - 1; last >= pieceBytes {
			if _, err := w.Write(b[:last]); err != nil {
				return err
			}
			b = append(b[:0], b[last])
		}
	}
	summary := v.Summary()
	b = append(ended(b, "\n  ", ']'), "\n  \"summary\": {"...)
	b = appendCount(append(b, "\n    \"errors\": "...), summary.Errors)
	b = appendCount(append(b, "\n    \"warnings\": "...), summary.Warnings)
	b = appendCount(append(b, "\n    \"suggestions\": "...), summary.Suggestions)
	b = appendCount(append(b, "\n    \"suppressed\": "...), summary.Suppressed)
	b = appendCount(append(ended(b, "\n  ", '}'), "\n  \"rules_run\": "...), len(v.Rules))
	b = ended(b, "\n", '}')
	b[len(b)-1] = '\n'
	_, err := w.Write(b)
	return err
}

// ended is closed for a document that is laid out: the bracket stands on a line of its own, behind margin, unless nothing stands in it.
func ended(dst []byte, margin string, bracket byte) []byte {
	if last := len(dst) - 1; dst[last] == ',' {
		dst = append(dst[:last], margin...)
	}
	return append(dst, bracket, ',')
}

func appendFinding(b []byte, f *model.Finding) []byte {
	b = appendText(append(b, "\n      \"file\": "...), f.File)
	b = appendCount(append(b, "\n      \"line\": "...), f.Line)
	b = appendCount(append(b, "\n      \"column\": "...), f.Column)
	b = appendCount(append(b, "\n      \"end_line\": "...), f.EndLine)
	b = appendCount(append(b, "\n      \"end_column\": "...), f.EndColumn)
	b = appendStated(b, "\n      \"entry\": ", f.Entry)
	b = appendText(append(b, "\n      \"rule\": "...), f.Rule)
	b = appendText(append(b, "\n      \"severity\": "...), string(f.Severity))
	b = appendText(append(b, "\n      \"message\": "...), f.Message)
	b = appendText(append(b, "\n      \"text\": "...), f.Text)
	if f.Fix != nil {
		b = appendFix(append(b, "\n      \"fix\": {"...), f.Fix)
	}
	if len(f.Related) > 0 {
		b = appendRelated(append(b, "\n      \"related\": ["...), f.Related)
	}
	return ended(b, "\n    ", '}')
}

func appendFix(b []byte, fix *model.Fix) []byte {
	b = append(b, "\n        \"edits\": ["...)
	for i := range fix.Edits {
		e := &fix.Edits[i]
		b = appendCount(append(b, "\n          {\n            \"start\": "...), e.Start)
		b = appendCount(append(b, "\n            \"end\": "...), e.End)
		b = appendText(append(b, "\n            \"new\": "...), e.New)
		b = ended(b, "\n          ", '}')
	}
	b = append(ended(b, "\n        ", ']'), "\n        \"safe\": "...)
	return ended(append(strconv.AppendBool(b, fix.Safe), ','), "\n      ", '}')
}

func appendRelated(b []byte, related []model.Related) []byte {
	for i := range related {
		b = appendCount(append(b, "\n        {\n          \"line\": "...), related[i].Line)
		b = appendCount(append(b, "\n          \"column\": "...), related[i].Column)
		b = appendText(append(b, "\n          \"message\": "...), related[i].Message)
		b = ended(b, "\n        ", '}')
	}
	return ended(b, "\n      ", ']')
}

// jsonDoc is an indented document in JSON, written piece by piece. Functions that it is given emit the fields of an object.
type jsonDoc struct {
	w      io.Writer
	buf    []byte // compact: what has not been laid out yet
	layout indenter
	laid   []byte
	err    error
}

func newJSONDoc(w io.Writer) *jsonDoc { return &jsonDoc{w: w} }

// pieceBytes is how much of a document of findings is held before it is written.
const pieceBytes = 32 << 10

// flush writes what is held, but for the comma behind it, once it is more than most.
func (d *jsonDoc) flush(most int) {
	last := len(d.buf) - 1
	if last < most || d.err != nil {
		return
	}
	d.laid = d.layout.append(d.laid[:0], d.buf[:last])
	d.buf = append(d.buf[:0], d.buf[last])
	_, d.err = d.w.Write(d.laid)
}

func (d *jsonDoc) key(name string) { d.buf = append(appendQuoted(d.buf, name), ':') }

func (d *jsonDoc) object(fields func()) {
	d.buf = append(d.buf, '{')
	fields()
	d.buf = closed(d.buf, '}')
}

// in emits an object under a name.
func (d *jsonDoc) in(name string, fields func()) {
	d.key(name)
	d.object(fields)
}

// objects emits a list of n objects under a name.
func (d *jsonDoc) objects(name string, n int, fields func(i int)) {
	d.key(name)
	d.list(n, fields)
}

func (d *jsonDoc) list(n int, fields func(i int)) {
	d.buf = append(d.buf, '[')
	for i := range n {
		d.object(func() { fields(i) })
		d.flush(pieceBytes)
	}
	d.buf = closed(d.buf, ']')
}

func (d *jsonDoc) texts(name string, all ...string) {
	d.key(name)
	d.buf = appendTexts(append(d.buf, '['), all)
}

func (d *jsonDoc) always(name, value string) {
	d.key(name)
	d.buf = appendText(d.buf, value)
}

func (d *jsonDoc) stated(name, value string) {
	if value != "" {
		d.always(name, value)
	}
}

func (d *jsonDoc) count(name string, n int) {
	d.key(name)
	d.buf = appendCount(d.buf, n)
}

// end writes the rest of the document and ends it with a line feed.
func (d *jsonDoc) end() error {
	d.flush(0)
	if d.err == nil {
		_, d.err = d.w.Write([]byte("\n"))
	}
	return d.err
}
