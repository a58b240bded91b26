package extract

import (
	"strconv"
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// furtherNumbers reads the facilities behind one that is called by its number, which word last ends, and share its noun: "institutions No. 10 and No. 64",
// "colonies No. 2, 5 and 7". Behind a plural they may be bare. What may number or count the next word is unread, unless "and" has ended the list.
func (s *scan) furtherNumbers(rule *pack.FacilityRule, f pack.FacilityMatch, last int) {
	sign, plural := s.numberSign(last)
	head, named := strings.CutSuffix(f.Code, string(s.fold(last)))
	for ended := false; sign < last && named; {
		place := s.placeBehind(last)
		from, and := s.listGap(place)
		number := s.behindSign(from)
		bare := number == from
		switch {
		case from == place+1 || bare && place > last || !s.facilityNumber(number) || !s.freeAll(from, number):
			return
		case bare && !plural: // "colony No. 2 and 5 days"
			if and && s.numberStands(number) {
				s.unread(number, number, "the number of a facility, or of what follows")
			}
			return
		case s.rangeBehind(number, plural):
			s.unread(from, number+2, facilityRange)
			return
		case !s.numberStands(number) && (bare || !plural):
			if !ended && !s.class(number+1).Is(pack.MonthName) {
				s.unread(from, number, "the number of a facility, or of what follows")
			}
			return
		}
		ended, last = ended || and, number
		s.claim(from, last, ownFacility)
		s.keepFacility("facility."+rule.ID, rule.OfCode(s.span(from, last), head+string(s.fold(last))))
	}
}

// numberBehindCode reports the number of a facility behind the code of another: "the facilities LA-155/12 and No. 10", "LA-155/12, and in the “famous” No. 10".
func (s *scan) numberBehindCode(last int) {
	from, _ := s.listGap(last)
	for from > last+1 && s.is(from, "in", "at", "to", "from", "the") {
		from++
	}
	if s.kindIs(from, parser.OpenQuote) && s.kindIs(from+2, parser.EndQuote) {
		from += 3
	}
	number := s.behindSign(from)
	if sign, _ := s.numberSign(last); sign == last && from > last+1 && number > from && s.facilityNumber(number) && s.freeAll(from, number) {
		s.unread(from, number, "a number behind the code of a facility, which may be another’s")
	}
}

const facilityRange = "a range of facilities, of which not all need exist"

// rangeOfFacilities leaves out "colonies No. 2-5", of which the words from to to have been read.
func (s *scan) rangeOfFacilities(from, to int) bool {
	sign, plural := s.numberSign(to)
	if sign == to || !s.rangeBehind(to, plural) {
		return false
	}
	s.unread(from, to+2, facilityRange)
	s.claim(from, to+2, ownFacility)
	return true
}

// rangeBehind reports whether a range begins with the number at word i. With spaces around it, a dash makes one behind a plural alone.
func (s *scan) rangeBehind(i int, plural bool) bool {
	return s.dash(i+1) && s.facilityNumber(i+2) && (s.glued(i+1) && s.glued(i+2) || plural && s.numberStands(i+2))
}

// listGap is the word behind what parts two members of a list behind word last, and whether that is "and"; last+1 where nothing does.
func (s *scan) listGap(last int) (next int, and bool) {
	next = last + 1
	if s.punct(next, ',') {
		next++
	}
	if and = s.is(next, "and", "or") || s.punct(next, '&'); and {
		next++
	}
	return next, and
}

// placeBehind is the last word of where the facility is that word i ends, "(Aktau)" or "in the city of Aktau"; i where nothing says it.
func (s *scan) placeBehind(i int) int {
	j := i + 1
	if s.punct(j, '(') {
		for last := j + longestPlace; j < last; j++ {
			if s.punct(j, ')') {
				return j
			}
		}
		return i
	}
	if !s.is(j, "in", "of", "near") {
		return i
	}
	for j++; s.is(j, "the", "of") || s.class(j).Is(pack.SettlementWord) && !s.capital(j); j++ {
	}
	if !s.capital(j) {
		return i
	}
	for s.capital(j + 1) {
		j++
	}
	return j
}

// longestPlace is how many words the place of a facility has at most, in brackets.
const longestPlace = 8

// numberSign is the word "No." or "№" before the number at word i, i where there is none, and whether it or the noun before it is a plural.
func (s *scan) numberSign(i int) (sign int, plural bool) {
	sign = i - 1
	if s.punct(sign, '.') {
		sign--
	}
	if !s.is(sign, "no", "nos") && !s.sign(sign, "№") {
		return i, false
	}
	if s.sign(sign-1, "№") {
		return sign, true
	}
	return sign, s.isPlural(sign) || s.kindIs(sign-1, parser.Word) && s.isPlural(sign-1)
}

// behindSign is the word behind "No." or "№" at word i, i where none stands there.
func (s *scan) behindSign(i int) int {
	if s.is(i, "no", "nos") {
		i++
		if s.punct(i, '.') {
			i++
		}
		return i
	}
	for s.sign(i, "№") {
		i++
	}
	return i
}

// highestFacility is the highest number of a facility: what is higher is a year or the like.
const highestFacility = 999

// facilityNumber reports whether word i is a number that a facility may have.
func (s *scan) facilityNumber(i int) bool {
	if !s.kindIs(i, parser.Number) || s.glued(i+1) && (s.kind(i+1) == parser.Word || s.punct(i+1, '/')) {
		return false
	}
	n, err := strconv.Atoi(string(s.fold(i)))
	return err == nil && n <= highestFacility
}

// numberStands reports whether the number at word i numbers or counts nothing behind it.
func (s *scan) numberStands(i int) bool {
	if !s.valid(i + 1) {
		return true
	}
	switch s.kind(i + 1) {
	case parser.Number, parser.Initial:
		return false
	case parser.Word:
		return s.in(i+1, prepositions) && !s.is(i+1, "about", "over") || s.is(i+1, "is", "are", "was", "were", "has", "have", "had", "will", "did") ||
			s.is(i+1, "and", "or", "as", "but", "while", "when", "where", "who", "which", "that", "the", "a", "an", "he", "she", "they", "it")
	}
	return !s.punct(i+1, '%')
}
