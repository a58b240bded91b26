package extract

import (
	"slices"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// noSettlement says why a name of the gazetteer is no settlement here; "" when it is one.
func (s *scan) noSettlement(t term) string {
	switch {
	case s.siteAfter(t.to) && !s.sitesOf(t):
		return "part of the name of a site"
	case s.termBefore(t.from).class.Is(pack.ThingBefore) && s.words[t.from].space && !s.class(t.from-1).Is(pack.SettlementWord) && !s.beginsWay(t):
		return "the name of a thing"
	case s.inThings(t.from):
		return "one of several things"
	case s.punct(t.from-1, ',') && s.capital(t.to+1) && s.punct(t.to+2, ',') && s.termBefore(t.from-1).class.Is(pack.ThingBefore): // "a trade union, Temir Quor,"
		return "part of the name of a thing"
	case s.districtOf(t):
		return "the name of a district of the city that has been named"
	case s.quotedAlone(t.from, t.to) || s.kindIs(t.from-1, parser.OpenQuote) && s.shortQuote(t.from) && !s.in(t.to+1, auxiliaries) && !s.in(t.to+1, speech):
		return "a name in quotation marks"
	case s.endsTitle(t):
		return "part of a name in quotation marks"
	case s.class(t.from).Is(pack.English) && s.sentenceStart(t.from) && s.valid(t.to+1) && s.kind(t.to+1) == parser.Word && !s.capital(t.to+1) && !s.afterLead(t.from):
		return "an English word that begins a sentence"
	case (s.class(t.to+1).Is(pack.ThingAfter) || s.is(t.to+1, "police")) && s.words[t.to+1].space && s.adjective(t.to):
		return "what the thing behind it is called after"
	case s.commonWord(t):
		return "a word for something else"
	case s.is(t.to+1, "rural", "village", "aul") && s.is(t.to+2, "district", "districts", "okrug", "county"):
		return "the name of a rural district"
	case s.is(t.to+1, "police") && s.anyDistrict(t):
		return "the name of a district"
	case s.is(t.to+1, "regional"):
		return "the name of a region"
	case s.inThing(t.to) || s.inCompany(t) || s.workedFor(t) || s.listedCompany(t):
		return "part of the name of a thing"
	case s.riverAt(t):
		return "the name of a river"
	case s.siteOf(t.from) && (t.class.Is(pack.Given|pack.Family) || s.lex.CommonWord(s.foldRange(t.from, t.to))):
		return "the name of a square"
	case s.streetOf(t.from):
		return "the name of a street"
	case s.capital(t.to+1) && s.is(t.to+1, "document", "declaration", "convention", "conventions", "protocol", "accords", "principles"):
		return "the name of a document"
	case t.class.Is(pack.Given|pack.Family) && s.is(t.from-1, "of") && s.is(t.from-2, "monument", "statue", "bust") || s.monumentTo(t.from):
		return "whose monument it is"
	case s.is(t.to+1, "clan", "dynasty") && !s.standard(t), s.is(t.from-1, "the") && s.kinsmenOf(t.to):
		return "the name of a family"
	case s.is(t.from-1, "the") && s.is(t.to+1, "pass", "gorge", "canyon", "valley", "ridge"):
		return "the name of a place in the mountains"
	case s.setOffBeforeWho(t.from, t.to):
		return "somebody whose role stands before"
	case s.partOfName(t):
		return "part of somebody’s name"
	case s.class(t.from).Is(pack.Given|pack.Family) && s.houseBehind(t.to):
		return "a thing is named after somebody"
	case t.from == t.to && s.kinNamed(t.from):
		return "somebody’s relative"
	case s.authorOf(t):
		return "who has written what stands behind it"
	case s.givenHere(t):
		return "somebody’s given name"
	case s.hyphened(t):
		return "part of a longer name"
	}
	return ""
}

// sitesOf reports whether what stands behind a city's name are those of the city, of which none bears its name alone: "in Almaty cafes", "in an Almaty hotel", not "on Abai and Taraz streets".
func (s *scan) sitesOf(t term) bool {
	if s.standard(t) && s.is(t.from-1, "a", "an", "another") && !s.capital(t.to+1) {
		return true
	}
	return s.standard(t) && s.is(t.to+1, "cafes", "restaurants", "hotels", "shops", "markets", "parks", "streets", "squares") && !s.capital(t.to+1) && !s.is(t.from-1, "and", "the") && !s.punct(t.from-1, ',')
}

// adjective reports whether word i has the ending of a Russian adjective, as settlements have and as districts, courts and works that are called after them or
// after something else: "the Pervomaisky court".
func (s *scan) adjective(i int) bool {
	return hasEnding(s.fold(i), "sky", "skiy", "skii", "skaya", "skoe", "skoye", "skoy")
}

// riverAt reports whether a name is a river's where it stands: behind "the waters of the" any is, and behind "the" one that a list has, where nothing follows that is called after
// a town: "the embankment of the Tobol.", not "the Tobol police".
func (s *scan) riverAt(t term) bool {
	if !s.is(t.from-1, "the") {
		return false
	}
	if s.is(t.from-2, "of") && s.in(t.from-3, waters) {
		return true
	}
	if t.from != t.to || !s.lex.River(s.fold(t.from)) {
		return false
	}
	next := t.to + 1
	if s.is(next, "and", "or") || s.punct(next, ',') || s.punct(next, ';') {
		return !s.capital(next + 1)
	}
	return !s.valid(next) || s.punct(next, '.') || s.punct(next, ')') || s.kindIs(next, parser.Mark) || s.kindIs(next, parser.EndQuote) ||
		s.in(next, auxiliaries) || s.in(next, prepositions) || s.is(next, "which", "where", "when")
}

// anyDistrict reports whether districts of several cities and regions are named after the one who has the settlement's name too: Abai.
func (s *scan) anyDistrict(t term) bool {
	if !t.class.Is(pack.IsDistrict) || !t.class.Is(pack.Given|pack.Family) {
		return false
	}
	d, listed := s.lex.District(s.foldRange(t.from, t.to))
	return listed && d.Region == ""
}

// houseBehind reports whether a house that is named after people stands behind word i, with no more than capitalised words between: "Abai Kazakh National
// University".
func (s *scan) houseBehind(i int) bool {
	for j := i + 1; j <= i+longestHouse && (s.capital(j) || j == i+1 || s.is(j-1, "secondary", "high", "primary", "boarding", "music")); j++ {
		if s.in(j, schools) || s.is(j, "house") && s.is(j+1, "of") {
			return true
		}
	}
	return false
}

// longestHouse is how many words the name of a house has behind somebody's at most.
const longestHouse = 5

// streetOf reports whether "street of" stands before word i.
func (s *scan) streetOf(i int) bool {
	return s.is(i-1, "of") && s.in(i-2, streets)
}

// siteOf is the same for "square of" too, which may be a town's.
func (s *scan) siteOf(i int) bool { return s.streetOf(i) || s.is(i-1, "of") && s.is(i-2, "square") }

// partOfName reports whether a given name or an initial before a settlement's name makes a family name of it: "Alisher Navoi", "D. Satpayev".
func (s *scan) partOfName(t term) bool {
	i := t.from - 1
	if !s.valid(i) || s.words[i].owner != free {
		return false
	}
	w := &s.words[i]
	if w.kind == parser.Initial {
		return s.class(t.from).Is(pack.Family|pack.EndsFamily) && !s.sentenceEnds(i)
	}
	return s.words[t.from].space && s.capital(i) && w.class.Is(pack.Given) && !w.class.Is(pack.English|pack.IsSettlement|never) && (s.class(t.from).Is(pack.Family|pack.EndsFamily) || s.thingBehind(t.to))
}

// givenHere reports whether a settlement's name is a given name where it stands: before another and a family name, "Temirlan and Gulmira Zhandos", before an age, "Temirlan, twelve, went", before
// whose name or relative follows, or behind what is quoted and before who says it, "“Why?” Abai asked".
func (s *scan) givenHere(t term) bool {
	if t.from != t.to || !s.class(t.from).Is(pack.Given) {
		return false
	}
	if next := t.to + 2; s.is(t.to+1, "and") && s.class(next).Is(pack.Given) && !s.class(next).Is(otherThan) && s.capital(next+1) && !s.class(next+1).Is(pack.IsSettlement|pack.ThingAfter) {
		return !s.is(t.from-1, "in", "at", "from", "of")
	}
	if s.punct(t.to+1, ',') && s.ageAlone(t.to+2) && s.does(t.to+4) {
		return true
	}
	if who := t.to + 3; s.punct(t.to+1, ',') && s.is(t.to+2, "whose") && (s.is(who, "name", "surname", "family", "age") || s.roleOfOne(s.termAt(who))) { // "Temirlan, whose surname is not known"
		return true
	}
	return s.kindIs(t.from-1, parser.EndQuote) && (s.in(t.to+1, speech) || s.is(t.to+1, "asked", "shouted"))
}

// authorOf reports whether a settlement's name is somebody's, whose work stands behind it: "Abai’s “Words of Edification”", "Abai’s poems".
func (s *scan) authorOf(t term) bool {
	work := t.to + 2
	return t.class.Is(pack.Given|pack.Family) && s.kindIs(t.to+1, parser.Possess) && (s.kindIs(work, parser.OpenQuote) || s.is(work, "poem", "poems", "poetry", "verses", "verse", "novel", "book", "writings"))
}

// beginsWay reports whether a term is the first end of a way whose word stands before it: "the highway Taldykorgan – Ust-Kamenogorsk".
func (s *scan) beginsWay(t term) bool {
	return s.isWay(t.from-1) && s.dash(t.to+1) && s.termAt(t.to+2).class.Is(pack.IsSettlement)
}

// districtOf reports whether a body has its name from a district, of a city that the entry has named before, which has the settlement's name: "in Shymkent, the Karatau
// police department".
func (s *scan) districtOf(t term) bool {
	if !t.class.Is(pack.IsDistrict) || !s.is(t.to+1, "police", "department", "court", "akimat", "prosecutor") {
		return false
	}
	key := s.foldRange(t.from, t.to)
	d, listed := s.lex.District(key)
	found := s.found[:min(len(s.found), mostFound)]
	if r, ok := s.lex.Settlement(key); ok && slices.ContainsFunc(found, func(p place) bool { return p.name == r.Region && r.Region != "" }) {
		return false // the region that it lies in is named
	}
	if listed && d.Region == "" { // several districts, of which one may be the city's: "in Nur-Sultan, the Yesil police department"
		return s.is(t.to+1, "police") && slices.ContainsFunc(found, func(p place) bool {
			return p.record.Kind == "settlement" && p.record.Region == "" && s.lex.Home(p.record.Country)
		})
	}
	if !listed {
		return false
	}
	city, listed := s.lex.Settlement(parser.Fold(nil, d.Region))
	return listed && city.GeoNames != "" && slices.ContainsFunc(found, func(p place) bool { return p.record.GeoNames == city.GeoNames })
}

// hyphened reports whether a hyphen glues the term to another word or a number: "Koktal-1", but for a station, "Almaty-1 railway station".
func (s *scan) hyphened(t term) bool {
	return s.numbered(t.to) && !s.is(t.to+3, "station", "railway") || s.hyphenBehind(t.to) && s.capital(t.to+2) && !s.class(t.to+2).Is(pack.IsSettlement)
}

// numbered reports whether a hyphen glues a number to word i.
func (s *scan) numbered(i int) bool { return s.hyphenBehind(i) && s.kindIs(i+2, parser.Number) }

// hyphenBehind reports whether a hyphen glues something to word i.
func (s *scan) hyphenBehind(i int) bool { return s.dash(i+1) && s.glued(i+1) && s.glued(i+2) }

// commonWord reports whether a word of the country's languages, which a settlement has for a name, is that of the thing behind it: "the Dostyk farm", "the Zharyk human rights center".
func (s *scan) commonWord(t term) bool {
	next := t.to + 1
	return t.from == t.to && s.is(t.from-1, "the") && s.lex.CommonWord(s.fold(t.from)) && s.kindIs(next, parser.Word) && !s.capital(next) &&
		!s.class(next).Is(pack.SettlementWord|pack.DistrictWord|pack.RegionWord|pack.Verb) && !s.in(next, prepositions) && !s.in(next, auxiliaries)
}

// standard reports whether a settlement is one of those whose names are written in one way.
func (s *scan) standard(t term) bool {
	r, listed := s.lex.Settlement(s.foldRange(t.from, t.to))
	return listed && r.Standard
}
