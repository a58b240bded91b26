package extract

import (
	"bytes"
	"cmp"
	"slices"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// person is the names of one person in an entry. Words and initials are skeletons, those of all its names together.
type person struct {
	words       []keyWord
	initials    [][]byte
	first, last int // of its names, which are linked by next
	count       int
}

// join puts the names of one person together, first the full ones. A shorter name joins a longer one of which it has no word and no initial
// that the longer lacks: "Kim T." and "Timur Kim", "Batyrbaev" and "Azamat Batyrbayev". Differing given names or initials part people of one
// family name. A name that could be two people's is unread.
func (s *scan) join() {
	slices.SortStableFunc(s.names, func(a, b name) int { return cmp.Compare(a.from, b.from) })
	s.persons = s.persons[:0]
	s.placeAll(true)
	s.namedLikePlaces()
	s.placeAll(false)
}

func (s *scan) placeAll(strong bool) {
	for i := range s.names {
		if s.names[i].strong == strong {
			s.place(i)
		}
	}
}

// namedLikePlaces makes names of the settlements that are words of people's names in this entry, but for those behind "in": once Ivan
// Kurchatov has been named, Kurchatov is he.
func (s *scan) namedLikePlaces() {
	for _, p := range s.found {
		if p.claimed || p.from != p.to || s.owned(p.from) || s.locative(p.from) || s.is(p.from-1, "from", "to") {
			continue
		}
		n := name{from: p.from, to: p.to, parts: []part{{from: p.from, to: p.to}}}
		me := s.keyOf(&n)
		if slices.ContainsFunc(s.persons, func(o person) bool { return contains(o.words, me.words[0]) }) {
			s.names = append(s.names, n)
		}
	}
}

// owned reports whether a field has taken word i.
func (s *scan) owned(i int) bool { return s.words[i].owner != free }

// place joins name i to a person, or makes it one.
func (s *scan) place(i int) {
	n := &s.names[i]
	me := s.keyOf(n)
	fits := s.fitting(me)
	switch {
	case len(fits) > 1 && !s.closest(me, &fits):
		s.unread(n.from, n.to, "a name that could be more than one person’s in this entry")
		s.claim(n.from, n.to, ownPerson)
		n.person = -1
		return
	case len(fits) == 0 && n.rule == "":
		s.lose("people", n.from, n.to, "one word; nothing beside it shows a person, and the entry names no one more fully by it")
		return
	case len(fits) == 0:
		me.first, me.last = i, i
		s.persons = append(s.persons, me)
		s.index(len(s.persons) - 1)
		fits = append(fits, len(s.persons)-1)
	}
	if n.rule == "" {
		n.rule = "person.again"
	}
	p := &s.persons[fits[0]]
	n.person = fits[0]
	p.link(s.names, i)
	s.claim(n.from, n.to, ownPerson)
	for _, w := range me.words {
		if !contains(p.words, w) {
			p.words = append(p.words, w)
			if len(s.persons) > fewPeople {
				s.byWord[string(stem(w.skeleton))] = append(s.byWord[string(stem(w.skeleton))], fits[0])
			}
		}
	}
	if len(p.initials) < len(me.initials) {
		p.initials = me.initials
	}
}

// link adds name i to a person's, which stay in the order of the text.
func (p *person) link(names []name, i int) {
	p.count++
	names[i].next = -1
	switch {
	case p.count == 1:
	case i < p.first:
		names[i].next, p.first = p.first, i
	case i > p.last:
		names[p.last].next, p.last = i, i
	default:
		at := p.first
		for names[at].next < i {
			at = names[at].next
		}
		names[i].next, names[at].next = names[at].next, i
	}
}

// fewPeople is up to how many people of an entry are looked through one by one; beyond, they are found by their words.
const fewPeople = 24

// fitting lists the people that a name can be.
func (s *scan) fitting(me person) []int {
	fits := s.fits[:0]
	if len(s.persons) <= fewPeople {
		for k := range s.persons {
			if compatible(me, s.persons[k]) {
				fits = append(fits, k)
			}
		}
	} else {
		for _, w := range me.words {
			for _, k := range s.byWord[string(stem(w.skeleton))] {
				if compatible(me, s.persons[k]) && !slices.Contains(fits, k) {
					fits = append(fits, k)
				}
			}
		}
		slices.Sort(fits)
	}
	s.fits = fits
	return fits
}

// index makes a person findable by its words, once there are many.
func (s *scan) index(k int) {
	if len(s.persons) <= fewPeople {
		return
	}
	if len(s.persons) == fewPeople+1 {
		s.byWord = make(map[string][]int)
		for k := range s.persons[:fewPeople] {
			s.indexWords(k)
		}
	}
	s.indexWords(k)
}

func (s *scan) indexWords(k int) {
	for _, w := range s.persons[k].words {
		s.byWord[string(stem(w.skeleton))] = append(s.byWord[string(stem(w.skeleton))], k)
	}
}

// stem is a word's skeleton without the ending that compatible overlooks.
func stem(w []byte) []byte {
	if n := len(w); n > 5 && (string(w[n-2:]) == "ov" || string(w[n-2:]) == "ev") {
		return w[:n-2]
	}
	return w
}

// closest narrows the people that a name fits to one where it may: to the one with exactly its words and initials.
func (s *scan) closest(me person, fits *[]int) bool {
	for _, k := range *fits {
		p := s.persons[k]
		if len(p.words) == len(me.words) && len(p.initials) == len(me.initials) {
			(*fits)[0] = k
			return true
		}
	}
	return false
}

// keyWord is the skeleton of a word of a name. Given is set for a given name that is no family name here: it stands alone, or beside a word
// that ends as family names do.
type keyWord struct {
	skeleton []byte
	given    bool
}

// keyOf makes the skeletons of a name's words and initials. Particles and the words of patronymics ("uly") are no part of it.
func (s *scan) keyOf(n *name) (p person) {
	words, initials := len(s.keyWords), len(s.keyInitials)
	family := slices.ContainsFunc(n.parts, func(q part) bool { return q.kind != initialPart && s.class(q.to).Is(pack.EndsFamily) })
	for _, q := range n.parts {
		if q.kind == initialPart {
			s.keyInitials = append(s.keyInitials, s.skeletonOf(bytes.TrimRight(s.fold(q.from), ".")))
			continue
		}
		at := q.to
		if q.kind == patronymicPart {
			at = q.from
		}
		s.keyWords = append(s.keyWords, keyWord{s.skeletonOf(s.fold(at)), s.class(at).Is(pack.Given) && (family || len(n.parts) == 1)})
	}
	if len(n.parts) == 0 { // a pattern's
		s.keyWords = append(s.keyWords, keyWord{skeleton: s.skeletonOf(s.foldRange(n.from, n.to))})
	}
	p.words = s.keyWords[words:len(s.keyWords):len(s.keyWords)]
	p.initials = s.keyInitials[initials:len(s.keyInitials):len(s.keyInitials)]
	return p
}

// skeletonOf is the skeleton of a folded word, in memory of the entry.
func (s *scan) skeletonOf(folded []byte) []byte {
	at := len(s.keys)
	s.keys = pack.Skeleton(s.keys, folded)
	return s.keys[at:len(s.keys):len(s.keys)]
}

// contains reports whether a word is among those of a name, by its skeleton, or but for an ending.
func contains(list []keyWord, w keyWord) bool {
	return slices.ContainsFunc(list, func(o keyWord) bool {
		return bytes.Equal(o.skeleton, w.skeleton) || endingOff(o, w) || endingOff(w, o)
	})
}

// endingOff reports whether long is short with the ending of a Russian man's family name: "Rozakhunov", "Rozakhun". The ending of a woman's makes
// another person of it, and so does any ending of a given name: Muratov is not Murat.
func endingOff(long, short keyWord) bool {
	l, s := long.skeleton, short.skeleton
	return !short.given && len(s) >= 4 && len(l) == len(s)+2 && bytes.HasPrefix(l, s) && (bytes.HasSuffix(l, []byte("ov")) || bytes.HasSuffix(l, []byte("ev")))
}

// compatible reports whether two names can be one person's: all words of the one with fewer words are among the other's, at least one, and
// of what is left on both sides, initials and words that they may stand for, one side has nothing that the other lacks.
func compatible(a, b person) bool {
	if len(a.words) > len(b.words) {
		a, b = b, a
	}
	if len(a.words) == 0 {
		return false
	}
	for _, w := range a.words {
		if !contains(b.words, w) {
			return false
		}
	}
	left := make([][]byte, 0, 8) // of the longer name: words that the shorter one lacks, and initials
	for _, w := range b.words {
		if !contains(a.words, w) {
			left = append(left, w.skeleton)
		}
	}
	for _, in := range b.initials {
		if !slices.ContainsFunc(left, func(w []byte) bool { return bytes.HasPrefix(w, in) }) {
			left = append(left, in)
		}
	}
	return lacksNone(a.initials, left) || lacksNone(left, a.initials)
}

// lacksNone reports whether each of list has its own counterpart in other, one that it begins or that begins it.
func lacksNone(list, other [][]byte) bool {
	var used uint64
	for _, x := range list {
		i := slices.IndexFunc(other, func(y []byte) bool {
			return bytes.HasPrefix(y, x) || bytes.HasPrefix(x, y)
		})
		for i >= 0 && i < 64 && used&(1<<i) != 0 {
			next := slices.IndexFunc(other[i+1:], func(y []byte) bool { return bytes.HasPrefix(y, x) || bytes.HasPrefix(x, y) })
			if next < 0 {
				return false
			}
			i += 1 + next
		}
		if i < 0 || i >= 64 {
			return false
		}
		used |= 1 << i
	}
	return true
}

// write makes the record's people, each by the fullest of its names: the most words, then the most initials, then the first.
func (s *scan) write() {
	if len(s.persons) == 0 {
		return
	}
	slices.SortFunc(s.persons, func(a, b person) int { return cmp.Compare(a.first, b.first) })
	s.out.People = s.personSlab.take(len(s.persons))
	for _, p := range s.persons {
		s.out.People = append(s.out.People, model.Person{})
		s.record(p, &s.out.People[len(s.out.People)-1])
	}
}

func (s *scan) record(p person, out *model.Person) {
	best := &s.names[p.first]
	out.Mentions = s.mentions.take(p.count)
	for i := p.first; i >= 0; i = s.names[i].next {
		n := &s.names[i]
		if fullness(n) > fullness(best) {
			best = n
		}
		out.Mentions = append(out.Mentions, s.mention(n.from, n.to, n.rule))
		s.beside(n, out)
	}
	out.Name = s.written(best)
	s.assign(best, out)
}

func fullness(n *name) int {
	words, initials := 0, 0
	for _, p := range n.parts {
		if p.kind == initialPart {
			initials++
		} else {
			words++
		}
	}
	return words*16 + initials
}

// written is a name as it stands, without the nickname between its parts.
func (s *scan) written(n *name) string {
	for i := 1; i < len(n.parts); i++ {
		if s.kindIs(n.parts[i-1].to+1, parser.OpenQuote) {
			first := name{from: n.from, to: n.parts[i-1].to}
			rest := name{from: n.parts[i].from, to: n.to, parts: n.parts[i:]}
			return s.plain(first.from, first.to) + " " + s.written(&rest)
		}
	}
	return s.plain(n.from, n.to)
}

// plain is the text of the words from to to with single spaces for white space.
func (s *scan) plain(from, to int) string {
	sp := s.span(from, to)
	text := s.text[sp.Start:sp.End]
	for i := int(s.words[from].token) + 1; i < int(s.words[to].token); i++ {
		if t := s.tokens.List[i]; t.Kind == parser.Space && s.text[t.Start:t.End] != " " {
			return string(bytes.Join(bytes.Fields([]byte(text)), []byte(" ")))
		}
	}
	return text
}

// familyBeside reports whether a name has a family name, or another word with the endings of both, beside part i.
func (s *scan) familyBeside(n *name, i int) bool {
	for k, p := range n.parts {
		if k > i && s.class(p.to).Is(pack.EndsFamily) || k != i && p.kind == familyPart {
			return true
		}
	}
	return false
}

// assign says which part of the fullest name is which, where lists and endings tell.
func (s *scan) assign(n *name, out *model.Person) {
	var words []part
	for i, p := range n.parts {
		text := s.plain(p.from, p.to)
		switch {
		case p.kind == initialPart:
			out.Initials += text
		case p.kind == patronymicPart && len(n.parts) > 1 && !(s.class(p.to).Is(pack.EndsFamily) && !s.familyBeside(n, i)):
			out.Patronymic = text
		default:
			if p.kind == patronymicPart { // a family name that ends as fathers' names do
				p.kind = familyPart
			}
			words = append(words, p)
		}
	}
	switch {
	case len(words) == 1 && (out.Initials != "" || words[0].kind == familyPart):
		out.Family = s.plain(words[0].from, words[0].to)
	case len(words) == 1 && words[0].kind == givenPart:
		out.Given = s.plain(words[0].from, words[0].to)
	case len(words) == 2:
		a, b := words[0], words[1]
		if a.kind == familyPart && b.kind != familyPart {
			a, b = b, a
		} else if !(b.kind == familyPart || a.kind == givenPart && b.kind != givenPart) {
			return
		}
		out.Given, out.Family = s.plain(a.from, a.to), s.plain(b.from, b.to)
	}
}
