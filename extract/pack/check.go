package pack

import (
	"fmt"
	"strconv"
	"strings"
)

// check tells what a pack says that cannot be meant, although its form is right. What could not be decoded is empty but has a place, and
// is not told again.
func (r *reading) check(p *Pack) {
	if !r.part {
		r.need(p, "a pack", "pack", &p.ID)
		r.need(p, "a pack", "version", &p.Version)
	}
	r.id(&p.ID)
	r.country(&p.Country)
	r.form(&p.Language, isLanguage, `a language is two small letters (ISO 639-1), such as "en"`)
	r.months(p.Calendar.Months)
	r.codes(p.Law.Codes)
	r.settlements(p.Places.Settlements)
	r.areas("a region", p.Places.Regions)
	r.areas("a district", p.Places.Districts)
	r.countries(p.Places.Countries)
	r.facilities(p.Facility)
	r.patterns(p.Patterns)
}

func (r *reading) months(months []Month) {
	numbers := unique{}
	for i := range months {
		m := &months[i]
		r.need(m, "a month", "number", &m.Number)
		r.need(m, "a month", "names", &m.Names)
		r.form(&m.Number, isMonth, `a month's number is "1" to "12"`)
		r.once(numbers, "month", m.Number, &m.Number)
	}
}

func (r *reading) codes(codes []Code) {
	ids := unique{}
	for i := range codes {
		c := &codes[i]
		r.need(c, "a code of law", "id", &c.ID)
		r.need(c, "a code of law", "jurisdiction", &c.Jurisdiction)
		r.need(c, "a code of law", "names", &c.Names)
		r.country(&c.Jurisdiction)
		r.form(&c.Highest, isDigits, `the highest article is a number of digits, such as "467"; leave it out where numbers have dots`)
		if c.ID != "" {
			r.once(ids, "code of law", c.Jurisdiction+" "+c.ID, &c.ID)
		}
	}
}

func (r *reading) settlements(list []Settlement) {
	ids := unique{}
	for i := range list {
		s := &list[i]
		r.need(s, "a settlement", "name", &s.Name)
		r.country(&s.Country)
		r.form(&s.GeoNames, isDigits, "a GeoNames id is a number of digits")
		r.once(ids, "GeoNames id", s.GeoNames, &s.GeoNames)
		r.form(&s.Lat, degrees(90), `a latitude is decimal degrees from "-90" to "90"`)
		r.form(&s.Lon, degrees(180), `a longitude is decimal degrees from "-180" to "180"`)
	}
}

func (r *reading) areas(what string, list []Area) {
	ids := unique{}
	for i := range list {
		a := &list[i]
		r.need(a, what, "name", &a.Name)
		r.country(&a.Country)
		r.form(&a.GeoNames, isDigits, "a GeoNames id is a number of digits")
		r.once(ids, "GeoNames id", a.GeoNames, &a.GeoNames)
	}
}

func (r *reading) countries(list []Country) {
	ids := unique{}
	for i := range list {
		c := &list[i]
		r.need(c, "a country", "code", &c.Code)
		r.need(c, "a country", "names", &c.Names)
		r.country(&c.Code)
		r.once(ids, "country", c.Code, &c.Code)
	}
}

// given reports whether the file has the value at field, an address inside the Pack, in whatever shape.
func (r *reading) given(field any) bool {
	_, ok := r.where[field]
	return ok
}

// need tells that the value of a key is missing from its owner, or empty. field is its address, what names the owner.
func (r *reading) need(owner any, what, key string, field any) {
	switch {
	case !r.given(field):
		r.missing(owner, what, key)
	case r.blank[field]:
		r.add(r.where[field], fmt.Sprintf("%s of %s is empty", quoted(key), what))
	}
}

// missing tells that owner, a pointer to what, lacks key. Nothing is asked of an owner that could not be read.
func (r *reading) missing(owner any, what, key string) {
	if at := r.where[owner]; at != (place{}) {
		r.add(at, fmt.Sprintf("%s needs %s", what, quoted(key)))
	}
}

// form tells that a text, unless it is empty, lacks its form.
func (r *reading) form(field *string, ok func(string) bool, message string) {
	if *field != "" && !ok(*field) {
		r.add(r.where[field], message+"; found "+quoted(*field))
	}
}

func (r *reading) id(field *string) {
	r.form(field, isID, "an id is small letters, digits and hyphens, and begins with a letter")
}

func (r *reading) country(field *string) {
	r.form(field, isCountry, `a country is two capital letters (ISO 3166-1), such as "KZ"`)
}

// unique holds the values seen so far of something that may stand once, and where.
type unique map[string]place

// once tells that value, unless it is empty, stands a second time.
func (r *reading) once(seen unique, what, value string, field any) {
	if value == "" {
		return
	}
	at := r.where[field]
	if first, twice := seen[value]; twice {
		r.add(at, fmt.Sprintf("%s %s stands twice, first on line %d", what, quoted(value), first.line))
		return
	}
	seen[value] = at
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
