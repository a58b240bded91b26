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
	case s.behindRoleOfPlace(n) || s.behindOffice(n):
		return "person.title"
	case s.oneOfPeople(n):
		return "person.list"
	case n.from < n.to && s.ofRussianForm(n):
		return "person.family"
	case s.onlyOfPeople(n.to+1) || n.from < n.to && s.toldOfPeople(n):
		return "person.verb"
	}
	return ""
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

// ofRussianForm reports whether a full name ends as family names do that English words, and names of towns, end as well: "… Tastilgarina".
func (s *scan) ofRussianForm(n *name) bool {
	const shortest = 6 // letters
	last := s.fold(n.to)
	return len(last) >= shortest && hasEnding(last, "in", "ina") && !s.is(n.from-1, "in", "near", "at", "from", "of") && !s.lex.Spelled(last) && !s.lex.Spelled(s.fold(n.from))
}

// onlyOfPeople reports whether the words from word i on say what happens to people alone, or what they alone do: "was sentenced", "and his wife", "pleaded not guilty".
func (s *scan) onlyOfPeople(i int) bool {
	switch {
	case s.kindIs(i, parser.Possess):
		t := s.termAt(i + 1)
		return s.roleOfOne(t) && s.lex.Kin(s.fold(t.to)) && !s.class(t.to+1).Is(pack.ThingAfter)
	case s.is(i, "and"):
		t := s.termAt(i + 2)
		return s.is(i+1, "his", "her") && s.isRole(t) && (s.lex.Kin(s.fold(t.to)) || !s.kindIs(t.to+1, parser.Word) || s.class(t.to+1).Is(pack.Verb) || s.verb(t.to+1)) // not "and his native village"
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

// toldOfPeople reports whether what is said of a full name is said of people: what they have suffered or are charged with, or what they have said, "Quor Telm of the village of Aksu told
// reporters".
func (s *scan) toldOfPeople(n *name) bool {
	before, behind := n.from-1, n.to+1
	switch {
	case s.in(before, suffered):
		return true
	case s.in(before, doneToPeople) && s.is(behind, "under") && s.class(behind+1).Is(pack.ArticleWord): // "fined Quor Telm under Article 488"
		return true
	case s.is(behind, "of", "from") && s.speaks(behind):
		return true
	}
	return s.chargedBehind(behind) || s.spokenOfAs(n)
}

// chargedBehind reports whether a comma at word i and what somebody is charged with stand there: ", charged under Article 174".
func (s *scan) chargedBehind(i int) bool {
	return s.punct(i, ',') && s.is(i+1, "charged", "accused", "suspected", "convicted", "sentenced", "tried", "detained", "arrested", "wanted") && s.is(i+2, "under", "of", "to", "for", "in", "on", "by")
}

// spokenOfAs reports whether a name begins a sentence, or what the lead tells, and what it does goes on with "his" or "her": "… reported that her son has been moved". Of a body it is
// "its".
func (s *scan) spokenOfAs(n *name) bool {
	const longest = 8 // words
	if !s.sentenceStart(n.from) && !s.afterLead(n.from) && !s.endsLead(n.from-1) {
		return false
	}
	for i := n.to + 1; i <= n.to+longest && s.kindIs(i, parser.Word) && !s.capital(i); i++ {
		if s.is(i, "his", "her", "he", "she", "himself", "herself") {
			return i > n.to+1
		}
	}
	return false
}
