package output_test

import "github.com/openchronicle/chronicle/model"

// The mirror types are the contract of records once more, for reading: what json.Unmarshal makes of a record must be what mirror
// makes of the model.
type (
	mirrorReport struct {
		Schema int `json:"schema"`
		Source struct {
			Name     string `json:"name"`
			SHA256   string `json:"sha256"`
			Bytes    int64  `json:"bytes"`
			Encoding string `json:"encoding"`
		} `json:"source"`
		Generator struct {
			Name    string   `json:"name"`
			Version string   `json:"version"`
			Packs   []string `json:"packs"`
		} `json:"generator"`
		Period struct {
			From   string `json:"from"`
			To     string `json:"to"`
			Source string `json:"source"`
		} `json:"period"`
		Entries []mirrorEntry `json:"entries"`
		Notes   []struct {
			Number int    `json:"number"`
			Text   string `json:"text"`
			URL    string `json:"url"`
			Line   int    `json:"line"`
		} `json:"notes"`
		Other []struct {
			Kind string `json:"kind"`
			Line int    `json:"line"`
			Text string `json:"text"`
		} `json:"other"`
	}
	mirrorEntry struct {
		Report     string                   `json:"report"`
		ID         string                   `json:"id"`
		N          int                      `json:"n"`
		Line       int                      `json:"line"`
		Start      int                      `json:"start"`
		End        int                      `json:"end"`
		Date       string                   `json:"date"`
		DateEnd    string                   `json:"date_end"`
		DateLine   int                      `json:"date_line"`
		Time       string                   `json:"time"`
		City       string                   `json:"city"`
		Region     string                   `json:"region"`
		Places     []mirrorPlace            `json:"places"`
		People     []mirrorPerson           `json:"people"`
		Articles   []mirrorArticle          `json:"articles"`
		Facilities []mirrorFacility         `json:"facilities"`
		Footnotes  []mirrorFootnote         `json:"footnotes"`
		Extra      map[string][]mirrorExtra `json:"extra"`
		Unread     []mirrorUnread           `json:"unread"`
		Text       string                   `json:"text"`
	}
	mirrorPlace struct {
		Name     string          `json:"name"`
		Kind     string          `json:"kind"`
		Country  string          `json:"country"`
		Region   string          `json:"region"`
		Lat      string          `json:"lat"`
		Lon      string          `json:"lon"`
		GeoNames string          `json:"geonames"`
		Mentions []mirrorMention `json:"mentions"`
	}
	mirrorPerson struct {
		Name       string          `json:"name"`
		Given      string          `json:"given"`
		Family     string          `json:"family"`
		Patronymic string          `json:"patronymic"`
		Initials   string          `json:"initials"`
		Roles      []string        `json:"roles"`
		Age        int             `json:"age"`
		Mentions   []mirrorMention `json:"mentions"`
	}
	mirrorArticle struct {
		Jurisdiction string          `json:"jurisdiction"`
		Code         string          `json:"code"`
		Article      string          `json:"article"`
		Part         string          `json:"part"`
		Clause       string          `json:"clause"`
		Title        string          `json:"title"`
		Mentions     []mirrorMention `json:"mentions"`
	}
	mirrorFacility struct {
		Code     string          `json:"code"`
		Kind     string          `json:"kind"`
		City     string          `json:"city"`
		Mentions []mirrorMention `json:"mentions"`
	}
	mirrorFootnote struct {
		Number   int             `json:"number"`
		Mentions []mirrorMention `json:"mentions"`
	}
	mirrorExtra struct {
		Value    string          `json:"value"`
		Mentions []mirrorMention `json:"mentions"`
	}
	mirrorUnread struct {
		Text  string `json:"text"`
		Start int    `json:"start"`
		End   int    `json:"end"`
		Why   string `json:"why"`
	}
	mirrorMention struct {
		Start int    `json:"start"`
		End   int    `json:"end"`
		Text  string `json:"text"`
		Rule  string `json:"rule"`
	}
)

// mirror is what must be read back of e, written with byte offsets.
func mirror(e *model.Entry) mirrorEntry {
	m := mirrorEntry{
		ID: e.ID, N: e.N, Line: e.Line, Start: e.Span.Start, End: e.Span.End,
		Date: e.Date, DateEnd: e.DateEnd, DateLine: e.DateLine, Time: e.Time, City: e.City, Region: e.Region, Text: e.Text,
		Places: []mirrorPlace{}, People: []mirrorPerson{}, Articles: []mirrorArticle{}, Facilities: []mirrorFacility{},
		Footnotes: []mirrorFootnote{}, Unread: []mirrorUnread{},
	}
	for _, p := range e.Places {
		m.Places = append(m.Places, mirrorPlace{p.Name, p.Kind, p.Country, p.Region, p.Lat, p.Lon, p.GeoNames, mentions(p.Mentions)})
	}
	for _, p := range e.People {
		m.People = append(m.People, mirrorPerson{
			p.Name, p.Given, p.Family, p.Patronymic, p.Initials, append([]string{}, p.Roles...), p.Age, mentions(p.Mentions),
		})
	}
	for _, a := range e.Articles {
		m.Articles = append(m.Articles, mirrorArticle{a.Jurisdiction, a.Code, a.Article, a.Part, a.Clause, a.Title, mentions(a.Mentions)})
	}
	for _, f := range e.Facilities {
		m.Facilities = append(m.Facilities, mirrorFacility{f.Code, f.Kind, f.City, mentions(f.Mentions)})
	}
	for _, f := range e.Footnotes {
		m.Footnotes = append(m.Footnotes, mirrorFootnote{f.Number, mentions(f.Mentions)})
	}
	for _, x := range e.Extra {
		if m.Extra == nil {
			m.Extra = map[string][]mirrorExtra{}
		}
		m.Extra[x.Field] = append(m.Extra[x.Field], mirrorExtra{x.Value, mentions(x.Mentions)})
	}
	for _, u := range e.Unread {
		m.Unread = append(m.Unread, mirrorUnread{u.Text, u.Start, u.End, u.Why})
	}
	return m
}

func mentions(all []model.Mention) []mirrorMention {
	m := []mirrorMention{}
	for _, one := range all {
		m = append(m, mirrorMention{one.Start, one.End, one.Text, one.Rule})
	}
	return m
}
