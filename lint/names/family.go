package names

import (
	"cmp"
	"slices"
)

// family is all sightings with one family name.
type family struct {
	root        *root
	first, last *group          // the first of what the sightings say, each leading to the next, and the last
	count       int             // of these
	specs       map[spec]*group // the same, once there are many
	unsettled   []name          // given names beside the word where nothing tells whether it is the family name
}

// spec is what a sighting says of a person beside the family name: in full, or sounds of initials. Sightings with one spec go one way.
type spec struct {
	given         *root
	initial       string
	second        *root
	secondInitial string
}

// of is the group of the sightings that say this, nil where there is none yet.
func (f *family) of(s spec) *group {
	if f.specs != nil {
		return f.specs[s]
	}
	g := f.first
	for g != nil && g.spec() != s {
		g = g.next
	}
	return g
}

// put adds a group of what no other says.
func (f *family) put(s spec, g *group) {
	if f.count++; f.count == 1 {
		f.first = g
	} else {
		f.last.next = g
	}
	f.last = g
	switch {
	case f.specs != nil:
		f.specs[s] = g
	case f.count > few:
		f.specs = map[spec]*group{}
		for g := f.first; g != nil; g = g.next {
			f.specs[g.spec()] = g
		}
	}
}

// spec is what all sightings of a group say that has not been joined by another.
func (g *group) spec() spec {
	return spec{g.given.root, g.given.sound, g.second.root, g.second.sound}
}

// rank orders groups by how much is known of them, the most first. Groups of one rank are judged side by side, by what was known before them:
// so their order decides nothing.
func (g *group) rank() int { return 3*g.given.rank() + g.second.rank() }

func (g *group) agrees(o *group) bool { return g.given.agrees(&o.given) && g.second.agrees(&o.second) }

// join puts o's sightings to g's.
func (c *clusterer) join(g, o *group) {
	c.link(&g.sightings, o.sightings)
	g.given.learn(&o.given)
	g.second.learn(&o.second)
}

// bare is the rank of a family name alone.
const bare = 8

// joining is the work on one family.
type joining struct {
	*family
	specs   []*group
	from    int                // where its people begin in the groups of the clusterer
	known   int                // where those end that the rounds before have found
	byGiven map[*root][]*group // these, by full given names, once they are many
	claimed []*group           // whom groups of this round join
	lone    []*group           // sightings that could be two people's
}

// cluster adds the people of a family to the groups.
func (c *clusterer) cluster(f *family) {
	if f.count == 0 {
		return
	}
	if f.count == 1 && (f.first.given.root != nil || len(f.unsettled) == 0) { // nobody else could be meant
		c.groups = append(c.groups, f.first)
		return
	}
	j := &c.joining
	*j = joining{family: f, specs: j.specs[:0], from: len(c.groups), known: len(c.groups), claimed: j.claimed[:0], lone: j.lone[:0]}
	for g := f.first; g != nil; g = g.next {
		j.specs = append(j.specs, g)
	}
	slices.SortFunc(j.specs, func(a, b *group) int {
		return cmp.Or(cmp.Compare(a.rank(), b.rank()), cmp.Compare(a.sightings.first, b.sightings.first))
	})
	for specs := j.specs; len(specs) > 0; {
		n := 1
		for n < len(specs) && specs[n].rank() == specs[0].rank() {
			n++
		}
		c.round(specs[:n])
		specs = specs[n:]
	}
	c.groups = append(c.groups, j.lone...)
}

// round judges the groups of one rank.
func (c *clusterer) round(specs []*group) {
	j := &c.joining
	for _, g := range specs {
		switch fits, one := c.fitting(g); {
		case fits == 0:
			c.groups = append(c.groups, g)
		case fits == 1:
			if one.claims == nil {
				j.claimed = append(j.claimed, one)
			}
			one.claims = append(one.claims, g)
		case g.rank() == bare:
			c.inOwnEntry(g)
		default:
			j.lone = append(j.lone, c.split(g)...)
		}
	}
	for _, one := range j.claimed {
		if contrary(one.claims) {
			c.groups = append(c.groups, one.claims...)
		} else {
			for _, g := range one.claims {
				c.join(one, g)
			}
		}
		one.claims = nil
	}
	j.claimed = j.claimed[:0]
	j.index(c.groups)
}

// index takes in the groups that a round has found.
func (j *joining) index(groups []*group) {
	found := groups[j.known:]
	j.known = len(groups)
	if j.byGiven == nil {
		if j.known-j.from <= few {
			return
		}
		j.byGiven, found = map[*root][]*group{}, groups[j.from:]
	}
	for _, g := range found {
		if g.given.root != nil {
			j.byGiven[g.given.root] = append(j.byGiven[g.given.root], g)
		}
	}
}

// contrary reports whether groups that would all join one person cannot be one person together: "A.S." and "A.K." beside Azamat, "S." and "Sh."
// beside Sharipa.
func contrary(list []*group) bool {
	return slices.ContainsFunc(list, func(g *group) bool { return !g.agrees(list[0]) })
}

// crowd is how many people may bear a family name before a lesser form of it means nobody. It also bounds what looking for one costs.
const crowd = 1000

// fitting counts the people whom g can be, up to two, and gives the one.
func (c *clusterer) fitting(g *group) (fits int, one *group) {
	j := &c.joining
	among := c.groups[j.from:j.known]
	switch {
	case g.given.root == nil:
		if len(among) > crowd || slices.ContainsFunc(j.unsettled, func(n name) bool { return g.given.agrees(&n) }) {
			return 2, nil
		}
	case j.byGiven != nil:
		among = j.byGiven[g.given.root]
	}
	for _, o := range among {
		if g.agrees(o) {
			one = o
			if fits++; fits == 2 {
				return 2, nil
			}
		}
	}
	return fits, one
}

// split makes a group of each sighting of a group.
func (c *clusterer) split(g *group) []*group {
	all := make([]*group, 0, g.sightings.count)
	for at := range c.each(g.sightings) {
		all = append(all, &group{sightings: chain{at, at, 1}, family: g.family, given: g.given, second: g.second, sure: g.sure})
	}
	return all
}

// inOwnEntry joins each sighting of a family name alone, which could be two people's, to the one of them who is in the same entry.
func (c *clusterer) inOwnEntry(g *group) {
	j := &c.joining
	here := map[int][]*group{}
	for _, list := range [][]*group{c.groups[j.from:j.known], j.lone} {
		for _, o := range list {
			for at := range c.each(o.sightings) {
				entry := c.people[at].Entry
				if list := here[entry]; len(list) == 0 || list[len(list)-1] != o {
					here[entry] = append(list, o)
				}
			}
		}
	}
	for _, alone := range c.split(g) {
		if list := here[c.people[alone.sightings.first].Entry]; len(list) == 1 {
			c.join(list[0], alone)
		} else {
			j.lone = append(j.lone, alone)
		}
	}
}
