package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// Names that commas set off from who somebody is: “his wife, …, is”, “…, a retired postman”.

// kinSetOff reports whether a name is that of the relative of whom the words before its comma speak, and the clause goes on or ends behind it: "his wife, …, is", "the son of Bekov, …, has",
// "promised to the widow, ….".
func (s *scan) kinSetOff(n *name) bool {
	if !s.punct(n.from-1, ',') || !s.endsAside(n.to+1) || s.is(n.to+2, "where", "which") {
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

// roleSetOff reports whether a comma and who that is stand behind a name, and no clause of its own: "by …, a retired postman from Taraz", "…, whose family name is not known", not
// "near Kok-Tas, a teacher was beaten".
func (s *scan) roleSetOff(n *name) bool {
	if s.punct(n.to+1, '(') && s.is(n.to+2, "b", "born") { // "… (b. 1958)"
		return true
	}
	if !s.punct(n.to+1, ',') || s.is(n.from-1, "in", "near", "at", "outside", "around", "between") || s.class(n.from-1).Is(pack.ThingBefore) {
		return false
	}
	if n.from == n.to && (s.is(n.from-1, "from", "of", "on", "the", "and") || s.counts(n.from-1) || s.afterLead(n.from) || s.behindAreas(n.from)) {
		return false
	}
	j := n.to + 2
	if s.is(j, "whose") {
		return s.nameWithheld(j + 1)
	}
	if s.is(j, "who") && s.is(j+1, "introduced") && s.is(j+2, "himself", "herself") {
		return true
	}
	if s.is(j, "one") && s.is(j+1, "of") && s.is(j+2, "the", "its", "their") && n.from < n.to { // "…, one of the leaders, said"
		t := s.termAt(j + 3)
		return s.isRole(t) && s.isPlural(t.to) && s.punct(t.to+1, ',')
	}
	for s.in(j, beforeRole) {
		j++
	}
	if s.ageTo(j) > j || n.from < n.to && s.class(j).Is(pack.Nationality) && !s.isPlural(j) && (s.punct(j+1, ',') || s.is(j+1, "by", "from", "who")) { // "…, an Iranian by birth"
		return true
	}
	const adjectives = 2 // "a retired postman", "senior researcher"
	t := s.termAt(j)
	for last := j + adjectives; t.from < last && !s.isRole(t) && s.addsToRole(t); t = s.termAt(t.to + 1) {
	}
	if s.capital(t.to+1) || n.from == n.to && s.asideEnd(t.to+1) < 0 {
		return false
	}
	return s.roleOfOne(t) && !s.mayBeBody(t) && !s.tells(t.to+1)
}

// asideEnd is the comma, the stop or the like that closes the aside which goes on with word i; -1 where it says what somebody did before it closes, and is a clause: "to Karakol, a friend
// from Taraz went with him".
func (s *scan) asideEnd(i int) int {
	const longest = 24 // words
	for last := i + longest; i < last; i++ {
		switch {
		case s.endsAside(i) || s.is(i, "who", "whose"):
			return i
		case s.tells(i):
			return -1
		}
	}
	return -1
}

// tells reports whether word i is a verb, and no participle before a preposition: "left", not "convicted of".
func (s *scan) tells(i int) bool {
	return s.in(i, finite) || s.anyVerb(i) && !s.in(i+1, prepositions) && !s.is(i, "who")
}

// mayBeBody reports whether what the role t is of somebody may be a company or a body as well: "operator", not "crane operator".
func (s *scan) mayBeBody(t term) bool { return t.from == t.to && s.in(t.to, mayBeBodies) }

// addsToRole reports whether a term may stand between the article and the role of somebody: "retired", "engine", "Korean", "ODIHR"; not "of" nor "and".
func (s *scan) addsToRole(t term) bool {
	if s.capital(t.from) {
		return t.class.Is(pack.Nationality) || s.allCaps(t.from)
	}
	return s.kindIs(t.from, parser.Word) && !s.in(t.from, prepositions) && !s.is(t.from, "the", "a", "an", "and", "or", "who", "which", "where", "it", "he", "she", "they")
}

// nameWithheld reports whether the words from word i on say that a name is not known, or was not given: "family name is not known".
func (s *scan) nameWithheld(i int) bool {
	for s.is(i, "full", "real", "family", "first", "last") {
		i++
	}
	return s.is(i, "name", "surname") && s.is(i+1, "is", "was", "has") && s.is(i+2, "not", "unknown", "withheld", "changed", "been")
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
	thing := s.in(n.from-2, offices) || s.class(n.from-2).Is(pack.ThingBefore|pack.ThingAfter|pack.SettlementWord|pack.Organisation|pack.Site)
	for i, last := n.from-2, n.from-2-longest; i > last && s.kindIs(i, parser.Word) && !s.capital(i) && !s.verb(i); i-- {
		if s.is(i, "youngest", "oldest", "eldest", "younger", "elder") && s.is(i-1, "the") {
			return i == n.from-2 || s.isRole(s.termBefore(n.from-1)) || s.is(n.from-2, "women", "men", "people", "children", "girls", "boys")
		}
		if t := s.termBefore(i + 1); s.roleOfOne(t) && !s.mayBeBody(t) && s.describes(t.from-1) {
			return t.to == n.from-2 || !thing && s.is(t.to+1, "of", "by", "for")
		}
	}
	return false
}

// workersOfBody reports whether a name stands behind who may be a company, whose workers are spoken of: "the workers of the contractor Tengiz Montazh".
func (s *scan) workersOfBody(n *name) bool {
	t := s.termBefore(n.from)
	from := t.from
	if s.is(from-1, "the") {
		from--
	}
	return s.mayBeBody(t) && s.behindWorkers(from) && !s.familyForm(n.to)
}

// setOffBehindRole reports whether a name stands between commas right behind the role of one, who does something: "the deputy akim, Rakhimberdin, promised".
func (s *scan) setOffBehindRole(n *name) bool {
	if !s.punct(n.from-1, ',') || !s.punct(n.to+1, ',') || !s.class(n.to+2).Is(pack.Verb) && !s.does(n.to+2) {
		return false
	}
	t := s.termBefore(n.from - 1)
	return t.class.Is(pack.Role|pack.Title) && !s.isPlural(t.to) && (!s.mayBeBody(t) || s.familyForm(n.to)) // "the developer, Sembin, did"
}

// setOffBeforeWho reports whether the words from to to stand between commas right behind the role of one, and "who" behind them, and may be a family name: "the same judge, Satpayev, who had refused".
func (s *scan) setOffBeforeWho(from, to int) bool {
	if !s.punct(from-1, ',') || !s.punct(to+1, ',') || !s.is(to+2, "who") || !s.class(from).Is(pack.EndsFamily|pack.Family) {
		return false
	}
	return !s.standard(term{from: from, to: to}) && s.roleOfOne(s.termBefore(from-1))
}
