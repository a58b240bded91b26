package extract

import (
	"bytes"

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
	if s.townInitialed(i) || s.setOffBeforeWho(i, i) || s.kinNamed(i) { // "Kunayev S., Satpayev K.I."
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
	if k == familyPart && !soft && (s.in(i-1, doneToPeople) || s.accordingTo(i) || s.givenOfOfficer(i) || s.behindTown(i) && s.class(i+2).Is(pack.Verb)) {
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
	if s.givenBehind(before, j) {
		return part{from: j, to: j, kind: givenPart}, true
	}
	if s.toldFamily(before, j) || s.shortDouble(before, j) {
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

// accordingTo reports whether word i, a settlement's name, begins the name of whom something is according to: it is a given name, or a comma ends the name. Not "according to Almaty
// Karimov is guilty".
func (s *scan) accordingTo(i int) bool {
	return s.is(i-1, "to") && s.is(i-2, "according") && (s.class(i).Is(pack.Given) || s.class(i+1).Is(pack.EndsFamily) && s.punct(i+2, ','))
}

// behindTown reports whether a settlement that is the lead's and a comma stand before word i: "February 1, Aktobe, Talgar Omarov came".
func (s *scan) behindTown(i int) bool {
	return s.punct(i-1, ',') && s.class(i-2).Is(pack.IsSettlement) && s.afterLead(i-2)
}

// givenBehind reports whether the word at j, which is something else as well, is a given name behind a word that ends as family names do: "Khusainov Mars", "the appeal of Yesimov Akim, a
// blogger". Not "Bekov Will be", nor "Bekov May 5".
func (s *scan) givenBehind(before part, j int) bool {
	if before.kind != familyPart || !s.class(before.to).Is(pack.EndsFamily) || s.soft(before) || s.allCaps(j) || s.capital(j+1) || s.kindIs(j+1, parser.Number) || s.is(j+1, "of", "be") {
		return false
	}
	return s.class(j).Is(pack.Given) || s.lex.RarelyGiven(s.fold(j))
}

// toldFamily reports whether the word at j, which else is never part of a name, is a family name behind a given name for what says who that is: a people's name beside an age,
// "68-year-old Gennady Kazak", and any word between a role and a comma behind which more is said, "blogger Mark Justice, a citizen of".
func (s *scan) toldFamily(before part, j int) bool {
	if before.kind != givenPart || !s.class(before.to).Is(pack.Given) || s.class(before.to).Is(otherThan) || s.capital(j+1) || s.class(j).Is(pack.SettlementWord|provisional|pack.ThingAfter|pack.Organisation) {
		return false
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

// townBehind says which part of a name the settlement's name at word j is, behind the part before; ok is false where it is none.
func (s *scan) townBehind(before part, j int) (kind partKind, ok bool) {
	given := before.kind == givenPart || before.kind == eitherPart
	listed := given && s.class(before.to).Is(pack.Given)
	sure := listed && !s.soft(before)
	role := s.termBefore(before.from)
	switch {
	case before.kind == familyPart:
		return unknownPart, true
	case before.kind == unknownPart && s.words[before.to].class&^unlisted == 0 && s.roleOfOne(role): // "the researcher Maren Oldenburg"
		return familyPart, true
	case s.class(j).Is(pack.EndsFamily) && (given || before.kind == initialPart):
		return familyPart, true
	case before.kind == initialPart && (s.isRole(role) || s.setApart(before.from, j)): // "the guide A. Akmol", "A. Akmol, the guide,"
		return familyPart, true
	case listed && s.punct(before.from-1, ',') && s.punct(j+1, ',') && s.capital(j+2): // in a list of people
		return unknownPart, true
	case sure && s.spokenOf(j) && (s.punct(j+1, ',') || s.behindPerson(before.from)): // not "Kairat Almaty was"
		return unknownPart, true
	case sure && s.behindPerson(before.from) && s.punct(j+1, ',') && !s.class(j+2).Is(pack.RegionWord): // "Dana Kim and Friederike Saran, were asked"
		return unknownPart, true
	}
	return 0, false
}

// wordBehind is townBehind for an English word.
func (s *scan) wordBehind(before part, j int) (kind partKind, ok bool) {
	if before.kind == initialPart {
		return familyPart, s.spouse(before, j) || s.wordBehindInitial(before, j)
	}
	if before.kind != givenPart && before.kind != eitherPart || !s.class(before.to).Is(pack.Given) || s.soft(before) {
		return 0, false
	}
	begins := s.sentenceStart(before.from) || s.afterLead(before.from) || s.endsLead(before.from-1)
	ofBody := s.is(j+1, "of") && (s.is(j+2, "the") || s.capital(j+2)) && s.speaks(j+1)   // "Philippa Marsh of the Partnership said"
	return unknownPart, s.spokenOf(j) || begins && ofBody || s.behindPerson(before.from) // "Róża Thiel and Jean-Baptiste Carrel"
}

// wordBehindInitial reports whether the English word at j is a family name behind an initial: behind the role of one, and where it ends what is said, or who that is follows. "The turner A.
// Rich.", "the lawyer M. Leer, who came", not "the pupil D. Evidence was found", where a sentence begins.
func (s *scan) wordBehindInitial(initial part, j int) bool {
	role := s.termBefore(initial.from)
	if !s.roleOfOne(role) || s.in(role.to, unnamed) || s.beginsSentence(j) || s.class(j).Is(pack.ThingAfter) || s.isPlural(j) && !s.class(j).Is(pack.Family|pack.Given) {
		return false
	}
	next := j + 1
	return !s.valid(next) || s.punct(next, '.') || s.kindIs(next, parser.Mark) || s.kindIs(next, parser.Possess) || s.in(next, speech) || s.punct(next, ',') && (s.is(next+1, "a", "an", "the", "who", "whose") || s.kindIs(next+1, parser.Number))
}

// spouse reports whether the English word at j is the family name of a relative, behind an initial, who does something: "her husband P. Rot has".
func (s *scan) spouse(initial part, j int) bool {
	role := s.termBefore(initial.from)
	return s.class(j).Is(pack.English) && s.roleOfOne(role) && s.lex.Kin(s.fold(role.to)) && (s.class(j+1).Is(pack.Verb) || s.verb(j+1)) && !s.beginsSentence(j) && !s.class(j).Is(pack.ThingAfter)
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
	if !s.allCaps(j) || s.class(j)&^unlisted != 0 || len(s.fold(j)) < shortest || !s.capital(given) || s.allCaps(given) || !s.words[given].space {
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
	place := s.class(j).Is(pack.IsSettlement)
	if !s.capital(j) || s.owned(j) || !s.words[j].space || !place && middle.kind != patronymicPart || s.surelyOther(j) {
		return part{}, false
	}
	given := s.class(first.to).Is(pack.Given) && (middle.kind == initialPart || middle.kind == patronymicPart)
	initials := first.kind == initialPart && middle.kind == initialPart && s.isRole(s.termBefore(first.from))
	return part{from: j, to: j, kind: familyPart}, given || initials
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
	return s.punct(i-1, ',') && s.roleOfOne(s.termBefore(i-1)) && (s.kindIs(j+1, parser.Mark) || s.punct(j+1, '.') || s.punct(j+1, ','))
}

// behindPerson reports whether a comma or "and" parts word i from a person.
func (s *scan) behindPerson(i int) bool {
	return (s.is(i-1, "and") || s.punct(i-1, ',')) && s.isPerson(i-2)
}

// titleName reports whether the title at word j stands for a family name behind a given name, "the operative Dosbol Akim", and is no title of what follows it.
func (s *scan) titleName(before part, j int) bool {
	return before.kind == givenPart && s.class(before.to).Is(pack.Given) && !s.soft(before) && !s.capital(j+1) && !s.is(j+1, "of")
}
