package extract

import (
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// What stands where a name does and that nothing knows is told.

// unlisted are the classes of a word that no list has and that ends as it may.
const unlisted = pack.Longer | pack.Second | pack.EndsGiven | pack.EndsFamily | pack.EndsPatronymic

// amongPeople reports whether a word stands in a list right before a person, and behind another one or what begins the list: "named four of them: Quorgen, Kazy and Syrlybai".
func (s *scan) amongPeople(n *name) bool {
	left, right := n.from-1, n.to+1
	if !s.punct(right, ',') && !s.is(right, "and") || !s.capital(right+1) {
		return false
	}
	return (s.isPerson(right+1) || s.amongWords(right+1)) && (s.punct(left, ':') || s.dash(left) && s.words[n.from].space || s.punct(left, ',') && s.isPerson(left-1))
}

// betweenPeople reports whether a word that nothing knows stands in a list between two people who are named by one word each, as it is: "seven surnames: Aitbay, Quorvash, Gimadiev".
func (s *scan) betweenPeople(n *name) bool {
	left, right := n.from-1, n.to+1
	if n.from < n.to || s.class(n.from)&^unlisted != 0 || !s.capitalHalves(n.from) || s.allCaps(n.from) || !s.punct(left, ',') || !s.punct(right, ',') && !s.is(right, "and") {
		return false
	}
	return s.isPerson(left-1) && !s.isPerson(left-2) && s.isPerson(right+1) && !s.isPerson(right+2)
}

// amongWords reports whether word i is the next in the list, and a person stands behind it.
func (s *scan) amongWords(i int) bool {
	return s.capital(i) && s.class(i)&^unlisted == 0 && (s.punct(i+1, ',') || s.is(i+1, "and")) && s.isPerson(i+2)
}

// mayBePerson reports whether a word that nothing knows does something: "Toregozh said so".
func (s *scan) mayBePerson(n *name) bool {
	w := &s.words[n.from]
	return n.from == n.to && w.class&^unlisted == 0 && w.shape&(parser.AllCaps|parser.InnerCap) == 0 && s.capitalHalves(n.from) && !s.is(n.from-1, "of") &&
		s.class(n.to+1).Is(pack.Verb) && !s.capital(n.to+1)
}

// capitalHalves reports whether what stands behind a hyphen in word i begins with a capital: not "T-shirt".
func (s *scan) capitalHalves(i int) bool {
	_, behind, hyphen := strings.Cut(s.plain(i, i), "-")
	return !hyphen || behind != "" && behind[0]-'A' < 26
}

// mayBePlace reports whether nothing knows a name, and it may be a settlement's where it stands.
func (s *scan) mayBePlace(n *name) bool {
	return n.from == n.to && s.class(n.from)&^unlisted == 0 && !s.capital(n.to+1) && !s.beforeArea(n.to) && s.capitalHalves(n.from)
}

// wherePlacesStand reports whether a name of one word stands where a settlement's does and nobody's: "residents of Makhambet", "in Makhambet", "from Makhambet to Atyrau", "in
// Atyrau, Makhambet and Inder". One that ends as family names do is somebody's all the same, but behind "in".
func (s *scan) wherePlacesStand(n *name) bool {
	if n.from != n.to || s.class(n.from).Is(pack.IsSettlement) || s.class(n.from).Is(pack.Family|pack.EndsFamily) && !s.is(n.from-1, "in") || s.capital(n.to+1) || s.kindIs(n.to+1, parser.Possess) || s.kindIs(n.to+1, parser.Initial) {
		return false
	}
	before := n.from - 1
	switch {
	case s.peopleFrom(before):
		return true
	case s.is(before, "in"):
		return !s.is(before-1, "confidence", "trust", "interest", "interested", "faith", "believe", "believes", "believed", "disappointed")
	case s.is(before, "from"):
		return s.is(n.to+1, "to") && s.onlySettlement(n.to+2)
	case s.punct(before, ','):
		return s.is(n.to+1, "and") && s.onlySettlement(before-1) && s.onlySettlement(n.to+2)
	}
	return false
}

// placesFrom is the word behind which places stand, before a name or before a list of such that goes on with it: "in Silivri", "from Taraz, Mukyr and
// Tasshagyl"; -1 where none stands there.
func (s *scan) placesFrom(name int) int {
	i := name
	for last := i - longestPlaces; i > last; {
		if s.is(i-1, "in", "near", "from", "to") {
			return i - 1
		}
		before := i - 1
		if s.is(before, "and") {
			before--
		}
		if s.punct(before, ',') {
			before--
		}
		if before < i-1 && s.class(before).Is(pack.SettlementWord) && !s.capital(before) && i == name { // "his native village, Pidzhim"
			return before
		}
		if before == i-1 || !s.capital(before) || s.afterLead(before) || !s.class(before).Is(pack.IsSettlement) && s.class(before)&^unlisted != 0 {
			return -1
		}
		if i == name && !s.is(i-1, "and") && !s.is(i+1, "and") && !s.punct(i+1, ',') { // "In Aktau, Kezbymunaigas raised wages"
			return -1
		}
		i = before
	}
	return -1
}

// longestPlaces is how many words a list of places is looked back.
const longestPlaces = 16

// UnknownWord is why a capitalised word is unread that stands where nothing says what it names. Nothing is wrong with a text for it.
const UnknownWord = "a capitalised word that no list knows: the name of somebody, of a place or of a thing"

// tellUnknown tells the words of which nothing says what they name, once everything else has been read.
func (s *scan) tellUnknown() {
	for i := range s.names {
		if n := &s.names[i]; n.unknown && s.freeAll(n.from, n.to) {
			s.unread(n.from, n.to, UnknownWord)
		}
	}
}

// unknownAlone reports whether nothing knows a capitalised word that stands alone, and that it does not only begin a sentence.
func (s *scan) unknownAlone(n *name) bool {
	w := &s.words[n.from]
	return n.from == n.to && w.class&^unlisted == 0 && w.shape&(parser.AllCaps|parser.InnerCap|parser.Hyphen) == 0 && !s.capital(n.from-1) && !s.capital(n.to+1) &&
		!(s.sentenceStart(n.from) && s.lex.Spelled(s.fold(n.from)))
}

// SmallFamily is why a word with a small letter is unread: "Igor pashchenko". Another rule of validation tells it.
const SmallFamily = "a word with a small letter behind a given name, with the ending of a family name"

// smallFamily reports whether a family name with a small letter stands behind a given name.
func (s *scan) smallFamily(n *name) bool {
	const shortest = 5 // letters
	family := n.to + 1
	if n.from != n.to || !s.class(n.to).Is(pack.Given) || !s.kindIs(family, parser.Word) || s.capital(family) || !s.words[family].space || s.words[family].owner != free || s.class(family).Is(pack.Verb) {
		return false
	}
	folded := s.fold(family)
	return len(folded) >= shortest && s.lex.Ending(folded).Is(pack.EndsFamily) && !s.lex.Spelled(folded)
}
