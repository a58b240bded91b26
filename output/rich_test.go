package output_test

import (
	"strings"

	"github.com/openchronicle/chronicle/model"
)

// seek is the mention of quote in text, taken by rule. The quote stands in the text once.
func seek(text, quote, rule string) model.Mention {
	if strings.Count(text, quote) != 1 {
		panic("not exactly once: " + quote)
	}
	at := strings.Index(text, quote)
	return model.Mention{Span: model.Span{Start: at, End: at + len(quote)}, Text: quote, Rule: rule}
}

// richReport has every field filled somewhere and every optional field absent somewhere else. All names are invented.
func richReport() *model.Report {
	return &model.Report{
		Source: model.Source{
			Name: "chronicle-2022-02.txt", SHA256: strings.Repeat("0af1", 16), Bytes: 2048, Encoding: "utf-8-bom",
		},
		Generator: model.Generator{Name: "chronicle", Version: "0.1.0", Packs: []string{"kz-en@1", "house@3"}},
		Period:    model.Period{From: "2022-02-01", To: "2022-02-28", Source: "title"},
		Entries:   []*model.Entry{fullEntry(), sparseEntry()},
		Notes: []model.Note{
			{Number: 4, Text: "“Adilet”, https://example.org/a?b=1&c=<2>", URL: "https://example.org/a?b=1&c=<2>", Line: 40},
			{Number: 5, Text: "Own sources", Line: 41},
		},
		Other: []model.Paragraph{
			{Kind: "title", Line: 1, Text: "Chronicle, February 2022"},
			{Kind: "undated", Line: 3, Text: "=SUM(A1)\tand\r\nmore\u2028still"},
		},
	}
}

func fullEntry() *model.Entry {
	const text = "On the night of February 1–2, in the village of Қызылту 🕊️, the activist A. “Алмас” Bekovuly, aged 41, and Saule " +
		"Tastanova — Article 405, Part 2, Clause 3 of the Criminal Code (“Participation…”), fined for Qyzyltu’s mosque; " +
		"Bekovuly was moved to ЛА-155/18 [4]. Art. ХХ, tel. +7 700."
	return &model.Entry{
		ID: "2022-02-01.04", N: 7, Line: 12, Span: model.Span{Start: 1200, End: 1200 + len(text)},
		Date: "2022-02-01", DateEnd: "2022-02-02", DateLine: 10, Time: "on the night", City: "Qyzyltu", Region: "Akmola Region",
		Places: []model.Place{{
			Name: "Qyzyltu", Kind: "settlement", Country: "KZ", Region: "Akmola Region", Lat: "53.6330", Lon: "-72.3",
			GeoNames: "1519843",
			Mentions: []model.Mention{seek(text, "Қызылту", "place.gazetteer"), seek(text, "Qyzyltu", "place.gazetteer")},
		}, {Name: "Nowhere", Kind: "country"}},
		People: []model.Person{{
			Name: "A. “Алмас” Bekovuly", Given: "Алмас", Family: "Bekovuly", Patronymic: "Serikuly", Initials: "A.",
			Roles: []string{"activist", "defendant"}, Age: 41,
			Mentions: []model.Mention{
				seek(text, "A. “Алмас” Bekovuly", "person.given-family"), seek(text, "Bekovuly was", "person.family"),
			},
		}, {Name: "Saule Tastanova", Mentions: []model.Mention{seek(text, "Saule Tastanova", "person.given-family")}}},
		Articles: []model.Article{{
			Jurisdiction: "KZ", Code: "CC", Article: "405", Part: "2", Clause: "3", Title: "Participation…",
			Mentions: []model.Mention{seek(text, "Article 405, Part 2, Clause 3 of the Criminal Code", "article.code")},
		}, {Article: "010"}},
		Facilities: []model.Facility{{
			Code: "LA-155/18", Kind: "colony", City: "Zarechny",
			Mentions: []model.Mention{seek(text, "ЛА-155/18", "facility.la")},
		}, {Code: "No. 64"}},
		Footnotes: []model.Footnote{{Number: 4, Mentions: []model.Mention{seek(text, "[4]", "footnote.bracket")}}},
		Extra: []model.Extra{
			{Field: "phone", Value: "+7 700", Mentions: []model.Mention{seek(text, "+7 700", "pattern.phone")}},
			{Field: "mosque", Value: "Qyzyltu’s mosque", Mentions: []model.Mention{seek(text, "Qyzyltu’s mosque", "pattern.mosque")}},
			{Field: "phone", Value: "700"},
		},
		Unread: []model.Unread{{Span: seek(text, "Art. ХХ", "").Span, Text: "Art. ХХ", Why: "no number"}},
		Text:   text,
	}
}

func sparseEntry() *model.Entry {
	const text = "- February 30:\t\"nothing\" happened \\o/ \x00\x1b\u0085<b>&amp;</b>\r\nsecond line"
	return &model.Entry{ID: "2022-02-00.01", N: 8, Line: 14, Span: model.Span{Start: 1700, End: 1700 + len(text)}, Text: text}
}
