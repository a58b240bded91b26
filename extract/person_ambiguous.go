package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// Words that are something else as well, settlements, titles, English words, are parts of a name only where what stands beside them shows it.

// secondPart reads the word at j, which is the name of a settlement or an English word, as the second part of a name: where a family name stands
// before it, where it ends as a family name does behind a given name, and behind any given name with a role or title before it. "Dosym Satpayev",
// "Kurmanov Altai", "the lawyer Marina Leer", "Deputy Prosecutor A. Shalkar".
func (s *scan) secondPart(before part, j int) (part, bool) {
	if !s.capital(j) || s.words[j].owner != free || !s.words[j].space && before.kind != initialPart {
		return part{}, false
	}
	if s.thingName(before, j) || before.from == j-1 && s.wordsPaired(before.from) || s.rarelyGivenBehind(before, j) {
		return part{from: j, to: j, kind: familyPart}, true
	}
	if s.soft(before) && !s.class(before.to).Is(pack.Given) {
		return part{}, false
	}
	w := s.words[j]
	if w.class.Is(pack.Title) && s.titleName(before, j) {
		return part{from: j, to: j, kind: familyPart}, true
	}
	if s.korean(before, j) {
		return part{from: j, to: j, kind: givenPart}, true
	}
	if w.class.Is(pack.MonthName) && (s.monthName(before, j) || before.kind == initialPart && s.setApart(before.from, j)) || s.shortFamily(before, j) {
		return part{from: j, to: j, kind: familyPart}, true
	}
	if s.givenBehind(before, j) {
		return part{from: j, to: j, kind: givenPart}, true
	}
	if s.toldFamily(before, j) || s.shortDouble(before, j) || s.titleBehindInitial(before, j) {
		return part{from: j, to: j, kind: familyPart}, true
	}
	if s.surelyOther(j) {
		return part{}, false
	}
	var kind partKind
	var ok bool
	if w.class.Is(pack.IsSettlement) {
		kind, ok = s.townBehind(before, j)
	} else {
		kind, ok = s.wordBehind(before, j)
	}
	if !ok && (before.kind == givenPart || before.kind == eitherPart) && (s.termBefore(before.from).class.Is(pack.Title|pack.Role) && s.words[before.from].space || s.apposed(before.from, j)) {
		kind, ok = unknownPart, true // "the lawyer Marina Leer"
	}
	return part{from: j, to: j, kind: kind}, ok
}

// wordsPaired reports whether the word at i and the one behind it are a name, for a role before both or a name beside them, whatever they mean else.
func (s *scan) wordsPaired(i int) bool {
	given := s.class(i).Is(pack.Given) || s.lex.RarelyGiven(s.fold(i))
	return given && (s.wordsBehindRole(i) || s.wordsOfPerson(i)) || s.paired(i)
}

// givenBehind reports whether the word at j, which is something else as well, is a given name behind a word that ends as family names do: "Khusainov Mars", "the appeal of Yesimov Akim, a
// blogger". Not "Bekov Will be", nor "Bekov May 5".
func (s *scan) givenBehind(before part, j int) bool {
	if before.kind != familyPart || !s.class(before.to).Is(pack.EndsFamily) || s.soft(before) || s.allCaps(j) || s.capital(j+1) || s.kindIs(j+1, parser.Number) || s.is(j+1, "of", "be") {
		return false
	}
	ends := !s.kindIs(j+1, parser.Word) || s.is(j+1, "and") || s.in(j+1, finite)
	return s.class(j).Is(pack.Given) || ends && s.lex.RarelyGiven(s.fold(j))
}

// inCapitalsBehind reports whether the word at j is a family name for its capitals, as some write it behind a given name or an initial: "Oksana MIROSHNIK". A short one
// may be the name of a body, and in a line of capitals they say nothing.
func (s *scan) inCapitalsBehind(before part, j int) bool {
	const shortest = 5
	w := &s.words[j]
	if !s.allCaps(j) || w.class&^unlisted != 0 || w.owner != free || !w.space || len(s.fold(j)) < shortest {
		return false
	}
	given := s.class(before.to).Is(pack.Given) && !s.soft(before) && !s.allCaps(before.to)
	return (given || before.kind == initialPart) && !s.allCaps(j+1) && !s.allCaps(before.from-1)
}

// inCapitalsBefore is inCapitalsBehind for a family name before a given name, behind a role or in a list of people: "the activist MIROSHNIK Oksana".
func (s *scan) inCapitalsBefore(j int) bool {
	const shortest = 5
	given := j + 1
	if !s.allCaps(j) || s.class(j)&^unlisted != 0 || len(s.fold(j)) < shortest || !s.capital(given) || s.allCaps(given) || !s.words[given].space || s.capital(given+1) {
		return false
	}
	return s.class(given).Is(pack.Given) && !s.class(given).Is(pack.English|otherThan) && (s.isRole(s.termBefore(j)) || s.behindPerson(j))
}

// thirdPart reads the word at j, which is the name of a settlement, as the family name behind a given name and an initial or a patronymic: "Daulet Zh. Talgar",
// and behind a title and two initials. Behind a patronymic it may be an English word too: "Lev Abramovich Gold".
func (s *scan) thirdPart(first, middle part, j int) (part, bool) {
	if s.korean(middle, j) {
		return part{from: j, to: j, kind: givenPart}, true
	}
	father := middle.kind == patronymicPart || s.class(middle.to).Is(pack.EndsPatronymic) && s.class(first.to).Is(pack.Given) // a family name too: "Leonid Abramovich King"
	if father && s.wordBehindFather(j) || first.kind == initialPart && middle.kind == initialPart && s.wordBehindInitials(first, middle, j) {
		return part{from: j, to: j, kind: familyPart}, true
	}
	if middle.kind == initialPart && s.wordBehindMiddle(first, j) {
		return part{from: j, to: j, kind: familyPart}, true
	}
	place := s.class(j).Is(pack.IsSettlement)
	if !s.capital(j) || s.owned(j) || !s.words[j].space && middle.kind != initialPart || !place && middle.kind != patronymicPart || s.surelyOther(j) {
		return part{}, false
	}
	given := s.class(first.to).Is(pack.Given) && (middle.kind == initialPart || middle.kind == patronymicPart)
	initials := first.kind == initialPart && middle.kind == initialPart && s.isRole(s.termBefore(first.from))
	return part{from: j, to: j, kind: familyPart}, given || initials
}

// roleForFamily reports whether p, a role by what it is, is a family name before the given name q: behind another role, or in a list of people. "The journalist Khan Olga".
func (s *scan) roleForFamily(p, q part) bool {
	c := s.class(p.to)
	return c.Is(pack.Family) && !c.Is(pack.Title) && s.capital(p.to) && q.kind == givenPart && !s.soft(q) && (s.isRole(s.termBefore(p.from)) || s.behindPerson(p.from) || s.is(p.to, "khan") && s.spokenOf(q.to) || s.punct(p.from-1, ',') && s.punct(q.to+1, ',') && s.headOf(p.from-1))
}

// surelyOther reports whether word j is no part of a name, whatever stands before it.
func (s *scan) surelyOther(j int) bool {
	w := &s.words[j]
	return w.class.Is(never|pack.Title|pack.Role|pack.ThingAfter) || w.term > 0 || s.class(j+1).Is(pack.SettlementWord|pack.RegionWord|pack.DistrictWord)
}

// spokenOf reports whether what follows the word at j shows that a person's name ends with it: "Asem Shalkar was fined", "Vladislav Grin, a student".
func (s *scan) spokenOf(j int) bool {
	if s.is(j+1, "was", "were", "who") || s.in(j+1, personal) {
		return true
	}
	if !s.punct(j+1, ',') {
		return false
	}
	if s.is(j+2, "his", "her", "their") && s.roleOfOne(s.termAt(j+3)) { // "Ludwig Fast, his cellmate, said"
		return true
	}
	return s.is(j+2, "a", "an", "the", "who", "whose", "whom") || s.roleOfOne(s.termAt(j+2)) && s.is(s.termAt(j+2).to+1, "of") || s.kindIs(j+2, parser.Number) && s.punct(j+3, ',') || s.provisionAt(j+2)
}

// provisionAt reports whether the word for an article and a number stand at word i: "Article 405", "Art. 405".
func (s *scan) provisionAt(i int) bool {
	number := i + 1
	if s.punct(number, '.') {
		number++
	}
	return s.class(i).Is(pack.ArticleWord) && s.kindIs(number, parser.Number)
}

// setApart reports whether the words from to to, a name with initials, begin a sentence or stand behind a comma, and who that is stands between commas behind: "A. Akmol, the guide, left".
func (s *scan) setApart(from, to int) bool {
	return (s.sentenceStart(from) || s.punct(from-1, ',') || s.punct(from-1, ';') || s.is(from-1, "and")) && s.punct(to+1, ',') && (s.apposition(to+2) || s.officeIn(to+2))
}

// rarelyGivenBehind reports whether the word at j, which mostly means something else, is a given name behind a family name, behind the role of one and before what that one does: "the student
// Young April spoke".
func (s *scan) rarelyGivenBehind(before part, j int) bool {
	return before.from == j-1 && s.class(before.to).Is(pack.Family) && s.lex.RarelyGiven(s.fold(j)) && s.roleOfOne(s.termBefore(before.from)) && !s.capital(j+1) &&
		(s.anyVerb(j+1) || s.is(j+1, "and"))
}

// officeIn reports whether who somebody is in something stands at word i: "a member of the House".
func (s *scan) officeIn(i int) bool {
	t := s.termAt(i + 1)
	return s.is(i, "a", "an", "the") && s.roleOfOne(t) && s.is(t.to+1, "of")
}

// speaks reports whether a verb of speech stands in the few words from word i on: "of the Partnership for Human Rights said".
func (s *scan) speaks(i int) bool {
	const longest = 10
	for last := i + longest; i < last && s.kindIs(i, parser.Word); i++ {
		if s.in(i, speech) || s.is(i, "called", "believes") {
			return true
		}
	}
	return false
}

// korean reports whether the word at j, of two halves that are English words each, is a Korean given name: behind a family name, and with a small letter behind its
// hyphen. "Kim Sung-ho".
func (s *scan) korean(before part, j int) bool {
	const longest = 12 // bytes
	w := &s.words[j]
	const other = never&^pack.NotName | pack.Role | pack.Title
	return s.class(before.to).Is(pack.Family) && w.class.Is(pack.NotName) && !w.class.Is(other) && w.shape&parser.Hyphen != 0 && !s.capitalHalves(j) &&
		s.token(j).End-s.token(j).Start <= longest
}

// apposed reports whether a role and a comma stand before word i, and the sentence ends with word j or a comma does: "replied their lawyer, Natalya Rein."
func (s *scan) apposed(i, j int) bool {
	role := s.termBefore(i - 1)
	believer := role.class.Is(pack.Nationality) && !s.isPlural(role.to) // "a Jehovah’s Witness, Emma Root,"
	return s.punct(i-1, ',') && (s.roleOfOne(role) || believer || s.roleBefore(i-1)) && (s.kindIs(j+1, parser.Mark) || s.punct(j+1, '.') || s.punct(j+1, ','))
}

// behindPerson reports whether a comma or "and" parts word i from a person.
func (s *scan) behindPerson(i int) bool {
	if s.is(i-1, "and") && s.punct(i-2, ',') && s.isPerson(i-3) { // "Bekov M., Omarov K., and Zh. Makat"
		return true
	}
	return (s.is(i-1, "and") || s.punct(i-1, ',')) && s.isPerson(i-2)
}

// titleName reports whether the title at word j stands for a family name behind a given name, "the operative Dosbol Akim", and is no title of what follows it.
func (s *scan) titleName(before part, j int) bool {
	return before.kind == givenPart && s.class(before.to).Is(pack.Given) && !s.soft(before) && !s.capital(j+1) && !s.is(j+1, "of")
}
