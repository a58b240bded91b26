package output

import (
	"strconv"
	"strings"

	"github.com/openchronicle/chronicle/model"
)

// separator parts the values of a list in one cell. A value may contain it: whoever needs the values one by one takes a table.
const separator = "; "

// entryCells appends the cells of the table Entries.
func entryCells(row []string, report string, e *model.Entry) []string {
	return append(row,
		report, e.ID, strconv.Itoa(e.N), strconv.Itoa(e.Line), strconv.Itoa(e.Span.Start), strconv.Itoa(e.Span.End),
		e.Date, e.DateEnd, e.Time, e.City, e.Region,
		join(e.Places, func(p *model.Place) string { return p.Name }),
		join(e.People, func(p *model.Person) string { return p.Name }),
		join(e.Articles, Citation),
		join(e.Facilities, func(f *model.Facility) string { return f.Code }),
		join(e.Footnotes, func(f *model.Footnote) string { return strconv.Itoa(f.Number) }),
		join(e.Extra, func(x *model.Extra) string { return x.Field + ": " + x.Value }),
		join(e.Unread, func(u *model.Unread) string { return u.Text + " (" + u.Why + ")" }),
		e.Text)
}

// Citation is a provision of law in one line: "KZ CC art. 405 part 2 clause 3", less what was not stated.
func Citation(a *model.Article) string {
	var b strings.Builder
	for _, part := range [...]struct{ word, value string }{
		{"", a.Jurisdiction}, {"", a.Code}, {"art. ", a.Article}, {"part ", a.Part}, {"clause ", a.Clause},
	} {
		if part.value == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(part.word)
		b.WriteString(part.value)
	}
	return b.String()
}

func join[T any](all []T, cell func(*T) string) string {
	switch len(all) {
	case 0:
		return ""
	case 1:
		return cell(&all[0])
	}
	cells := make([]string, len(all))
	for i := range all {
		cells[i] = cell(&all[i])
	}
	return strings.Join(cells, separator)
}

// defuse puts an apostrophe before a cell that a spreadsheet would run as a formula: one that starts with = + - @, a tab, a
// carriage return or a line feed, or with a full-width = + - @. A plain negative number, "-43.25", stays as it is. So that the
// apostrophe can be taken off again for certain, a cell gets one also when such a character stands behind apostrophes: of a
// cell that starts with apostrophes and one of these characters, the first apostrophe is ours.
func defuse(cell string) string {
	if cell == "" || !startsFormula(strings.TrimLeft(cell, "'")) || negativeNumber(cell) {
		return cell
	}
	return "'" + cell
}

func startsFormula(cell string) bool {
	for _, r := range cell {
		return strings.ContainsRune("=+-@\t\r\n＝＋－＠", r)
	}
	return false
}

// negativeNumber reports whether cell is a minus, digits and at most a fraction.
func negativeNumber(cell string) bool {
	whole, fraction, dotted := strings.Cut(strings.TrimPrefix(cell, "-"), ".")
	return cell[0] == '-' && digits(whole) && (!dotted || digits(fraction))
}

func digits(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}
