package names

import (
	"iter"
	"slices"

	"github.com/openchronicle/chronicle/internal/slab"
)

// Cluster says which sightings of a report are of one person. Every sighting is in one Person; they come in the order of their first sighting,
// and which sightings are together does not depend on their order. The people are good until Forget or the next Cluster.
//
//   - Family names must have one Key; Bekov and Bekova never have.
//   - Given names, where both are known, must have one Key, or one be an initial that can stand for the other; and so with second names.
//   - The fuller joins first. A lesser form ("A. Bekov", "Bekov") joins the one person whom it can mean. If it can mean two, "A. Bekov" joins
//     neither, and Bekov alone joins the one who is in its own entry, if one is.
//   - A given name alone joins nothing.
//   - "Bekov Azamat" is "Azamat Bekov".
func (r *Reader) Cluster(people []Sighting) []Person {
	r.Forget()
	r.report++
	c := &r.clusterer
	c.takeApart(r, people)
	for i := range people {
		forms := c.formsOf(i)
		c.facts = append(c.facts, r.facts(&people[i], forms))
		c.evidence.add(&people[i], forms, &c.facts[i])
	}
	c.pairUp()
	c.settle()
	for i := range people {
		c.single(i)
	}
	for _, f := range c.families {
		c.cluster(f)
	}
	return c.persons()
}

// clusterer is what Cluster works with. Its memory is used again for the next report: it has what the Reader keeps of words, and what forget takes out.
type clusterer struct {
	reader   *Reader
	people   []Sighting
	facts    []facts  // of each sighting
	forms    []*form  // of all sightings, one behind the other
	formsTo  []int    // of each sighting: where they end
	next     []int    // of each sighting: see chain
	whose    []*group // of each sighting
	evidence evidence
	pairs    []*pair
	pairOf   map[uint64]*pair // by the numbers of the two roots
	families []*family
	groups   []*group // the people found so far

	pairRoom   slab.Of[pair]
	familyRoom slab.Of[family]
	groupRoom  slab.Of[group]
	nameRoom   slab.Of[name]
	joining    joining
	handed     handed
}

// mostKept bounds the reports whose memory is kept for the next one, by their sightings and by the forms of these.
const mostKept = 1 << 12

// forget empties c. None of the text of the report stays in memory.
func (c *clusterer) forget() {
	if max(len(c.people), len(c.forms)) > mostKept {
		*c = clusterer{}
		return
	}
	c.people = nil
	c.facts, c.forms, c.formsTo = c.facts[:0], c.forms[:0], c.formsTo[:0]
	c.next, c.whose = c.next[:0], c.whose[:0]
	c.pairs, c.families, c.groups = c.pairs[:0], c.families[:0], c.groups[:0]
	clear(c.pairOf)
	c.pairRoom.Rewind()
	c.familyRoom.Rewind()
	c.groupRoom.Rewind()
	c.nameRoom.Rewind()
	c.handed.forget()
}

// takeApart begins with a report, and takes all forms of all sightings apart.
func (c *clusterer) takeApart(r *Reader, people []Sighting) {
	c.reader, c.people, c.evidence = r, people, evidence{r.report}
	room := min(len(people), mostKept)
	c.pairRoom.Ready(room)
	c.familyRoom.Ready(3 * room) // as many as settle may make of a pair
	c.groupRoom.Ready(room)
	n := 0
	for i := range people {
		n += len(people[i].Forms)
	}
	c.forms, c.formsTo = slices.Grow(c.forms, n), slices.Grow(c.formsTo, len(people))
	c.facts, c.next = slices.Grow(c.facts, len(people)), slices.Grow(c.next, len(people))[:len(people)]
	for i := range people {
		for j := range people[i].Forms {
			c.forms = append(c.forms, r.form(people[i].Forms[j].Text))
		}
		c.formsTo = append(c.formsTo, len(c.forms))
	}
}

// formsOf are the forms of a sighting.
func (c *clusterer) formsOf(at int) []*form {
	return c.forms[c.formsTo[at]-len(c.people[at].Forms) : c.formsTo[at]]
}

// chain is some sightings: clusterer.next leads from each to the next one. A sighting is in one chain at most.
type chain struct{ first, last, count int }

// link adds o to a chain.
func (c *clusterer) link(to *chain, o chain) {
	if to.count == 0 {
		*to = o
		return
	}
	c.next[to.last] = o.first
	to.last = o.last
	to.count += o.count
}

// each gives the sightings of a chain. Who is given one may link it to another chain.
func (c *clusterer) each(of chain) iter.Seq[int] {
	return func(yield func(int) bool) {
		for at, left := of.first, of.count; left > 0; left-- {
			next := c.next[at]
			if !yield(at) {
				return
			}
			at = next
		}
	}
}

// group is sightings of one person.
type group struct {
	sightings chain
	family    *root // nil where there is none
	given     name
	second    name
	sure      bool

	next   *group   // what other sightings of the family say
	claims []*group // those that can only mean this one
	forms  int      // how many its sightings have
	person *Person  // that is handed out
}

// pairUp puts sightings by the same two words together.
func (c *clusterer) pairUp() {
	if c.pairOf == nil {
		c.pairOf = map[uint64]*pair{}
	}
	for i := range c.facts {
		f := &c.facts[i]
		if len(f.words) != 2 {
			continue
		}
		side := 0
		if f.words[0].key > f.words[1].key {
			side = 1
		}
		roots := [2]*root{f.words[side].root, f.words[1-side].root}
		numbers := uint64(roots[0].number)<<32 | uint64(roots[1].number)
		p := c.pairOf[numbers]
		if p == nil {
			p = c.pairRoom.Next()
			p.roots, p.family = roots, -1
			c.pairs = append(c.pairs, p)
			c.pairOf[numbers] = p
		}
		p.add(f, side)
		c.link(&p.sightings, chain{i, i, 1})
	}
}

// settle finds the family name of each pair, and gives its sightings to that family. Where nothing tells which word it is, the pair is apart, and
// stands in the way of all that could be it either way.
func (c *clusterer) settle() {
	for _, p := range c.pairs {
		c.evidence.ended(p)
	}
	for _, p := range c.pairs {
		if p.family < 0 {
			c.evidence.settle(p)
		}
		side, f := p.family, (*family)(nil)
		if side >= 0 {
			f = c.familyOf(p.roots[side])
		} else {
			for s, r := range p.roots {
				one := c.familyOf(r)
				if one.unsettled == nil {
					one.unsettled = c.nameRoom.Take(1)
				}
				one.unsettled = append(one.unsettled, p.name(1-s))
			}
			if side = 1; p.last[0] > p.last[1] { // as good a guess as any
				side = 0
			}
			f = c.newFamily(p.roots[side])
		}
		given := p.name(1 - side)
		for at := range c.each(p.sightings) {
			c.add(f, at, &given, p.sure)
		}
	}
}

// add gives a sighting to a family. Those that say the same come in order.
func (c *clusterer) add(f *family, at int, given *name, sure bool) {
	second := c.second(at)
	s := spec{given.root, given.sound, second.root, second.sound}
	g := f.of(s)
	if g == nil {
		g = c.groupRoom.Next()
		*g = group{sightings: chain{at, at, 1}, family: f.root, given: *given, second: second, sure: sure}
		f.put(s, g)
		return
	}
	c.link(&g.sightings, chain{at, at, 1})
	g.given.learn(given)
	g.second.learn(&second)
}

// familyOf is the family of those whose family name has a root.
func (c *clusterer) familyOf(r *root) *family {
	r = r.in(c.evidence.report)
	if r.family == nil {
		r.family = c.newFamily(r)
	}
	return r.family
}

func (c *clusterer) newFamily(r *root) *family {
	f := c.familyRoom.Next()
	f.root = r
	c.families = append(c.families, f)
	return f
}

// second is what a sighting says of the second name. Patronymics are compared without their endings: Serikuly is Serikovich.
func (c *clusterer) second(at int) name {
	f := &c.facts[at]
	if f.second == nil {
		return initialed(f.secondIni)
	}
	return c.reader.father(f.second)
}

// single gives a sighting by one word or none to its family, or makes it a person alone.
func (c *clusterer) single(at int) {
	switch f := &c.facts[at]; {
	case len(f.words) == 2:
	case len(f.words) == 1 && f.family == 0:
		given := initialed(f.initial)
		c.add(c.familyOf(f.words[0].root), at, &given, true)
	default:
		g := c.groupRoom.Next()
		g.sightings = chain{at, at, 1}
		if len(f.words) == 1 {
			g.given = name{root: f.words[0].root, words: f.words}
		}
		c.groups = append(c.groups, g)
	}
}
