package names

import (
	"cmp"
	"slices"
)

// family is all sightings with one family name.
type family struct {
	key       string
	one       *group          // what the first sightings say
	specs     map[spec]*group // the same, by what they say, once there are several
	unsettled []name          // given names beside the word where nothing tells whether it is the family name

	groups []*group            // people found so far
	byKey  map[string][]*group // of these, by full given names
	lone   []*group            // sightings that could be two people's
}

// spec is what a sighting says of a person beside the family name: keys in full, or sounds of initials. Sightings with one spec go one way.
type spec struct {
	given, initial, second, secondInitial string
}

// of is the group of the sightings that say this, nil where there is none yet. Most families have one.
func (f *family) of(s spec) *group {
	if f.specs == nil && f.one != nil && f.one.spec() == s {
		return f.one
	}
	return f.specs[s]
}

func (f *family) put(s spec, g *group) {
	switch {
	case f.one == nil:
		f.one = g
		return
	case f.specs == nil:
		f.specs = map[spec]*group{f.one.spec(): f.one}
	}
	f.specs[s] = g
}

// spec is what all sightings of a group say that has not been joined by another.
func (g *group) spec() spec { return spec{g.given.key, g.given.sound, g.second.key, g.second.sound} }

// rank orders groups by how much is known of them, the most first. Groups of one rank are judged side by side, by what was known before them:
// so their order decides nothing.
func (g *group) rank() int { return 3*g.given.rank() + g.second.rank() }

func (g *group) agrees(o *group) bool { return g.given.agrees(&o.given) && g.second.agrees(&o.second) }

// join puts o's sightings to g's.
func (g *group) join(o *group) {
	g.at = append(g.at, o.at...)
	g.given.learn(&o.given)
	g.second.learn(&o.second)
}

// bare is the rank of a family name alone.
const bare = 8

// cluster adds the people of the family to a list.
func (f *family) cluster(list []*group, people []Sighting) []*group {
	if f.specs == nil && f.one != nil && (f.one.given.key != "" || len(f.unsettled) == 0) { // nobody else could be meant
		return append(list, f.one)
	}
	if f.specs == nil && f.one != nil {
		f.specs = map[spec]*group{f.one.spec(): f.one}
	}
	f.byKey = map[string][]*group{}
	specs := make([]*group, 0, len(f.specs))
	for _, g := range f.specs {
		slices.Sort(g.at)
		specs = append(specs, g)
	}
	slices.SortFunc(specs, func(a, b *group) int { return cmp.Or(cmp.Compare(a.rank(), b.rank()), cmp.Compare(a.at[0], b.at[0])) })
	for len(specs) > 0 {
		n := 1
		for n < len(specs) && specs[n].rank() == specs[0].rank() {
			n++
		}
		f.round(specs[:n], people)
		specs = specs[n:]
	}
	return append(append(list, f.groups...), f.lone...)
}

// round judges the groups of one rank.
func (f *family) round(specs []*group, people []Sighting) {
	var found []*group
	claims := map[*group][]*group{}
	for _, g := range specs {
		switch fits, one := f.fitting(g); {
		case fits == 0:
			found = append(found, g)
		case fits == 1:
			claims[one] = append(claims[one], g)
		case g.rank() == bare:
			f.inOwnEntry(g, people)
		default:
			f.lone = append(f.lone, split(g)...)
		}
	}
	for one, list := range claims {
		if contrary(list) {
			found = append(found, list...)
			continue
		}
		for _, g := range list {
			one.join(g)
		}
	}
	for _, g := range found {
		f.groups = append(f.groups, g)
		if g.given.key != "" {
			f.byKey[g.given.key] = append(f.byKey[g.given.key], g)
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
func (f *family) fitting(g *group) (fits int, one *group) {
	among := f.groups
	if g.given.key != "" {
		among = f.byKey[g.given.key]
	} else if len(among) > crowd || slices.ContainsFunc(f.unsettled, func(n name) bool { return g.given.agrees(&n) }) {
		return 2, nil
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

func split(g *group) (all []*group) {
	for _, at := range g.at {
		all = append(all, &group{at: []int{at}, family: g.family, given: g.given, second: g.second, sure: g.sure})
	}
	return all
}

// inOwnEntry joins each sighting of a family name alone, which could be two people's, to the one of them who is in the same entry.
func (f *family) inOwnEntry(g *group, people []Sighting) {
	here := map[int][]*group{}
	for _, list := range [][]*group{f.groups, f.lone} {
		for _, o := range list {
			for _, at := range o.at {
				if list := here[people[at].Entry]; len(list) == 0 || list[len(list)-1] != o {
					here[people[at].Entry] = append(list, o)
				}
			}
		}
	}
	for _, alone := range split(g) {
		if list := here[people[alone.at[0]].Entry]; len(list) == 1 {
			list[0].join(alone)
		} else {
			f.lone = append(f.lone, alone)
		}
	}
}
