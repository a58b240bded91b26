package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// evidence names the rule by which something beside a name shows that it is a person's; "" where nothing does.
func (s *scan) evidence(n *name) string {
	left, right := n.from-1, n.to+1
	if t := s.termBefore(n.from); t.class.Is(pack.Title|pack.Role) && s.words[n.from].space {
		return "person.title"
	}
	if s.is(left, "named", "called") && !s.thingCalled(left) || s.is(left, "certain") && s.is(left-1, "a") || s.is(left, "simply", "just") && s.is(left-1, "named", "called") && !s.thingCalled(left-1) || s.byTheName(left) && !s.thingCalled(left-3) {
		return "person.called"
	}
	if s.is(left, "surname") || s.is(left, "is", "was", "of") && s.is(left-1, "surname") { // "his surname is Kostromin"
		return "person.called"
	}
	if as := left; s.is(as, "as") {
		if as--; s.is(as, "only", "simply", "just") {
			as--
		}
		if s.is(as, "himself", "herself") || s.is(as, "name", "surname") && s.is(as-1, "his", "her") { // "gave his name as Li"
			return "person.called"
		}
	}
	if s.ageBefore(n.from) > 0 {
		return "person.age"
	}
	if s.valid(right) && s.kind(right) == parser.Word && !s.capital(right) && s.class(right).Is(pack.Verb) {
		return "person.verb"
	}
	if s.ageInBrackets(right) > 0 {
		return "person.age"
	}
	if s.punct(right, '(') && s.class(right+1).Is(pack.IsCountry) && s.punct(right+2, ')') && n.strong { // "Anneleen Van Overmeire (Belgium)"
		return "person.role"
	}
	if s.punct(right, ',') {
		j := right + 1
		if s.is(j, "who", "whose", "whom") {
			return "person.who"
		}
		if s.kindIs(j, parser.Number) && s.punct(j+1, ',') || s.is(j, "is", "was") && s.kindIs(j+1, parser.Number) && n.strong && (s.is(j+2, "years", "and") || !s.kindIs(j+2, parser.Word)) { // ", is 16 years old"
			return "person.age"
		}
		for s.in(j, beforeRole) || s.is(j, "her", "his", "their", "its") {
			j++
		}
		if t := s.termAt(j); t.class.Is(pack.Role|pack.Title|pack.ArticleWord|pack.PartWord) && !(s.is(j-1, "the") && s.isPlural(t.to)) { // not "in Abai, the workers"
			return "person.role"
		}
	}
	if s.ofPerson(left) || s.kinOf(left) && !s.modifies(n.to) || s.is(left, "the") && s.houseOf(n.to) {
		return "person.noun"
	}
	if s.inList(n) {
		return "person.list"
	}
	if s.roleBefore(left) {
		return "person.role"
	}
	return ""
}

// ofPerson reports whether word i is the "of" of something that only people have: "the arrest of", "the monument to".
func (s *scan) ofPerson(i int) bool {
	return s.is(i, "of", "to", "by", "against") && s.class(i-1).Is(pack.PersonNoun) || s.is(i, "by") && s.is(i-1, "led", "headed", "chaired")
}

// ofComplaint reports whether "of" stands at word i behind what people write, which bodies do more rarely: "the complaint of". A town’s may have written it as well.
func (s *scan) ofComplaint(i int) bool {
	return s.is(i, "of") && s.is(i-1, "complaint", "complaints", "appeal", "appeals", "petition", "petitions")
}

// roleBefore reports whether the clause that the comma at i ends speaks of one person by a role: "said the author of the letter, …".
func (s *scan) roleBefore(i int) bool {
	if !s.punct(i, ',') {
		return false
	}
	for j := i - 1; j >= 0 && j > i-16 && s.kind(j) == parser.Word; j-- {
		if s.class(j).Is(pack.Role|pack.Title) && !s.isPlural(j) {
			return true
		}
	}
	return false
}

// beforeBrackets is the word before a remark in brackets that ends with word i; i where none does.
func (s *scan) beforeBrackets(i int) int {
	const longest = 6 // words
	if !s.punct(i, ')') {
		return i
	}
	for j := i - 1; j >= i-1-longest; j-- {
		if s.punct(j, '(') {
			return j - 1
		}
	}
	return i
}

// inList reports whether a comma or "and" parts the name from a person found before it.
func (s *scan) inList(n *name) bool {
	j := n.from - 1
	if s.is(j, "and") {
		j--
	}
	if s.punct(j, ',') || s.punct(j, ';') {
		j--
	}
	if j < n.from-1 { // "Rodion (15) and Sultan (15)"
		j = s.beforeBrackets(j)
	}
	return j < n.from-1 && s.valid(j) && s.words[j].owner == ownPerson
}
