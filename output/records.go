package output

import (
	"errors"
	"fmt"
	"io"

	"github.com/openchronicle/chronicle/model"
)

// renderer turns the parts of a report into bytes of one format. It has no state: entries may be rendered in any order, by several
// goroutines at once. What it appends is whole, so that the parts of a report make up the document when they are put together as
// begin, entry, between, entry, …, end.
type renderer interface {
	// begin appends what stands before the entries; first says that nothing has been written yet.
	begin(dst []byte, h *Head, first bool) ([]byte, error)
	entry(dst []byte, report string, e *model.Entry) ([]byte, error)
	// between is what parts two entries.
	between() string
	// end appends what stands after the entries of the report of that name; it is told how many there were.
	end(dst []byte, report string, t *Tail, entries int) ([]byte, error)
}

// Records writes reports in one format: Begin, the entries, End. Workers that render some entries each call Render, and one goroutine hands what they
// made to Put, in the order of the source. It goes to the underlying writer at once, so memory is bounded by the largest entry whatever the format;
// callers buffer. After an error every call but Render returns that error.
type Records struct {
	w        io.Writer
	format   RecordFormat
	renderer renderer

	open    bool
	reports int    // begun
	report  string // the open one
	entries int    // of the open report
	buf     []byte
	err     error
}

// NewRecords writes records to w. It fails when the options ask for something that the format does not have.
func NewRecords(w io.Writer, f RecordFormat, o Options) (*Records, error) {
	if o.Table != Entries && !f.Tables {
		return nil, fmt.Errorf("format %s has no tables", f.Name)
	}
	return &Records{w: w, format: f, renderer: f.renderer(o)}, nil
}

// Begin opens a report.
func (r *Records) Begin(h Head) error {
	switch {
	case r.err != nil:
		return r.err
	case r.open:
		return r.fail(errors.New("a report is begun within a report"))
	case r.format.Document && r.reports > 0:
		return r.fail(fmt.Errorf("format %s holds one report only", r.format.Name))
	}
	r.open, r.report, r.entries = true, h.Source.Name, 0
	r.reports++
	return r.write(r.renderer.begin(r.buf[:0], &h, r.reports == 1))
}

// Render appends an entry of the report of that name to dst, which holds nothing or the entries before it. It does not touch the state
// of r and may be called from several goroutines at once, also before Begin.
func (r *Records) Render(dst []byte, report string, e *model.Entry) ([]byte, error) {
	if len(dst) > 0 {
		dst = append(dst, r.renderer.between()...)
	}
	return r.renderer.entry(dst, report, e)
}

// Put writes what Render appended for some entries of the open report.
func (r *Records) Put(rendered []byte, entries int) error {
	if err := r.ready(); err != nil || entries == 0 {
		return err
	}
	if sep := r.renderer.between(); sep != "" && r.entries > 0 {
		if _, err := io.WriteString(r.w, sep); err != nil {
			return r.fail(err)
		}
	}
	r.entries += entries
	_, err := r.w.Write(rendered)
	return r.fail(err)
}

// End closes the open report. A report that fails half-way need not be ended.
func (r *Records) End(t Tail) error {
	if err := r.ready(); err != nil {
		return err
	}
	r.open = false
	return r.write(r.renderer.end(r.buf[:0], r.report, &t, r.entries))
}

var errNoReport = errors.New("no report has begun")

// ready says why nothing can be written into a report now.
func (r *Records) ready() error {
	if r.err == nil && !r.open {
		r.err = errNoReport
	}
	return r.err
}

// write hands on what a renderer appended to the buffer.
func (r *Records) write(b []byte, err error) error {
	if err == nil {
		r.buf = b
		_, err = r.w.Write(b)
	}
	return r.fail(err)
}

// fail keeps the first error.
func (r *Records) fail(err error) error {
	if r.err == nil {
		r.err = err
	}
	return err
}
