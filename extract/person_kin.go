package extract

import (
	"bytes"
	"slices"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// kinTerm is the first word of what calls word i somebody's relative, or who was in an office before or after, which stands behind whose relative it is: "his uncle, Bekov", "The father, Bekov",
// "Bekova’s elder brother Bekov"; -1 where nothing does.
func (s *scan) kinTerm(i int) int {
	if s.punct(i-1, ',') {
		i--
	}
	t := s.termBefore(i)
	if !s.isRole(t) || !s.lex.Kin(s.fold(t.to)) && !s.is(t.to, "predecessor", "successor") {
		return -1
	}
	whose := t.from - 1
	if s.is(whose, "his", "her", "their", "whose") || s.kindIs(whose, parser.Possess) || s.is(whose, "the") && s.sentenceStart(whose) { // not "according to the mother, Bekov"
		return t.from
	}
	return -1
}

// kinOf reports whether word i is the "of" behind a word for a relative: "the widow of".
func (s *scan) kinOf(i int) bool {
	return s.is(i, "of") && s.kindIs(i-1, parser.Word) && s.lex.Kin(s.fold(i-1))
}

// kinNamed reports whether the word at i, a settlement's name, is that of somebody's relative, who does something: "his mother Kulan has not".
func (s *scan) kinNamed(i int) bool {
	if s.capital(i+1) || s.standard(term{from: i, to: i}) {
		return false
	}
	if s.punct(i-1, ',') && s.endsAside(i+1) && s.class(i).Is(pack.Given) { // "the couple’s daughter, Sofia."
		return s.kinTerm(i) >= 0
	}
	if !s.anyVerb(i+1) && !s.is(i+1, "and") {
		return false
	}
	t := s.termBefore(i)
	return t.to == i-1 && !s.is(t.from-2, "of", "to") && s.kinTerm(i) >= 0 // not "after the arrest of her son Taraz was closed"
}

// modifies reports whether word i says what somebody is who is named behind the word behind it: "Alash" of "Alash figure Bekov".
func (s *scan) modifies(i int) bool {
	return s.kindIs(i+1, parser.Word) && !s.capital(i+1) && !s.class(i+1).Is(pack.Verb) && s.capital(i+2)
}

// withoutRelative leaves out of the people that a name fits the one whose relative it is called: who is named last before the words that say so. It stays
// where it cannot be that one: "her" is not said of Bekov; where it has been called a relative itself, and so may be again; and where it has all words and
// initials of the name and no more.
func (s *scan) withoutRelative(me *person, fits []int) []int {
	kin := s.kinTerm(s.names[me.first].from)
	if kin < 0 {
		if len(fits) == 1 && s.relativeBehind(me.first, &s.persons[fits[0]]) {
			return fits[:0]
		}
		return fits
	}
	at := s.whoseRelative(kin, me.first, fits)
	if at < 0 {
		return fits
	}
	p := &s.persons[fits[at]]
	another := s.is(s.termAt(kin).to, "predecessor", "successor") // whatever the names
	if s.otherSex(kin-1, p) || s.calledRelative(p) || !another && me.key.words.count() == p.key.words.count() && me.key.initials.count() == p.key.initials.count() {
		return fits
	}
	return slices.Delete(fits, at, at+1)
}

// relativeBehind reports whether a person is named for the first time as the relative of who has name i, the last one named before: "the death of the driver Bekov was looked into.
// Aigul Bekov, his sister, complained".
func (s *scan) relativeBehind(i int, p *person) bool {
	n, relative := &s.names[i], &s.names[p.first]
	if n.rule == "" || n.to >= relative.from || p.first-i > kinReach || s.givenOf(relative, n.to) {
		return false
	}
	for k := i + 1; k < p.first; k++ {
		if s.names[k].person > 0 || s.names[k].rule != "" {
			return false
		}
	}
	if kin := s.kinTerm(relative.from); kin >= 0 {
		return s.is(kin-1, "his", "her", "whose")
	}
	kin := relative.to + 3
	return s.punct(relative.to+1, ',') && s.is(relative.to+2, "his", "her") && s.kindIs(kin, parser.Word) && s.lex.Kin(s.fold(kin))
}

// givenOf reports whether word i is the given name of a name, as "Lidia" is of "Lidia Bekova".
func (s *scan) givenOf(n *name, i int) bool {
	return slices.ContainsFunc(s.partsOf(n), func(p part) bool {
		return p.kind != familyPart && s.class(p.to).Is(pack.Given) && bytes.Equal(s.fold(p.to), s.fold(i))
	})
}

// kinReach is how many names are looked through for whose relative somebody is, and of one person for whether it is a relative.
const kinReach = 64

// whoseRelative is which of some people is named last before word kin, and before name i; -1 where it is none of them.
func (s *scan) whoseRelative(kin, i int, fits []int) int {
	for first := i - kinReach; i > max(first, 0); {
		i--
		n := &s.names[i]
		switch {
		case n.to >= kin:
		case n.person > 0:
			return slices.Index(fits, int(n.person)-1)
		case n.rule != "":
			return slices.IndexFunc(fits, func(k int) bool { return s.compatible(s.keyOf(n), s.keyOfPerson(&s.persons[k])) })
		}
	}
	return -1
}

// calledRelative reports whether one of a person's names so far is a relative's.
func (s *scan) calledRelative(p *person) bool {
	for i, left := p.first, kinReach; i >= 0 && left > 0; i, left = s.names[i].next, left-1 {
		if s.kinTerm(s.names[i].from) >= 0 {
			return true
		}
	}
	return false
}

// otherSex reports whether word i is "his" and the person has a woman's family name, or "her" and a man's.
func (s *scan) otherSex(i int, p *person) bool {
	his, her := s.is(i, "his"), s.is(i, "her")
	for _, w := range s.keyWordsOf(s.keyOfPerson(p).words) {
		if w.given {
			continue
		}
		switch skeleton := s.skeletonOf(w); {
		case hasEnding(skeleton, "ova", "eva", "ina"):
			return his
		case hasEnding(skeleton, "ov", "ev", "in"):
			return her
		}
	}
	return false
}

// hasEnding reports whether a folded word, or a skeleton, has one of these endings.
func hasEnding(word []byte, endings ...string) bool {
	for _, e := range endings {
		if len(word) >= len(e) && string(word[len(word)-len(e):]) == e {
			return true
		}
	}
	return false
}
