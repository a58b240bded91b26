package output

import (
	"slices"
	"strconv"
	"strings"

	"github.com/openchronicle/chronicle/model"
)

// Table says what a row of CSV is.
type Table int

// The tables. Entries has a row an entry. Those from People to Footnotes have a row for each mention of each value, Unread one for each passage that was left
// unread. Notes and Other are of the report, and not of its entries.
const (
	Entries Table = iota
	People
	Articles
	Places
	Facilities
	Footnotes
	Unread
	Notes
	Other
)

// table declares the columns of a table. In tables of mentions they stand between the columns of the entry and those of the
// mention.
type table struct {
	name    string
	columns []string
	// values calls row for each value of an entry, with its mentions and a cell for each column; nil where the table has none of mentions.
	values func(e *model.Entry, row func(mentions []model.Mention, cells ...string))
}

var (
	columnsOfEntry   = []string{"report", "id", "date"}
	columnsOfMention = []string{"start", "end", "text", "rule"}
)

var tables = [...]table{
	Entries: {"entries", []string{
		"report", "id", "n", "line", "start", "end", "date", "date_end", "time", "city", "region",
		"places", "people", "articles", "facilities", "footnotes", "extra", "unread", "text",
	}, nil},
	People: {"people", []string{"name", "given", "family", "patronymic", "initials", "roles", "age"},
		func(e *model.Entry, row func([]model.Mention, ...string)) {
			for _, p := range e.People {
				age := ""
				if p.Age != 0 {
					age = strconv.Itoa(p.Age)
				}
				row(p.Mentions, p.Name, p.Given, p.Family, p.Patronymic, p.Initials, strings.Join(p.Roles, separator), age)
			}
		}},
	Articles: {"articles", []string{"jurisdiction", "code", "article", "part", "clause", "title"},
		func(e *model.Entry, row func([]model.Mention, ...string)) {
			for _, a := range e.Articles {
				row(a.Mentions, a.Jurisdiction, a.Code, a.Article, a.Part, a.Clause, a.Title)
			}
		}},
	Places: {"places", []string{"name", "kind", "country", "region", "lat", "lon", "geonames"},
		func(e *model.Entry, row func([]model.Mention, ...string)) {
			for _, p := range e.Places {
				row(p.Mentions, p.Name, p.Kind, p.Country, p.Region, p.Lat, p.Lon, p.GeoNames)
			}
		}},
	Facilities: {"facilities", []string{"code", "kind", "city"},
		func(e *model.Entry, row func([]model.Mention, ...string)) {
			for _, f := range e.Facilities {
				row(f.Mentions, f.Code, f.Kind, f.City)
			}
		}},
	Footnotes: {"footnotes", []string{"number"},
		func(e *model.Entry, row func([]model.Mention, ...string)) {
			for _, f := range e.Footnotes {
				row(f.Mentions, strconv.Itoa(f.Number))
			}
		}},
	Unread: {"unread", []string{"report", "id", "date", "start", "end", "text", "why"}, nil},
	Notes:  {"notes", []string{"report", "number", "text", "url", "line"}, nil},
	Other:  {"other", []string{"report", "kind", "line", "text"}, nil},
}

func (t Table) String() string { return tables[t].name }

// Columns is the header of the table. Bare tables lack the columns of mentions, and where a passage stands that was left unread.
func (t Table) Columns(bare bool) []string {
	switch {
	case t == Unread && bare:
		return without(tables[t].columns, "start", "end")
	case tables[t].values == nil:
		return slices.Clone(tables[t].columns)
	case bare:
		return slices.Concat(columnsOfEntry, tables[t].columns)
	}
	return slices.Concat(columnsOfEntry, tables[t].columns, columnsOfMention)
}

func without(columns []string, some ...string) []string {
	return slices.DeleteFunc(slices.Clone(columns), func(c string) bool { return slices.Contains(some, c) })
}

// OfReport reports whether the table has rows of the report itself, which are written behind its entries.
func (t Table) OfReport() bool { return t == Notes || t == Other }

// TableNames lists the names that ParseTable takes.
func TableNames() []string {
	names := make([]string, len(tables))
	for i := range tables {
		names[i] = tables[i].name
	}
	return names
}

// ParseTable is the table of that name; ok is false where there is none.
func ParseTable(name string) (t Table, ok bool) {
	for i := range tables {
		if tables[i].name == name {
			return Table(i), true
		}
	}
	return 0, false
}
