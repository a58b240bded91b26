package extract

import (
	"slices"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// place joins name i to a person, or makes it one.
func (s *scan) place(i int) {
	n := &s.names[i]
	me := person{sounds: n.sounds, first: i}
	fits := s.meant(&me)
	switch {
	case !n.strong && s.houseOf(n.to) && (len(fits) > 0 || s.womanOf(n)):
		s.lose("people", n.from, n.to, "the name of a family of which the entry names somebody")
		return
	case len(fits) > 1 && !s.closest(&me, fits):
		s.unread(n.from, n.to, "a name that could be more than one person’s in this entry")
		s.claim(n.from, n.to, ownPerson)
		return
	case len(fits) == 0 && n.rule == "":
		switch in, person := s.placesFrom(n.from), s.mayBePerson(n); {
		case s.is(n.from-1, "in") && s.kindIs(n.from-2, parser.Number) && s.class(n.from).Is(pack.IsDistrict): // "in four districts: 27 in Almaly"
		case s.wherePlacesStand(n) && s.capitalHalves(n.from) && !s.areaPlaceAt(n.from):
			s.unread(n.from, n.to, "a name where a settlement’s stands: no list has it as one")
		case in >= 0 && s.mayBePlace(n) && (in == n.from-1 || !person):
			s.unread(n.from, n.to, "a name behind “"+string(s.fold(in))+"” that may be a settlement’s: no list knows it")
		case person:
			s.unread(n.from, n.to, "a word before a verb that may be somebody’s name: no list knows it, and the entry names no one more fully by it")
		}
		s.lose("people", n.from, n.to, "one word; nothing beside it shows a person, and the entry names no one more fully by it")
		return
	case len(fits) == 0:
		s.persons = append(s.persons, me)
		s.nameOf(len(s.persons)-1, i)
		s.index(len(s.persons) - 1)
	default:
		if s.otherGiven(me.key.words, s.persons[fits[0]].key.words) {
			n.rule = "person.slip"
		}
		s.nameOf(fits[0], i)
		s.learnWords(fits[0], &me)
	}
	if n.rule == "" {
		n.rule = "person.again"
	}
	s.claim(n.from, n.to, ownPerson)
}

// womanOf reports whether a woman of the family is named: "the Kaliakparov family", and Z. Kaliakparova.
func (s *scan) womanOf(n *name) bool {
	woman := string(s.fold(n.to)) + "a"
	return slices.ContainsFunc(s.names[:min(kinReach, len(s.names))], func(o name) bool { return o.person > 0 && string(s.fold(o.to)) == woman })
}

// meant lists the people who may be meant by a name: those that it can be, or else the one of whose name it is a slip.
func (s *scan) meant(me *person) []int {
	fits, n := s.fitting(me), &s.names[me.first]
	if n.rule != "" {
		fits = slices.DeleteFunc(fits, func(k int) bool { return s.coordinated(me.first, k) })
	}
	if len(fits) > 0 {
		return s.withoutRelative(me, fits)
	}
	if n.rule == "" || n.rule == "person.family" || n.rule == "person.verb" {
		if k := s.slipOf(me); k >= 0 {
			fits, n.rule = append(fits, k), "person.slip"
		}
	}
	return fits
}

// coordinated reports whether name i is another's than person k's for standing beside one of hers: a full name in a list or behind whose relative it is, or a given name
// alone, which "and" parts from a full one: "Ilyas and Iliyas Mamyrov".
func (s *scan) coordinated(i, k int) bool {
	n := &s.names[i]
	hers := func(j int) bool {
		return j >= 0 && j < len(s.names) && int(s.names[j].person) == k+1 && s.names[j].strong
	}
	if n.strong {
		return hers(i-1) && (s.sideBySide(i-1) && !s.sameWords(i, i-1) || s.relativeOf(i)) || hers(i+1) && s.sideBySide(i) && !s.sameWords(i, i+1)
	}
	if n.from != n.to || !s.class(n.from).Is(pack.Given) || !s.is(n.to+1, "and") || !hers(i+1) {
		return false
	}
	next := &s.names[i+1]
	return next.from == n.to+2 && s.class(next.from).Is(pack.Given)
}

// sideBySide reports whether "and" alone stands between names i and i+1, or a comma in a list of three or more: "A. Bekov and Askar Bekov" are two.
func (s *scan) sideBySide(i int) bool {
	switch s.between(i) {
	case "and":
		return true
	case ",":
		return s.between(i-1) != "" || s.between(i+1) != ""
	}
	return false
}

// between is what parts names i and i+1 in a list, a comma or "and"; "" where something else stands between them, or nothing.
func (s *scan) between(i int) string {
	if i < 0 || i+1 >= len(s.names) || s.names[i+1].from != s.names[i].to+2 {
		return ""
	}
	switch at := s.names[i].to + 1; {
	case s.punct(at, ','):
		return ","
	case s.is(at, "and"):
		return "and"
	}
	return ""
}

// relativeOf reports whether the name before name i is of whose relative i is said to be: "Dinara Omarova, daughter of D. Omarova".
func (s *scan) relativeOf(i int) bool {
	of := s.names[i].from - 1
	if !s.kinOf(of) {
		return false
	}
	comma := of - 2
	if s.is(comma, "the", "a") {
		comma--
	}
	return s.punct(comma, ',') && s.names[i-1].to == comma-1
}

// sameWords reports whether two names are the same words, or one has all words of the other, whatever their order, and none of them an initial: then they are one person's.
func (s *scan) sameWords(i, j int) bool {
	a, b := s.keyOf(&s.names[i]), s.keyOf(&s.names[j])
	if a.words.count() > b.words.count() {
		a, b = b, a
	}
	if a.initials.count() != b.initials.count() {
		return false
	}
	for _, w := range s.keyWordsOf(a.words) {
		if !slices.ContainsFunc(s.keyWordsOf(b.words), func(v keyWord) bool { return string(s.skeletonOf(v)) == string(s.skeletonOf(w)) }) {
			return false
		}
	}
	return true
}

// learnWords gives a person the words and initials of one more of its names.
func (s *scan) learnWords(k int, me *person) {
	p := &s.persons[k]
	for i := me.key.words.from; i < me.key.words.to; i++ {
		if w := s.keyWords[i]; !s.has(p.key.words, w) {
			s.addWord(&p.key, w)
			if len(s.persons) > fewPeople {
				s.indexWord(k, w)
			}
		}
	}
	if p.key.initials.count() < me.key.initials.count() {
		p.key.initials = me.key.initials
	}
	p.sounds = sounds{p.sounds.set | me.sounds.set, p.sounds.halves | me.sounds.halves, p.key.words.count()}
}

// nameOf makes name i one of person k's.
func (s *scan) nameOf(k, i int) {
	s.persons[k].link(s.names, i)
	s.names[i].person = int32(k + 1)
}

// link adds name i to a person's, which stay in the order of the text. Names come in that order, first the full ones, then the others: where one goes is looked
// for from the one that came last.
func (p *person) link(names []name, i int) {
	p.count++
	names[i].next = -1
	switch {
	case p.count == 1:
		p.first, p.last = i, i
	case i < p.first:
		names[i].next, p.first = p.first, i
	case i > p.last:
		names[p.last].next, p.last = i, i
	default:
		at := p.first
		if p.lately < i {
			at = p.lately
		}
		for names[at].next < i {
			at = names[at].next
		}
		names[i].next, names[at].next = names[at].next, i
	}
	p.lately = i
}

// fitting lists the people that a name can be.
func (s *scan) fitting(me *person) []int {
	fits := s.fits[:0]
	if len(s.persons) <= fewPeople {
		for k := range s.persons {
			p := &s.persons[k]
			if me.sounds.mayBe(p.sounds) && s.compatible(s.keyOfPerson(me), s.keyOfPerson(p)) {
				fits = append(fits, k)
			}
		}
	} else {
		fits = s.fittingOfMany(me, fits)
	}
	s.fits = fits
	return fits
}

// closest puts first of the people that a name fits the one with exactly its words and initials, and for a name of one word the one who alone has been
// named before it; it reports false where there is none.
func (s *scan) closest(me *person, fits []int) bool {
	if me.key.words.count()+me.key.initials.count() == 1 {
		return s.onlyOneBefore(me.first, fits)
	}
	for _, k := range fits {
		p := &s.persons[k]
		if p.key.words.count() == me.key.words.count() && p.key.initials.count() == me.key.initials.count() {
			fits[0] = k
			return true
		}
	}
	return false
}

// onlyOneBefore puts first of some people the one who alone is named before name i; it reports false where that is nobody or several.
func (s *scan) onlyOneBefore(i int, fits []int) bool {
	before := -1
	for at, k := range fits {
		if s.persons[k].first > i {
			continue
		}
		if before >= 0 {
			return false
		}
		before = at
	}
	if before < 0 {
		return false
	}
	fits[0] = fits[before]
	return true
}
