package output

import (
	"sync"

	"github.com/openchronicle/chronicle/model"
)

// AppendEntry appends a line of JSON Lines: the entry with the name of its report, and a line feed. It may be called from several
// goroutines at once and does not allocate beyond growing dst.
func AppendEntry(dst []byte, report string, e *model.Entry, o Options) []byte {
	p := newJSONPen(dst, o)
	p.shape.line(report, e)
	return append(p.done(), '\n')
}

// jsonPen is a shape that emits JSON. Pens are pooled because each is used for one entry only.
type jsonPen struct {
	out   jsonText
	shape shape
}

var jsonPens = sync.Pool{New: func() any {
	p := new(jsonPen)
	p.shape.emitter = &p.out
	return p
}}

func newJSONPen(dst []byte, o Options) *jsonPen {
	p := jsonPens.Get().(*jsonPen)
	p.out = jsonText{buf: dst}
	p.shape.Options = o
	return p
}

// done gives the buffer back and lets go of the pen.
func (p *jsonPen) done() []byte {
	dst := p.out.buf
	p.out.buf = nil
	p.shape.at.Reset("") // the text of the entry may be collected
	jsonPens.Put(p)
	return dst
}

// jsonLines writes an entry a line and nothing else.
type jsonLines struct{ Options }

func (j jsonLines) begin(dst []byte, _ *Head, _ bool) ([]byte, error) { return dst, nil }

func (j jsonLines) entry(dst []byte, report string, e *model.Entry) ([]byte, error) {
	return AppendEntry(dst, report, e, j.Options), nil
}

func (j jsonLines) between() string { return "" }

func (j jsonLines) end(dst []byte, _ *Tail, _ int) ([]byte, error) { return dst, nil }

// jsonDocument writes a report as one indented object. The entries are a list in that object: two levels are open around each.
type jsonDocument struct{ Options }

const entryDepth = 2

func (j jsonDocument) begin(dst []byte, h *Head, _ bool) ([]byte, error) {
	p := newJSONPen(dst, j.Options)
	p.out.indent = true
	p.shape.beginObject()
	p.shape.head(h)
	p.shape.key("entries")
	p.shape.beginList()
	return p.done(), nil
}

func (j jsonDocument) entry(dst []byte, _ string, e *model.Entry) ([]byte, error) {
	p := newJSONPen(dst, j.Options)
	p.out.indent, p.out.depth = true, entryDepth
	p.shape.entry(e)
	return p.done(), nil
}

func (j jsonDocument) between() string { return "," }

func (j jsonDocument) end(dst []byte, t *Tail, entries int) ([]byte, error) {
	p := newJSONPen(dst, j.Options)
	p.out.indent, p.out.depth, p.out.later = true, entryDepth, entries > 0
	p.shape.endList()
	p.shape.tail(t)
	p.shape.endObject()
	return append(p.done(), '\n'), nil
}
