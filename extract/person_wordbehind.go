package extract

import (
	"bytes"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// English words are family names behind a given name or an initial where what stands beside them shows it.

// wordBehind is townBehind for an English word.
func (s *scan) wordBehind(before part, j int) (kind partKind, ok bool) {
	if before.kind == initialPart {
		apart := s.initialApart(before.from, j) && !s.class(j).Is(pack.ThingAfter) // "O. Rot, whose husband"
		return familyPart, apart || s.spouse(before, j) || s.wordBehindInitial(before, j)
	}
	if before.kind == familyPart {
		return unknownPart, s.wordBehindFamily(before, j)
	}
	if before.kind != givenPart && before.kind != eitherPart || !s.class(before.to).Is(pack.Given) || s.soft(before) {
		return 0, false
	}
	begins := s.sentenceStart(before.from) || s.afterLead(before.from) || s.endsLead(before.from-1)
	ofBody := s.is(j+1, "of") && (s.is(j+2, "the") || s.capital(j+2)) && s.speaks(j+1)                                    // "Philippa Marsh of the Partnership said"
	acts := begins && s.did(j+1) && !s.isPlural(j) && !s.class(j).Is(pack.ThingBefore|pack.ThingAfter)                    // "Galina Rich received"
	return unknownPart, s.spokenOf(j) || begins && ofBody || acts || s.behindPerson(before.from) || s.set(before.from, j) // "Róża Thiel and Jean-Baptiste Carrel"
}

// set reports whether the words from to to stand between commas before what somebody did: "one of them, Daniyar Aral, came", "the runner-up, Waldemar Funk, left".
func (s *scan) set(from, to int) bool {
	return s.punct(from-1, ',') && s.punct(to+1, ',') && s.did(to+2) && !s.afterLead(from)
}

// initialApart reports whether an initial at word i, and a capitalised word at j behind it, are a name for standing where a name begins and ends: a sentence, what follows the lead or a comma
// before them, or what only people have, and behind them a verb, a comma or the end. "The chairman of the union, V. Login, said", "On May 8, G. Rich received", "the case of R. King,".
// What is set apart is one too.
func (s *scan) initialApart(i, j int) bool {
	if s.setApart(i, j) {
		return true
	}
	if s.capital(j+1) || s.beginsSentence(j) || s.isPlural(j) {
		return false
	}
	acts := s.did(j + 1)
	if role := s.termBefore(i); s.isRole(role) && s.isPlural(role.to) && s.initialFirst(j+1) { // "the lawyers A. Rot and K. Talgar"
		return true
	}
	switch {
	case s.punct(i-1, ','):
		return s.punct(j+1, ',') && (s.apposed(i, j) || s.did(j+2)) || acts && (s.endsLead(i-1) || s.introduces(i-1)) || s.endsName(j) && s.apposed(i, j)
	case s.ofPerson(i - 1):
		return s.endsName(j) || acts
	}
	return acts && (s.sentenceStart(i) || s.afterLead(i))
}

// initialFirst reports whether a comma or "and" at word i parts a name from another one, which has its initial first.
func (s *scan) initialFirst(i int) bool {
	name := i + 1 + s.initialsAt(i+1)
	return (s.punct(i, ',') || s.is(i, "and")) && name > i+1 && s.capital(name)
}

// introduces reports whether what stands between the beginning of the sentence and the comma at word i says when or where: "On Monday,".
func (s *scan) introduces(i int) bool {
	const longest = 6 // words
	for j := i - 1; j >= max(0, i-longest) && (s.kindIs(j, parser.Word) || s.kindIs(j, parser.Number)) && !s.anyVerb(j); j-- {
		if s.sentenceStart(j) {
			return s.in(j, prepositions)
		}
	}
	return false
}

// wordBehindFamily reports whether the English word at j is a given name behind a word that ends as family names do: behind the role of one or a person, or where what follows is said of
// people. "The serviceman Nabiullin Fail, who", not "Sadykov Readings", nor "Sadykov Everybody was", where a stop is lost.
func (s *scan) wordBehindFamily(family part, j int) bool {
	if !s.class(family.to).Is(pack.EndsFamily) || s.soft(family) || s.allCaps(j) || s.capital(j+1) || s.isPlural(j) || s.in(j, starters) || s.class(j).Is(pack.ThingAfter) {
		return false
	}
	return s.spokenOf(j) || s.endsName(j) && (s.roleOfOne(s.termBefore(family.from)) || s.behindPerson(family.from))
}

// wordBehindInitial reports whether the English word at j is a family name behind an initial: behind the role of one, where it ends what is said, or who that is follows or, behind one whom a whole
// name is usual for, what that one does. "The turner A. Rich.", "the lawyer M. Leer, who came", "the judge M. Leer came", not "the pupil D. Evidence was found", where a sentence begins.
func (s *scan) wordBehindInitial(initial part, j int) bool {
	role := s.termBefore(initial.from)
	if !s.roleOfOne(role) || s.in(role.to, unnamed) || s.beginsSentence(j) || s.class(j).Is(pack.ThingAfter) {
		return false
	}
	return s.endsName(j) || s.capital(role.to) && s.punct(j+1, ',') || !s.isPlural(j) && s.actsBehind(role, j+1) // "Consul W. Sun, passing by, said"
}

// actsBehind reports whether a verb stands at word i, and the role, one of those whom no initial alone names, is what the sentence is about: "the judge M. Leer came", not "was heard by judge M. People
// came".
func (s *scan) actsBehind(role term, i int) bool {
	return !s.verbBefore(role.from) && s.did(i) && !s.capital(i) && !s.in(role.to, oftenUnnamed) && !s.lex.Kin(s.fold(role.to))
}

// titleBehindInitial reports whether the word at j, a title or a role, is a family name behind an initial: "the judge A. King came". "Son" always is.
func (s *scan) titleBehindInitial(before part, j int) bool {
	if before.kind != initialPart || s.allCaps(j) || s.capital(j+1) || s.is(j+1, "of", "for") {
		return false
	}
	return s.is(j, "son") || s.class(j).Is(pack.Title|pack.Role) && !s.class(j).Is(never) && s.termAt(j).to == j && (s.wordBehindInitial(before, j) || s.initialApart(before.from, j))
}

// wordBehindMiddle reports whether the word at j, an English one or a month, is a family name behind a given name and an initial, where a name ends with it: "Olga S. Rot, whose", "Karl S.
// Marks said".
func (s *scan) wordBehindMiddle(given part, j int) bool {
	const other = pack.Title | pack.Role | pack.IsSettlement | pack.Organisation | never&^pack.MonthName
	return s.class(given.to).Is(pack.Given) && !s.soft(given) && s.capital(j) && !s.allCaps(j) && s.words[j].owner == free && s.class(j).Is(pack.English|pack.MonthName) &&
		!s.class(j).Is(other) && !s.beginsSentence(j) && (!s.class(j).Is(pack.ThingAfter) || s.in(j, familyThings)) && (!s.isPlural(j) || s.class(j).Is(pack.Family|pack.Given)) && s.endsName(j)
}

// wordBehindFather reports whether the word at j, which else is never part of a name, is a family name behind a patronymic, with which the name ends: "Evgeny Borisovich Park", "Viktor
// Yakovlevich King".
func (s *scan) wordBehindFather(j int) bool {
	const other = pack.SettlementWord | pack.RegionWord | pack.DistrictWord | pack.ArticleWord | pack.PartWord | pack.IsCountry | pack.Organisation | pack.ThingAfter
	if !s.capital(j) || s.allCaps(j) || s.capital(j+1) || s.words[j].owner != free || !s.words[j].space || s.class(j).Is(pack.MonthName) && s.kindIs(j+1, parser.Number) {
		return false
	}
	return s.in(j, familyThings) || !s.class(j).Is(other) && !s.beginsSentence(j) && !s.is(j+1, "of", "for") && s.termAt(j).to == j
}

// wordBehindInitials reports whether the word at j, an English one or a title, is a family name behind two initials with which a name begins: "the lawyer V. Ya. King came". "U. S." and "D. C."
// are none.
func (s *scan) wordBehindInitials(first, middle part, j int) bool {
	letters := s.plain(first.from, first.to) + s.plain(middle.from, middle.to)
	return letters[0] != 'U' && letters != "D.C." && s.wordBehindFather(j)
}

// endsName reports whether what stands behind word j shows that a name ends with it, and no sentence begins: who that is, somebody's verb of speech, or the end of what is said.
func (s *scan) endsName(j int) bool {
	next := j + 1
	if s.punct(next, ',') {
		return s.is(next+1, "a", "an", "the", "who", "whose") || s.kindIs(next+1, parser.Number)
	}
	return !s.valid(next) || s.punct(next, '.') || s.kindIs(next, parser.Mark) || s.kindIs(next, parser.Possess) || s.in(next, speech)
}

// spouse reports whether the English word at j is the family name of a relative, behind an initial, who does something: "her husband P. Rot has".
func (s *scan) spouse(initial part, j int) bool {
	role := s.termBefore(initial.from)
	return s.class(j).Is(pack.English) && s.roleOfOne(role) && s.lex.Kin(s.fold(role.to)) && s.does(j+1) && !s.beginsSentence(j) && !s.class(j).Is(pack.ThingAfter)
}

// toldFamily reports whether the word at j, which else is never part of a name, is a family name behind a given name for what says who that is: a people's name beside an age,
// "68-year-old Gennady Kazak", a country’s between a role and a verb, and any word between a role and a comma behind which more is said, "blogger Mark Justice, a citizen of".
func (s *scan) toldFamily(before part, j int) bool {
	if before.kind != givenPart || !s.class(before.to).Is(pack.Given) || s.class(before.to).Is(otherThan) || s.capital(j+1) || s.class(j).Is(pack.SettlementWord|provisional|pack.ThingAfter|pack.Organisation) {
		return false
	}
	if s.class(j).Is(pack.IsCountry) && s.countryFamily(j) { // "Special Rapporteur Graciela Montenegro called"
		return true
	}
	told := s.punct(j+1, ',') && (s.is(j+2, "a", "an") || s.kindIs(j+2, parser.Number) && s.punct(j+3, ','))
	if s.class(j).Is(pack.Nationality) && !s.soft(before) {
		return told || s.agedName(before.from)
	}
	return told && s.roleOfOne(s.termBefore(before.from))
}

// shortDouble reports whether the word at j is a family name of two short words with capitals, each of which is an English word as well, behind a given name: "Madina Lo-Chi".
func (s *scan) shortDouble(before part, j int) bool {
	const longest = 4 // letters
	first, second, _ := bytes.Cut(s.fold(j), []byte("-"))
	return before.kind == givenPart && s.class(before.to).Is(pack.Given) && !s.soft(before) && s.words[j].shape&parser.Hyphen != 0 && s.capitalHalves(j) && !s.allCaps(j) && !s.capital(j+1) &&
		min(len(first), len(second)) <= 2 && max(len(first), len(second)) <= longest && !s.class(j).Is(pack.Role|pack.Title)
}

// ofWords reports whether a listed given and a listed family name, which are English words as well, are somebody's for what stands behind them: "Ten Maxim, a driver, filed".
func (s *scan) ofWords(n *name) bool {
	parts := s.partsOf(n)
	shown := s.is(n.to+1, "said", "says", "who") || s.punct(n.to+1, ',') && s.apposition(n.to+2)
	return len(parts) == 2 && shown && s.listedBoth(n) && !s.class(n.to).Is(otherThan) && !s.class(n.from).Is(otherThan)
}
