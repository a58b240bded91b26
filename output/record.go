package output

import "github.com/openchronicle/chronicle/model"

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

// head emits the fields of a report that stand before "entries".
func (s *shape) head(h *Head) {
	s.count("schema", model.Schema)
	s.key("source")
	s.beginObject()
	s.always("name", h.Source.Name)
	s.always("sha256", h.Source.SHA256)
	s.key("bytes")
	s.number(h.Source.Bytes)
	s.always("encoding", h.Source.Encoding)
	s.endObject()
	s.key("generator")
	s.beginObject()
	s.always("name", h.Generator.Name)
	s.always("version", h.Generator.Version)
	s.texts("packs", h.Generator.Packs)
	s.endObject()
	s.key("period")
	s.beginObject()
	s.stated("from", h.Period.From)
	s.stated("to", h.Period.To)
	s.stated("source", h.Period.Source)
	s.endObject()
}

// tail emits the fields of a report that stand after "entries".
func (s *shape) tail(t *Tail) {
	list(s, "notes", t.Notes, (*shape).note)
	list(s, "other", t.Other, (*shape).paragraph)
}

func (s *shape) note(n *model.Note) {
	s.count("number", n.Number)
	s.always("text", n.Text)
	s.stated("url", n.URL)
	s.count("line", n.Line)
}

func (s *shape) paragraph(p *model.Paragraph) {
	s.always("kind", p.Kind)
	s.count("line", p.Line)
	s.always("text", p.Text)
}

// line emits an entry as one object that says which report it is from.
func (s *shape) line(report string, e *model.Entry) {
	s.beginObject()
	s.always("report", report)
	s.fields(e)
	s.endObject()
}

// entry emits an entry as one object.
func (s *shape) entry(e *model.Entry) {
	s.beginObject()
	s.fields(e)
	s.endObject()
}

func (s *shape) fields(e *model.Entry) {
	if !s.Bare && s.Offsets != Bytes {
		s.at.Reset(e.Text)
	}
	s.always("id", e.ID)
	s.count("n", e.N)
	s.count("line", e.Line)
	s.count("start", e.Span.Start)
	s.count("end", e.Span.End)
	s.stated("date", e.Date)
	s.stated("date_end", e.DateEnd)
	s.stated("time", e.Time)
	s.stated("city", e.City)
	s.stated("region", e.Region)
	list(s, "places", e.Places, (*shape).place)
	list(s, "people", e.People, (*shape).person)
	list(s, "articles", e.Articles, (*shape).article)
	list(s, "facilities", e.Facilities, (*shape).facility)
	list(s, "footnotes", e.Footnotes, (*shape).footnote)
	if len(e.Extra) > 0 {
		s.extra(e.Extra)
	}
	list(s, "unread", e.Unread, (*shape).unread)
	s.always("text", e.Text)
}

func (s *shape) place(p *model.Place) {
	s.always("name", p.Name)
	s.stated("kind", p.Kind)
	s.stated("country", p.Country)
	s.stated("region", p.Region)
	s.stated("lat", p.Lat)
	s.stated("lon", p.Lon)
	s.stated("geonames", p.GeoNames)
	s.mentions(p.Mentions)
}

func (s *shape) person(p *model.Person) {
	s.always("name", p.Name)
	s.stated("given", p.Given)
	s.stated("family", p.Family)
	s.stated("patronymic", p.Patronymic)
	s.stated("initials", p.Initials)
	s.texts("roles", p.Roles)
	if p.Age != 0 {
		s.count("age", p.Age)
	}
	s.mentions(p.Mentions)
}

func (s *shape) article(a *model.Article) {
	s.stated("jurisdiction", a.Jurisdiction)
	s.stated("code", a.Code)
	s.stated("article", a.Article)
	s.stated("part", a.Part)
	s.stated("clause", a.Clause)
	s.stated("title", a.Title)
	s.mentions(a.Mentions)
}

func (s *shape) facility(f *model.Facility) {
	s.always("code", f.Code)
	s.stated("kind", f.Kind)
	s.stated("city", f.City)
	s.mentions(f.Mentions)
}

func (s *shape) footnote(f *model.Footnote) {
	s.count("number", f.Number)
	s.mentions(f.Mentions)
}

// extra emits an object of lists, a key for each field of a pack's own, in order of first mention.
func (s *shape) extra(all []model.Extra) {
	s.key("extra")
	s.beginObject()
	for i, first := range all {
		if hasField(all[:i], first.Field) {
			continue
		}
		s.freeKey(first.Field)
		s.beginList()
		for k := range all[i:] {
			if x := &all[i+k]; x.Field == first.Field {
				s.beginObject()
				s.always("value", x.Value)
				s.mentions(x.Mentions)
				s.endObject()
			}
		}
		s.endList()
	}
	s.endObject()
}

func hasField(some []model.Extra, field string) bool {
	for i := range some {
		if some[i].Field == field {
			return true
		}
	}
	return false
}

func (s *shape) unread(u *model.Unread) {
	s.always("text", u.Text)
	if !s.Bare {
		s.span(u.Span)
	}
	s.always("why", u.Why)
}

func (s *shape) mentions(all []model.Mention) {
	if !s.Bare {
		list(s, "mentions", all, (*shape).mention)
	}
}

func (s *shape) mention(m *model.Mention) {
	s.span(m.Span)
	s.always("text", m.Text)
	s.always("rule", m.Rule)
}
