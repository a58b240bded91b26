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

// groups numbers the groups of uses. No group at all is number 0.
type groups struct {
	names   []string
	numbers map[string]int32
}

func (g *groups) number(name string) int32 {
	if name == "" {
		return 0
	}
	n, known := g.numbers[name]
	if !known {
		if g.numbers == nil {
			g.names, g.numbers = []string{""}, map[string]int32{}
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
		list = r.inOrder(list)
		of.list = pile[used]{last: list}
	}
	return list
}

// inOrder puts uses in order of the text; those at one place stay as they are. The paragraphs are in order, so that each use is put to those of its
// paragraph, and only these are compared with each other.
func (r *Review) inOrder(list []used) []used {
	if slices.IsSortedFunc(list, earlier) {
		return list
	}
	from := make([]int32, len(r.checked)+1) // where the uses of a paragraph begin, by its place in the text
	for i := range list {
		from[r.checked[list[i].paragraph].place+1]++
	}
	for i := 1; i < len(from); i++ {
		from[i] += from[i-1]
	}
	sorted := make([]used, len(list))
	for i := range list {
		at := &from[r.checked[list[i].paragraph].place]
		sorted[*at] = list[i]
		*at++
	}
	first := int32(0)
	for _, end := range from[:len(r.checked)] {
		if of := sorted[first:end]; !slices.IsSortedFunc(of, earlier) {
			slices.SortStableFunc(of, earlier)
		}
		first = end
	}
	return sorted
}

func earlier(a, b used) int { return a.at.Start - b.at.Start }

// grouped parts uses by their group, the groups in order of their first use.
func (r *Review) grouped(list []used) [][]used {
	switch {
	case len(list) == 0:
		return nil
	case !slices.ContainsFunc(list, func(u used) bool { return u.group != list[0].group }):
		return [][]used{list}
	}
	at := make([]int32, len(r.groups.names)+1) // by the number of the group: 1 + its place
	var counts []int
	for i := range list {
		place := &at[list[i].group]
		if *place == 0 {
			counts = append(counts, 0)
			*place = int32(len(counts))
		}
		counts[*place-1]++
	}
	parts, room := make([][]used, len(counts)), make([]used, len(list))
	for g, n := range counts {
		parts[g], room = room[:0:n], room[n:]
	}
	for i := range list {
		g := at[list[i].group] - 1
		parts[g] = append(parts[g], list[i])
	}
	return parts
}
