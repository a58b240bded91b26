package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// What may stand between the places of a lead, and between its date and them.

// linkEnd is the word behind what begins at word i and may stand between the places of a lead; i where nothing does. A house may only before the first
// settlement.
func (s *scan) linkEnd(i int, first bool) int {
	if len(s.out.Facilities) > 0 {
		if j := s.facilityAhead(i); j > i {
			return j
		}
	}
	if s.kindIs(i, parser.Word) && !s.capital(i) && s.class(i+1).Is(pack.SettlementWord) { // "in the fishing village of"
		return i + 1
	}
	if first {
		if j := s.houseEnds(i); j > i {
			return j
		}
		if j := s.meetingAhead(i); j > i {
			return j
		}
		if j := s.siteAhead(i); j > i {
			return j
		}
		if j := s.dayAhead(i); j > i {
			return j
		}
	}
	if j := s.clock(i); j > i {
		return j
	}
	return s.timeOf(i)
}

// dayAhead is the comma behind what the day of the lead is, which begins with word i, where the place follows: "the anniversary of the strike in Karakol, in Almaty"; i where nothing says
// what the day is.
func (s *scan) dayAhead(i int) int {
	const longest = 12 // words
	day := false
	for end := i; end < i+longest && s.valid(end); end++ {
		switch {
		case s.is(end, "day", "anniversary", "eve", "holiday", "birthday"):
			day = true
		case s.punct(end, ',') && day && (s.is(end+1, "in") || s.placeAt(end+1) != nil && s.placeEnds(end+1)):
			return end
		case s.kind(end) == parser.Punct || s.in(end, auxiliaries):
			return i
		}
	}
	return i
}

// otherNameEnd is the word behind the remark in brackets that begins with word i and says how the place before it was called, or is: "(the former Zyryanovsk)"; i where none does.
func (s *scan) otherNameEnd(i int) int {
	const longest = 4 // words behind "former"
	j := i + 1
	if s.is(j, "the") {
		j++
	}
	if !s.punct(i, '(') || !s.is(j, "former", "formerly", "previously", "now", "until") {
		return i
	}
	for last := j + longest; j < last && s.kindIs(j, parser.Word); j++ {
	}
	if !s.punct(j, ')') {
		return i
	}
	return j + 1
}

// personInLead is the comma behind a person whose name, or whose role before it, begins at word i, behind which the place follows where it stands; i where there
// is none.
func (s *scan) personInLead(i int) int {
	j := i
	if s.is(j, "the") {
		j++
	}
	for t := s.termAt(j); s.isRole(t); t = s.termAt(j) {
		j = t.to + 1
	}
	name := j
	for s.isPerson(j) {
		j++
	}
	if j == name || !s.punct(j, ',') || s.placeAt(j+1) == nil || !s.placeEnds(j+1) {
		return i
	}
	return j
}

// facilityAhead is the code of the facility whose noun, with what it is like, begins at word i: "women’s colony LA-155/4"; i where none does.
func (s *scan) facilityAhead(i int) int {
	for j := i; j < i+shortWords && s.valid(j); j++ {
		switch {
		case s.facilityNoun(j) && s.ofFacility(j+1):
			return j + 1
		case s.capital(j) || s.kind(j) != parser.Word && s.kind(j) != parser.Possess:
			return i
		}
	}
	return i
}

// houseEnds is the comma behind a name that begins at word i, of a university or the like, behind which the place follows where it stands; i where there is none.
func (s *scan) houseEnds(i int) int {
	j := i
	for j < i+shortWords && s.capital(j) && s.words[j].owner != ownPerson {
		j++
	}
	if j == i || !s.class(j-1).Is(pack.ThingAfter) || !s.punct(j, ',') || s.placeAt(j+1) == nil || !s.placeEnds(j+1) {
		return i
	}
	return j
}

// meetingAhead is the "in" before the place of a meeting or the like that begins with the article at word i: "at a press conference in Almaty,"; i where none does.
func (s *scan) meetingAhead(i int) int {
	if !s.is(i, "a", "an", "the") || !s.is(i-1, "at", "during") {
		return i
	}
	j := i + 1
	for last := j + shortWords; j < last && s.kindIs(j, parser.Word) && !s.capital(j) && !s.is(j, "in", "on", "of", "for", "over", "about", "against", "with", "to", "those"); j++ {
	}
	if j == i+1 || !s.is(j, "in") || s.placeAt(j+1) == nil || !s.placeEnds(j+1) {
		return i
	}
	return j
}

// siteAhead is the "in" before the place of a site whose name begins at word i: "at the Syrym checkpoint in West Kazakhstan region,"; i where none stands there.
func (s *scan) siteAhead(i int) int {
	j := i
	for j < i+longestThing && s.capital(j) && s.words[j].owner == free {
		j++
	}
	noun := j
	for j < noun+shortWords && s.kindIs(j, parser.Word) && !s.capital(j) && !s.is(j, "in") && !s.anyVerb(j) {
		j++
	}
	if noun == i || j == noun || !s.is(j, "in") || !s.is(i-1, "the") || !s.is(i-2, "at", "near") {
		return i
	}
	to := j + 1
	if s.is(to, "the") {
		to++
	}
	if s.placeAt(to) == nil || !s.placeEnds(to) {
		return i
	}
	return j
}

// placeEnds reports whether a comma or bracket follows the place that begins at word i.
func (s *scan) placeEnds(i int) bool {
	end := s.placeAt(i).to + 1
	if s.class(end).Is(pack.SettlementWord) {
		end++
	}
	return !s.valid(end) || s.punct(end, ',') || s.punct(end, '(') || s.punct(end, '.')
}

// clock is the word behind the time of day at word i that a comma closes: "10 a.m.,", "14:30,"; i where none stands there.
func (s *scan) clock(i int) int {
	if !s.kindIs(i, parser.Number) {
		return i
	}
	j := i + 1
	if s.punct(j, ':') && s.kindIs(j+1, parser.Number) {
		j += 2
	}
	switch {
	case s.is(j, "am", "pm", "hours"):
		j++
	case s.is(j, "a", "p") && s.punct(j+1, '.') && s.is(j+2, "m"):
		j += 3
		if s.punct(j, '.') {
			j++
		}
	}
	if j == i+1 || !s.punct(j, ',') {
		return i
	}
	return j
}

// timeOf is the word behind a weekday or a part of the day at word i that something closes: "Thursday,", "early morning |", "just after midnight,"; i where none
// stands there.
func (s *scan) timeOf(i int) int {
	j, told := i, false
	for ; s.kindIs(j, parser.Word); j++ {
		opens, part := s.lex.Calendar().Opens(s.quote(j, j))
		if !opens && !part {
			break
		}
		told = told || part || s.capital(j)
	}
	if told && (s.punct(j, ',') || s.punct(j, ')') || s.punct(j, '|') || s.punct(j, ':') || s.dash(j)) {
		return j
	}
	return i
}

// linking reports whether word i may stand between the places of a lead.
func (s *scan) linking(i int) bool {
	w := &s.words[i]
	switch {
	case w.class.Is(pack.SettlementWord):
		return true
	case w.kind == parser.Punct:
		switch s.tokens.Byte(int(w.token)) {
		case ',', '(', ')', '-', ':', '.', ';', '/', '|', '*', '_', 0:
			return true
		}
	case w.kind == parser.Word:
		switch string(s.fold(i)) {
		case "in", "at", "the", "of", "near", "outside", "facility", "facilities", "institution", "institutions":
			return true
		}
	}
	return false
}
