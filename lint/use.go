package lint

import (
	"iter"
	"slices"

	"github.com/openchronicle/chronicle/model"
)

// Use is one place where one of the variants of a style is written, or what else a rule wants to know of a paragraph when it reviews the draft.
type Use struct {
	Variant int
	At      model.Span // bytes of the draft's text
	Group   string     // uses of different groups are judged apart
	Outer   int        // variant of the use that it stands in, -1 for none; one that stands in another does not count for the majority

	rule      *Rule
	order     int // of the rule among those in force
	paragraph *Paragraph
}

// Names are what the variant of the use and the house's variant are called in messages.
func (u Use) Names(house int) (found, wanted string) {
	names := u.rule.Style.Names
	return names[u.Variant], names[house]
}

// Deviates is the message that says so: "a title with a full stop where the house style is a title without a full stop".
func (u Use) Deviates(house int) string {
	found, wanted := u.Names(house)
	return found + " where the house style is " + wanted
}

// used is a Use as a Review keeps it: a draft has about one for every line, and without pointers they cost the collector nothing.
type used struct {
	at             model.Span
	paragraph      int32 // number
	group          int32 // see groups
	variant, outer int8
}

// uses are those of one rule.
type uses struct {
	list   pile[used]
	sorted bool
}

func (u *uses) forget() {
	u.list.forget()
	u.sorted = false
}

// groups numbers the groups of uses. No group at all is number 0.
type groups struct {
	names   []string
	numbers map[string]int32

	// What grouped works with, and gives.
	places []int32 // by the number of a group: 1 + its place in parts while these are filled, else 0
	counts []int   // of the uses in a part
	room   []used  // of the parts
	parts  [][]used
}

// forget forgets the groups, and their table where it is large.
func (g *groups) forget() {
	if len(g.names) > mostMore {
		*g = groups{}
		return
	}
	clear(g.numbers)
	g.names, g.parts, g.room = emptied(g.names), emptied(g.parts), emptied(g.room)
}

func (g *groups) number(name string) int32 {
	if name == "" {
		return 0
	}
	n, known := g.numbers[name]
	if !known {
		if len(g.names) == 0 {
			g.names = append(g.names, "")
		}
		if g.numbers == nil {
			g.numbers = map[string]int32{}
		}
		n = int32(len(g.names))
		g.names = append(g.names, name)
		g.numbers[name] = n
	}
	return n
}

func (g *groups) name(number int32) string {
	if number == 0 {
		return ""
	}
	return g.names[number]
}

// stored is a use as it is kept, and use is what it was.
func (r *Review) stored(u *Use) used {
	return used{at: u.At, paragraph: int32(u.paragraph.number), group: r.groups.number(u.Group), variant: int8(u.Variant), outer: int8(u.Outer)}
}

func (r *Review) use(u used) Use {
	return Use{
		Variant: int(u.variant), At: u.at, Group: r.groups.name(u.group), Outer: int(u.outer),
		rule: r.rules[r.order], order: r.order, paragraph: r.checked[u.paragraph],
	}
}

// Uses are what the rule has told of the paragraphs, in order of the text.
func (r *Review) Uses() iter.Seq[Use] {
	return func(yield func(Use) bool) {
		for _, u := range r.used() {
			if !yield(r.use(u)) {
				return
			}
		}
	}
}

// used are the Uses of the rule as they are kept.
func (r *Review) used() []used {
	of := &r.uses[r.order]
	list := of.list.list()
	if !of.sorted {
		of.sorted = true
		r.inOrder(list)
	}
	return list
}

// inOrder puts uses in order of the text; those at one place stay as they are. The paragraphs are in order, so that each use is put to those of its
// paragraph, and only these are compared with each other.
func (r *Review) inOrder(list []used) {
	if slices.IsSortedFunc(list, earlier) {
		return
	}
	r.from, r.unsorted = append(r.from[:0], make([]int32, len(r.checked)+1)...), append(r.unsorted[:0], list...)
	from, unsorted := r.from, r.unsorted
	for i := range list {
		from[r.checked[list[i].paragraph].place+1]++
	}
	for i := 1; i < len(from); i++ {
		from[i] += from[i-1]
	}
	for i := range unsorted {
		at := &from[r.checked[unsorted[i].paragraph].place]
		list[*at] = unsorted[i]
		*at++
	}
	first := int32(0)
	for _, end := range from[:len(r.checked)] {
		if of := list[first:end]; !slices.IsSortedFunc(of, earlier) {
			slices.SortStableFunc(of, earlier)
		}
		first = end
	}
}

func earlier(a, b used) int { return a.at.Start - b.at.Start }

// grouped parts uses by their group, the groups in order of their first use. The parts are good until the next call.
func (r *Review) grouped(list []used) [][]used {
	g := &r.groups
	g.parts = g.parts[:0]
	switch {
	case len(list) == 0:
		return nil
	case !slices.ContainsFunc(list, func(u used) bool { return u.group != list[0].group }):
		g.parts = append(g.parts, list)
		return g.parts
	}
	g.part(list)
	return g.parts
}

// part puts uses of several groups to those of their group.
func (g *groups) part(list []used) {
	if more := len(g.names) - len(g.places); more > 0 {
		g.places = append(g.places, make([]int32, more)...)
	}
	g.counts = g.counts[:0]
	for i := range list {
		place := &g.places[list[i].group]
		if *place == 0 {
			g.counts = append(g.counts, 0)
			*place = int32(len(g.counts))
		}
		g.counts[*place-1]++
	}
	room := slices.Grow(g.room[:0], len(list))
	g.room = room[:len(list)]
	for _, n := range g.counts {
		g.parts = append(g.parts, room[:0:n])
		room = room[n:n]
	}
	for i := range list {
		part := &g.parts[g.places[list[i].group]-1]
		*part = append(*part, list[i])
	}
	for _, part := range g.parts {
		g.places[part[0].group] = 0
	}
}
