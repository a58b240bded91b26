package output

import (
	"encoding/csv"
	"strconv"
	"sync"

	"github.com/openchronicle/chronicle/internal/column"
	"github.com/openchronicle/chronicle/model"
)

// AppendRows appends the CSV rows of an entry: one in the table Entries, one a mention in the others, so there may be none. Rows
// end in a line feed, cells are quoted where they must be, and what a spreadsheet would run is defused (see defuse). It may be
// called from several goroutines at once.
func AppendRows(dst []byte, report string, e *model.Entry, o Options) []byte {
	p := csvPens.Get().(*csvPen)
	p.out = dst
	t := &tables[o.Table]
	if o.Table == Entries {
		p.row(entryCells(p.cells[:0], report, e))
	} else {
		p.at.Reset(e.Text)
		t.values(e, func(mentions []model.Mention, cells ...string) {
			p.mentionRows(o, mentions, append(append(p.cells[:0], report, e.ID, e.Date), cells...))
		})
		p.at.Reset("")
	}
	p.csv.Flush() // cannot fail: Write below does not
	dst, p.out = p.out, nil
	clear(p.cells[:cap(p.cells)])
	csvPens.Put(p)
	return dst
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

func (c csvRows) end(dst []byte, _ *Tail, _ int) ([]byte, error) { return dst, nil }
