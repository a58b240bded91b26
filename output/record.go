package output

import (
	"github.com/openchronicle/chronicle/internal/column"
	"github.com/openchronicle/chronicle/model"
)

// Head is what is known of a report before its entries are read.
type Head struct {
	Source    model.Source
	Generator model.Generator
	Period    model.Period
}

// Tail is what is known of a report when its entries have been read.
type Tail struct {
	Notes []model.Note
	Other []model.Paragraph
}

// record is the one description of a report and its entries: which fields in which order, and which are left out. Lists are always there, empty or not;
// text that is not stated and an age of 0 are left out. Its methods append compact JSON: see compact.go.
type record struct {
	Options
	at column.Index // of the text of the entry that is being written
}

// head appends the fields of a report that stand before "entries".
func (r *record) head(b []byte, h *Head) []byte {
	b = appendCount(append(b, `"schema":`...), model.Schema)
	b = appendText(append(b, `"source":{"name":`...), h.Source.Name)
	b = appendText(append(b, `"sha256":`...), h.Source.SHA256)
	b = appendCount(append(b, `"bytes":`...), h.Source.Bytes)
	b = appendText(append(b, `"encoding":`...), h.Source.Encoding)
	b = closed(b, '}')
	b = appendText(append(b, `"generator":{"name":`...), h.Generator.Name)
	b = appendText(append(b, `"version":`...), h.Generator.Version)
	b = appendTexts(append(b, `"packs":[`...), h.Generator.Packs)
	b = closed(b, '}')
	b = append(b, `"period":{`...)
	b = appendStated(b, `"from":`, h.Period.From)
	b = appendStated(b, `"to":`, h.Period.To)
	b = appendStated(b, `"source":`, h.Period.Source)
	return closed(b, '}')
}

// tail appends the fields of a report that stand after "entries".
func (r *record) tail(b []byte, t *Tail) []byte {
	b = append(b, `"notes":[`...)
	for i := range t.Notes {
		b = r.note(b, &t.Notes[i])
	}
	b = append(closed(b, ']'), `"other":[`...)
	for i := range t.Other {
		b = r.paragraph(b, &t.Other[i])
	}
	return closed(b, ']')
}

func (r *record) note(b []byte, n *model.Note) []byte {
	b = appendCount(append(b, `{"number":`...), n.Number)
	b = appendText(append(b, `"text":`...), n.Text)
	b = appendStated(b, `"url":`, n.URL)
	b = appendCount(append(b, `"line":`...), n.Line)
	return closed(b, '}')
}

func (r *record) paragraph(b []byte, p *model.Paragraph) []byte {
	b = appendText(append(b, `{"kind":`...), p.Kind)
	b = appendCount(append(b, `"line":`...), p.Line)
	b = appendText(append(b, `"text":`...), p.Text)
	return closed(b, '}')
}

// line appends an entry as one object that says which report it is from.
func (r *record) line(b []byte, report string, e *model.Entry) []byte {
	b = appendText(append(b, `{"report":`...), report)
	return closed(r.fields(b, e), '}')
}

// entry appends an entry as one object.
func (r *record) entry(b []byte, e *model.Entry) []byte {
	return closed(r.fields(append(b, '{'), e), '}')
}

func (r *record) fields(b []byte, e *model.Entry) []byte {
	if !r.Bare && r.Offsets != Bytes {
		r.at.Reset(e.Text)
	}
	b = appendText(append(b, `"id":`...), e.ID)
	b = appendCount(append(b, `"n":`...), e.N)
	b = appendCount(append(b, `"line":`...), e.Line)
	b = appendCount(append(b, `"start":`...), e.Span.Start)
	b = appendCount(append(b, `"end":`...), e.Span.End)
	b = appendStated(b, `"date":`, e.Date)
	b = appendStated(b, `"date_end":`, e.DateEnd)
	if e.DateLine > 0 {
		b = appendCount(append(b, `"date_line":`...), e.DateLine)
	}
	b = appendStated(b, `"time":`, e.Time)
	b = appendStated(b, `"city":`, e.City)
	b = appendStated(b, `"region":`, e.Region)
	b = list(r, append(b, `"places":[`...), e.Places, (*record).place)
	b = list(r, append(b, `"people":[`...), e.People, (*record).person)
	b = list(r, append(b, `"articles":[`...), e.Articles, (*record).article)
	b = list(r, append(b, `"facilities":[`...), e.Facilities, (*record).facility)
	b = list(r, append(b, `"footnotes":[`...), e.Footnotes, (*record).footnote)
	if len(e.Extra) > 0 {
		b = r.extra(append(b, `"extra":{`...), e.Extra)
	}
	b = list(r, append(b, `"unread":[`...), e.Unread, (*record).unread)
	return appendText(append(b, `"text":`...), e.Text)
}

// list appends objects and ends their list.
func list[T any](r *record, b []byte, all []T, object func(*record, []byte, *T) []byte) []byte {
	for i := range all {
		b = object(r, b, &all[i])
	}
	return closed(b, ']')
}

func (r *record) place(b []byte, p *model.Place) []byte {
	b = appendText(append(b, `{"name":`...), p.Name)
	b = appendStated(b, `"kind":`, p.Kind)
	b = appendStated(b, `"country":`, p.Country)
	b = appendStated(b, `"region":`, p.Region)
	b = appendStated(b, `"lat":`, p.Lat)
	b = appendStated(b, `"lon":`, p.Lon)
	b = appendStated(b, `"geonames":`, p.GeoNames)
	return closed(r.mentions(b, p.Mentions), '}')
}

func (r *record) person(b []byte, p *model.Person) []byte {
	b = appendText(append(b, `{"name":`...), p.Name)
	b = appendStated(b, `"given":`, p.Given)
	b = appendStated(b, `"family":`, p.Family)
	b = appendStated(b, `"patronymic":`, p.Patronymic)
	b = appendStated(b, `"initials":`, p.Initials)
	b = appendTexts(append(b, `"roles":[`...), p.Roles)
	if p.Age != 0 {
		b = appendCount(append(b, `"age":`...), p.Age)
	}
	return closed(r.mentions(b, p.Mentions), '}')
}

func (r *record) article(b []byte, a *model.Article) []byte {
	b = append(b, '{')
	b = appendStated(b, `"jurisdiction":`, a.Jurisdiction)
	b = appendStated(b, `"code":`, a.Code)
	b = appendStated(b, `"article":`, a.Article)
	b = appendStated(b, `"part":`, a.Part)
	b = appendStated(b, `"clause":`, a.Clause)
	b = appendStated(b, `"title":`, a.Title)
	return closed(r.mentions(b, a.Mentions), '}')
}

func (r *record) facility(b []byte, f *model.Facility) []byte {
	b = appendText(append(b, `{"code":`...), f.Code)
	b = appendStated(b, `"kind":`, f.Kind)
	b = appendStated(b, `"city":`, f.City)
	return closed(r.mentions(b, f.Mentions), '}')
}

func (r *record) footnote(b []byte, f *model.Footnote) []byte {
	b = appendCount(append(b, `{"number":`...), f.Number)
	return closed(r.mentions(b, f.Mentions), '}')
}

// extra appends lists under the names of fields of packs' own, each in order of first mention, and ends their object.
func (r *record) extra(b []byte, all []model.Extra) []byte {
	for i, first := range all {
		if hasField(all[:i], first.Field) {
			continue
		}
		b = append(appendQuoted(b, first.Field), ":["...)
		for k := range all[i:] {
			if x := &all[i+k]; x.Field == first.Field {
				b = appendText(append(b, `{"value":`...), x.Value)
				b = closed(r.mentions(b, x.Mentions), '}')
			}
		}
		b = closed(b, ']')
	}
	return closed(b, '}')
}

func hasField(some []model.Extra, field string) bool {
	for i := range some {
		if some[i].Field == field {
			return true
		}
	}
	return false
}

func (r *record) unread(b []byte, u *model.Unread) []byte {
	b = appendText(append(b, `{"text":`...), u.Text)
	if !r.Bare {
		b = r.span(b, u.Span)
	}
	b = appendText(append(b, `"why":`...), u.Why)
	return closed(b, '}')
}

func (r *record) mentions(b []byte, all []model.Mention) []byte {
	if r.Bare {
		return b
	}
	b = append(b, `"mentions":[`...)
	for i := range all {
		m := &all[i]
		b = r.span(append(b, '{'), m.Span)
		b = appendText(append(b, `"text":`...), m.Text)
		b = appendText(append(b, `"rule":`...), m.Rule)
		b = closed(b, '}')
	}
	return closed(b, ']')
}

// span appends a range of the entry's text in the unit that was asked for.
func (r *record) span(b []byte, in model.Span) []byte {
	start, end := r.Offsets.span(&r.at, in)
	b = appendCount(append(b, `"start":`...), start)
	return appendCount(append(b, `"end":`...), end)
}
