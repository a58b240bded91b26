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
	if n.rule == "" && s.betweenPeople(n) {
		n.rule = "person.list"
	}
	switch {
	case !n.strong && (s.houseOf(n.to) || s.kinsmenOf(n.to)) && (len(fits) > 0 || s.womanOf(n)):
		s.lose("people", n.from, n.to, "the name of a family of which the entry names somebody")
		return
	case !n.strong && s.kinsmenOf(n.to) && s.is(n.from-1, "the"):
		s.unread(n.from, n.to, SeveralPeople)
		s.lose("people", n.from, n.to, "the name of several people")
		return
	case len(fits) > 1 && !s.closest(&me, fits):
		s.unread(n.from, n.to, "a name that could be more than one person’s in this entry")
		s.claim(n.from, n.to, ownPerson)
		return
	case len(fits) == 0 && n.rule == "":
		switch in, person := s.placesFrom(n.from), s.mayBePerson(n); {
		case s.is(n.from-1, "in") && s.kindIs(n.from-2, parser.Number) && s.class(n.from).Is(pack.IsDistrict): // "in four districts: 27 in Almaly"
		case (s.wherePlacesStand(n) || n.from == n.to && s.loneLeadName(n.from)) && s.capitalHalves(n.from) && !s.areaPlaceAt(n.from):
			s.unread(n.from, n.to, "a name where a settlement’s stands: no list has it as one")
		case in >= 0 && s.mayBePlace(n) && (in == n.from-1 || !person):
			s.unread(n.from, n.to, "a name behind “"+string(s.fold(in))+"” that may be a settlement’s: no list knows it")
		case person || n.from == n.to && s.class(n.from)&^unlisted == 0 && s.evidence(n) == "person.who":
			s.unread(n.from, n.to, "a word before a verb or “who” that may be somebody’s name: no list knows it, and the entry names no one more fully by it")
		case n.from == n.to && s.class(n.from)&^unlisted == 0 && s.amongPeople(n):
			s.unread(n.from, n.to, "a word in a list of people that no list knows")
		default:
			n.unknown = s.unknownAlone(n)
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

// SeveralPeople is why the name of brothers or spouses is unread whom the entry does not name more fully. Nothing is wrong with a text for it.
const SeveralPeople = "the name of a family, for several people whom the entry does not name more fully"

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
	switch n.rule {
	case "", "person.family", "person.verb", "person.noun", "person.given", "person.title":
		if k := s.slipOf(me); k >= 0 {
			fits, n.rule = append(fits, k), "person.slip"
		}
	}
	return fits
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
