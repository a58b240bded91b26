package output

import (
	"encoding/csv"
	"strconv"
	"sync"

	"github.com/openchronicle/chronicle/internal/column"
	"github.com/openchronicle/chronicle/model"
)

// AppendRows appends the CSV rows of an entry: one in the table Entries, in the others one a mention or a passage, so there may be none, and none in
// those of the report. Rows end in a line feed, cells are quoted where they must be, and what a spreadsheet would run is defused (see defuse). It may be
// called from several goroutines at once.
func AppendRows(dst []byte, report string, e *model.Entry, o Options) []byte {
	p := csvPens.Get().(*csvPen)
	p.out = dst
	switch {
	case o.Table == Entries:
		p.row(entryCells(p.cells[:0], report, e))
	case o.Table == Unread:
		p.at.Reset(e.Text)
		p.unreadRows(o, report, e)
	case !o.Table.OfReport():
		p.at.Reset(e.Text)
		tables[o.Table].values(e, func(mentions []model.Mention, cells ...string) {
			p.mentionRows(o, mentions, append(append(p.cells[:0], report, e.ID, e.Date), cells...))
		})
	}
	p.at.Reset("")
	return p.done()
}

// csvPen writes rows to a buffer it is lent.
type csvPen struct {
	out   []byte
	csv   *csv.Writer
	cells []string
	at    column.Index
}

var csvPens = sync.Pool{New: func() any {
	p := new(csvPen)
	p.csv = csv.NewWriter(p)
	return p
}}

func (p *csvPen) Write(b []byte) (int, error) {
	p.out = append(p.out, b...)
	return len(b), nil
}

// done gives the pen back, and returns the buffer with what it wrote.
func (p *csvPen) done() []byte {
	p.csv.Flush() // cannot fail: Write above does not
	written := p.out
	p.out = nil
	clear(p.cells[:cap(p.cells)])
	csvPens.Put(p)
	return written
}

// row writes a row and keeps the slice for the next.
func (p *csvPen) row(cells []string) {
	for i, cell := range cells {
		cells[i] = defuse(cell)
	}
	_ = p.csv.Write(cells) // cannot fail: Write above does not, and the comma is a comma
	p.cells = cells
}

// mentionRows writes a row for each mention of a value. A value without mentions has one row without a place, so that it is not
// lost; bare, each value has one.
func (p *csvPen) mentionRows(o Options, mentions []model.Mention, cells []string) {
	if o.Bare {
		p.row(cells)
		return
	}
	if len(mentions) == 0 {
		p.row(append(cells, "", "", "", ""))
		return
	}
	for i := range mentions {
		m := &mentions[i]
		start, end := o.Offsets.span(&p.at, m.Span)
		row := append(cells[:len(cells):len(cells)], strconv.Itoa(start), strconv.Itoa(end), m.Text, m.Rule)
		p.row(row)
	}
}

// csvRows writes rows under one header.
type csvRows struct{ Options }

func (c csvRows) begin(dst []byte, _ *Head, first bool) ([]byte, error) {
	if !first {
		return dst, nil
	}
	for i, name := range c.Table.Columns(c.Bare) {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = append(dst, name...)
	}
	return append(dst, '\n'), nil
}

func (c csvRows) entry(dst []byte, report string, e *model.Entry) ([]byte, error) {
	return AppendRows(dst, report, e, c.Options), nil
}

func (c csvRows) between() string { return "" }

func (c csvRows) end(dst []byte, report string, t *Tail, _ int) ([]byte, error) {
	return appendReportRows(dst, report, t, c.Table), nil
}
