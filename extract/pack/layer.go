package pack

import (
	"encoding/binary"
	"errors"
	"reflect"
	"strconv"
)

// layer is one pack made ready to be asked: dictionaries and a table of places, none of which is read before it is asked, and the
// rest of the pack.
type layer struct {
	terms       dict // folded term → Class
	second      dict // second words of terms
	names       dict // skeleton → Given, Family
	endings     dict // ending → Class
	kin         dict // folded words of relatives
	rarely      dict // folded given names that mostly mean something else
	rivers      dict // folded names of rivers
	common      dict // folded words that are settlements' names
	settlements dict // folded term → offset in places
	regions     dict
	districts   dict
	was         dict // folded names of a region and of one in which its settlements lay before, see wasKey
	countries   dict
	codeNames   dict   // folded term → index in rest.Law.Codes
	codeOf      dict   // folded term → index in rest.Law.Codes
	hidden      dict   // names of settlements of the layers below that mean something else
	places      string // records, see place
	read        *readPlaces
	rest        *Pack // what is not in the dictionaries
}

// compileLayer makes a layer of a pack. Settlements are the pack's own; gazetteer holds further ones, which yield to them.
func compileLayer(p *Pack, gazetteer []Settlement) *layer {
	b := builder{
		terms: map[string]uint32{}, names: map[string]uint32{}, endings: map[string]uint32{},
		settlements: map[string]uint32{}, regions: map[string]uint32{}, districts: map[string]uint32{}, countries: map[string]uint32{},
		codeNames: map[string]uint32{}, codeOf: map[string]uint32{},
		country: p.Country, hidden: setOf(p.Places.NotSettlement), cities: map[string]bool{},
	}
	b.places.WriteByte(0) // offset 0 is no place
	b.people(&p.People)
	b.things(&p.Things)
	b.law(&p.Law)
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
		terms: buildDict(b.terms), second: b.seconds(), names: buildDict(b.names), endings: buildDict(b.endings), kin: buildDict(setOf(p.People.Kin)), rarely: buildDict(setOf(p.People.RarelyGiven)), rivers: buildDict(setOf(p.Places.Rivers)), common: buildDict(setOf(p.Places.CommonWords)),
		settlements: buildDict(b.settlements), regions: buildDict(b.regions), districts: buildDict(b.districts), was: buildDict(regionsBefore(p.Places.Regions)), countries: buildDict(b.countries),
		codeNames: buildDict(b.codeNames), codeOf: buildDict(b.codeOf),
		hidden: buildDict(b.hidden), places: b.places.String(), read: &readPlaces{}, rest: restOf(p),
	}
}

// restOf is the part of a pack that no dictionary holds.
func restOf(p *Pack) *Pack {
	return &Pack{
		ID: p.ID, Version: p.Version, Title: p.Title, Country: p.Country, Language: p.Language, Calendar: p.Calendar,
		Law: p.Law, Facility: p.Facility, Patterns: p.Patterns, Rules: p.Rules,
	}
}

// sections are the dictionaries of a written layer, in order; behind them stand the places, and the rest as fields.go writes it.
func (l *layer) sections() []*dict {
	return []*dict{&l.terms, &l.second, &l.names, &l.endings, &l.kin, &l.rarely, &l.rivers, &l.common, &l.settlements, &l.regions, &l.districts, &l.was, &l.countries, &l.codeNames, &l.codeOf, &l.hidden}
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
