package pack

import (
	"strings"
	"sync/atomic"
)

// PlaceRecord is what the gazetteer says of a place. Empty fields are not known. It belongs to the lexicon: nobody changes it.
type PlaceRecord struct {
	Name, Kind, Country, Region, Lat, Lon, GeoNames string

	Worded   string // of a region or district, Name with the word for it: "Akmola Region"
	Standard bool   // a settlement that is written as Name however the text spells it

	at uint32 // offset in the layer's places
}

// Settlement looks a folded name up in the gazetteer.
func (x *Lexicon) Settlement(folded []byte) (*PlaceRecord, bool) {
	return x.place(folded, func(l *layer) *dict { return &l.settlements })
}

// Region looks up the name of a region, without the word for it.
func (x *Lexicon) Region(folded []byte) (*PlaceRecord, bool) {
	return x.place(folded, func(l *layer) *dict { return &l.regions })
}

// District looks up the name of a district, without the word for it.
func (x *Lexicon) District(folded []byte) (*PlaceRecord, bool) {
	return x.place(folded, func(l *layer) *dict { return &l.districts })
}

// Country looks up the name of a country.
func (x *Lexicon) Country(folded []byte) (*PlaceRecord, bool) {
	return x.place(folded, func(l *layer) *dict { return &l.countries })
}

func (x *Lexicon) place(folded []byte, of func(*layer) *dict) (*PlaceRecord, bool) {
	for _, l := range x.layers {
		if at, ok := of(l).get(folded); ok {
			return l.record(at), true
		}
	}
	return nil, false
}

// Home reports whether a pack in force is of the country.
func (x *Lexicon) Home(country string) bool {
	for _, l := range x.layers {
		if l.rest.Country == country {
			return country != ""
		}
	}
	return false
}

// readPlaces are records of places that have been read lately, each in the slot that its offset names: reports name the same few again and again.
type readPlaces [1 << 12]atomic.Pointer[PlaceRecord]

func (r *readPlaces) slot(at uint32) *atomic.Pointer[PlaceRecord] {
	return &r[at*0x9E3779B1>>20]
}

// record is the place whose record stands at an offset of the layer's places.
func (l *layer) record(at uint32) *PlaceRecord {
	slot := l.read.slot(at)
	if r := slot.Load(); r != nil && r.at == at {
		return r
	}
	r := readPlace(l.places[at:])
	r.at = at
	slot.Store(r)
	return r
}

// readPlace reads the record at the head of a table of places.
func readPlace(table string) *PlaceRecord {
	line := table[:strings.IndexByte(table, '\n')]
	var f [8]string
	for i := range f {
		f[i], line, _ = strings.Cut(line, "\t")
	}
	r := &PlaceRecord{Name: f[0], Kind: f[1], Country: f[2], Region: f[3], Lat: f[4], Lon: f[5], GeoNames: f[6], Standard: f[7] != ""}
	switch r.Kind {
	case "region":
		r.Worded = r.Name + " Region"
	case "district":
		r.Worded = r.Name + " District"
	}
	return r
}
