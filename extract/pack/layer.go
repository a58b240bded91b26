package pack

import (
	"encoding/binary"
	"errors"
	"reflect"
	"strconv"
	"strings"

	"github.com/openchronicle/chronicle/parser"
)

// layer is one pack made ready to be asked: dictionaries and a table of places, none of which is read before it is asked, and the
// rest of the pack.
type layer struct {
	terms       dict // folded term → Class
	second      dict // second words of terms
	names       dict // skeleton → Given, Family
	endings     dict // ending → Class
	kin         dict // folded words of relatives
	settlements dict // folded term → offset in places
	regions     dict
	districts   dict
	countries   dict
	codeNames   dict   // folded term → index in rest.Law.Codes
	codeOf      dict   // folded term → index in rest.Law.Codes
	hidden      dict   // names of settlements of the layers below that mean something else
	places      string // records, see place
	read        *readPlaces
	rest        *Pack // what is not in the dictionaries
}

// compile makes a layer of a pack. Settlements are the pack's own; gazetteer holds further ones, which yield to them.
func compileLayer(p *Pack, gazetteer []Settlement) *layer {
	b := builder{
		terms: map[string]uint32{}, names: map[string]uint32{}, endings: map[string]uint32{},
		settlements: map[string]uint32{}, regions: map[string]uint32{}, districts: map[string]uint32{}, countries: map[string]uint32{},
		codeNames: map[string]uint32{}, codeOf: map[string]uint32{},
		country: p.Country, hidden: map[string]bool{}, cities: map[string]bool{},
	}
	b.places.WriteByte(0) // offset 0 is no place
	b.people(&p.People)
	b.things(&p.Things)
	b.law(&p.Law)
	for _, w := range p.Places.NotSettlement {
		b.hidden[fold(w)] = true
	}
	for _, s := range p.Places.Settlements {
		b.cities[fold(s.Name)] = true
	}
	b.area(p.Places.Regions, b.regions, IsRegion, "region")
	b.area(p.Places.Districts, b.districts, IsDistrict, "district")
	b.countryNames(p.Places.Countries)
	b.settlementNames(p.Places.Settlements)
	b.settlementNames(gazetteer)
	b.words(SettlementWord, p.Places.SettlementIs)
	b.words(RegionWord, p.Places.RegionIs)
	b.words(DistrictWord, p.Places.DistrictIs)
	for _, m := range p.Calendar.Months {
		b.words(MonthName, m.Names)
	}
	b.longer()
	return &layer{
		terms: buildDict(b.terms), second: b.seconds(), names: buildDict(b.names), endings: buildDict(b.endings), kin: setOf(p.People.Kin),
		settlements: buildDict(b.settlements), regions: buildDict(b.regions), districts: buildDict(b.districts), countries: buildDict(b.countries),
		codeNames: buildDict(b.codeNames), codeOf: buildDict(b.codeOf),
		hidden: b.hiddenNames(), places: b.places.String(), read: &readPlaces{}, rest: restOf(p),
	}
}

// restOf is the part of a pack that no dictionary holds.
func restOf(p *Pack) *Pack {
	return &Pack{
		ID: p.ID, Version: p.Version, Title: p.Title, Country: p.Country, Language: p.Language, Calendar: p.Calendar,
		Law: p.Law, Facility: p.Facility, Patterns: p.Patterns, Rules: p.Rules,
	}
}

// builder gathers the terms of a layer.
type builder struct {
	terms, names, endings                      map[string]uint32
	settlements, regions, districts, countries map[string]uint32
	codeNames, codeOf                          map[string]uint32
	places                                     strings.Builder
	country                                    string
	cities                                     map[string]bool // settlements of the pack: "Almaty" may be the city or the region
	hidden                                     map[string]bool // names of the gazetteer that mean something else
}

// hiddenNames is what the pack hides of the layers below it.
func (b *builder) hiddenNames() dict {
	names := make(map[string]uint32, len(b.hidden))
	for n := range b.hidden {
		names[n] = 1
	}
	return buildDict(names)
}

// setOf is a dictionary of words of which only that they are in it matters.
func setOf(words []string) dict {
	set := make(map[string]uint32, len(words))
	for _, w := range words {
		set[fold(w)] = 1
	}
	return buildDict(set)
}

func fold(term string) string { return string(parser.Fold(nil, strings.TrimSpace(term))) }

func (b *builder) words(c Class, terms []string) {
	for _, t := range terms {
		if f := fold(t); f != "" {
			b.terms[f] |= uint32(c)
		}
	}
}

func (b *builder) people(p *People) {
	for _, list := range []struct {
		class Class
		names []string
	}{{Given, p.Given}, {Family, p.Family}} {
		for _, n := range list.names {
			b.names[string(Skeleton(nil, []byte(fold(n))))] |= uint32(list.class)
		}
	}
	for _, list := range []struct {
		class   Class
		endings []string
	}{{EndsGiven, p.GivenEndings}, {EndsFamily, p.FamilyEndings}, {EndsPatronymic, p.PatronymicEndings}} {
		for _, e := range list.endings {
			b.endings[fold(e)] |= uint32(list.class)
		}
	}
	for _, h := range p.Honorifics {
		b.endings["-"+fold(h)] |= uint32(Given)
	}
	b.words(Particle, p.Particles)
	b.words(InitialLetters, p.Initials)
	b.words(Role, p.Roles)
	b.words(Title, p.Titles)
	b.words(Verb, p.Verbs)
	b.words(PersonNoun, p.Nouns)
}

func (b *builder) things(t *Things) {
	b.words(ThingAfter, t.After)
	b.words(ThingBefore, t.Before)
	b.words(Site|ThingAfter, t.Sites)
	b.words(Organisation, t.Organisations)
	b.words(NotName, t.Words)
	b.words(Nationality, t.Nationalities)
}

func (b *builder) law(l *Law) {
	b.words(ArticleWord, l.Article)
	b.words(PartWord, l.Part)
	b.words(ClauseWord, l.Clause)
	for i, c := range l.Codes {
		for _, n := range c.Names {
			b.codeNames[fold(n)] = uint32(i)
		}
		for _, n := range c.Of {
			b.codeOf[fold(n)] = uint32(i)
		}
		b.words(CodeName, c.Names)
		b.words(CodeOf, c.Of)
	}
}

// place writes the record of a place, fields parted by tabs, and returns its offset.
func (b *builder) place(fields ...string) uint32 {
	at := b.places.Len()
	b.places.WriteString(strings.Join(fields, "\t"))
	b.places.WriteByte('\n')
	return uint32(at)
}

// area adds regions or districts. Where several share a name, the name says neither which one nor where it lies.
func (b *builder) area(areas []Area, into map[string]uint32, class Class, kind string) {
	shared := map[string]string{} // name → the first area that has it, "" where another has it too
	for i, a := range areas {
		for _, n := range append([]string{a.Name}, a.Also...) {
			if owner, taken := shared[fold(n)]; taken && owner != strconv.Itoa(i) {
				shared[fold(n)] = ""
			} else {
				shared[fold(n)] = strconv.Itoa(i)
			}
		}
	}
	for _, a := range areas {
		country := a.Country
		if country == "" {
			country = b.country
		}
		region, id := a.Region, a.GeoNames
		if f := fold(region); b.terms[f]&uint32(IsRegion) != 0 && country == b.country && !b.cities[f] {
			region += " Region"
		}
		for _, n := range append([]string{a.Name}, a.Also...) {
			if shared[fold(n)] == "" {
				region, id = "", ""
			}
		}
		at := b.place(a.Name, kind, country, region, "", "", id, "")
		for _, n := range append([]string{a.Name}, a.Also...) {
			if f := fold(n); into[f] == 0 {
				into[f] = at
				b.terms[f] |= uint32(class)
			}
		}
	}
}

func (b *builder) countryNames(countries []Country) {
	for _, c := range countries {
		if len(c.Names) == 0 {
			continue
		}
		at := b.place(c.Names[0], "country", c.Code, "", "", "", "", "")
		for _, n := range c.Names {
			b.countries[fold(n)] = at
		}
		b.words(IsCountry, c.Names)
	}
}

// settlementNames adds settlements under each of their names that is not taken. Names under Kept are written as they stand, the
// others as the settlement's own name.
func (b *builder) settlementNames(list []Settlement) {
	for _, s := range list {
		country := s.Country
		if country == "" {
			country = b.country
		}
		region := s.Region
		if region != "" && country == b.country {
			region += " Region"
		}
		standard := ""
		if len(s.Also) > 0 {
			standard = "standard"
		}
		add := func(display string, names ...string) {
			at := uint32(0)
			for _, n := range names {
				f := fold(n)
				if f == "" || b.settlements[f] != 0 || b.hidden[f] {
					continue
				}
				if at == 0 {
					at = b.place(display, "settlement", country, region, s.Lat, s.Lon, s.GeoNames, standard)
				}
				b.settlements[f] = at
				b.terms[f] |= uint32(IsSettlement)
			}
		}
		add(s.Name, append([]string{s.Name}, s.Also...)...)
		standard = ""
		for _, k := range s.Kept {
			add(k, k)
		}
	}
}

// longer marks every beginning of a term that ends where a token may end, so that a reader knows when to look further.
func (b *builder) longer() {
	var begins []string
	for t := range b.terms {
		for i := 1; i < len(t); i++ {
			if !wordByte(t[i]) || !wordByte(t[i-1]) {
				begins = append(begins, t[:i])
			}
		}
	}
	for _, t := range begins {
		b.terms[t] |= uint32(Longer)
	}
}

// seconds is every word that a term can have behind its first, however a text may be cut into words, "ust-kamenogorsk" and "ust", and every other
// character there.
func (b *builder) seconds() dict {
	words := map[string]uint32{}
	for t := range b.terms {
		first, _, _ := strings.Cut(t, " ") // what a text may have as one word or as several
		for i := 1; i < min(len(first)+2, len(t)); i++ {
			switch {
			case t[i] == ' ' || letterByte(t[i]) && letterByte(t[i-1]):
			case letterByte(t[i]):
				for end := i + 1; end <= len(t) && t[end-1] != ' '; end++ {
					if end == len(t) || !letterByte(t[end]) {
						words[t[i:end]] = 1
					}
				}
			default:
				words[t[i:i+1]] = 1
			}
		}
	}
	return buildDict(words)
}

func letterByte(c byte) bool { return c >= 0x80 || 'a' <= c && c <= 'z' }

func wordByte(c byte) bool { return letterByte(c) || '0' <= c && c <= '9' }

// sections are the dictionaries of a written layer, in order; behind them stand the places, and the rest as fields.go writes it.
func (l *layer) sections() []*dict {
	return []*dict{&l.terms, &l.second, &l.names, &l.endings, &l.kin, &l.settlements, &l.regions, &l.districts, &l.countries, &l.codeNames, &l.codeOf, &l.hidden}
}

// write lays a layer out as one string: each section with its length before it.
func (l *layer) write() []byte {
	var out []byte
	put := func(s string) {
		out = binary.LittleEndian.AppendUint32(out, uint32(len(s)))
		out = append(out, s...)
	}
	for _, d := range l.sections() {
		put(string(*d))
	}
	put(l.places)
	put(string(appendFields(nil, reflect.ValueOf(l.rest).Elem())))
	return out
}

// readLayer is the inverse of write. The dictionaries stay where they lie in src.
func readLayer(src string) (*layer, error) {
	l := &layer{rest: &Pack{}, read: &readPlaces{}}
	bad := false
	next := func() string {
		if len(src) < 4 {
			bad = true
			return ""
		}
		n := int(src[0]) | int(src[1])<<8 | int(src[2])<<16 | int(src[3])<<24
		if n > len(src)-4 {
			bad = true
			return ""
		}
		s := src[4 : 4+n]
		src = src[4+n:]
		return s
	}
	for _, d := range l.sections() {
		*d = dict(next())
	}
	l.places = next()
	rest := fieldReader{left: next()}
	rest.read(reflect.ValueOf(l.rest).Elem())
	if bad || rest.damaged || rest.left != "" {
		return nil, errors.New("the built-in pack is damaged: section of " + strconv.Itoa(len(src)) + " bytes")
	}
	return l, nil
}
