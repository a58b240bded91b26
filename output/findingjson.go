package output

import (
	"io"
	"strconv"

	"github.com/openchronicle/chronicle/model"
)

// writeJSON writes the document that schema/finding.json describes.
func writeJSON(w io.Writer, v *Validation, _ FindingOptions) error {
	d := newJSONDoc(w)
	summary := v.Summary()
	counting := make([]*model.Finding, 0, len(v.Findings)-summary.Suppressed)
	for f := range v.counting() {
		counting = append(counting, f)
	}
	d.object(func() {
		d.objects("findings", len(counting), func(i int) { d.finding(counting[i]) })
		d.in("summary", func() {
			d.count("errors", summary.Errors)
			d.count("warnings", summary.Warnings)
			d.count("suggestions", summary.Suggestions)
			d.count("suppressed", summary.Suppressed)
		})
		d.count("rules_run", len(v.Rules))
	})
	return d.end()
}

func (d *jsonDoc) finding(f *model.Finding) {
	d.always("file", f.File)
	d.count("line", f.Line)
	d.count("column", f.Column)
	d.count("end_line", f.EndLine)
	d.count("end_column", f.EndColumn)
	d.stated("entry", f.Entry)
	d.always("rule", f.Rule)
	d.always("severity", string(f.Severity))
	d.always("message", f.Message)
	d.always("text", f.Text)
	if f.Fix != nil {
		d.in("fix", func() { d.fix(f.Fix) })
	}
	if len(f.Related) > 0 {
		d.objects("related", len(f.Related), func(i int) {
			d.count("line", f.Related[i].Line)
			d.count("column", f.Related[i].Column)
			d.always("message", f.Related[i].Message)
		})
	}
}

func (d *jsonDoc) fix(fix *model.Fix) {
	d.objects("edits", len(fix.Edits), func(i int) {
		d.count("start", fix.Edits[i].Start)
		d.count("end", fix.Edits[i].End)
		d.always("new", fix.Edits[i].New)
	})
	d.flag("safe", fix.Safe)
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

func (d *jsonDoc) flag(name string, on bool) {
	d.key(name)
	d.buf = append(strconv.AppendBool(d.buf, on), ',')
}

// end writes the rest of the document and ends it with a line feed.
func (d *jsonDoc) end() error {
	d.flush(0)
	if d.err == nil {
		_, d.err = d.w.Write([]byte("\n"))
	}
	return d.err
}
