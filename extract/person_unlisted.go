package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// Names that no list knows are people's where the sentence leaves nothing else: it says that somebody is called so, counts people before it, or tells behind it what only happens
// to people. A word like that may be a company's, a village's or a poem's anywhere else.

// unlistedName names the rule by which a name of words that no list knows is somebody's for what stands around it; "" where nothing shows it.
func (s *scan) unlistedName(n *name) string {
	for _, p := range s.partsOf(n) {
		if s.class(p.to)&^unlisted != 0 {
			return ""
		}
	}
	switch {
	case s.nameSaidBefore(n.from):
		return "person.called"
	case s.countedBefore(n):
		return "person.list"
	case s.kinSetOff(n):
		return "person.noun"
	case s.saidBy(n):
		return "person.verb"
	case s.ofAge(n):
		return "person.age"
	case s.roleSetOff(n) || s.roleBeforeSetOff(n):
		return "person.role"
	case n.from < n.to && s.behindRoleOfPlace(n):
		return "person.title"
	case s.onlyOfPeople(n.to+1) || n.from < n.to && (s.in(n.from-1, suffered) || s.in(n.from-1, doneToPeople) && s.is(n.to+1, "under") && s.class(n.to+2).Is(pack.ArticleWord) || s.chargedBehind(n.to+1) || s.is(n.to+1, "of", "from") && s.speaks(n.to+1)):
		return "person.verb"
	}
	return ""
}

// nameSaidBefore reports whether what stands before word i says that a name follows: "who calls himself only", "gave their names as", "her name, she said, was", "the officer, whose name
// is". Not "its name is".
func (s *scan) nameSaidBefore(i int) bool {
	const longest = 5 // words of a remark, and of what stands between a name and its verb
	at := i - 1
	for s.is(at, "only", "simply", "just") {
		at--
	}
	if s.is(at, "one") && s.is(at-1, "of") && s.class(at-2).Is(pack.PersonNoun) || s.is(at, "name") && s.is(at-1, "by") { // "the arrest of one", "one by name"
		return true
	}
	if s.is(at, "as") {
		at--
	}
	if s.is(at, "himself", "herself", "themselves") {
		return s.is(at-1, "call", "calls", "called", "introduced", "identified") || s.is(at-2, "call", "calls", "called", "introduced", "identified")
	}
	if at == i-1 {
		if !s.is(at, "is", "was", "are", "were") {
			return false
		}
		at--
	}
	if s.punct(at, ',') { // "her name, she said, was"
		for last := at - longest; at > last; {
			if at--; s.punct(at, ',') {
				at--
				break
			}
		}
	}
	for last := at - longest; at > last && s.kindIs(at, parser.Word); at-- {
		if !s.is(at, "name", "names", "surname", "surnames") {
			continue
		}
		for s.is(at-1, "first", "last", "full", "real", "family", "given") {
			at--
		}
		return s.is(at-1, "his", "her", "their") || s.is(at-1, "whose") && s.punct(at-2, ',') && s.roleOfOne(s.termBefore(at-2))
	}
	return false
}

// countedBefore reports whether a name stands between commas, or between one and "and", behind how many people of a kind it is some of: "one of the defendants, …, said", "two of his sons,
// … and …, were detained", "three of them, …". What partners and members are may be companies.
func (s *scan) countedBefore(n *name) bool {
	if !s.endsAside(n.to+1) && !s.is(n.to+1, "and") {
		return false
	}
	if s.is(n.from-1, "them") && s.is(n.from-2, "among") && s.punct(n.from-3, ',') { // "three pastors, among them …"
		t := s.termBefore(n.from - 3)
		return s.isRole(t) && s.isPlural(t.to) && !s.is(t.to, "members", "partners")
	}
	return s.punct(n.from-1, ',') && s.countsPeople(n.from-1, n.from < n.to)
}

// countsPeople reports whether the words before word i count people of whom some are named behind it. Full says that the first of them is named in full.
func (s *scan) countsPeople(i int, full bool) bool {
	if s.is(i-1, "we") { // "We, …, ask"
		return true
	}
	t := s.termBefore(i)
	if s.is(t.to, "them", "whom") {
		return s.is(t.from-1, "of") && s.counts(t.from-2)
	}
	if !s.isRole(t) || !s.isPlural(t.to) || s.is(t.to, "members", "partners") || !full && s.in(t.to, mayBeBodies) {
		return false
	}
	const longest = 4 // "of his younger"
	for at, last := t.from-1, t.from-1-longest; at > last && (s.kindIs(at, parser.Word) || s.kindIs(at, parser.Number)); at-- {
		if s.counts(at) {
			return true
		}
		if s.is(at, "its") || s.capital(at) && !s.class(at).Is(pack.Nationality) {
			return false
		}
	}
	return false
}

// counts reports whether word i says how many there are.
func (s *scan) counts(i int) bool {
	return s.is(i, "one", "two", "three", "four", "five", "six", "both", "some", "several") || s.kindIs(i, parser.Number)
}

// kinSetOff reports whether a name is that of the relative of whom the words before its comma speak, and the clause goes on or ends behind it: "his wife, …, is", "the son of Bekov, …, has",
// "promised to the widow, ….".
func (s *scan) kinSetOff(n *name) bool {
	if !s.punct(n.from-1, ',') || !s.endsAside(n.to+1) {
		return false
	}
	if s.kinTerm(n.from) >= 0 {
		return true
	}
	if s.isPerson(n.from - 2) {
		of := n.from - 2
		for s.isPerson(of) {
			of--
		}
		return s.kinOf(of)
	}
	t := s.termBefore(n.from - 1)
	return s.roleOfOne(t) && s.lex.Kin(s.fold(t.to)) && s.is(t.from-1, "the")
}

// endsAside reports whether an aside ends before word i: a comma stands there, or the sentence ends.
func (s *scan) endsAside(i int) bool {
	return !s.valid(i) || s.punct(i, ',') || s.punct(i, '.') || s.kindIs(i, parser.Mark)
}

// saidBy reports whether a name is that of who has said what is quoted before it: "“…”, said … (she is 30)". What a newspaper does is to report.
func (s *scan) saidBy(n *name) bool {
	quote := n.from - 2
	if s.punct(quote, ',') {
		quote--
	}
	return s.is(n.from-1, "said", "says", "asked", "answered", "replied", "shouted", "cried", "recalls", "recalled") && s.kindIs(quote, parser.EndQuote) &&
		(s.endsAside(n.to+1) || s.punct(n.to+1, '('))
}

// ofAge reports whether an age stands beside a name: "the 12-year-old …", "…, aged 23,". With "a", what follows may be of what people somebody is: "a 20-year-old Bukharan".
func (s *scan) ofAge(n *name) bool {
	if s.punct(n.to+1, ',') && s.is(n.to+2, "aged") && s.kindIs(n.to+3, parser.Number) {
		return true
	}
	if !s.class(n.from-1).Is(pack.YearOld) || s.ageBefore(n.from) == 0 {
		return false
	}
	return !s.is(s.ageFrom(n.from-1)-1, "a", "an") || !hasEnding(s.fold(n.from), "an", "ish", "ese", "er", "ist", "ite", "i")
}

// roleSetOff reports whether a comma and who that is stand behind a name, and no clause of its own: "by …, a retired postman from Taraz", "…, whose family name is not known", not
// "near Kok-Tas, a teacher was beaten".
func (s *scan) roleSetOff(n *name) bool {
	if !s.punct(n.to+1, ',') || s.is(n.from-1, "in", "near", "at", "outside", "around", "between") {
		return false
	}
	if n.from == n.to && (s.is(n.from-1, "from", "of", "on", "the", "and") || s.counts(n.from-1) || s.afterLead(n.from)) {
		return false
	}
	j := n.to + 2
	if s.is(j, "whose") {
		return s.is(j+1, "name", "surname") || s.is(j+2, "name")
	}
	if s.is(j, "who") && s.is(j+1, "introduced") && s.is(j+2, "himself", "herself") {
		return true
	}
	for s.in(j, beforeRole) {
		j++
	}
	if s.ageTo(j) > j {
		return true
	}
	const adjectives = 2 // "a retired postman", "senior researcher"
	t := s.termAt(j)
	for last := j + adjectives; t.from < last && !s.isRole(t) && s.kindIs(t.from, parser.Word) && !s.capital(t.from); t = s.termAt(t.to + 1) {
	}
	return s.roleOfOne(t) && !s.in(t.to, mayBeBodies) && !s.class(t.to+1).Is(pack.Verb) && !s.verb(t.to+1)
}

// ageTo is the word behind an age at word j, "79-year-old"; j where none stands there.
func (s *scan) ageTo(j int) int {
	if s.class(j).Is(pack.YearOld) {
		return j + 1
	}
	if s.kindIs(j, parser.Number) && s.dash(j+1) && s.class(j+2).Is(pack.YearOld) {
		return j + 3
	}
	return j
}

// roleBeforeSetOff reports whether a name stands between commas right behind who that is: "a teacher of physical education, …, was", "the youngest of the women, …, fell".
func (s *scan) roleBeforeSetOff(n *name) bool {
	if !s.punct(n.from-1, ',') || !s.punct(n.to+1, ',') {
		return false
	}
	if next := n.to + 2; !s.class(next).Is(pack.Verb) && !s.verb(next) && !s.in(next, finite) && !s.in(next, doneToPeople) {
		return false
	}
	const longest = 5 // words from the role on
	for i, last := n.from-2, n.from-2-longest; i > last && s.kindIs(i, parser.Word) && !s.capital(i) && !s.verb(i); i-- {
		if s.is(i, "youngest", "oldest", "eldest", "younger", "elder") && s.is(i-1, "the") {
			return true
		}
		if t := s.termBefore(i + 1); s.roleOfOne(t) && !s.in(t.to, mayBeBodies) && s.describes(t.from-1) {
			return t.to == n.from-2 || s.is(t.to+1, "of", "by", "for")
		}
	}
	return false
}

// behindRoleOfPlace reports whether a name stands right behind the role of one and where that one is from or is it: "the human rights activist from Petropavlovsk …", "the former
// akim of Karaganda …".
func (s *scan) behindRoleOfPlace(n *name) bool {
	const place = pack.IsSettlement | pack.IsRegion | pack.IsDistrict | pack.IsCountry
	t := s.termBefore(n.from)
	if !t.class.Is(place) {
		return false
	}
	at := t.from - 1
	return s.is(at, "of", "from") && s.roleOfOne(s.termBefore(at))
}

// onlyOfPeople reports whether the words from word i on say what happens to people alone, or what they alone do: "was sentenced", "and his wife", "pleaded not guilty".
func (s *scan) onlyOfPeople(i int) bool {
	switch {
	case s.kindIs(i, parser.Possess):
		t := s.termAt(i + 1)
		return s.roleOfOne(t) && s.lex.Kin(s.fold(t.to)) && !s.class(t.to+1).Is(pack.ThingAfter)
	case s.is(i, "and"):
		t := s.termAt(i + 2)
		return s.is(i+1, "his", "her") && s.isRole(t) && s.lex.Kin(s.fold(t.to))
	case s.is(i, "held"):
		return s.is(i+1, "a", "an") && s.is(i+2, "one-man", "one-woman", "one-person", "single", "solo", "lone")
	case s.is(i, "pleaded"):
		return s.is(i+1, "guilty") || s.is(i+2, "guilty")
	case s.is(i, "has", "have", "had", "will") && s.is(i+1, "been", "be"):
		return s.in(i+2, suffered)
	case s.is(i, "is", "was", "were", "are"):
		return s.in(i+1, suffered)
	}
	return false
}

// chargedBehind reports whether a comma at word i and what somebody is charged with stand there: ", charged under Article 174".
func (s *scan) chargedBehind(i int) bool {
	return s.punct(i, ',') && s.is(i+1, "charged", "accused", "suspected", "convicted", "sentenced", "tried", "detained", "arrested", "wanted") && s.is(i+2, "under", "of", "to", "for", "in", "on", "by")
}
