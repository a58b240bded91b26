package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// Places of which a sentence tells what was there at another time, or what somebody has said of it.

// otherwhere reports whether the part of the sentence that the place at word i stands in, back to its last comma, is of another time or another place: "ten days after its congress in Karakol",
// "was moved from a prison in Karakol", ", going to a visit in Karakol", "which has its headquarters in Karakol", "which they want to build in Karakol".
func (s *scan) otherwhere(i int) bool {
	const reach = 12 // words
	j := i - 1
	for ; j > max(i-reach, 0) && s.kind(j) != parser.Punct; j-- {
		if s.is(j, "after", "before") && s.is(j-1, "days", "weeks", "months", "years", "day", "week", "month", "year") && !s.sentenceStart(j-2) {
			return true
		}
		if s.is(j, "from") && s.is(j+1, "a", "an", "the", "another") && s.moved(j-1) {
			return true
		}
		if s.is(j, "headquarters", "headquartered") && s.is(j+1, "in", "at") {
			return true
		}
		if s.is(j, "build", "construct", "erect") && s.is(j-1, "to") && s.is(j-2, "wants", "want", "wanted", "plans", "plan", "planned", "intends", "intend", "intended") {
			return true
		}
	}
	return s.punct(j, ',') && s.is(j+1, "going", "heading", "travelling", "traveling", "returning", "bound")
}

// moved reports whether word i ends what says that somebody was taken elsewhere: "moved", "transferred in March".
func (s *scan) moved(i int) bool {
	if s.class(i).Is(pack.MonthName) && s.is(i-1, "in") {
		i -= 2
	}
	return s.is(i, "moved", "transferred")
}

// bodySaidTo reports whether somebody is said to have told what a body in the place had done before: "said that the clinic in Karakol had demanded".
func (s *scan) bodySaidTo(p *place) bool {
	const reach = 8 // words between
	if !s.is(p.to+1, "had") || !s.bodyIn(p.from) {
		return false
	}
	for i := p.from - 1; i > max(p.from-reach, 0) && s.kindIs(i, parser.Word); i-- {
		if s.is(i, "that") {
			return s.in(i-1, speech)
		}
	}
	return false
}

// yearsAgo reports whether "of" or "in" and a month with its year stand before "in" and the place at word i: "the conflict of February 2020 in".
func (s *scan) yearsAgo(i int) bool {
	for i--; s.leadsToPlace(i); i-- {
	}
	return s.is(i, "in") && s.fourDigits(i-1) && s.class(i-2).Is(pack.MonthName) && s.is(i-3, "of", "in") && !s.nowKnown(i-4)
}

// longBefore reports whether what stands right behind word i, a place, puts what happened there before what is told: "those shot in Taldykorgan two years earlier".
func (s *scan) longBefore(i int) bool {
	for j := i + 1; j <= i+3 && (s.kindIs(j, parser.Word) || s.kindIs(j, parser.Number)); j++ {
		if s.is(j, "years", "year", "months", "weeks") && s.is(j+1, "earlier", "before", "ago") {
			return true
		}
	}
	return false
}

// nowKnown reports whether the sentence tells before word i what has become known now, of whatever time: "it became known that Bekov had been beaten in January 2022 in".
func (s *scan) nowKnown(i int) bool {
	const reach = 40 // words
	for last := i - reach; i > max(last, 0) && !s.sentenceEnds(i); i-- {
		if s.is(i, "that") && (s.is(i-1, "known") || s.in(i-1, speech)) {
			return true
		}
	}
	return false
}

// onlyTold reports whether the clause that begins with "who" at word who and names the place at word i is of what somebody is said to have said of others, and has no verb but its
// first: "said that nobody had named those who gave the order to shoot in".
func (s *scan) onlyTold(who, i int) bool {
	const reach = 40 // words of the sentence
	for j := who + 2; j < i; j++ {
		if s.class(j).Is(pack.Verb) || s.in(j, auxiliaries) || hasEnding(s.fold(j), "ed") {
			return false
		}
	}
	for j := who - 1; j > max(who-reach, 0) && !s.sentenceEnds(j); j-- {
		if s.is(j, "that") && (s.in(j-1, speech) || s.is(j-1, "believes", "believe", "recalled")) {
			return true
		}
	}
	return false
}

// backThen reports whether the clause that begins with "who" at word who is of what somebody had done before: "who had crossed the border near Zaysan".
func (s *scan) backThen(who int) bool {
	if s.is(who+1, "was", "were") && s.behindAside(who) && (s.in(who+2, suffered) || s.in(who+2, doneToPeople)) { // "the complaint of Bekov, who was convicted in Karakol"
		return true
	}
	if s.is(who+1, "was", "were") && s.is(who+2, "going", "heading", "travelling", "traveling", "driving", "flying", "due", "planning") { // "an activist who was going to a rally in Karakol"
		return true
	}
	if s.is(who, "whom") {
		for j := who + 1; j <= who+4 && s.kindIs(j, parser.Word); j++ { // "by whom the wounded had been interviewed in Karakol"
			if s.is(j, "had") {
				return true
			}
		}
	}
	return s.is(who+1, "had") || s.is(who, "whose") && s.is(who+2, "had") // "whose case had been closed in Karakol"
}
