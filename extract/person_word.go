package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// English words, months among them, that are names where they stand.

// familyWord reports whether the word at i, which else is no name, is the family name with which one begins.
func (s *scan) familyWord(i int) bool {
	return s.wordName(i) || s.rankedWord(i) || s.wordInitialed(i) || s.thingFirst(i) || s.wordFamily(i) || s.paired(i)
}

// givenWord reports whether the word at i, which else is no name, is the given name with which one begins.
func (s *scan) givenWord(i int) bool { return s.wordGiven(i) || s.rarelyGiven(i) || s.countryGiven(i) }

// countryGiven reports whether a country's name at word i is a given name before a word that is no more than a name: behind the role of one, or behind who speaks and before who that is.
// "The activist Jordan Pappas", "said Georgia Pappas, a journalist".
func (s *scan) countryGiven(i int) bool {
	family := i + 1
	if !s.class(i).Is(pack.IsCountry) || !s.capital(family) || !s.words[family].space || s.class(family)&^unlisted&^(pack.Family|pack.EndsFamily) != 0 || s.capital(family+1) {
		return false
	}
	if s.sentenceStart(i) && s.class(family).Is(pack.EndsFamily) && s.in(family+1, speech) {
		return true
	}
	return s.in(i-1, speech) && s.punct(family+1, ',') && s.is(family+2, "a", "an", "the", "who") || s.kindIs(i-1, parser.Word) && !s.capital(i-1) && s.roleOfOne(s.termBefore(i)) && s.does(family+1)
}

// wordName reports whether the word at i, an English word or one for a thing, is a family name: behind a title, and before a word that no list knows, with which the
// name ends. "Vice-Premier Sun Guoqiang", "President Park Geun-hye".
func (s *scan) wordName(i int) bool {
	const other = never | pack.Title | pack.Role | pack.Organisation | pack.IsSettlement | pack.IsRegion
	if !s.capital(i) || !s.class(i).Is(pack.English) || s.class(i).Is(other) || !s.capital(i+1) || s.class(i+1)&^unlisted != 0 || s.capital(i+2) {
		return false
	}
	if s.class(i).Is(pack.ThingBefore) && s.capitalHalves(i+1) { // "Park"
		return false
	}
	return s.words[i+1].space && s.words[i].space && s.termBefore(i).class.Is(pack.Title) && !s.isPlural(i-1)
}

// rankedWord reports whether the English word at i is a family name alone behind a rank, before what that one does or where the clause ends: "one Captain Sun, the officer on duty,".
func (s *scan) rankedWord(i int) bool {
	const other = never | pack.Title | pack.Role | pack.Organisation | pack.IsSettlement | pack.IsRegion | pack.ThingBefore | pack.ThingAfter
	return s.capital(i) && !s.allCaps(i) && s.class(i).Is(pack.English) && !s.class(i).Is(other) && s.capital(i-1) && s.in(i-1, ranks) && !s.capital(i+1) && !s.beginsSentence(i) &&
		(s.endsAside(i+1) || s.endsName(i) || s.does(i+1))
}

// wordGiven reports whether the English word at i is a given name: before a word that ends as family names do and is nothing else, behind a role, or behind somebody in a
// list, "Two residents, Mane Yusurov and Ismar Luiza", or before any name between commas behind a role, "the DJ, Talent Orazaly, who refused".
func (s *scan) wordGiven(i int) bool {
	const other = never | pack.Title | pack.Role | pack.Organisation | pack.IsSettlement | pack.IsRegion | pack.ThingBefore | pack.ThingAfter | pack.Site
	family := i + 1
	if !s.class(i).Is(pack.English) || s.class(i).Is(other) || !s.capital(i) || s.words[i].shape&parser.AllCaps != 0 || s.short(i) ||
		!s.capital(family) || !s.words[family].space || s.class(family)&^unlisted&^(pack.Family|pack.Given) != 0 || s.capital(family+1) {
		return false
	}
	if s.class(family).Is(pack.Family) && s.behindPerson(i) && !s.beginsSentence(i) && !s.is(i, "elder", "younger", "still", "perhaps", "once") { // "Yan Kim, Den Kim"
		return true
	}
	if !s.class(family).Is(pack.EndsFamily) || s.class(family).Is(pack.Given) {
		return s.punct(i-1, ',') && s.roleOfOne(s.termBefore(i-1)) && s.punct(family+1, ',') && s.is(family+2, "who", "whom")
	}
	before := i - 1
	if s.punct(before, ',') {
		before--
	}
	if s.punct(i-1, ',') && s.endsLead(i-1) && s.verb(family+1) { // "in Taraz, Shiver Machinov was moved"
		return true
	}
	return s.isRole(s.termBefore(before+1)) || s.behindPerson(i)
}

// wordFamily reports whether the word at i, an English one, is a family name before a given name that is nothing else: behind the role of one, or where a comma and who that is stand behind
// the two. "Her lawyer Son Larisa", "An Viktor, a pensioner,", "May Saule, an ecologist,", not "In May Saule, an ecologist, came".
func (s *scan) wordFamily(i int) bool {
	given := i + 1
	if !s.capital(i) || s.allCaps(i) || !s.class(i).Is(pack.English|pack.MonthName) || s.class(i).Is(pack.Title|pack.Role|pack.ThingBefore|pack.ThingAfter|pack.IsSettlement) && !s.is(i, "son") ||
		!s.capital(given) || !s.words[given].space || !s.class(given).Is(pack.Given) || s.class(given).Is(pack.English|otherThan) || s.capital(given+1) {
		return false
	}
	if s.roleOfOne(s.termBefore(i)) && !s.sentenceStart(i) {
		return true
	}
	if s.apposed(i, given) || s.ofPerson(i-1) && s.endsName(given) || s.is(i-1, "one") && s.punct(i-2, ',') && s.punct(given+1, ',') { // "the chairman of the union, Login Viktor, said"
		return true
	}
	if s.behindPerson(i) && !s.beginsSentence(i) && s.class(i).Is(pack.English) && (s.is(given+1, "and") && s.capital(given+2) || s.punct(given+1, ',') && s.capital(given+2) && !s.is(i-1, "and")) { // "Gulnara Bekova, Root Tatyana and Darkhan Alzhan"
		return true
	}
	begins := s.sentenceStart(i)
	if s.is(i, "son") || s.class(i).Is(pack.MonthName) && !begins && !s.afterLead(i) && !s.endsLead(i-1) {
		return false
	}
	told := s.punct(given+1, ',') && (s.is(given+2, "a", "an", "whose") || s.kindIs(given+2, parser.Number) && s.punct(given+3, ','))
	if s.endsLead(i-1) && s.punct(given+1, ',') && s.class(given+2).Is(pack.ArticleWord) && s.kindIs(given+3, parser.Number) { // "February 1, Uralsk, Funk Waldemar, Article 189"
		return true
	}
	if !s.is(i, "an") && (s.in(i, starters) || begins && !s.class(i).Is(pack.Family|pack.MonthName)) { // "But Saule, a teacher, came", "Old Saule, a teacher, came"
		return false
	}
	return (s.class(i).Is(pack.Family|pack.MonthName) || s.short(i)) && told && !s.is(i-1, "in", "of", "on", "since", "from", "until", "by")
}

// rarelyGiven reports whether the word at i, which mostly means something else, is a given name before a family name, "Islam Karimov", or before any word that nothing else is known
// of. A month or an English word is one only where something else shows a person: "August Kern, 71,", not "April and May Bekov was fined".
func (s *scan) rarelyGiven(i int) bool {
	family := i + 1
	middle := s.middleName(family)
	father := middle == family+1 && s.initialAt(family) == 0
	if !s.capital(i) || s.allCaps(i) || !s.lex.RarelyGiven(s.fold(i)) && !(father && s.class(i).Is(pack.English) && !s.sentenceStart(i)) {
		return false
	}
	if middle > family { // "the expert May S. Robinson", "Mars Serikovich Ospanov"
		return s.class(middle).Is(pack.Family|pack.EndsFamily) && !s.capital(middle+1) && (father || !s.class(i).Is(pack.Title) && s.roleOfOne(s.termBefore(i)))
	}
	if s.wordsBehindRole(i) || s.besideGiven(i) && !s.class(i).Is(pack.MonthName) && (s.titleBefore(i) || s.apposed(i, family) || s.class(i).Is(pack.Organisation) && s.does(family+1)) {
		return true
	}
	if !s.capital(family) || !s.words[family].space || s.class(family)&^unlisted&^pack.Family != 0 || s.capital(family+1) {
		return false
	}
	if s.modalGiven(i) || s.believerGiven(i) {
		return true
	}
	if s.class(i).Is(pack.Title) { // "the appeal of Akim Yesimov, a blogger", not "Akim Sadykov, a lawyer by training"
		next := family + 1
		if !s.roleOfOne(s.termBefore(i)) && !s.in(i-1, doneToPeople) && !(s.is(i-1, "of") && !s.ofRole(i-1)) {
			return false
		}
		return s.class(family).Is(pack.EndsFamily) && s.punct(next, ',') && (s.is(next+1, "a", "an") && s.isRole(s.termAt(next+2)) || s.kindIs(next+1, parser.Number) && s.punct(next+2, ','))
	}
	if !s.class(i).Is(pack.MonthName|pack.English) && s.class(family).Is(pack.EndsFamily|pack.Family) {
		return !s.is(i-1, "in", "of", "on", "at", "since", "during", "the", "a", "called", "his", "her", "their", "my", "our")
	}
	if s.class(i-1).Is(pack.MonthName) || s.kindIs(i-1, parser.Number) {
		return false
	}
	aged := s.punct(family+1, ',') && (s.kindIs(family+2, parser.Number) && s.punct(family+3, ',') || s.is(family+2, "a", "an", "the", "who", "her", "his", "its", "their"))
	return aged || s.roleOfOne(s.termBefore(i)) || s.is(family+1, "of") && s.is(family+2, "the") && (s.afterLead(i) || s.sentenceStart(i) || (s.punct(i-1, ',') || s.is(i-1, "and")) && !s.class(i-2).Is(pack.MonthName))
}

// believerGiven reports whether what a believer is called at word i is a given name before a family name: behind the role of one, what only people have or a dash, in a list, and as who does
// something. "Muslim Ismailov came", not "the Muslim Ismailov".
func (s *scan) believerGiven(i int) bool {
	family := i + 1
	if !s.class(i).Is(pack.Nationality) || !s.class(family).Is(pack.EndsFamily) || s.is(i-1, "the", "a", "an", "his", "her", "every") {
		return false
	}
	listed := s.punct(family+1, ',') && s.capital(family+2) && (s.punct(i-1, ',') || s.punct(i-1, ':') || s.dash(i-1))
	return listed || s.ofPerson(i-1) || s.ofRole(i-1) || s.roleOfOne(s.termBefore(i)) || s.behindPerson(i) || (s.sentenceStart(i) || s.endsLead(i-1)) && s.does(family+1)
}

// wordsBehindRole reports whether two capitalised words, of which English has both, are a name: behind the role of one, before what that one does or the end of the name, and where commas set
// them off beside the role. "The student April Young spoke", "the lawyer Will Marsh.", "the coordinator, Hope Bishop.", "the head of the fund, Rose May, a teacher".
func (s *scan) wordsBehindRole(i int) bool {
	family := i + 1
	if !s.mayBeFamily(i, family) {
		return false
	}
	if s.punct(i-1, ',') {
		return s.endsAside(family+1) && s.roleOfOne(s.termBefore(i-1)) || s.punct(family+1, ',') && s.officeBehind(family+2)
	}
	role := s.termBefore(i)
	if s.capital(role.to) && !s.sentenceStart(role.from) && !s.behindPerson(role.from) { // "the film The Judge Will Come"
		return false
	}
	return s.roleOfOne(role) && (s.endsName(family) || s.does(family+1) || s.givenOnly(i) && s.kindIs(family+1, parser.Word) && !s.termAt(family+1).class.Is(pack.ThingAfter))
}

// does reports whether word i may be a verb that says what somebody does.
func (s *scan) does(i int) bool { return s.anyVerb(i) || s.in(i, finite) }

// did is does for any verb in the past that ends as regular ones do.
func (s *scan) did(i int) bool {
	return s.does(i) || s.kindIs(i, parser.Word) && !s.capital(i) && hasEnding(s.fold(i), "ed")
}

// givenOnly reports whether word i is listed as a given name and is no month.
func (s *scan) givenOnly(i int) bool {
	return s.class(i).Is(pack.Given) && !s.class(i).Is(pack.MonthName) && !s.lex.RarelyGiven(s.fold(i))
}

// officeBehind reports whether who somebody is stands at word i and ends there, or goes on with "of": "a British lawyer,", "a member of the House".
func (s *scan) officeBehind(i int) bool {
	j := i + 1
	for s.class(j).Is(pack.Nationality) {
		j++
	}
	t := s.termAt(j)
	return s.is(i, "a", "an", "the") && s.roleOfOne(t) && (s.endsAside(t.to+1) || s.is(t.to+1, "of", "from", "at", "who"))
}

// mayBeFamily reports whether the capitalised word at family, an English one or a title, may be a family name behind the word at given.
func (s *scan) mayBeFamily(given, family int) bool {
	const other = never&^pack.MonthName | pack.Organisation | pack.IsSettlement | pack.IsRegion
	const something = pack.Title | pack.Role | pack.ThingBefore | pack.ThingAfter
	c := s.class(family)
	if c.Is(something) && (s.class(given).Is(pack.MonthName) || c.Is(pack.ThingBefore|pack.ThingAfter) && !s.in(family, familyThings)) {
		return false
	}
	return s.capital(family) && !s.allCaps(family) && s.words[family].space && c.Is(pack.English|pack.Title|pack.MonthName) && !c.Is(other) && !s.capital(family+1) && !s.beginsSentence(family)
}

// wordsOfPerson reports whether a given name and an English word behind what only people have are a name: "the case of Roman King was".
func (s *scan) wordsOfPerson(i int) bool {
	return s.ofPerson(i-1) && s.mayBeFamily(i, i+1) && (s.endsName(i+1) || s.does(i+2))
}

// modalGiven reports whether "Will" stands in the middle of a sentence, where no verb has a capital.
func (s *scan) modalGiven(i int) bool {
	return s.is(i, "will") && !s.sentenceStart(i) && !s.endsLead(i-1) && !s.afterLead(i) && !s.is(i-1, "the", "a", "an", "of", "in")
}

// middleName is the word behind an initial or a patronymic at word i, and a capitalised word; i where neither stands there.
func (s *scan) middleName(i int) int {
	end := i + s.initialAt(i)
	if end == i && s.capital(i) && s.class(i).Is(pack.EndsPatronymic) && !s.class(i).Is(pack.Given|pack.Family) {
		end++
	}
	if end == i || !s.words[i].space || !s.capital(end) {
		return i
	}
	return end
}

// monthName reports whether the word for a month at word j is a family name behind a given name: no day or year stands beside it, and no "in" or "of" behind. "Zhanna May".
func (s *scan) monthName(given part, j int) bool {
	return given.kind != initialPart && s.class(given.to).Is(pack.Given) && !s.soft(given) && !s.allCaps(j) && !s.kindIs(j+1, parser.Number) && !s.kindIs(j+2, parser.Number) && !s.is(j+1, "in", "of", "to")
}

// shortFamily reports whether a short word with a capital is a Korean or Chinese family name behind a given name, for a word of the sentence would have none: "Aliya An and
// others". Where a full stop is missing before it, it goes on with a sentence.
func (s *scan) shortFamily(given part, j int) bool {
	if !s.is(j, "an", "do", "go", "he", "in", "so", "son") || given.kind == initialPart || !s.class(given.to).Is(pack.Given) || s.soft(given) || s.allCaps(j) && s.allCaps(given.to) {
		return false
	}
	next := j + 1
	return !s.kindIs(next, parser.Word) && !s.kindIs(next, parser.Number) || !s.capital(next) && (s.is(next, "and", "or", "who", "whose", "from", "with", "for", "to", "at", "on") || !s.is(j, "he") && s.class(next).Is(pack.Verb))
}
