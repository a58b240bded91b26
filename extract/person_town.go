package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// Settlements’ names are parts of people’s where what stands beside them shows it.

// placeFirstPart reads the word at i, the name of a settlement, as the first part of a name: where a patronymic follows, where it ends as a family
// name does and a given name follows that is nothing else: "Kurchatov Ivan", where a role stands before it and a family name behind, and where the two begin a
// sentence.
func (s *scan) placeFirstPart(i int) (part, bool) {
	if !s.capital(i) || s.words[i].owner != free || !s.words[i].class.Is(pack.IsSettlement) || s.words[i].class.Is(never) {
		return part{}, false
	}
	if s.townInitialed(i) || s.setOffBeforeWho(i, i) || s.kinNamed(i) || s.monumentTo(i) && !s.capital(i+1) { // "Kunayev S., Satpayev K.I."
		return part{from: i, to: i, kind: familyPart}, true
	}
	if s.townBeforeInitial(i) || s.townOfAide(i) { // "the convict Talgar S. Omarov"
		return part{from: i, to: i, kind: unknownPart}, true
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
	if k != unknownPart && !soft && s.apposed(i, i+1) { // "the former akim, Aral Bekov, was"
		return part{from: i, to: i, kind: unknownPart}, true
	}
	if k == familyPart && !soft && (s.in(i-1, doneToPeople) || s.accordingTo(i) || s.givenOfOfficer(i) || s.behindTown(i) && s.class(i+2).Is(pack.Verb)) {
		return part{from: i, to: i, kind: unknownPart}, true // "the court placed Ishim Kabanov under arrest"
	}
	given := k == givenPart && s.class(i+1).Is(pack.Given) && !soft
	if given && (s.kinsmenNamed(i) || s.punct(i-1, ',') && s.punct(i+2, ',') && s.does(i+3) && !s.afterLead(i) && !s.endsLead(i-1)) { // "the Talgar brothers"; "one of them, Aral Daniyar, came"
		return part{from: i, to: i, kind: familyPart}, true
	}
	townBehind := s.punct(i+2, '(') && s.class(i+3).Is(pack.IsSettlement) && s.punct(i+4, ')') // "Sayram Kairat (Taraz)"
	if given && (s.class(i).Is(pack.EndsFamily) || townBehind) && !s.afterLead(i) && !s.is(i-1, "in", "from", "to", "near", "at") {
		return part{from: i, to: i, kind: familyPart}, true
	}
	if k != unknownPart && s.sentenceStart(i) && !s.afterLead(i) && !s.nameWord(i+2) && !soft { // "Aral Seitkali, a driver, said"
		return part{from: i, to: i, kind: unknownPart}, true
	}
	return part{}, false
}

// townOfAide reports whether a settlement's name and a word that nothing knows are a name between commas, behind the role of one and before what that one does: "her aide, Paris Whitfield,
// said".
func (s *scan) townOfAide(i int) bool {
	family, role := i+1, s.termBefore(i-1)
	return s.punct(i-1, ',') && s.punct(family+1, ',') && s.capital(family) && s.words[family].space && s.class(family)&^unlisted == 0 && s.roleOfOne(role) && !s.mayBeBody(role) && s.does(family+2)
}

// townBeforeInitial reports whether a settlement's name is a given name before an initial and a family name: behind the role of one, or what only people have; one that is a given name
// as well, where no place stands. "According to Abai S. Bekov", not "a resident of Taraz B. Bekov".
func (s *scan) townBeforeInitial(i int) bool {
	family := s.middleName(i + 1)
	if family == i+1 || s.initialAt(i+1) == 0 || !s.class(family).Is(pack.Family|pack.EndsFamily) || s.capital(family+1) || s.afterLead(i) || s.is(i-1, "in", "near", "at", "from") || s.peopleFrom(i-1) {
		return false
	}
	return s.roleOfOne(s.termBefore(i)) || s.ofPerson(i-1) || s.accordingTo(i) || s.is(i-1, "to") && s.class(i).Is(pack.Given)
}

// accordingTo reports whether word i, a settlement's name, begins the name of whom something is according to: it is a given name, or a comma ends the name. Not "according to Almaty
// Karimov is guilty".
func (s *scan) accordingTo(i int) bool {
	return s.is(i-1, "to") && s.is(i-2, "according") && (s.class(i).Is(pack.Given) || s.class(i+1).Is(pack.EndsFamily) && s.punct(i+2, ','))
}

// headOfTown reports whether "akim of" or the like ends with word i: only a place has one. "The akim of Abai Serik Omarov".
func (s *scan) headOfTown(i int) bool {
	return s.is(i, "of") && s.is(i-1, "akim", "ex-akim", "akims", "mayor", "ex-mayor", "mayors", "akimat", "maslikhat")
}

// monumentTo reports whether word i, a settlement's name that is listed as a person's too or ends as one's does, is that of whom a monument is to: "the monument to Kurchatov".
func (s *scan) monumentTo(i int) bool {
	return s.is(i-1, "to") && s.is(i-2, "monument", "statue", "bust", "memorial") && s.class(i).Is(pack.Given|pack.Family|pack.EndsFamily)
}

// behindTown reports whether a settlement that is the lead's and a comma stand before word i: "February 1, Aktobe, Talgar Omarov came".
func (s *scan) behindTown(i int) bool {
	return s.punct(i-1, ',') && s.class(i-2).Is(pack.IsSettlement) && s.afterLead(i-2)
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
	case before.kind == initialPart && (s.isRole(role) || s.initialApart(before.from, j) || s.kinsmenNamed(j) || s.behindPerson(before.from) || s.punct(before.from-1, ',') && s.kindIs(before.from-2, parser.Initial)):
		// "the guide A. Akmol", "A. Akmol, the guide,", "Bekov M., A. Akmol and"
		return familyPart, true
	case listed && s.punct(before.from-1, ',') && s.punct(j+1, ',') && s.capital(j+2): // in a list of people
		return unknownPart, true
	case sure && s.punct(j+1, '(') && s.class(j+2).Is(pack.IsSettlement) && s.punct(j+3, ')'): // "Kairat Sayram (Taraz)"
		return unknownPart, true
	case sure && s.kinsmenNamed(j): // "the Talgar brothers"
		return familyPart, true
	case sure && s.set(before.from, j): // "one of them, Daniyar Aral, came"
		return unknownPart, true
	case sure && s.does(j+1) && s.sentenceStart(before.from) && !s.standard(term{from: j, to: j}): // "Sarsen Orda had sent", not "Kairat Almaty was"
		return unknownPart, true
	case sure && s.spokenOf(j) && (s.punct(j+1, ',') || s.behindPerson(before.from)):
		return unknownPart, true
	case sure && s.behindPerson(before.from) && s.punct(j+1, ',') && !s.class(j+2).Is(pack.RegionWord): // "Dana Kim and Friederike Saran, were asked"
		return unknownPart, true
	case sure && s.is(j+1, "and") && s.initialAt(j+2) > 0: // "Zinaida Kaluga and Ye. Omarova"
		return unknownPart, true
	}
	return 0, false
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
