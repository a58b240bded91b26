package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// Initials behind a word make a family name of it, though it is something else as well, where nothing but the name can have them.

// initialsEnd reports whether initials stand at word i, apart from the word before them, and no name goes on or begins with them: what follows is no capital.
func (s *scan) initialsEnd(i int) bool {
	n := s.initialsAt(i)
	return n > 0 && s.words[i].space && !s.capital(i+n) && !s.kindIs(i+n, parser.Number)
}

// wordInitialed reports whether the word at i, an English word or a title that is one too, is a family name for the initials behind it, in a list of people who have some: "Sultan B.M.; Tore
// Zh.", "Ogay G., Son E., Lim N.". A house may have a letter too: "Bekov A., Building A. was burnt".
func (s *scan) wordInitialed(i int) bool {
	const other = never&^pack.NotName | pack.ThingBefore | pack.ThingAfter | pack.Organisation | pack.IsSettlement | pack.IsRegion
	w := &s.words[i]
	initials := s.initialsAt(i + 1)
	end := i + 1 + initials
	switch {
	case initials == 0 || !s.capital(i) || !w.space && i > 0 || s.capital(end):
		return false
	case s.allCaps(i):
		return s.capitalsInitialed(i)
	case w.class.Is(pack.MonthName) && s.setApart(i, end-1): // "May D., a member of the House, came"
		return true
	case s.in(i, familyThings) && !s.class(i).Is(pack.Site) && s.roleOfOne(s.termBefore(i)), s.is(i, "park") && s.roleOfOne(s.termBefore(i)): // "her lawyer Park E."
		return true
	case s.is(i, "son") && s.behindPerson(i) && s.initialedBehind(end): // a Korean name
		return true
	case w.class.Is(other) || !w.class.Is(pack.English|pack.Family) || s.anonymous(i):
		return false
	case w.class.Is(pack.English) && (s.apposed(i, end-1) || s.ofPerson(i-1) && (s.endsName(end-1) || s.does(end))): // "the chairman of the union, Login V., said", "the case of King R."
		return true
	case w.class.Is(pack.English) && s.roleOfOne(s.termBefore(i)) && (s.endsName(end-1) || s.actsBehind(s.termBefore(i), end)): // "the turner Rich A.", "the ecologist Root T. showed"
		return true
	case s.punct(i-1, ';') && s.isPerson(i-2) || w.class.Is(pack.Family) && (s.isRole(s.termBefore(i)) || s.headOf(i) || s.setApart(i, end-1)): // "the lawyer Khan V.A."
		return true
	case (w.class.Is(pack.Family) || s.ofPerson(i-1) || s.ofComplaint(i-1)) && s.punct(end, ',') && s.is(end+1, "a", "an", "the", "who", "whose"): // "Khan K., a convict"
		return true
	case w.class.Is(pack.Family) && s.punct(i-1, ',') && s.punct(end, ',') && s.headOf(i-1): // "the head of the trade union, Khan D., was"
		return true
	case w.class.Is(pack.Family) && s.ofPerson(i-1) && s.verb(end): // "the monument to Khan Z. was"
		return true
	}
	listed := s.behindPerson(i) && (s.punct(end, '(') || s.dash(end) && s.words[end].space) // "Balykbaev S., Diner E. (Aktau)"
	return s.initialedBehind(end) && s.nameWord(end+1) || initials > 1 && s.behindPerson(i) || listed
}

// headOf reports whether the role of one and what it is of stand before word i: "the head of the facility".
func (s *scan) headOf(i int) bool {
	of := s.termBefore(i).from - 1
	if s.is(of, "the") {
		of--
	}
	return s.ofRole(of) && !s.isPlural(of-1)
}

// anonymous reports whether the word at i, before initials, says who somebody is that is not named: "Witness A. B."
func (s *scan) anonymous(i int) bool {
	return s.class(i).Is(pack.Role|pack.Title|pack.PersonNoun) && !s.class(i).Is(pack.Family) || s.lex.Kin(s.fold(i)) || s.in(i, unnamed)
}

// townInitialed reports whether the word at i, a settlement's name, is a family name for the initials behind it, which no settlement has: "6) Shalkar M.E.", "AltaiR.".
func (s *scan) townInitialed(i int) bool {
	n := s.initialsAt(i + 1)
	if n == 0 || !s.class(i).Is(pack.IsSettlement) || s.capital(i+1+n) || s.kindIs(i+1+n, parser.Number) {
		return false
	}
	return !s.is(i-1, "in", "near", "at", "from", "to", "of") || s.ofPerson(i-1) || s.is(i-1, "of") && s.is(i-2, "bust", "statue", "portrait")
}

// initialedBehind reports whether a comma or "and" at word i parts a name with initials from another one.
func (s *scan) initialedBehind(i int) bool {
	return (s.punct(i, ',') || s.punct(i, ';') || s.is(i, "and")) && s.capital(i+1) && s.initialsEnd(i+2)
}

// capitalsInitialed reports whether the word in capitals at i, which no list has, is a family name for the initials behind it: "MAUESH S.D." A short one may be the name of a body,
// but for two initials and in a list.
func (s *scan) capitalsInitialed(i int) bool {
	const shortest, shortBody = 3, 5 // letters
	letters := len(s.fold(i))
	if s.class(i)&^unlisted != 0 || letters < shortest || !s.initialsEnd(i+1) {
		return false
	}
	initials := s.initialsAt(i + 1)
	return letters >= shortBody || initials > 1 || s.initialedBehind(i+1+initials) || s.behindPerson(i)
}

// Anonymous is why initials alone are unread that stand for somebody. Nothing is wrong with a text for it.
const Anonymous = "initials alone, for somebody whom the entry does not name"

// anonymousBy reports whether initials that no name follows stand for somebody: "the pupil D. was expelled", "Zh., 16 years old", "who calls himself M."
func (s *scan) anonymousBy(n *name) bool {
	before, comma := n.from-1, s.punct(n.to+1, ',')
	if s.capital(n.to+1) && !s.beginsSentence(n.to+1) {
		return false
	}
	if s.isRole(s.termBefore(n.from)) || comma && s.punct(before, ',') && s.roleOfOne(s.termBefore(before)) { // "the pupil D.", "their client, D.Zh., said"
		return true
	}
	if s.in(before, unnamed) || s.is(before, "certain", "herself", "himself") || s.is(before, "as") && s.is(before-1, "herself", "himself", "name") {
		return true
	}
	age := n.to + 2
	return comma && (s.kindIs(age, parser.Number) && s.is(age+1, "years", "year") || s.is(age, "aged") && s.kindIs(age+1, parser.Number))
}
