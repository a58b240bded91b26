package extract

import (
	"bytes"
	"slices"
	"strconv"
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/internal/numeral"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// beside adds the roles and the age that stand beside a name: "lawyer Aidar Bekov", "Aidar Bekov, a lawyer and activist", "17-year-old Aidar".
func (s *scan) beside(n *name, out *model.Person) {
	for t := s.termBefore(n.from); s.isRole(t); {
		s.addRole(out, t)
		at := t.from
		if s.is(at-1, "and") {
			at--
		}
		if at == t.from {
			break
		}
		t = s.termBefore(at)
	}
	if age := s.ageBefore(n.from); age > 0 && out.Age == 0 {
		out.Age = age
	}
	j := n.to + 1
	if age := s.ageInBrackets(j); age > 0 && out.Age == 0 {
		out.Age = age
	}
	if !s.punct(j, ',') {
		return
	}
	j++
	aged := s.is(j, "aged")
	if aged {
		j++
	}
	if s.kindIs(j, parser.Number) && (aged || s.punct(j+1, ',') || s.is(j+1, "years") && s.is(j+2, "old")) {
		if age := s.years(j); age > 0 && out.Age == 0 {
			out.Age = age
		}
		j += 2
	}
	for s.in(j, beforeRole) {
		j++
	}
	for t := s.termAt(j); s.isRole(t); {
		s.addRole(out, t)
		j = t.to + 1
		if !s.is(j, "and") {
			break
		}
		t = s.termAt(j + 1)
	}
}

func (s *scan) isRole(t term) bool {
	return t.to >= t.from && t.class.Is(pack.Role|pack.Title) && s.words[t.from].owner == free && s.kind(t.from) == parser.Word
}

// roleOfOne reports whether a term is the role or the title of one person: "judge", not "judges".
func (s *scan) roleOfOne(t term) bool { return s.isRole(t) && !s.isPlural(t.to) }

// ofRole reports whether word i is the "of" behind a role or a title: "the judge of".
func (s *scan) ofRole(i int) bool {
	return s.is(i, "of") && s.termBefore(i).class.Is(pack.Role|pack.Title)
}

// addRole adds a role, but not what somebody does to the person: "the police detained Askar Bekov".
func (s *scan) addRole(out *model.Person, t term) {
	if t.from == t.to && hasEnding(s.fold(t.from), "ed") && s.kindIs(t.from-1, parser.Word) && !s.capital(t.from-1) && !s.class(t.from-1).Is(pack.Verb) && !s.describes(t.from-1) {
		return
	}
	role := s.plain(t.from, t.to)
	if role != string(s.foldRange(t.from, t.to)) { // else it is in small letters
		role = strings.ToLower(role)
	}
	switch {
	case out.Roles == nil:
		out.Roles = s.texts.One(role)
	case !slices.Contains(out.Roles, role):
		out.Roles = append(out.Roles, role)
	}
}

// describes reports whether what follows word i says what somebody is: an article, a preposition or the like stands there, or another role.
func (s *scan) describes(i int) bool {
	return s.is(i, "the", "a", "an", "of", "to", "for", "by", "with", "from", "and", "or", "about", "against", "between", "among", "them", "his", "her", "their", "its") ||
		s.in(i, beforeDescribed)
}

// ageBefore is the age in "17-year-old" or "seventeen-year-old" before word i, with nothing between but what says who that is; 0 where there is none.
func (s *scan) ageBefore(i int) int {
	if !s.seen.Is(pack.YearOld) {
		return 0
	}
	const most = 6 // roles, places and the like
	for range most {
		if s.class(i - 1).Is(pack.YearOld) {
			return s.yearsOld(i - 1)
		}
		who := s.whoBefore(i)
		if who == i {
			return 0
		}
		i = who
	}
	return 0
}

// ageInBrackets is the age with which the bracket at word i begins and does not end: "(45, the village of Boraldai)", "(45 years old)"; 0 where it begins with none.
// Alone, a number in brackets may be any.
func (s *scan) ageInBrackets(i int) int {
	if !s.punct(i, '(') || !s.kindIs(i+1, parser.Number) || !(s.punct(i+2, ',') && s.kindIs(i+3, parser.Word)) && !s.is(i+2, "years") {
		return 0
	}
	return s.years(i + 1)
}

// yearsOld is the age that the word at i ends: "17-year-old", or all of it: "seventeen-year-old"; 0 where it ends none.
func (s *scan) yearsOld(i int) int {
	if from := s.ageFrom(i); from < i {
		return s.years(from)
	}
	age, _ := bytes.CutSuffix(s.fold(i), []byte("-"+yearOld))
	return max(numeral.Of(string(age)), 0)
}

// ageFrom is the first word of the age that the word at i ends.
func (s *scan) ageFrom(i int) int {
	if s.dash(i-1) && s.kindIs(i-2, parser.Number) {
		return i - 2
	}
	return i
}

// yearOld is the word of an age, behind its number and a hyphen.
const yearOld = "year-old"

// whoBefore is the first word of what stands before word i and says who somebody is: "activist", "Kazakh", "Almaty" before "resident", "from Taraz", "of three"
// behind "mother"; i where nothing does.
func (s *scan) whoBefore(i int) int {
	const place = pack.IsSettlement | pack.IsRegion | pack.IsCountry
	t := s.termBefore(i)
	switch {
	case s.saysWho(t):
		return t.from
	case s.saysWho(s.termAt(i)) && (t.class.Is(place) || s.is(t.to, "and") && s.saysWho(s.termBefore(t.from))):
		return t.from
	case t.class.Is(place) || s.is(t.to, "two", "three", "four", "five", "many"):
		of := t.from - 1
		if s.is(of, "the") {
			of--
		}
		if s.is(of, "of", "from") {
			return of
		}
	}
	return i
}

// saysWho reports whether a term says what somebody is.
func (s *scan) saysWho(t term) bool {
	return t.class.Is(pack.Role|pack.Title|pack.Nationality) || s.is(t.to, "inhabitant", "kid", "lad")
}

// agedName reports whether an age without an article stands right before word i: "76-year-old Khalida".
func (s *scan) agedName(i int) bool {
	return s.class(i-1).Is(pack.YearOld) && s.ageBefore(i) > 0 && !s.is(s.ageFrom(i-1)-1, "a", "an", "the", "his", "her", "its", "their")
}

// ageAlone reports whether an age and a comma stand at word i: "35, a driver", "twelve, went".
func (s *scan) ageAlone(i int) bool {
	if !s.punct(i+1, ',') {
		return false
	}
	return s.kindIs(i, parser.Number) || s.kindIs(i, parser.Word) && numeral.Of(string(s.fold(i))) > 0
}

// years reads an age, 0 where the number is none.
func (s *scan) years(i int) int {
	n, err := strconv.Atoi(s.figure(i))
	if err != nil || n < 1 || n > 120 {
		return 0
	}
	return n
}
