package extract

import (
	"slices"
	"strconv"
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
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
	if !s.punct(j, ',') {
		return
	}
	j++
	if s.kindIs(j, parser.Number) && s.punct(j+1, ',') {
		if age := s.years(j); age > 0 && out.Age == 0 {
			out.Age = age
		}
		j += 2
	}
	for s.is(j, "a", "an", "the", "former", "acting") {
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

func (s *scan) addRole(out *model.Person, t term) {
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

// ageBefore is the age in "17-year-old" before word i, with roles between; 0 where there is none.
func (s *scan) ageBefore(i int) int {
	if !s.seen.Is(pack.YearOld) {
		return 0
	}
	for k := 0; k < 4; k++ {
		t := s.termBefore(i)
		if t.to < t.from {
			return 0
		}
		if s.class(t.to).Is(pack.YearOld) && s.punct(t.to-1, '-') && s.kindIs(t.to-2, parser.Number) {
			return s.years(t.to - 2)
		}
		if !t.class.Is(pack.Role|pack.Title|pack.Nationality) && s.kind(t.to) != parser.Word {
			return 0
		}
		i = t.from
	}
	return 0
}

// agedName reports whether an age without an article stands right before word i: "76-year-old Khalida".
func (s *scan) agedName(i int) bool {
	return s.class(i-1).Is(pack.YearOld) && s.ageBefore(i) > 0 && !s.is(i-4, "a", "an", "the")
}

// years reads an age, 0 where the number is none.
func (s *scan) years(i int) int {
	t := s.token(i)
	n, err := strconv.Atoi(s.text[t.Start:t.End])
	if err != nil || n < 1 || n > 120 {
		return 0
	}
	return n
}
