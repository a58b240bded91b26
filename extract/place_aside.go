package extract

import (
	"slices"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/internal/numeral"
	"github.com/openchronicle/chronicle/parser"
)

// Places of which a sentence speaks, and which are not where it happened.

// aside reports whether what stands before a place says that it is not where it happened: "by the train from Aktobe", "who had crossed the border near Zaysan", "the conflict of
// February 2020 in". Found is the place that the sentence has named before, or nil; from says that it has named one from which somebody is: behind either, what says more of somebody
// names none.
func (s *scan) aside(p, found *place, from bool) bool {
	i := p.from
	if who := s.relativeBefore(i); who >= 0 && (from || found != nil || s.backThen(who) || s.asARule(who) || s.onlyTold(who, i) || s.insertedWho(who, i)) {
		return true
	}
	return s.onWay(p) || s.bodySaidTo(p) || s.otherwhere(i) || s.oneOfThem(i) || s.subject(i) || s.yearsAgo(i) || s.longBefore(p.to) || s.wayEnd(i) || found != nil && s.nearBy(found, i)
}

// oneOfThem reports whether the place at word i is of one of several who have been named together: "by twelve organisations, including the Karakol centre in Moscow".
func (s *scan) oneOfThem(i int) bool {
	const reach = 10 // words
	for j := i - 1; j > i-reach && s.kindIs(j, parser.Word); j-- {
		if s.is(j, "including") {
			return !s.is(j+1, "in", "at", "near") && s.punct(j-1, ',')
		}
	}
	return false
}

// wayEnd reports whether the place at word i is an end of a way that is told by both: "the train from Tashkent to Volgograd", "the road between Aktau and Zhanaozen", "the line that links Aktau with
// Zhanaozen".
func (s *scan) wayEnd(i int) bool {
	from := i - 1
	if s.is(from, "to", "and", "with") {
		for from--; s.isSettlement(from); from-- {
		}
	}
	switch {
	case s.is(from, "from"):
		return s.is(i-1, "to") && s.isWay(from-1)
	case s.is(from, "between"):
		return s.isWay(from - 1)
	}
	return s.is(from, "links", "linking", "connects", "connecting", "joins", "joining")
}

// behindAside reports whether a comma stands before word who, or before what a person is whom it says more of: ", who", ", an Afghan judge who".
func (s *scan) behindAside(who int) bool {
	const longest = 4 // words of what a person is
	comma := who - 1
	for last := comma - longest; comma > last && s.kindIs(comma, parser.Word) && !s.anyVerb(comma); comma-- {
	}
	return s.punct(comma, ',') && (comma == who-1 || s.is(comma+1, "a", "an", "the"))
}

// origin reports whether the place at word i is where somebody or something is from: "a plane from Katowice", "drivers from Taraz and Semey", "born in Taraz", "the trial of
// five residents of Taraz and Semey".
func (s *scan) origin(i int) bool {
	j := i - 1
	for first := i - longestOrigin; j > first && (s.leadsToPlace(j) || s.isSettlement(j) || s.is(j, "and") || s.punct(j, ',') && s.isSettlement(j-1)); j-- {
	}
	switch {
	case s.is(j, "in"):
		return s.is(j-1, "born") && !s.is(j-2, "was", "were", "been")
	case s.is(j, "a", "an", "the") && s.is(j-1, "from") && s.kindIs(i+1, parser.Word) && !s.capital(i+1): // "three reporters from an Uralsk weekly"
		return !s.in(i+1, bodies) && !s.in(i+1, prepositions)
	case s.peopleFrom(j):
		for j--; s.kindIs(j-1, parser.Number) || s.is(j-1, "the", "some", "several", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "former"); j-- {
		}
		return s.is(j-1, "of", "with", "against", "by", "for", "between")
	}
	return s.is(j, "from")
}

// longestOrigin is how many words a list of places has at most that somebody is from.
const longestOrigin = 40

// nearBy reports whether the place at word i says where the one before it lies: "in the village of Spassk, near Karaganda".
func (s *scan) nearBy(before *place, i int) bool {
	near := i - 1
	if s.is(near, "from") && s.is(near-1, "far") {
		near--
		if s.is(near-1, "not") {
			near--
		}
	}
	if near < i-1 || s.is(near, "near") {
		return before.to == near-1 || before.to == near-2 && s.punct(near-1, ',')
	}
	return false
}

// insertedWho reports whether commas part the clause that begins at word who, with the place at word i in it, from a sentence that goes on with its verb behind: ", who crossed the border near Zaysan in
// September, was deported", not ", who is held in Pavlodar, refuses food".
func (s *scan) insertedWho(who, i int) bool {
	const reach = 10 // words behind the place
	if !s.behindAside(who) || s.is(who+1, "is", "are", "has", "have", "lives", "live", "works", "work", "resides", "serves", "studies") {
		return false
	}
	for last := i + reach; i < last && s.valid(i) && !s.sentenceEnds(i); i++ {
		if s.punct(i, ',') {
			return s.in(i+1, auxiliaries) || s.in(i+1, finite) || s.class(i+1).Is(pack.Verb)
		}
	}
	return false
}

// asARule reports whether the clause that begins with "which" at word which says what something is at any time: "the prize, which is awarded in Oslo".
func (s *scan) asARule(which int) bool {
	return s.is(which, "which") && s.is(which+1, "is", "are") && !s.is(which+2, "located", "situated", "stationed", "in", "being")
}

// subject reports whether the place at word i is of what something is about: "an investigation about villas in Dubai", or of what had been done to somebody who is
// named before a comma: "in the case of Bekov, killed by a patrol in Taraz".
func (s *scan) subject(i int) bool {
	j := i - 1
	for ; j > max(i-16, 0) && s.kind(j) != parser.Punct; j-- {
		if s.is(j, "about", "concerning", "regarding") && !s.kindIs(j+1, parser.Number) && numeral.Of(string(s.fold(j+1))) < 0 && !s.is(j+1, "a", "half") {
			return true
		}
	}
	if !s.punct(j, ',') || !s.isPerson(j-1) {
		return false
	}
	return s.in(j+1, suffered) || s.in(j+1, doneToPeople) && slices.ContainsFunc(s.words[j+1:i], func(w word) bool { return w.class.Is(pack.MonthName) }) // "acquitted in January in Semey"
}

// relativeBefore is the word with which the clause of word i begins to say more of somebody, "who" or the like; -1 where it does not.
func (s *scan) relativeBefore(i int) int {
	for j := i - 1; j > max(i-16, 0) && !s.punct(j, ','); j-- {
		if s.is(j, "who", "whom", "whose", "which") || s.is(j, "that") && s.is(j+1, "had") {
			return j
		}
		if s.is(j, "resumed", "continued", "began", "opened", "ended") && s.is(j+1, "in", "at", "on", "again") { // "the trial that had been put off resumed in Taraz"
			return -1
		}
	}
	return -1
}

// asideFrom reports whether the place at word i is of what the main clause only speaks of: "fined for a rally in", "who lives in", "in support of those tried in".
func (s *scan) asideFrom(i int) bool {
	const reach = 10 // words
	for j := i - 1; j > i-reach && s.kindIs(j, parser.Word); j-- {
		if s.is(j, "for", "who", "whose", "whom", "that", "those", "support", "about") || s.is(j, "of") && !s.is(j-1, "platform", "building", "yard", "hall", "steps", "walls", "entrance") {
			return true
		}
	}
	return false
}
