package pack

import (
	"strconv"
	"strings"

	"github.com/openchronicle/chronicle/internal/strictyaml"
)

// check tells what a pack says that cannot be meant, although its form is right. What could not be decoded is empty but has a place, and
// is not told again.
func (r *reading) check(p *Pack) {
	if !r.part {
		r.Need(p, "a pack", "pack", &p.ID)
		r.Need(p, "a pack", "version", &p.Version)
	}
	r.id(&p.ID)
	r.country(&p.Country)
	r.Form(&p.Language, isLanguage, `a language is two small letters (ISO 639-1), such as "en"`)
	r.months(p.Calendar.Months)
	r.numerals(p.Law.Numbers)
	r.codes(p.Law.Codes)
	r.settlements(p.Places.Settlements)
	r.areas("a region", p.Places.Regions)
	r.areas("a district", p.Places.Districts)
	r.countries(p.Places.Countries)
	r.facilities(p.Facility)
	r.patterns(p.Patterns)
	r.draftRules(p.Rules)
}

func (r *reading) months(months []Month) {
	numbers := strictyaml.Unique{}
	for i := range months {
		m := &months[i]
		r.Need(m, "a month", "number", &m.Number)
		r.Need(m, "a month", "names", &m.Names)
		r.Form(&m.Number, isMonth, `a month's number is "1" to "12"`)
		r.Once(numbers, "month", m.Number, &m.Number)
	}
}

func (r *reading) numerals(list []Numeral) {
	numbers := strictyaml.Unique{}
	for i := range list {
		n := &list[i]
		r.Need(n, "a number of parts", "number", &n.Number)
		r.Form(&n.Number, isDigits, `a number of parts is written in digits, such as "2"`)
		r.Once(numbers, "number", n.Number, &n.Number)
	}
}

func (r *reading) codes(codes []Code) {
	ids := strictyaml.Unique{}
	for i := range codes {
		c := &codes[i]
		r.Need(c, "a code of law", "id", &c.ID)
		r.Need(c, "a code of law", "jurisdiction", &c.Jurisdiction)
		r.Need(c, "a code of law", "names", &c.Names)
		r.country(&c.Jurisdiction)
		r.Form(&c.Highest, isDigits, `the highest article is a number of digits, such as "467"; leave it out where numbers have dots`)
		if c.ID != "" {
			r.Once(ids, "code of law", c.Jurisdiction+" "+c.ID, &c.ID)
		}
	}
}

func (r *reading) settlements(list []Settlement) {
	ids := strictyaml.Unique{}
	for i := range list {
		s := &list[i]
		r.Need(s, "a settlement", "name", &s.Name)
		r.country(&s.Country)
		r.Form(&s.GeoNames, isDigits, "a GeoNames id is a number of digits")
		r.Once(ids, "GeoNames id", s.GeoNames, &s.GeoNames)
		r.Form(&s.Lat, degrees(90), `a latitude is decimal degrees from "-90" to "90"`)
		r.Form(&s.Lon, degrees(180), `a longitude is decimal degrees from "-180" to "180"`)
	}
}

func (r *reading) areas(what string, list []Area) {
	ids := strictyaml.Unique{}
	for i := range list {
		a := &list[i]
		r.Need(a, what, "name", &a.Name)
		r.country(&a.Country)
		r.Form(&a.GeoNames, isDigits, "a GeoNames id is a number of digits")
		r.Once(ids, "GeoNames id", a.GeoNames, &a.GeoNames)
	}
}

func (r *reading) countries(list []Country) {
	ids := strictyaml.Unique{}
	for i := range list {
		c := &list[i]
		r.Need(c, "a country", "code", &c.Code)
		r.Need(c, "a country", "names", &c.Names)
		r.country(&c.Code)
		r.Once(ids, "country", c.Code, &c.Code)
	}
}

func (r *reading) id(field *string) {
	r.Form(field, isID, "an id is small letters, digits and hyphens, and begins with a letter")
}

func (r *reading) country(field *string) {
	r.Form(field, isCountry, `a country is two capital letters (ISO 3166-1), such as "KZ"`)
}

func only(text string, ok func(rune) bool) bool {
	return text != "" && strings.IndexFunc(text, func(r rune) bool { return !ok(r) }) < 0
}

func digit(r rune) bool   { return r >= '0' && r <= '9' }
func small(r rune) bool   { return r >= 'a' && r <= 'z' }
func capital(r rune) bool { return r >= 'A' && r <= 'Z' }

func isDigits(s string) bool   { return only(s, digit) }
func isCountry(s string) bool  { return len(s) == 2 && only(s, capital) }
func isLanguage(s string) bool { return len(s) == 2 && only(s, small) }

func isID(s string) bool {
	return s != "" && small(rune(s[0])) && only(s, func(r rune) bool { return small(r) || digit(r) || r == '-' })
}

func isMonth(s string) bool {
	n, err := strconv.Atoi(s)
	return err == nil && n >= 1 && n <= 12 && s == strconv.Itoa(n)
}

// degrees gives a check for decimal degrees, at most limit from zero.
func degrees(limit float64) func(string) bool {
	return func(s string) bool {
		n, err := strconv.ParseFloat(s, 64)
		return err == nil && n >= -limit && n <= limit && only(s, func(r rune) bool { return digit(r) || r == '-' || r == '.' })
	}
}
