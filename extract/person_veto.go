package extract

import (
	"bytes"
	"slices"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// Why a name is a thing's: for the word behind it, or as that of a street.
const (
	followed = "what follows makes it a thing"
	led      = "what stands before makes it a thing"
	street   = "the name of a street"
)

// veto says why the words are a thing's name, not a person's; "" when nothing says so. A name that is sure stands in a list of short quotations
// as well.
func (s *scan) veto(n *name, sure bool) string {
	possessive := s.valid(n.to+1) && s.kind(n.to+1) == parser.Possess
	switch {
	case n.to == n.from+1 && s.paired(n.from):
		return ""
	case n.from < n.to && s.isPlural(n.to+1) && !s.capital(n.to+1) && s.in(n.from-1, gives): // "showed Askar Bekov documents"
		return ""
	case !possessive && (s.thingBehind(n.to) || s.thingsListed(n) || s.kindOfThing(n)):
		return followed
	case possessive && n.from == n.to && s.capital(n.to+2) && s.is(n.to+2, "law") && !s.is(n.to+3, "on", "of", "office", "offices", "firm", "school"): // "Saltanat’s Law exists"
		return followed
	case s.thingBefore(n) && !s.someTown(n.from-3) || s.saintAt(n.from-2) && !s.capital(n.from-3): // "for St. Louis"
		return led
	case n.from == n.to && s.thingNamed(n.from-1):
		return "a thing or an animal is called so"
	case n.from == n.to && s.bodySetOff(n.to):
		return followed
	case n.from == n.to && s.chatNamed(n.from-1):
		return led
	case s.unionOf(n):
		return led
	case s.numbered(n.to):
		return "a number makes it a thing"
	case n.from == n.to && (s.firmJoins(n.to, n.to+2) || s.firmJoins(n.from, n.from-2)):
		return "in the name of a firm"
	case s.quotedAlone(n.from, n.to) && !s.quotedPerson(n):
		return "a name in quotation marks"
	case s.quotedThing(n):
		return "in the name of a thing"
	}
	if !s.kindIs(n.from-1, parser.Word) {
		return ""
	}
	if s.namesake(n.from - 1) {
		return "a thing is named after it"
	}
	switch string(s.fold(n.from - 1)) {
	case "the":
		if s.words[n.from].space && !sure && !s.houseOf(n.to) && !s.kinsmenOf(n.to) && !s.houseOf(n.to+1) && !s.theOneWho(n) { // "the Omarov’s family"
			return "“the” stands before it"
		}
	case "and":
		if s.cornerOf(n.from) || n.from == n.to && s.capital(n.from-2) && !s.class(n.from-2).Is(pack.IsSettlement) && s.siteOf(n.from-2) {
			return street
		}
	case "of":
		if s.streetOf(n.from) || n.from == n.to && s.siteOf(n.from) || s.cornerOf(n.from) {
			return street
		}
		if s.capital(n.from-2) && s.in(n.from-2, scripture) || s.is(n.from-2, "mosque", "madrasa", "mausoleum") {
			return "the name of a book or of a house of prayer"
		}
	}
	return ""
}

// bodySetOff reports whether it is said behind a comma of what ends at word i that it is some body: "Meiirim, a public association of large families", not "Aigul, a group leader".
func (s *scan) bodySetOff(i int) bool {
	const longest = 3 // words before what it is
	if !s.punct(i+1, ',') || !s.is(i+2, "a", "an") {
		return false
	}
	for j := i + 3; j <= i+3+longest && s.kindIs(j, parser.Word) && !s.capital(j) && !s.in(j, prepositions); j++ {
		if s.in(j, setOffBodies) {
			return !s.kindIs(j+1, parser.Word) || s.in(j+1, prepositions) || s.is(j+1, "that", "which", "whose")
		}
	}
	return false
}

// chatNamed reports whether "the WhatsApp group" or the like ends with word i.
func (s *scan) chatNamed(i int) bool {
	return s.is(i, "chat") || s.is(i, "group", "channel", "page", "community", "account") && s.is(i-1, "whatsapp", "telegram", "facebook", "instagram", "youtube", "tiktok", "vkontakte", "viber", "signal")
}

// unionOf reports whether a name stands behind the people whose union or the like it may be: "the trade union of miners Quor Kenshi", not "the trade union of miners Askar Bekov".
func (s *scan) unionOf(n *name) bool {
	t := s.termBefore(n.from)
	if !t.class.Is(pack.Role) || !s.isPlural(t.to) || !s.is(t.from-1, "of") || !s.is(t.from-2, "union", "association", "federation", "league", "society", "movement", "guild") {
		return false
	}
	return !slices.ContainsFunc(s.partsOf(n), func(p part) bool {
		return p.kind == initialPart || p.kind == patronymicPart || s.class(p.to).Is(pack.Family|pack.EndsFamily)
	})
}

// theOneWho reports whether "the" stands before a given name because "who" tells which of its bearers is meant: "the Raiymbek who was shot".
func (s *scan) theOneWho(n *name) bool {
	return n.from == n.to && s.class(n.from).Is(pack.Given) && s.is(n.to+1, "who", "whose", "whom")
}

// quotedPerson reports whether a name that is all of a quotation is somebody's all the same: one with a patronymic, or of whom it is said who that is. "A certain “Ivan Petrovich
// Zub”", "who is “Kairat Beisenov”".
func (s *scan) quotedPerson(n *name) bool {
	parts := s.partsOf(n)
	if len(parts) < 2 || s.termAt(n.to+2).class.Is(pack.ThingAfter) {
		return false
	}
	open := n.from - 1
	return parts[1].kind == patronymicPart || s.is(open-1, "certain") || s.is(open-1, "is") && s.is(open-2, "who")
}

// firmJoins reports whether an ampersand makes the name of a firm of word i, which may be a name, and of word j beside it: "Pym & Partners", "Ernst & Young", not "Bekov & Omarov".
func (s *scan) firmJoins(i, j int) bool {
	and := (i + j) / 2
	if !s.is(and, "and") || s.quote(and, and) == "and" || !s.capital(j) {
		return false
	}
	const people = pack.Given | pack.EndsFamily
	named := s.class(i).Is(pack.EndsFamily) || s.class(j).Is(people)
	return s.is(j, "co", "partners", "sons") || s.class(j).Is(pack.English) && !named || bytes.Equal(s.fold(i), s.fold(j))
}

// cornerOf reports whether word i is the name of one of two streets at a corner, "the corner of Furmanov and Satpayev"; of one alone it is not known.
func (s *scan) cornerOf(i int) bool {
	first := i
	if s.is(i-1, "and") && s.capital(i-2) {
		first -= 2
	}
	return s.is(first-1, "of") && s.in(first-2, crossings) && (first < i || s.is(i+1, "and") && s.capital(i+2))
}

// namesake reports whether "named after" stands before what ends at word i, or before capitalised words that it ends: "named after Mahatma Gandhi".
func (s *scan) namesake(i int) bool {
	for first := i - longestThing; i > first && s.capital(i) && s.words[i].owner != ownPerson; i-- {
	}
	return s.is(i, "after") && s.is(i-1, "named", "called") && !s.someTown(i-2)
}

// someTown reports whether "a city" or the like ends with word i: who "a city named after" names is spoken of, and the city is not called.
func (s *scan) someTown(i int) bool { return s.is(i-1, "a") && s.class(i).Is(pack.SettlementWord) }

// quotedThing reports whether a name is part of a short quotation that names a thing, for what stands before or behind it: "“Aktobe Munai Trans” LLP".
func (s *scan) quotedThing(n *name) bool {
	open, end := n.from-1, n.to+1
	for open > n.from-shortWords && s.capital(open) {
		open--
	}
	for end < n.to+shortWords && (s.capital(end) || s.kindIs(end, parser.Possess)) {
		end++
	}
	if !s.kindIs(open, parser.OpenQuote) || !s.kindIs(end, parser.EndQuote) {
		return false
	}
	return s.thingAround(open, end) || s.kindIs(n.to+1, parser.Possess) && s.capital(n.to+2) // “Amir’s Last Winter”
}

// thingAround reports whether what stands before word from, or behind word to, says that what they enclose names a thing.
func (s *scan) thingAround(from, to int) bool {
	return s.termAt(to+1).class.Is(pack.ThingAfter) || s.termBefore(from).class.Is(pack.ThingBefore)
}

// longestThings is how many names a list may have of which what follows the last makes things, and longestThing how many words such a name.
const (
	longestThings = 5
	longestThing  = 3
)

// thingsListed reports whether a name stands in a list that what follows makes one of things: "in Auezov, Almaly and Turksib departments of police", "the
// crossing of Kabanbay Batyr and Dinmukhamed Kunayev streets". Of names of several words only the last but one does.
func (s *scan) thingsListed(n *name) bool {
	j := n.to + 1
	for range longestThings {
		comma, last := s.punct(j, ','), s.is(j, "and")
		if comma && s.is(j+1, "and") {
			j, last = j+1, true
		}
		if !last && (!comma || n.from != n.to) {
			return false
		}
		from := j + 1
		for j = from; j < from+longestThing && (s.capital(j) || s.kindIs(j, parser.Initial)) && (j == from || !s.termAt(j).class.Is(pack.ThingAfter)); j++ {
		}
		switch {
		case j == from:
			return false
		case last:
			t := s.termAt(j)
			one := t.class.Is(pack.Site) && n.from == n.to && s.is(n.from-1, "on", "at", "near") // "on Isatai and Makhambet Square"
			return t.class.Is(pack.ThingAfter) && (s.isPlural(t.to) || one) && s.words[j].space
		}
	}
	return false
}

// thingBefore reports whether what stands before a name makes a thing of it. Behind "the leader of the party" a given and a family name or initials
// show that a person follows, behind "the “Vesna” movement" any name is one; behind "Lake" none is.
func (s *scan) thingBefore(n *name) bool {
	t := s.termBefore(n.from)
	switch i := t.from - 1; {
	case !t.class.Is(pack.ThingBefore) || !s.words[n.from].space || t.class.Is(pack.Role|pack.Title):
		return false
	case s.kindIs(i, parser.EndQuote) || s.capital(i) && !s.sentenceStart(i) && !s.class(i).Is(pack.Nationality): // the thing has had its name
		return false
	case s.is(t.to, "group") && s.is(i, "first", "second", "third"): // "a disabled person of the first group Askar Bekov"
		return false
	case s.capital(i-1) && s.is(i, "bi", "batyr", "khan", "ata", "baba", "ana"): // "Tole bi Street"
		return false
	case t.class.Is(pack.Site):
		return true
	}
	parts := s.partsOf(n)
	if len(parts) > 1 && s.roleBeforeThing(n.from) && s.class(parts[0].to).Is(pack.Given) && !s.soft(parts[0]) && (s.namedOn(parts[1]) || s.ofSomeThing(n.from)) && (s.class(parts[1].to).Is(pack.EndsFamily) || !s.asideAboutThing(n.from)) {
		return false // "the head of the foundation Gulnar Bisembina", not "of the foundation Erkin Til"
	}
	if len(parts) == 1 && s.roleBeforeThing(n.from) && s.class(parts[0].to).Is(pack.EndsFamily) && !s.soft(parts[0]) && s.class(n.to+1).Is(pack.Verb) {
		return false // "the director of the House of Culture Bekova explained"
	}
	if last := parts[len(parts)-1]; len(parts) == 2 && s.roleBeforeThing(n.from) && (s.class(last.to).Is(pack.EndsFamily) || last.kind == patronymicPart) && !s.soft(last) && (s.did(n.to+1) || s.is(n.to+1, "considers", "believes", "reports", "wants")) {
		return false // "the coordinator of the monitoring group Quor Telmov said"
	}
	given, family := false, false
	for _, p := range parts {
		given = given || p.kind == givenPart || p.kind == eitherPart || p.kind == initialPart
		family = family || p.kind == familyPart && s.class(p.to).Is(pack.EndsFamily) || p.kind == initialPart || p.kind == patronymicPart
	}
	return !given || !family
}

// ofSomeThing reports whether the thing before word i is one of several, which has no name there: "the actor of a local theater".
func (s *scan) ofSomeThing(i int) bool {
	const longest = 3 // words that describe it
	at := s.termBefore(i).from - 1
	for last := at - longest; at > last && s.kindIs(at, parser.Word) && !s.capital(at) && !s.is(at, "a", "an"); at-- {
	}
	return s.is(at, "a", "an") && s.is(at-1, "of")
}

// namedOn reports whether a part goes on with a person's name by what it is, or ends as Russian names do that no list can have.
func (s *scan) namedOn(p part) bool {
	return p.kind != unknownPart || hasEnding(s.fold(p.to), "in", "ina", "yn", "yna")
}

// roleBeforeThing reports whether "the leader of the party" or the like stands before word i: also "the director for external relations of the company".
func (s *scan) roleBeforeThing(i int) bool {
	return s.roleOfThing(i).class.Is(pack.Role | pack.Title)
}

// roleOfThing is the role in the thing before word i; of another class where there is none.
func (s *scan) roleOfThing(i int) term {
	const longest = 4 // words of what the role is for
	t := s.termBefore(i)
	if s.is(t.from-1, "the", "a", "an") {
		t.from--
	}
	of := t.from - 1
	for last := of - longest; of > last && (s.class(of).Is(pack.Nationality) || s.kindIs(of, parser.Word) && !s.capital(of) && !s.in(of, prepositions)); of-- { // "of the Korean association", "of the monitoring group"
	}
	if !t.class.Is(pack.ThingBefore) || !s.is(of, "of") {
		return term{}
	}
	for last := of - longest; of > last && s.kindIs(of-1, parser.Word) && !s.capital(of-1) && !s.termBefore(of).class.Is(pack.Role|pack.Title); of-- {
		if s.is(of-1, "for", "on") {
			return s.termBefore(of - 1)
		}
	}
	return s.termBefore(of)
}

// asideAboutThing reports whether the thing before word i is what somebody is in who is named right before: "Aslan Bekov, a member of the movement Erkin Til". No second person follows.
func (s *scan) asideAboutThing(i int) bool {
	const longest = 2 // words that describe the role
	article := s.roleOfThing(i).from - 1
	for last := article - longest; article > last && s.kindIs(article, parser.Word) && !s.is(article, "a", "an", "the") && !s.capital(article); article-- {
	}
	return s.is(article, "a", "an", "the") && s.punct(article-1, ',') && s.isPerson(article-2)
}

// kindOfThing reports whether a full name behind "the" stands before a word that says of what kind a thing is that bears it: "the Turar Ryskulov agricultural college".
func (s *scan) kindOfThing(n *name) bool {
	kind := n.to + 1
	return n.from < n.to && s.is(n.from-1, "the") && s.kindIs(kind, parser.Word) && !s.capital(kind) && s.words[kind].space &&
		(s.in(kind+1, schools) || s.is(kind+1, "hospital", "stadium", "station"))
}

// beginsSentence reports whether the capitalised word at i is one with which sentences begin and names do not go on.
func (s *scan) beginsSentence(i int) bool { return s.in(i, starters) }

// thingDoes reports whether the word at j, one for a thing, is a verb before what is done to something: "Askar Bekov holding a poster", not "the Bekov holding was".
func (s *scan) thingDoes(j int) bool {
	if s.capital(j) || !s.in(j, thingsDo) || s.is(j-2, "and", "the") { // "the Lenin and Kostenko plants the company owns"
		return false
	}
	next := j + 1
	if s.is(next, "a", "an", "the", "his", "her", "its", "their", "this", "these", "those", "up", "out") || s.kindIs(next, parser.Number) {
		return true
	}
	return s.is(j, "holding") && (s.kindIs(next, parser.OpenQuote) || s.kindIs(next, parser.Word) && !s.capital(next) && !s.does(next) && !s.in(next, prepositions) && !s.is(next, "and", "or", "company", "group", "who", "which", "that"))
}

// thingBehind reports whether the word behind i, or one behind capitalised words that are no names, makes what ends at i a thing.
func (s *scan) thingBehind(i int) bool {
	for j := i + 1; j <= i+4 && s.valid(j) && s.kind(j) == parser.Word && s.words[j].space; j++ {
		t := s.termAt(j)
		if s.beginsBehindInitial(j) || s.kindIs(i, parser.Initial) && s.beginsSentence(j) { // "Bekov N. A court sat", "Bekov N. The court sat"
			return false
		}
		if t.class.Is(pack.ThingAfter|pack.DistrictWord|pack.RegionWord) || s.capital(j) && s.is(j, "house") { // "the Willy Brandt House"
			return j > i+1 || !s.thingDoes(j)
		}
		if !s.capital(j) || s.nameLike(j) || t.class.Is(pack.Title|pack.Role) {
			return false
		}
		j = max(j, t.to)
	}
	return false
}
