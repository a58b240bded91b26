package output

import (
	"slices"
	"strconv"
	"strings"

	"github.com/openchronicle/chronicle/model"
)

// Table says what a row of CSV is.
type Table int

// The tables. Entries has a row an entry; the others have a row for each mention of each value.
const (
	Entries Table = iota
	People
	Articles
	Places
	Facilities
	Footnotes
)

// table declares the columns of a table. In tables of mentions they stand between the columns of the entry and those of the
// mention.
type table struct {
	name    string
	columns []string
	// values calls row for each value of an entry, with its mentions and a cell for each column.
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
}

func (t Table) String() string { return tables[t].name }

// Columns is the header of the table. Bare tables lack the columns of mentions.
func (t Table) Columns(bare bool) []string {
	switch {
	case t == Entries:
		return slices.Clone(tables[t].columns)
	case bare:
		return slices.Concat(columnsOfEntry, tables[t].columns)
	}
	return slices.Concat(columnsOfEntry, tables[t].columns, columnsOfMention)
}

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
