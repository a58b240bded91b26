package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// strayStop reports whether a full stop at word j, behind a given name, stands inside a name: no sentence is a given name alone, and a list of people goes on behind one.
// "In Zhezkazgan, Vladimir. Hefner published", "Nazym Rakhimbek, Sholpan. Aitbayeva, Tattigul.Orazbek, and others came", "reported Ainur. Mendigaliyeva."
func (s *scan) strayStop(given part, j int) bool {
	family := j + 1
	if !s.punct(j, '.') || !s.glued(j) || given.from != given.to || !s.class(given.to).Is(pack.Given) || s.soft(given) || !s.nameWord(family) {
		return false
	}
	before := given.from - 1
	if !s.words[family].space && !(s.punct(before, ',') && s.isPerson(before-1)) { // "Askar.Bekov came"
		return false
	}
	if s.punct(before, ',') && s.isPerson(before-1) { // and the list goes on behind
		return s.punct(family+1, ',') && (s.is(family+2, "and") || s.capital(family+2) || s.isRole(s.termAt(family+2)))
	}
	if s.is(before, "and") && s.isPerson(before-1) && s.punct(family+1, ',') && s.is(family+2, "remain", "are", "were", "have", "stay", "had") { // "Yuri Ten and Kairat. Nysanbay, remain in custody"
		return true
	}
	if s.punct(before, ',') && s.punct(family+1, ',') && s.class(family).Is(pack.EndsFamily) && s.roleBefore(before) && !s.verbBefore(given.from) { // "an employee of a salon, Aliya. Dzhakupova, told"
		return true
	}
	if (s.punct(before, ';') || s.punct(before, ':')) && s.punct(family+1, ',') && (s.is(family+2, "and") || s.capital(family+2) || s.kindIs(family+2, parser.Initial)) { // "; Tolegen. Mazhitov, N. Aripova, and others were detained"
		return true
	}
	if s.punct(before, ',') && s.class(family).Is(pack.EndsFamily) && s.does(family+1) && s.onlyWhen(before) { // "On that day, Bolat. Kosanov was fined"
		return true
	}
	if s.punct(before, ')') && s.kindIs(before-1, parser.Number) && s.punct(family+1, ',') { // "2) Bekturgan. Sultan, Article 287"
		return true
	}
	if s.class(family).Is(pack.EndsFamily) && (s.punct(family+1, '.') || s.kindIs(family+1, parser.Mark)) { // nor is a family name
		return true
	}
	if s.class(family).Is(pack.Given) && !s.class(family).Is(pack.EndsFamily) && s.punct(family+1, '.') { // "Askar. Serik. Both left."
		return false
	}
	if s.class(family).Is(pack.EndsFamily) && s.does(family+1) && s.class(before).Is(pack.YearOld) { // "in Taraz, 29-year-old Askar. Tleubayev died"
		before = s.ageFrom(before) - 1
	}
	if role := s.termBefore(before + 1); s.roleOfOne(role) && s.does(family+1) { // "Journalist Vera. Osipenko asked", behind which no sentence would have a verb
		before = role.from - 1
	}
	if before < given.from-1 && s.is(before, "the", "a", "an") {
		before--
	}
	return before < 0 || s.punct(before, '.') || s.kindIs(before, parser.Mark) || s.words[before].owner == ownLead || s.endsLead(before)
}

// onlyWhen reports whether nothing but a preposition and what it belongs to stands between the beginning of a sentence and the comma at word i: "On that day,".
func (s *scan) onlyWhen(i int) bool {
	const longest = 8 // words
	for j := i - 1; j > i-longest && j > 0; j-- {
		if s.sentenceEnds(j-1) || s.kindIs(j-1, parser.Mark) {
			return s.in(j, prepositions)
		}
		if !s.kindIs(j, parser.Word) && !s.kindIs(j, parser.Number) || s.anyVerb(j) {
			return false
		}
	}
	return false
}

// stoppedInitial reports whether a full stop at word i glues an initial to the word before it, or has come before the letter of an initial: "Baizakov. B threatened".
func (s *scan) stoppedInitial(i int) bool {
	if !s.punct(i, '.') || !s.glued(i) {
		return false
	}
	letter := i + 1
	if s.glued(letter) {
		return s.initialAt(letter) > 0
	}
	return s.kindIs(letter, parser.Word) && s.capital(letter) && len(s.fold(letter)) == 1 && !s.is(letter, "a", "i") && s.class(i-1).Is(pack.EndsFamily) && s.class(letter+1).Is(pack.Verb|pack.PersonNoun) && !s.verbBefore(i-1)
}

// verbBefore reports whether a verb stands in the sentence before word i: the sentence may end there.
func (s *scan) verbBefore(i int) bool {
	const reach = 16 // words
	for j := i - 1; j > i-reach && j >= 0 && !s.sentenceEnds(j) && !s.punct(j, ';') && s.words[j].owner != ownLead; j-- {
		if s.anyVerb(j) {
			return true
		}
	}
	return false
}
