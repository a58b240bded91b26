package names

import (
	"slices"

	"github.com/openchronicle/chronicle/internal/slab"
)

// Cluster says which sightings of a report are of one person. Every sighting is in one Person; they come in the order of their first sighting,
// and which sightings are together does not depend on their order.
//
//   - Family names must have one Key; Bekov and Bekova never have.
//   - Given names, where both are known, must have one Key, or one be an initial that can stand for the other; and so with second names.
//   - The fuller joins first. A lesser form ("A. Bekov", "Bekov") joins the one person whom it can mean. If it can mean two, "A. Bekov" joins
//     neither, and Bekov alone joins the one who is in its own entry, if one is.
//   - A given name alone joins nothing.
//   - "Bekov Azamat" is "Azamat Bekov".
func (r *Reader) Cluster(people []Sighting) []Person {
	r.forget()
	c := clusterer{
		reader: r, people: people, facts: make([]facts, len(people)), ordinals: make([]int, len(people)),
		evidence: newEvidence(), pairs: map[[2]string]*pair{}, families: map[string]*family{},
	}
	c.takeApart()
	for i := range people {
		c.ordinals[i] = i
		c.facts[i] = r.facts(&people[i], c.formsOf(i))
		c.evidence.add(r, &people[i], &c.facts[i])
	}
	c.pairUp()
	c.settle()
	for i := range people {
		c.single(i)
	}
	for _, f := range c.families {
		c.groups = f.cluster(c.groups, people)
	}
	c.inOrder()
	return c.persons()
}

// takeApart takes all forms of all sightings apart.
func (c *clusterer) takeApart() {
	n := 0
	for i := range c.people {
		n += len(c.people[i].Forms)
	}
	c.forms, c.formsTo = make([]*form, 0, n), make([]int, len(c.people))
	for i := range c.people {
		for j := range c.people[i].Forms {
			c.forms = append(c.forms, c.reader.form(c.people[i].Forms[j].Text))
		}
		c.formsTo[i] = len(c.forms)
	}
}

// formsOf are the forms of a sighting.
func (c *clusterer) formsOf(at int) []*form {
	return c.forms[c.formsTo[at]-len(c.people[at].Forms) : c.formsTo[at]]
}

// inOrder puts the groups in order of their first sighting. No two have one.
func (c *clusterer) inOrder() {
	first := make([]*group, len(c.people))
	for _, g := range c.groups {
		slices.Sort(g.at)
		first[g.at[0]] = g
	}
	c.groups = slices.DeleteFunc(first, func(g *group) bool { return g == nil })
}

type clusterer struct {
	reader   *Reader
	people   []Sighting
	facts    []facts
	forms    []*form // of all sightings, one behind the other
	formsTo  []int   // of each sighting: where they end
	ordinals []int   // 0, 1, 2 …: lists of one sighting are parts of it
	evidence *evidence
	pairs    map[[2]string]*pair
	families map[string]*family
	groups   []*group

	pairSlab   slab.Of[pair]
	familySlab slab.Of[family]
	groupSlab  slab.Of[group]
}

// group is sightings of one person.
type group struct {
	at     []int
	family string // key, "" where there is none
	given  name
	second name
	sure   bool
}

// pairUp puts sightings by the same two words together.
func (c *clusterer) pairUp() {
	for i := range c.facts {
		f := &c.facts[i]
		if len(f.words) != 2 {
			continue
		}
		keys := [2]string{f.words[0].key, f.words[1].key}
		slices.Sort(keys[:])
		p := c.pairs[keys]
		if p == nil {
			p = c.pairSlab.Next()
			p.keys, p.family = keys, -1
			c.pairs[keys] = p
		}
		p.add(c.one(i), f)
	}
}

// one is a list of one sighting.
func (c *clusterer) one(at int) []int { return c.ordinals[at : at+1 : at+1] }

// settle finds the family name of each pair, and gives its sightings to that family. Where nothing tells which word it is, the pair is apart, and
// stands in the way of all that could be it either way.
func (c *clusterer) settle() {
	var open []*pair
	for _, p := range c.pairs {
		if !c.evidence.ended(p) {
			open = append(open, p)
		}
	}
	for _, p := range open {
		c.evidence.settle(p)
	}
	for _, p := range c.pairs {
		side, f := p.family, (*family)(nil)
		if side >= 0 {
			f = c.familyOf(p.keys[side])
		} else {
			for s, key := range p.keys {
				one := c.familyOf(key)
				one.unsettled = append(one.unsettled, p.name(1-s))
			}
			if side = 1; p.last[0] > p.last[1] { // as good a guess as any
				side = 0
			}
			f = &family{key: p.keys[side]}
			c.families["\x00"+p.keys[0]+"\x00"+p.keys[1]] = f
		}
		for _, at := range p.at {
			c.add(f, at, p.name(1-side), p.sure)
		}
	}
}

// add gives a sighting to a family.
func (c *clusterer) add(f *family, at int, given name, sure bool) {
	second := c.second(at)
	s := spec{given.key, given.sound, second.key, second.sound}
	g := f.of(s)
	if g == nil {
		g = c.groupSlab.Next()
		*g = group{at: c.one(at), family: f.key, given: given, second: second, sure: sure}
		f.put(s, g)
		return
	}
	g.at = append(g.at, at)
	g.given.learn(&given)
	g.second.learn(&second)
}

func (c *clusterer) familyOf(key string) *family {
	f := c.families[key]
	if f == nil {
		f = c.familySlab.Next()
		f.key = key
		c.families[key] = f
	}
	return f
}

// second is what a sighting says of the second name. Patronymics are compared without their endings: Serikuly is Serikovich.
func (c *clusterer) second(at int) name {
	f := &c.facts[at]
	if f.second == nil {
		return c.reader.initialed(f.secondIni)
	}
	return name{key: c.reader.father(f.second), words: []*word{f.second}}
}

// single gives a sighting by one word or none to its family, or makes it a person alone.
func (c *clusterer) single(at int) {
	switch f := &c.facts[at]; {
	case len(f.words) == 2:
	case len(f.words) == 1 && f.family == 0:
		c.add(c.familyOf(f.words[0].key), at, c.reader.initialed(f.initial), true)
	default:
		g := c.groupSlab.Next()
		g.at = c.one(at)
		if len(f.words) == 1 {
			g.given = name{key: f.words[0].key, words: f.words}
		}
		c.groups = append(c.groups, g)
	}
}
