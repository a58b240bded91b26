package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// Words that are something else as well, settlements, titles, English words, are parts of a name only where what stands beside them shows it.

// placeFirstPart reads the word at i, the name of a settlement, as the first part of a name: where a patronymic follows, where it ends as a family
// name does and a given name follows that is nothing else: "Kurchatov Ivan", where a role stands before it and a family name behind, and where the two begin a
// sentence.
func (s *scan) placeFirstPart(i int) (part, bool) {
	if !s.capital(i) || s.words[i].owner != free || !s.words[i].class.Is(pack.IsSettlement) || s.words[i].class.Is(never) {
		return part{}, false
	}
	if s.townInitialed(i) || s.setOffBeforeWho(i, i) { // "Kunayev S., Satpayev K.I."
		return part{from: i, to: i, kind: familyPart}, true
	}
	k, ok := s.partKind(i + 1)
	if !ok || !s.words[i+1].space {
		return part{}, false
	}
	soft := s.soft(part{from: i + 1, to: i + 1})
	if k == patronymicPart || (s.ofPerson(i-1) || s.spokenOf(i+1) && !s.afterLead(i) || k == familyPart && s.behindPerson(i)) && !soft { // "the relatives of Sayram Nurzhau", "Altai Sarsembin, a native"
		return part{from: i, to: i, kind: unknownPart}, true
	}
	if t := s.termBefore(i); k != unknownPart && !soft && t.to == i-1 && t.class.Is(pack.Role) && !s.isPlural(t.to) { // "the activist Talas Nurgaziyev"
		return part{from: i, to: i, kind: unknownPart}, true
	}
	if k == familyPart && !soft && s.is(i-1, "placed", "sent", "put", "kept", "held", "found", "took", "brought", "summoned", "questioned", "interrogated", "fined", "sentenced", "released", "freed", "beat", "acquitted", "convicted") {
		return part{from: i, to: i, kind: unknownPart}, true // "the court placed Ishim Kabanov under arrest"
	}
	given := k == givenPart && s.class(i+1).Is(pack.Given) && !soft
	if given && s.class(i).Is(pack.EndsFamily) && !s.afterLead(i) && !s.is(i-1, "in", "from", "to", "near", "at") {
		return part{from: i, to: i, kind: familyPart}, true
	}
	if k != unknownPart && s.sentenceStart(i) && !s.afterLead(i) && !s.nameWord(i+2) && !soft { // "Aral Seitkali, a driver, said"
		return part{from: i, to: i, kind: unknownPart}, true
	}
	return part{}, false
}

// secondPart reads the word at j, which is the name of a settlement or an English word, as the second part of a name: where a family name stands
// before it, where it ends as a family name does behind a given name, and behind any given name with a role or title before it. "Dosym Satpayev",
// "Kurmanov Altai", "the lawyer Marina Leer", "Deputy Prosecutor A. Shalkar".
func (s *scan) secondPart(before part, j int) (part, bool) {
	if !s.capital(j) || s.words[j].owner != free || !s.words[j].space && before.kind != initialPart {
		return part{}, false
	}
	if s.thingName(before, j) {
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
	if w.class.Is(pack.MonthName) && s.monthName(before, j) || s.shortFamily(before, j) {
		return part{from: j, to: j, kind: familyPart}, true
	}
	if s.surelyOther(j) {
		return part{}, false
	}
	place := w.class.Is(pack.IsSettlement)
	given := before.kind == givenPart || before.kind == eitherPart
	switch {
	case place && before.kind == familyPart:
		return part{from: j, to: j, kind: unknownPart}, true
	case place && before.kind == unknownPart && s.words[before.to].class&^unlisted == 0 && s.isRole(s.termBefore(before.from)) && !s.isPlural(before.from-1): // "the researcher Maren Oldenburg"
		return part{from: j, to: j, kind: familyPart}, true
	case place && (w.class.Is(pack.EndsFamily) && (given || before.kind == initialPart) || before.kind == initialPart && (s.isRole(s.termBefore(before.from)) || s.setApart(before.from, j))): // "the guide A. Akmol", "A. Akmol, the guide,"
		return part{from: j, to: j, kind: familyPart}, true
	case before.kind == initialPart && w.class.Is(pack.English) && s.roleOfOne(s.termBefore(before.from)) && s.lex.Kin(s.fold(before.from-1)) && (s.class(j+1).Is(pack.Verb) || s.verb(j+1)) && !s.beginsSentence(j) && !w.class.Is(pack.ThingAfter): // "her husband P. Rot has"
		return part{from: j, to: j, kind: familyPart}, true
	case place && given && s.class(before.to).Is(pack.Given) && s.punct(before.from-1, ',') && s.punct(j+1, ',') && s.capital(j+2): // in a list of people
		return part{from: j, to: j, kind: unknownPart}, true
	case given && s.class(before.to).Is(pack.Given) && !s.soft(before) && s.spokenOf(j) && (!place || s.punct(j+1, ',') || s.behindPerson(before.from)): // not "Kairat Almaty was"
		return part{from: j, to: j, kind: unknownPart}, true
	case given && !place && s.class(before.to).Is(pack.Given) && !s.soft(before) && s.is(j+1, "of") && (s.is(j+2, "the") || s.capital(j+2)) && (s.sentenceStart(before.from) || s.afterLead(before.from) || s.endsLead(before.from-1)) && s.speaks(j+1): // "Philippa Marsh of the Partnership said"
		return part{from: j, to: j, kind: unknownPart}, true
	case given && place && s.class(before.to).Is(pack.Given) && !s.soft(before) && s.behindPerson(before.from) && s.punct(j+1, ',') && !s.class(j+2).Is(pack.RegionWord): // "Dana Kim and Friederike Saran, were asked"
		return part{from: j, to: j, kind: unknownPart}, true
	case given && !place && s.class(before.to).Is(pack.Given) && !s.soft(before) && s.behindPerson(before.from): // "Róża Thiel and Jean-Baptiste Carrel"
		return part{from: j, to: j, kind: unknownPart}, true
	case given && s.termBefore(before.from).class.Is(pack.Title|pack.Role) && s.words[before.from].space || given && s.apposed(before.from, j):
		return part{from: j, to: j, kind: unknownPart}, true
	}
	return part{}, false
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

// thirdPart reads the word at j, which is the name of a settlement, as the family name behind a given name and an initial or a patronymic: "Daulet Zh. Talgar",
// and behind a title and two initials. Behind a patronymic it may be an English word too: "Lev Abramovich Gold".
func (s *scan) thirdPart(first, middle part, j int) (part, bool) {
	if s.korean(middle, j) {
		return part{from: j, to: j, kind: givenPart}, true
	}
	place := s.class(j).Is(pack.IsSettlement)
	if !s.capital(j) || s.owned(j) || !s.words[j].space || !place && middle.kind != patronymicPart || s.surelyOther(j) {
		return part{}, false
	}
	given := s.class(first.to).Is(pack.Given) && (middle.kind == initialPart || middle.kind == patronymicPart)
	initials := first.kind == initialPart && middle.kind == initialPart && s.isRole(s.termBefore(first.from))
	return part{from: j, to: j, kind: familyPart}, given || initials
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

// wordGiven reports whether the English word at i is a given name: before a word that ends as family names do and is nothing else, behind a role, or behind somebody in a
// list, "Two residents, Mane Yusurov and Ismar Luiza", or before any name between commas behind a role, "the DJ, Talent Orazaly, who refused".
func (s *scan) wordGiven(i int) bool {
	const other = never | pack.Title | pack.Role | pack.Organisation | pack.IsSettlement | pack.IsRegion | pack.ThingBefore | pack.ThingAfter | pack.Site
	family := i + 1
	if !s.class(i).Is(pack.English) || s.class(i).Is(other) || !s.capital(i) || s.words[i].shape&parser.AllCaps != 0 || s.short(i) ||
		!s.capital(family) || !s.words[family].space || s.class(family)&^unlisted&^(pack.Family|pack.Given) != 0 || s.capital(family+1) {
		return false
	}
	if s.class(family).Is(pack.Family) && s.behindPerson(i) && !s.beginsSentence(i) && !s.is(i, "then", "only", "even", "elder", "younger", "later", "now", "still", "perhaps", "once") { // "Yan Kim, Den Kim"
		return true
	}
	if !s.class(family).Is(pack.EndsFamily) || s.class(family).Is(pack.Given) {
		return s.punct(i-1, ',') && s.roleOfOne(s.termBefore(i-1)) && s.punct(family+1, ',') && s.is(family+2, "who", "whom")
	}
	before := i - 1
	if s.punct(before, ',') {
		before--
	}
	return s.isRole(s.termBefore(before+1)) || s.behindPerson(i)
}

// rarelyGiven reports whether the word at i, which mostly means something else, is a given name before a family name, "Islam Karimov", or before any word that nothing else is known
// of. A month or an English word is one only where something else shows a person: "August Kern, 71,", not "April and May Bekov was fined".
func (s *scan) rarelyGiven(i int) bool {
	family := i + 1
	if !s.capital(i) || s.allCaps(i) || !s.capital(family) || !s.words[family].space || s.class(family)&^unlisted&^pack.Family != 0 || s.capital(family+1) || !s.lex.RarelyGiven(s.fold(i)) {
		return false
	}
	if !s.class(i).Is(pack.MonthName|pack.English) && s.class(family).Is(pack.EndsFamily|pack.Family) {
		return !s.is(i-1, "in", "of", "on", "at", "since", "during", "the", "a", "called")
	}
	if s.class(i-1).Is(pack.MonthName) || s.kindIs(i-1, parser.Number) {
		return false
	}
	aged := s.punct(family+1, ',') && (s.kindIs(family+2, parser.Number) && s.punct(family+3, ',') || s.is(family+2, "a", "an", "the", "who"))
	return aged || s.roleOfOne(s.termBefore(i)) || s.is(family+1, "of") && s.is(family+2, "the") && (s.afterLead(i) || s.sentenceStart(i) || (s.punct(i-1, ',') || s.is(i-1, "and")) && !s.class(i-2).Is(pack.MonthName))
}

// roleForFamily reports whether p, a role by what it is, is a family name before the given name q: behind another role, or in a list of people. "The journalist Khan Olga".
func (s *scan) roleForFamily(p, q part) bool {
	c := s.class(p.to)
	return c.Is(pack.Family) && !c.Is(pack.Title) && s.capital(p.to) && q.kind == givenPart && !s.soft(q) && (s.isRole(s.termBefore(p.from)) || s.behindPerson(p.from) || s.is(p.to, "khan") && s.spokenOf(q.to))
}

// ofTowns reports whether a name of two words that are settlements too is a given and a family name: two settlements do not stand side by side. "The complaint of Temirlan
// Kurchatov".
func (s *scan) ofTowns(n *name) bool {
	parts := s.partsOf(n)
	if len(parts) != 2 {
		return false
	}
	given, family := s.class(parts[0].to), s.class(parts[1].to)
	const other = otherThan&^pack.IsSettlement | pack.English
	return given.Is(pack.Given) && !given.Is(other) && family.Is(pack.Family|pack.EndsFamily) && !family.Is(otherThan&^pack.IsSettlement)
}

// ofWords reports whether a listed given and a listed family name, which are English words as well, are somebody's for what stands behind them: "Ten Maxim, a driver, filed".
func (s *scan) ofWords(n *name) bool {
	parts := s.partsOf(n)
	shown := s.is(n.to+1, "said", "says", "who") || s.punct(n.to+1, ',') && s.apposition(n.to+2)
	return len(parts) == 2 && shown && s.listedBoth(n) && !s.class(n.to).Is(otherThan) && !s.class(n.from).Is(otherThan)
}

// thingFirst reports whether the word at i, which else makes a thing of what follows, is the family name before a given name: behind a role. "Her lawyer Park Evgeny".
func (s *scan) thingFirst(i int) bool {
	given := i + 1
	if !s.is(i, "park", "law") || !s.capital(i) || !s.capital(given) || !s.words[given].space || !s.class(given).Is(pack.Given) || s.class(given).Is(pack.English|otherThan) || s.capital(given+1) {
		return false
	}
	return s.roleOfOne(s.termBefore(i))
}

// surelyOther reports whether word j is no part of a name, whatever stands before it.
func (s *scan) surelyOther(j int) bool {
	w := &s.words[j]
	return w.class.Is(never|pack.Title|pack.Role|pack.ThingAfter) || w.term > 0 || s.class(j+1).Is(pack.SettlementWord|pack.RegionWord|pack.DistrictWord)
}

// spokenOf reports whether what follows the word at j shows that a person's name ends with it: "Asem Shalkar was fined", "Vladislav Grin, a student".
func (s *scan) spokenOf(j int) bool {
	if s.is(j+1, "was", "were", "said", "says", "who") {
		return true
	}
	if !s.punct(j+1, ',') {
		return false
	}
	return s.is(j+2, "a", "an", "the", "who", "whose", "whom") || s.kindIs(j+2, parser.Number) && s.punct(j+3, ',')
}

// setApart reports whether the words from to to, a name with initials, begin a sentence or stand behind a comma, and who that is stands between commas behind: "A. Akmol, the guide, left".
func (s *scan) setApart(from, to int) bool {
	return (s.sentenceStart(from) || s.punct(from-1, ',') || s.is(from-1, "and")) && s.punct(to+1, ',') && s.apposition(to+2)
}

// speaks reports whether a verb of speech stands in the few words from word i on: "of the Partnership for Human Rights said".
func (s *scan) speaks(i int) bool {
	const longest = 10
	for last := i + longest; i < last && s.kindIs(i, parser.Word); i++ {
		if s.is(i, "said", "says", "told", "wrote", "stated", "noted", "reported", "added", "called", "explained", "believes") {
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
	return s.punct(i-1, ',') && s.roleOfOne(s.termBefore(i-1)) && (s.kindIs(j+1, parser.Mark) || s.punct(j+1, '.') || s.punct(j+1, ','))
}

// behindPerson reports whether a comma or "and" parts word i from a person.
func (s *scan) behindPerson(i int) bool {
	return (s.is(i-1, "and") || s.punct(i-1, ',')) && s.isPerson(i-2)
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

// titleName reports whether the title at word j stands for a family name behind a given name, "the operative Dosbol Akim", and is no title of what follows it.
func (s *scan) titleName(before part, j int) bool {
	return before.kind == givenPart && s.class(before.to).Is(pack.Given) && !s.soft(before) && !s.capital(j+1) && !s.is(j+1, "of")
}

// thingName reports whether the word at j, which else makes a thing of what stands before it, is a family name behind a given name or an initial: with a role before
// them, or as one who does something or has something. "The activist Sergei Park", "S. Park was detained", not "in Gagarin Park"; those for sites need more.
func (s *scan) thingName(before part, j int) bool {
	if !s.familyToo(j) || !s.class(j).Is(pack.ThingAfter) || s.allCaps(j) || s.capital(j+1) {
		return false
	}
	initial := before.kind == initialPart
	if !initial && (before.kind != givenPart && before.kind != eitherPart || s.soft(before) || !s.class(before.to).Is(pack.Given)) {
		return false
	}
	oftener := s.is(j, "park", "hall", "law", "field", "banks", "lake", "hill", "fields", "church")
	if role := s.termBefore(before.from); s.isRole(role) && !s.isPlural(role.to) {
		return oftener || !initial
	}
	if !oftener {
		return !initial && s.behindPerson(before.from)
	}
	has := s.kindIs(j+1, parser.Possess)
	if s.class(j).Is(pack.Site) {
		return initial && s.spokenOf(j) || has && s.is(j, "park")
	}
	return has || s.spokenOf(j) || s.behindPerson(before.from)
}

// familyToo reports whether the word at j, for things, is a usual family name too.
func (s *scan) familyToo(j int) bool {
	return s.is(j, "park", "hall", "law", "field", "banks", "lake", "hill", "fields", "church", "arena", "bridge", "bridges", "castle", "court", "forest", "house", "post", "temple")
}
