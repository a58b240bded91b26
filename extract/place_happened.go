package extract

import (
	"bytes"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// happenedIn is the settlement of a sentence that says where what has been told happened: "It happened in Bishkek, at the corner of two streets", "The hearing took place in
// the village of Karakol", "They gathered in Kulsary", "The unit is stationed in Saryozek", "residents of Arshaly, where the meeting took place"; nil where none does, or where it
// does not lie in the region that the lead has named.
func (s *scan) happenedIn(region *place) *place {
	const reach = 16 // words behind the verb
	for k := range s.found {
		p := &s.found[k]
		if p.record.Kind != "settlement" || region != nil && s.elsewhere(p, region) || s.onceThere(p.to) {
			continue
		}
		if s.heldWhere(p.to + 1) {
			return p
		}
		if !s.locative(p.from) {
			continue
		}
		before := p.from - 1
		for s.leadsToPlace(before) {
			before--
		}
		if s.toldPress(before) {
			return p
		}
		for i := before; i > max(p.from-reach, 0) && !s.sentenceEnds(i) && !s.otherCase(i); i-- {
			if s.happens(i) {
				return p
			}
		}
	}
	return nil
}

// toldPress reports whether the "in" at word i says where somebody spoke to journalists: "told reporters in", "at a press conference in".
func (s *scan) toldPress(i int) bool {
	if !s.is(i, "in") {
		return false
	}
	return s.is(i-1, "journalists", "reporters") && s.is(i-2, "told") || s.is(i-1, "briefing") && s.is(i-2, "a") || s.is(i-1, "conference") && s.is(i-2, "press") && s.is(i-3, "a")
}

// happens reports whether a sentence that begins with what the entry tells of, and says that it happened or where it lies, has its verb behind word i.
func (s *scan) happens(i int) bool {
	verb := i + 1
	tookPlace := s.is(verb, "took") && s.is(verb+1, "place")
	switch {
	case s.is(i, "it", "this", "that", "everything", "all"):
		return (s.sentenceStart(i) || s.is(i-1, "all") && s.sentenceStart(i-1)) && (s.is(verb, "happened", "occurred") || tookPlace)
	case s.is(i, "they"):
		return s.sentenceStart(i) && !s.yearBefore(i) && s.in(verb, gathered)
	}
	hearing := s.is(i, "session", "hearing", "trial", "sitting")
	lies := s.in(i, venues) && s.is(verb, "is", "was") && s.is(verb+1, "located", "situated", "stationed", "in")
	if !tookPlace && !lies && !(s.is(verb, "was") && s.is(verb+1, "held") && hearing) {
		return false
	}
	if !hearing && !s.toldOf(i) && !(lies && len(s.out.Facilities) > 0) {
		return false
	}
	the := i - 1
	for ; the > i-3 && s.kindIs(the, parser.Word) && !s.capital(the); the-- { // "The court session"
	}
	return s.is(the, "the") && s.sentenceStart(the)
}

// heldWhere reports whether "where" behind a comma at word i says that what the entry tells of happened there: ", where the meeting took place".
func (s *scan) heldWhere(i int) bool {
	const longest = 5 // words of what happened
	if !s.punct(i, ',') || !s.is(i+1, "where") || !s.is(i+2, "the", "this") {
		return false
	}
	if !s.toldOf(i + 3) {
		return false
	}
	for j := i + 3; j < i+3+longest && s.kindIs(j, parser.Word); j++ {
		if s.is(j, "took") && s.is(j+1, "place") || s.is(j, "was") && s.is(j+1, "held") || s.is(j, "happened", "occurred") {
			return true
		}
	}
	return false
}

// toldOf reports whether the entry has spoken before of what word i is: with the same word, or one that begins as it does, "was evicted. The eviction took place".
func (s *scan) toldOf(i int) bool {
	const stem, reach = 5, 64 // letters, words
	word := s.fold(i)
	word = word[:min(len(word), stem)]
	for j := i - 2; j >= max(0, i-reach); j-- {
		if s.kindIs(j, parser.Word) && bytes.HasPrefix(s.fold(j), word) {
			return true
		}
	}
	return false
}

// onceThere reports whether what is said behind word i puts it into another time: "in Semey in 2019", "in Astana last month".
func (s *scan) onceThere(i int) bool {
	for j := i + 1; j <= i+4; j++ {
		if s.is(j, "ago", "last") || s.fourDigits(j) {
			return true
		}
	}
	return false
}

// fourDigits reports whether word i is a year, or a number that may be one.
func (s *scan) fourDigits(i int) bool { return s.kindIs(i, parser.Number) && len(s.figure(i)) == 4 }

// yearBefore reports whether a year, or what may be one, is named before word i.
func (s *scan) yearBefore(i int) bool {
	for j := i - 1; j > 0 && s.words[j].owner != ownLead; j-- {
		if s.fourDigits(j) {
			return true
		}
	}
	return false
}

// otherCase reports whether word i says that what follows is told of another time or reason: "after the events in", "two years ago in", "because of what he wrote in".
func (s *scan) otherCase(i int) bool {
	return s.in(i, otherTime) && !s.is(i-1, "one", "some") || s.class(i).Is(pack.MonthName)
}

// share reports whether only some of a number are said to be in the place at word i: "203 cases, of which 12 in Almaty and 43 in Almaty region", "5 of them in
// Semey".
func (s *scan) share(i int) bool {
	in := i - 1
	for s.leadsToPlace(in) {
		in--
	}
	if !s.is(in, "in") {
		return false
	}
	ofThem := s.is(in-2, "of", "among") && s.is(in-1, "them", "whom", "which", "these", "those")
	if ofThem {
		in -= 2
	}
	if s.is(in-1, "one", "two", "three", "four") && s.is(in-2, "and") && s.kindIs(in-3, parser.Word) && s.words[in-3].owner == ownArea { // "two in the Aktobe region and one in Aktau"
		return true
	}
	if !s.words[in].space || !s.kindIs(in-1, parser.Number) || s.words[in-1].owner != free {
		return false
	}
	joint := in - 2
	if s.kindIs(joint-1, parser.Number) || s.valid(joint-1) && s.words[joint-1].owner == ownPerson { // "January 5 and 6 in Taraz", "A. Bekov, 25 in Semey"
		return false
	}
	return ofThem || s.is(in-2, "and", "including", "them", "whom", "which") || s.punct(in-2, ',')
}
