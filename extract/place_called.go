package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// calledPlaces finds the settlements that the text itself calls a village or a town. It knows better than any list, and is asked first.
func (s *scan) calledPlaces() {
	next := 0  // the word behind the last settlement
	ahead := 0 // the next word for a settlement
	for h, head := range s.heads {
		i := int(head)
		if ahead <= i {
			ahead = s.settlementWordFrom(h + 1)
		}
		w := &s.words[i]
		switch {
		case i < next || w.owner != free || w.kind != parser.Word:
		case w.class.Is(pack.SettlementWord):
			next = s.called(i) + 1
		case ahead <= i+maxTerm:
			next = s.suffixed(i) + 1
		}
	}
}

// settlementWordFrom is the first word for a settlement among the heads from h on, a word behind all where there is none.
func (s *scan) settlementWordFrom(h int) int {
	for ; h < len(s.heads); h++ {
		if i := s.heads[h]; s.words[i].class.Is(pack.SettlementWord) {
			return int(i)
		}
	}
	return len(s.words) + maxTerm
}

// called reads "village of Karakol", "villages of A, B and C" and "village Bestobe", whose settlement word stands at i, and returns the last word of
// what it read, or i where nothing is called so.
func (s *scan) called(i int) int {
	j := i + 1
	if s.punct(j, ',') && s.capital(j+1) && s.punct(j+2, ',') && s.is(i-1, "whose", "native") && !s.class(j+1).Is(notCalled|pack.Family|pack.EndsFamily|pack.English|pack.MonthName) && !s.apposition(j+3) { // "whose village, Kaynar, was"
		s.call(j+1, j+1)
		return j + 2
	}
	if s.shortened(i) {
		j++
	}
	of := s.is(j, "of")
	if of {
		j++
	} else if s.is(j, "named") && s.is(j+1, "after") && !s.is(i-1, "a") { // "the village named after Turar Ryskulov"
		of, j = true, j+2
	}
	if s.kindIs(j, parser.OpenQuote) {
		return s.calledInQuotes(i, j+1)
	}
	plural, told := s.isPlural(i), false
	if list := s.listBehind(j); plural && !of && list > j {
		j, told = list, true
	}
	end := i
	for {
		to := s.placeName(j)
		if told && to >= j && !s.aloneInList(j, to) {
			return end
		}
		if to < j && of && s.nameOfPlace(j) {
			to = j
		} else if to < j && of && s.smallSettlement(j) {
			to = s.termAt(j).to
		}
		if to < j || !of && (s.siteAfter(to) || s.is(to+1, "market", "bazaar") || s.somebody(i, j, to)) || s.class(to+1).Is(pack.RegionWord|pack.DistrictWord) {
			return end
		}
		if s.dash(to+1) && s.glued(to+1) && s.glued(to+2) && s.kindIs(to+2, parser.Number) { // "Koktal-2"
			to += 2
		}
		if end == i && !of && s.sentenceStart(i) && s.capital(i) {
			return end // "Village Bekov …": a heading, or a name that begins behind it
		}
		s.call(j, to)
		end = to
		j = to + 1
		if !plural || !(s.punct(j, ',') || s.is(j, "and")) {
			return end
		}
		if s.punct(j, ',') {
			j++
		}
		if s.is(j, "and") {
			j++
		}
	}
}

// aloneInList reports whether the words from to to are a member of a list, and are settlements or end in no way as people do.
func (s *scan) aloneInList(from, to int) bool {
	if next := to + 1; s.kindIs(next, parser.Word) && !s.is(next, "and") {
		return false
	}
	return s.termAt(from).class.Is(pack.IsSettlement) || !s.class(to).Is(pack.EndsFamily|pack.Family|pack.Given|pack.EndsPatronymic)
}

// listBehind is where the list of the villages begins that are spoken of before word j: "villages: A and B", "villages, among them A and B"; j where none does.
func (s *scan) listBehind(j int) int {
	switch {
	case s.punct(j, ':'):
		return j + 1
	case s.punct(j, ',') && s.is(j+1, "among") && s.is(j+2, "them", "which"), s.punct(j, ',') && s.is(j+1, "such") && s.is(j+2, "as"):
		return j + 3
	case s.punct(j, ',') && s.is(j+1, "including", "namely"):
		return j + 2
	}
	return j
}

// nameOfPlace reports whether the word at i, which is otherwise no name, is one behind "the village of": "Kenesh", the parliament, or an English word with which the name ends, "Don".
func (s *scan) nameOfPlace(i int) bool {
	const other = notCalled | pack.MonthName | pack.Role
	if !s.capital(i) || s.words[i].owner != free || !s.words[i].space || s.class(i).Is(other) {
		return false
	}
	return s.class(i).Is(pack.NotName) && !s.class(i).Is(pack.English) || s.class(i).Is(pack.English) && !s.class(i).Is(pack.NotName) && !s.allCaps(i) && (s.endsName(i) || s.punct(i+1, ',') && s.is(i+2, "where", "which"))
}

// shortened reports whether word i is a word for a settlement that is cut short, with its full stop: "in v. Karakol". Between two names it is "versus".
func (s *scan) shortened(i int) bool {
	return s.valid(i) && s.punct(i+1, '.') && s.glued(i+1) && len(s.fold(i)) <= len("vil") && !s.capital(i-1) && !s.kindIs(i-1, parser.Initial)
}

// somebody reports whether the words from to to behind a word for a settlement at i, which no list has as a settlement, are rather somebody's name: "the akim
// of city Beisenov Murat", "a bailiff of Shymkent city Ermekova A.B.", "the imam of village Karimov A.".
func (s *scan) somebody(i, from, to int) bool {
	if s.termAt(from).class.Is(pack.IsSettlement) {
		return s.givenOfOfficer(from)
	}
	if s.kindIs(to+1, parser.Initial) || s.valid(i-1) && s.classAt(&s.words[i-1]).Is(pack.IsSettlement) {
		return true
	}
	if to > from && s.officeOf(i) && (s.is(i, "city", "town") || s.class(to).Is(pack.EndsFamily) || hasEnding(s.fold(to), "in", "ina")) { // the lists have all cities
		return true
	}
	if s.behindAreas(i) && s.punct(to+1, ',') { // "in Almaty region, village Zhibek Zholy, Marat Kaliyev was"
		return false
	}
	for j := from; j <= to; j++ {
		if (to > from || s.capital(to+1) && !s.sentenceStart(to+1)) && s.class(j).Is(pack.Given|pack.EndsPatronymic) { // "the akim of the town Yelena Shin"
			return true
		}
	}
	return s.words[from].shape&parser.AllCaps != 0 && to == from && s.token(to).End-s.token(to).Start <= longestAcronym // "the city PD"
}

// givenOfOfficer reports whether the word at i, the name of a settlement, is rather the given name of who is the head of the one before it: "the akim of the city Sayat Myrzagaliyev".
func (s *scan) givenOfOfficer(i int) bool {
	family := i + 1
	if r, listed := s.lex.Settlement(s.fold(i)); listed && s.lex.Home(r.Country) && !s.is(i-1, "city", "town") { // which may be a village of that name
		return false
	}
	return s.class(i).Is(pack.Given) && s.class(i-1).Is(pack.SettlementWord) && s.officeOf(i-1) && s.capital(family) && s.class(family).Is(pack.EndsFamily) && !s.class(family).Is(pack.IsSettlement)
}

// officeOf reports whether word i ends what somebody is the head of: "the akim of a village".
func (s *scan) officeOf(i int) bool {
	of := i - 1
	if s.is(of, "the", "a") {
		of--
	}
	return s.ofRole(of)
}

// longestAcronym is how many letters a word of capitals has at most to be taken for the name of a body.
const longestAcronym = 4

// calledInQuotes reads "village of “Karakol”", whose settlement word stands at i and whose name begins at from, and returns the last word of what it read, or i
// where something else is in the quotation marks, or goes on behind them.
func (s *scan) calledInQuotes(i, from int) int {
	to := s.placeName(from)
	if to < 0 || !s.kindIs(to+1, parser.EndQuote) || s.kindIs(to+2, parser.Word) && !s.is(to+2, "of", "in", "near") {
		return i
	}
	s.call(from, to)
	return to
}

// notCalled are the classes of words that no settlement is called, whatever its own word says.
const notCalled = pack.Nationality | pack.Title | pack.SettlementWord | pack.RegionWord | pack.DistrictWord | pack.IsCountry | pack.ThingAfter

// placeName returns the last word of a name that begins at i and may be a settlement's: one to three capitalised words, listed or
// at least no English words; -1 where there is none.
func (s *scan) placeName(i int) int {
	if !s.capital(i) || s.words[i].owner != free || !s.words[i].space && !s.punct(i-1, '(') && !s.kindIs(i-1, parser.OpenQuote) {
		return -1
	}
	if t := s.termAt(i); t.class.Is(pack.IsSettlement) && s.freeAll(t.from, t.to) {
		return t.to
	}
	end := -1
	if s.initialAt(i) > 0 || len(s.fold(i)) == 1 { // "of the city Zh.M. Bekova", "“A city that forgets”"
		return -1
	}
	for j := i; j < i+3 && s.capital(j) && s.words[j].owner == free && (j == i || s.words[j].space); j++ {
		w := s.words[j]
		if w.class.Is(pack.NotName|notCalled) || w.class.Is(pack.English) && !w.class.Is(pack.IsSettlement) && !s.behindArea(j) {
			break
		}
		if j > i && w.class.Is(pack.EndsFamily|pack.Family) && !w.class.Is(pack.English|otherThan) && (s.initialsEnd(j+1) || s.capital(j+1) && s.class(j+1).Is(pack.Given)) { // "Tkachenko Lidia"
			break
		}
		if j > i && w.class.Is(pack.Given) && !w.class.Is(pack.English|otherThan) && (s.initialAt(j+1) > 0 || s.capital(j+1) && s.class(j+1).Is(pack.EndsFamily|pack.Family)) { // "of the village of Perzhinka Lidia Tkachenko"
			break
		}
		end = j
	}
	return end
}

// behindArea reports whether a region or district and a comma stand before word i, and the word for a settlement behind it: then it is a settlement's
// name, English word or not. "Khromtau district, Don village".
func (s *scan) behindArea(i int) bool {
	return s.behindAreas(i) && s.class(i+1).Is(pack.SettlementWord)
}

// behindAreas reports whether a region or district and a comma stand before word i.
func (s *scan) behindAreas(i int) bool {
	return s.punct(i-1, ',') && s.class(i-2).Is(pack.RegionWord|pack.DistrictWord)
}

// call keeps a settlement that the text calls one, and claims its words.
func (s *scan) call(from, to int) {
	s.claim(from, to, ownSettlement)
	s.findSettlement(from, to, "place.called", true)
}
