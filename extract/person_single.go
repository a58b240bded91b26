package extract

import (
	"cmp"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// settle decides on names of one word, in order of the text. Some are taken for what they are or for what stands beside them; the others
// are taken only where the entry names the same person more fully, which join finds out.
func (s *scan) settle() {
	kept := s.weak[:0]
	s.listAt, s.listHead = 0, 0
	for i := range s.weak {
		n := &s.weak[i]
		if !s.freeAll(n.from, n.to) {
			continue
		}
		if len(s.fold(n.to)) == 1 && s.anonymousBy(n) { // an initial without its full stop
			s.unread(n.from, n.to, Anonymous)
			continue
		}
		if s.alias(n) {
			s.takeAlias(n)
			kept = append(kept, *n)
			continue
		}
		if s.placeThere(n) {
			s.lose("people", n.from, n.to, "a settlement where it stands")
			continue
		}
		if s.besideSettlement(n) {
			s.unread(n.from, n.to, "a name beside a settlement that may be a settlement’s: no list knows it")
			s.lose("people", n.from, n.to, "it stands with a settlement")
			continue
		}
		if why := s.veto(n, false); why != "" {
			if s.mayBePerson(n) && s.roleBeforeThing(n.from) && s.thingBefore(n) {
				s.unread(n.from, n.to, "the name of who holds an office, or of what the office is in")
			}
			if why == followed && s.givenBeforeThing(n) {
				s.unread(n.from, n.to+1, "a given name before a word that makes a thing of it, or is a family name")
			}
			s.lose("people", n.from, n.to, why)
			continue
		}
		if why := s.partOfThing(n); why != "" {
			if p := s.partsOf(n)[0]; why == goesOn && s.class(p.to).Is(pack.Given) && !s.soft(p) {
				s.unread(n.from, n.to+1, "a given name beside a word that is something else: a name, or a thing’s")
			} else if why == goesOn && p.kind == familyPart && s.class(p.to).Is(pack.EndsFamily) && !s.soft(p) && !s.isPlural(n.to+1) && !s.termAt(n.to+1).class.Is(pack.ThingAfter) {
				s.unread(n.from, n.to+1, "a family name beside a word that is something else: a name, or a thing’s")
			} else if why == capitalBefore && s.class(p.to).Is(pack.Given) && !s.soft(p) && s.class(n.to+1).Is(pack.Verb) {
				s.unread(n.from-1, n.to, "a given name beside a word that is something else: a name, or a thing’s")
			} else if why == quotedName && p.kind == familyPart && s.class(p.to).Is(pack.EndsFamily) && !s.thingQuoted(n) {
				s.unread(n.from, n.to, "a family name in a short quotation, which may be the name of a thing")
			} else if why == quotedName && s.class(p.to).Is(pack.Given) && !s.soft(p) && s.is(n.to+1, "the") && !s.thingQuoted(n) { // "“Kuralai the General”"
				s.unread(n.from, n.to, "a given name in a short quotation, which may be a nickname")
			}
			s.lose("people", n.from, n.to, why)
			continue
		}
		if n.rule = s.single(n); n.rule != "" {
			s.claim(n.from, n.to, ownPerson)
			if s.smallFamily(n) {
				s.unread(n.to+1, n.to+1, SmallFamily)
			}
		}
		kept = append(kept, *n)
	}
	if len(kept) > 0 {
		s.mergeNames(kept)
	}
}

// givenBeforeThing reports whether a name is a given name and nothing else, and a capitalised word for things stands right behind it as a family name may: in a list or before
// "of", "Vladimir Park, Aidar Omarov", and where the word is a usual family name before what a person does too, "Olga Arena wrote". Not "in Aidar Park": of the words for sites
// that alone is a usual family name.
func (s *scan) givenBeforeThing(n *name) bool {
	p, thing := s.partsOf(n)[0], n.to+1
	if n.from != n.to || !s.class(p.to).Is(pack.Given) || s.soft(p) || !s.capital(thing) || !s.class(thing).Is(pack.ThingAfter) || s.allCaps(thing) ||
		s.is(n.from-1, "in", "at", "near", "of", "to", "from", "on", "the", "with") {
		return false
	}
	site, goesOn := s.class(thing).Is(pack.Site), s.punct(thing+1, ',') || s.is(thing+1, "and")
	return goesOn && (!site || s.is(thing, "park")) || !site && s.in(thing, familyThings) && s.class(thing+1).Is(pack.Verb) && !s.verb(thing+1)
}

// placeThere reports whether a word is rather a settlement where it stands: in the lead, behind "in", between commas behind a region, and always where it has the
// settlement's hyphen.
func (s *scan) placeThere(n *name) bool {
	if s.afterLead(n.from) && (s.is(n.from-1, "in") && (s.punct(n.to+1, ',') || s.countryInBrackets(n.to)) || n.from == n.to && s.bareLead(n.from)) {
		return true
	}
	w := &s.words[n.from]
	if !w.class.Is(pack.IsSettlement) {
		return false
	}
	return w.shape&parser.Hyphen != 0 || s.afterLead(n.from) || s.locative(n.from) || s.behindAreas(n.from) && s.punct(n.to+1, ',') && s.evidence(n) == "" || s.leadTown(n.from, n.to)
}

// besideSettlement reports whether "and" joins a name behind "from" or "in" to a settlement: "from Amangeldy and Torgai", "from Tenge, Kyzylsai and Rakhat".
func (s *scan) besideSettlement(n *name) bool {
	if s.is(n.from-1, "and") && n.from == n.to && s.onlySettlement(n.from-2) && !s.class(n.from).Is(pack.IsSettlement) && !s.capital(n.to+1) && !s.class(n.to+1).Is(pack.Verb) {
		in := s.placesFrom(n.from)
		return in >= 0 && s.is(in, "from", "in")
	}
	return s.is(n.from-1, "from", "in") && s.is(n.to+1, "and") && s.onlySettlement(n.to+2)
}

// single names the rule by which a single word is a person by itself; "" where it must be joined to one.
func (s *scan) single(n *name) string {
	p := s.partsOf(n)[0]
	w := s.words[p.to]
	evidence := s.evidence(n)
	place := w.class.Is(pack.IsSettlement | pack.IsRegion)
	switch {
	case place && w.class.Is(pack.IsSettlement) && s.givenHere(s.termAt(n.from)):
		return "person.given"
	case s.setOffBeforeWho(n.from, n.to):
		return "person.role"
	case s.wherePlacesStand(n), s.worksFor(n), w.class.Is(pack.Given) && !w.class.Is(pack.Family|pack.EndsFamily) && s.is(n.to+1, "supporters", "fans", "players", "ultras"): // "Kairat supporters", of a club
		return ""
	case evidence == "person.title" && (w.class.Is(pack.English) && s.inTitle(n.from) || w.class.Is(pack.Title) && s.is(n.to+1, "of")): // "Deputy Marshal of the Sejm"
		return ""
	case evidence == "person.list" && s.is(n.to+1, "by"): // "Auyl by Miras Bekov, Baytaq by Dastan Kerey"
		return ""
	case place && evidence == "person.list" && w.class.Is(pack.Given) && s.is(n.to+1, "and") && s.class(n.to+2).Is(pack.Given) && !s.class(n.to+2).Is(pack.IsSettlement): // "Murat, Abai and Olzhas"
		return evidence
	case place && evidence == "person.list" && w.class.Is(pack.Given) && s.is(n.from-1, "and") && s.listOfPeople(n): // "the students Daniyar Ospanbek and Gulshat"
		return evidence
	case place && n.from == n.to && s.kinNamed(n.from):
		return "person.noun"
	case place && evidence == "person.role" && w.class.Is(pack.Given) && s.punct(n.to+1, ','): // "the brother of the deceased, Sayat, said", not "military unit 6637, Ayagoz, private Sultan Omarov"
		if s.capital(s.termAt(n.to+2).to + 1) {
			return ""
		}
		return evidence
	case p.kind == unknownPart && w.class&^unlisted == 0 && s.setOffBehindRole(n): // "the deputy akim, Rakhimberdin, promised"
		return "person.role"
	case evidence == "person.title" || evidence == "person.called" || evidence == "person.noun" && (!place || w.class.Is(pack.Given) || s.monumentTo(n.from)):
		if p.kind == unknownPart && s.termBefore(n.from).class.Is(pack.Role) && s.isPlural(n.from-1) && !s.listGoesOn(n) {
			return ""
		}
		return evidence
	case place || w.shape&parser.AllCaps != 0 && s.token(p.to).End-s.token(p.to).Start <= longestAcronym: // "CAO"
		return ""
	case w.class.Is(pack.EndsFamily) && !w.class.Is(pack.English) && p.kind != initialPart:
		return "person.family"
	case p.kind == familyPart && !s.soft(p) && (evidence != "" || s.token(p.to).End-s.token(p.to).Start > 2):
		return cmp.Or(evidence, "person.family")
	case p.kind == unknownPart && w.class&^unlisted == 0 && s.betweenTerms(n):
		return "person.list"
	case evidence == "person.age" && p.kind == unknownPart && !s.soft(p) && !s.capital(n.to+1) && s.agedName(n.from):
		return evidence
	case s.inList(n) && (p.kind == unknownPart || p.kind == familyPart) && s.listOfPeople(n):
		return "person.list"
	case p.kind == familyPart && w.class.Is(pack.English) && s.inList(n): // "Omarov, Tsoi and Gross"
		return "person.list"
	case p.from < p.to && s.is(p.from, "van", "von", "bin", "ibn") && !s.capital(p.from): // "according to van der Velden"
		return "person.family"
	case p.kind == unknownPart && (s.rankOf(n.from) || s.judgeOf(n.from)):
		return "person.title"
	}
	if rule := s.unlistedName(n); rule != "" {
		return rule
	}
	switch {
	case p.kind != givenPart && p.kind != eitherPart:
		return ""
	case evidence == "person.list" || evidence != "" && !(w.class.Is(pack.English) && s.sentenceStart(n.from)):
		return evidence
	case s.kindIs(n.to+1, parser.Possess) && !w.class.Is(pack.English):
		return "person.possessive"
	case w.class.Is(pack.Given) && !s.soft(p):
		return "person.given"
	}
	return ""
}

// worksFor reports whether a word that is no family name stands before who several people are that have it from where they work, and before their names: "the case of Tengiz workers Bekov Askar and others".
func (s *scan) worksFor(n *name) bool {
	if n.from < n.to || !s.kindIs(n.to+1, parser.Word) || s.capital(n.to+1) || s.class(n.from).Is(pack.Family|pack.EndsFamily) {
		return false
	}
	t := s.termAt(n.to + 1)
	return s.words[n.to+1].space && s.isRole(t) && s.isPlural(t.to) && !s.capital(t.from) && s.capital(t.to+1)
}

// betweenTerms reports whether a name stands in a list of sentences, each behind whose it is: "Abdikarim 7 years, Ergen 6 years".
func (s *scan) betweenTerms(n *name) bool {
	term := func(i int) bool { return s.is(i, "years", "months", "days", "year") }
	return s.punct(n.from-1, ',') && term(n.from-2) && s.isPerson(n.from-4) && s.kindIs(n.to+1, parser.Number) && term(n.to+2)
}

// listOfPeople reports whether the list of persons that the name goes on with stands behind a role or title of several: "lawyers Abenov, Koszhan and Bral".
// Names are asked about in order of the text: from one whose list is known it goes on at the head of that.
func (s *scan) listOfPeople(n *name) bool {
	i := n.from
	for i > 0 && (s.words[i-1].owner == ownPerson || s.punct(i-1, ',') || s.is(i-1, "and")) {
		if i--; i == s.listAt {
			i = s.listHead
		}
	}
	s.listAt, s.listHead = n.from, i
	if s.dash(i-1) && s.words[i].space || s.punct(i-1, ':') || s.punct(i-1, '(') { // "the Tas brothers – Serik, Berik and Zherik"
		i--
	}
	return s.isRole(s.termBefore(i)) && s.isPlural(i-1) || s.saysName(i) || s.punct(i, ',') && s.countsPeople(i, false)
}

// listGoesOn reports whether a comma or "and" and another capitalised word follow the name.
func (s *scan) listGoesOn(n *name) bool {
	j := n.to + 1
	return (s.punct(j, ',') || s.is(j, "and")) && s.capital(j+1)
}
