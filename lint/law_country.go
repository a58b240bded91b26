package lint

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
)

// A code without its country counts where the entry has named none before: what is named once need not be named again. The constitution is
// everywhere the country's own. Codes of other countries are not judged, and neither is "of Kazakhstan", which is short and a name at once.
var lawCountry = &Rule{
	Rule: model.Rule{
		ID:       "law-country",
		Title:    "The country of a code is written one way throughout",
		Why:      "“Criminal Code of the RK” and “Criminal Code of the Republic of Kazakhstan” are one code, and look like two in lists and searches. No country is taken away unless the configuration chooses none.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad: "On February 1, in Almaty, a hearing under Article 272 of the Criminal Code of the Republic of Kazakhstan was put off[1]\n\n" +
			"On February 2, in Almaty, a hearing under Article 405 of the Criminal Code of the Republic of Kazakhstan was put off[2]\n\n" +
			"On February 3, in Almaty, a hearing under Article 378 of the Criminal Code of the Republic of Kazakhstan was put off[3]\n\n" +
			"On February 4, in Almaty, a hearing under Article 174 of the Criminal Code of the RK was put off[4]",
		Good: "On February 1, in Almaty, a hearing under Article 272 of the Criminal Code of the Republic of Kazakhstan was put off[1]\n\n" +
			"On February 2, in Almaty, a hearing under Article 405 of the Criminal Code of the Republic of Kazakhstan was put off[2]\n\n" +
			"On February 3, in Almaty, a hearing under Article 378 of the Criminal Code of the Republic of Kazakhstan was put off[3]\n\n" +
			"On February 4, in Almaty, a hearing under Article 174 of the Criminal Code of the Republic of Kazakhstan was put off[4]",
	},
	Check: func(p *Pass) {
		list := p.citations()
		named := false
		for i := 0; i < len(list); i++ {
			i = lastOf(list, i)
			code, ok := p.codeBehind(list[i].to)
			if !ok || !p.Lexicon.Home(code.Jurisdiction) || p.Quoted(code.from) {
				continue
			}
			switch v := p.countryVariant(&code); {
			case v == countryless && !named && code.ID != "CONST":
				p.Use(v, p.Span(code.from, code.to), code.Jurisdiction)
			case v == countryShort || v == countryFull:
				named = true
				p.Use(v, p.Span(code.country, code.countryEnd), code.Jurisdiction)
			case v < 0:
				named = true
			}
		}
	},
	Style: &Style{
		Key:     "law-country",
		Values:  []string{"rk", "republic", "none"},
		Names:   []string{"the country’s abbreviation with a code", "the country’s full name with a code", "a code without its country"},
		Deviant: countryDeviant,
	},
}

// The variants of lawCountry.
const (
	countryShort = iota
	countryFull
	countryless
)

// countryVariant says how the country of a code is written, -1 for a way that is not judged.
func (p *Pass) countryVariant(c *namedCode) int {
	if c.country < 0 {
		return countryless
	}
	if c.country < c.from || !p.Lexicon.Term(p.Tokens.FoldRange(c.country, c.countryEnd)).Is(pack.CodeOf) {
		return -1
	}
	return countryForm(p.Tokens.Quote(c.country, c.countryEnd))
}

// countryForm tells "RK" and "RoK" from "Republic of Kazakhstan", and both from "Kazakhstan".
func countryForm(name string) int {
	if strings.Contains(name, " ") || strings.Contains(name, "\u00a0") {
		return countryFull
	}
	if last, _ := utf8.DecodeLastRuneInString(name); unicode.IsUpper(last) {
		return countryShort
	}
	return -1
}

// countryDeviant repairs one name of a country. The form that the house has is taken from the packs.
func countryDeviant(d *Draft, use Use, house int) (string, *model.Fix) {
	message := use.Deviates(house)
	if house == countryless {
		return message, withoutCountry(d, use)
	}
	name := d.countryName(use.Group, house)
	switch {
	case name == "":
		return message, nil
	case use.Variant == countryless:
		return message, &model.Fix{Edits: []model.Edit{insert(use.At.End, " of the "+name)}}
	}
	return message, &model.Fix{Edits: []model.Edit{edit(use.At, name)}}
}

// withoutCountry takes the name of the country away with the words before it. It is nil where others than “of the” stand there, and where nobody has chosen to leave countries out: that
// most codes of a draft lack theirs is no reason to lose the rest.
func withoutCountry(d *Draft, use Use) *model.Fix {
	if d.Settings.Style["law-country"] == "" {
		return nil
	}
	before := d.Text[use.paragraph.Start:use.At.Start]
	for _, of := range []string{" of the ", " of "} {
		if strings.HasSuffix(before, of) {
			return &model.Fix{Edits: []model.Edit{remove(model.Span{Start: use.At.Start - len(of), End: use.At.End})}}
		}
	}
	return nil
}

// countryName is the first name of that form that the packs have for the country of a code, "" for none.
func (d *Draft) countryName(jurisdiction string, form int) string {
	for _, p := range d.Lexicon.Packs() {
		for _, c := range p.Law.Codes {
			for _, name := range c.Of {
				if c.Jurisdiction == jurisdiction && countryForm(name) == form {
					return name
				}
			}
		}
	}
	return ""
}
