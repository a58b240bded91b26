package output

import (
	"bytes"
	"sync"

	"github.com/openchronicle/chronicle/model"
)

// AppendEntry appends a line of JSON Lines: the entry with the name of its report, and a line feed. It may be called from several
// goroutines at once and does not allocate beyond growing dst.
func AppendEntry(dst []byte, report string, e *model.Entry, o Options) []byte {
	p := takePen(o)
	dst = p.line(dst, report, e)
	p.lay()
	dst[len(dst)-1] = '\n' // for the comma
	return dst
}

// pen is a record with what it needs to be written. Pens are pooled because each is used for one entry only.
type pen struct {
	record
	draft []byte // of what is laid out afterwards
}

var pens = sync.Pool{New: func() any { return new(pen) }}

func takePen(o Options) *pen {
	p := pens.Get().(*pen)
	p.Options = o
	return p
}

// lay lets go of the pen.
func (p *pen) lay() {
	p.at.Reset("") // the text of the entry may be collected
	pens.Put(p)
}

// jsonLines writes an entry a line and nothing else.
type jsonLines struct{ Options }

func (j jsonLines) begin(dst []byte, _ *Head, _ bool) ([]byte, error) { return dst, nil }

func (j jsonLines) entry(dst []byte, report string, e *model.Entry) ([]byte, error) {
	return AppendEntry(dst, report, e, j.Options), nil
}

func (j jsonLines) between() string { return "" }

func (j jsonLines) end(dst []byte, _ string, _ *Tail, _ int) ([]byte, error) { return dst, nil }

// jsonDocument writes a report as one indented object. The entries are a list in that object: two levels are open around each.
type jsonDocument struct{ Options }

const entryDepth = 2

func (j jsonDocument) begin(dst []byte, h *Head, _ bool) ([]byte, error) {
	return j.indented(dst, indenter{}, func(r *record, b []byte) []byte {
		return append(r.head(append(b, '{'), h), `"entries":[`...)
	}), nil
}

func (j jsonDocument) entry(dst []byte, _ string, e *model.Entry) ([]byte, error) {
	return j.indented(dst, indenter{depth: entryDepth, fresh: true}, func(r *record, b []byte) []byte { return r.entry(b, e) }), nil
}

func (j jsonDocument) between() string { return "," }

func (j jsonDocument) end(dst []byte, _ string, t *Tail, entries int) ([]byte, error) {
	dst = j.indented(dst, indenter{depth: entryDepth, fresh: entries == 0}, func(r *record, b []byte) []byte {
		return closed(r.tail(append(b, "],"...), t), '}')
	})
	return append(dst, '\n'), nil
}

// indented appends what write appends, laid out and without the comma behind it.
func (j jsonDocument) indented(dst []byte, in indenter, write func(*record, []byte) []byte) []byte {
	p := takePen(j.Options)
	defer p.lay()
	p.draft = write(&p.record, p.draft[:0])
	return in.append(dst, bytes.TrimSuffix(p.draft, []byte(",")))
}
