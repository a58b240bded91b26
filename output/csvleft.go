package output

import (
	"strconv"

	"github.com/openchronicle/chronicle/model"
)

// unreadRows writes a row for each passage of an entry that was left unread.
func (p *csvPen) unreadRows(o Options, report string, e *model.Entry) {
	for i := range e.Unread {
		u := &e.Unread[i]
		row := append(p.cells[:0], report, e.ID, e.Date)
		if !o.Bare {
			start, end := o.Offsets.span(&p.at, u.Span)
			row = append(row, strconv.Itoa(start), strconv.Itoa(end))
		}
		p.row(append(row, u.Text, u.Why))
	}
}

// appendReportRows appends the rows of a table of reports: of the definitions of footnotes, or of the paragraphs that are neither these nor entries. The
// other tables have none.
func appendReportRows(dst []byte, report string, t *Tail, of Table) []byte {
	p := csvPens.Get().(*csvPen)
	p.out = dst
	switch of {
	case Notes:
		for _, n := range t.Notes {
			p.row(append(p.cells[:0], report, strconv.Itoa(n.Number), n.Text, n.URL, strconv.Itoa(n.Line)))
		}
	case Other:
		for _, o := range t.Other {
			p.row(append(p.cells[:0], report, o.Kind, strconv.Itoa(o.Line), o.Text))
		}
	}
	return p.done()
}
