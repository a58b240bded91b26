package lint

import (
	"slices"

	"github.com/openchronicle/chronicle/model"
)

// mark is one number of a footnote mark: "[4-6]" has three.
type mark struct {
	number int
	at     model.Span // of the whole mark, bytes of the draft's text
	entry  int        // index in numbering.entries
	part   int        // of the draft: numbers begin anew in each

	apart bool // it stands out of the order of the others
	twin  int  // index of another mark of the part with the same number, in another entry; -1 where there is none
}

// numbering is what the footnote rules know of the marks of a draft. What one of them explains the others do not tell again: an entry that lacks
// its mark explains a gap in the numbers, a gap explains a definition without a mark, a number that stands twice explains one that is left out.
type numbering struct {
	entries []*Paragraph
	marks   []mark // in order of the text
	kept    []int  // indexes of marks: of each part, the longest row of rising numbers
	bare    []int  // indexes of entries without a mark
	likely  []int  // of each of these: the number that its mark would have, 0 where that is open
	parts   int
	partOf  []int // of each entry: the part that it is in
	known   bool  // all of it
}

// numbering of the draft's footnote marks.
func (r *Review) numbering() *numbering {
	if !r.notes.known {
		r.notes.read(r.Entries(), r.marks.list())
	}
	return &r.notes
}

// forget is for the next draft.
func (n *numbering) forget() {
	*n = numbering{kept: emptied(n.kept), bare: emptied(n.bare), likely: emptied(n.likely), partOf: emptied(n.partOf)}
}

// read takes the marks of entries, in order of the entries.
func (n *numbering) read(entries []*Paragraph, marks []mark) {
	n.entries, n.marks, n.known = entries, marks, true
	at := 0
	for i := range entries {
		from := at
		for at < len(marks) && marks[at].entry == i {
			at++
		}
		slices.SortStableFunc(marks[from:at], func(a, b mark) int { return a.at.Start - b.at.Start })
		if from == at {
			n.bare = append(n.bare, i)
		}
	}
	for from := 0; from < len(n.marks); n.parts++ {
		to := n.partEnd(from)
		n.order(from, to)
		from = to
	}
	n.partOf = append(n.partOf, make([]int, len(entries))...)
	for i, at := 0, 0; i < len(entries) && len(n.marks) > 0; i++ {
		for n.marks[at].entry < i && at+1 < len(n.marks) {
			at++
		}
		n.partOf[i] = n.marks[at].part
	}
	n.guess()
}

// partEnd is where the part ends that begins with a mark: before a [1] that a [2] follows, as in a file of several reports.
func (n *numbering) partEnd(from int) int {
	for i := from + 2; i+1 < len(n.marks); i++ {
		if n.marks[i].number == 1 && n.marks[i+1].number == 2 && n.marks[i-1].number > 2 {
			return i
		}
	}
	return len(n.marks)
}

// order finds the row of rising numbers of a part, and the marks that stand apart from it with their twins.
func (n *numbering) order(from, to int) {
	numbers := make([]int, to-from)
	for i := range numbers {
		m := &n.marks[from+i]
		m.part, numbers[i] = n.parts, m.number
	}
	k := len(n.kept)
	for _, i := range rising(numbers, true) {
		n.kept = append(n.kept, from+i)
	}
	if len(n.kept)-k < to-from {
		n.pairUp(from, to, n.kept[k:])
	}
}

// pairUp finds the marks of a part that stand apart from its row, with their twins.
func (n *numbering) pairUp(from, to int, row []int) {
	at := make(map[int]int, to-from)
	for _, i := range row {
		at[n.marks[i].number] = i
	}
	for i := from; i < to; i++ {
		m := &n.marks[i]
		if len(row) > 0 && row[0] == i {
			row = row[1:]
			continue
		}
		m.apart = true
		if other, ok := at[m.number]; ok {
			m.twin = other
		} else {
			at[m.number] = i
		}
	}
}

// guess finds the numbers that the marks of entries without one would have: where as many entries in a row lack a mark as numbers are left out.
func (n *numbering) guess() {
	n.likely = append(n.likely, make([]int, len(n.bare))...)
	for from := 0; from < len(n.bare); {
		before, after := n.around(n.bare[from])
		to := from + 1
		for to < len(n.bare) {
			if x, y := n.around(n.bare[to]); x != before || y != after {
				break
			}
			to++
		}
		for i := from; i < to && after-before == to-from+1; i++ {
			n.likely[i] = before + 1 + i - from
		}
		from = to
	}
}

// around are the numbers in the row before and behind entry i, 0 where there are none.
func (n *numbering) around(i int) (before, after int) {
	at, _ := slices.BinarySearchFunc(n.kept, i, func(k, i int) int { return n.marks[k].entry - i })
	if at > 0 {
		before = n.marks[n.kept[at-1]].number
	}
	if at < len(n.kept) {
		after = n.marks[n.kept[at]].number
	}
	return before, after
}

// marked reports whether the draft gives its entries marks: two thirds of them have one.
func (n *numbering) marked() bool {
	return len(n.entries) > 2 && 3*len(n.bare) <= len(n.entries)
}

// hole is a place where numbers are left out.
type hole struct {
	mark  int // index of the mark behind it
	first int // number left out
	last  int
}

// gaps lists the places in the row where numbers are left out that stand nowhere else in the part, and that nothing else explains.
func (n *numbering) gaps() []hole {
	type place struct{ part, number int }
	strays := map[place]bool{}
	for _, m := range n.marks {
		if m.apart {
			strays[place{m.part, m.number}] = true
		}
	}
	var list []hole
	for k := 1; k < len(n.kept); k++ {
		from, to := n.kept[k-1], n.kept[k]
		part := n.marks[to].part
		g := hole{mark: to, first: n.marks[from].number + 1, last: n.marks[to].number - 1}
		for g.first <= g.last && strays[place{part, g.first}] {
			g.first++
		}
		for g.last >= g.first && strays[place{part, g.last}] {
			g.last--
		}
		if g.first > g.last || to-from > 1 || n.marked() && n.bareBetween(n.marks[from].entry, n.marks[to].entry) {
			continue
		}
		list = append(list, g)
	}
	return list
}

// bareBetween reports whether an entry without a mark stands between two others.
func (n *numbering) bareBetween(from, to int) bool {
	at, _ := slices.BinarySearch(n.bare, from)
	return at < len(n.bare) && n.bare[at] < to
}

// widestGap bounds how many numbers of a gap are looked at one by one: a mistyped "[4000]" leaves thousands out.
const widestGap = 100

// explained lists the numbers that lack a mark for a reason that is told elsewhere.
func (n *numbering) explained() map[int]bool {
	numbers := map[int]bool{}
	for _, g := range n.gaps() {
		for i := g.first; i <= g.last && i < g.first+widestGap; i++ {
			numbers[i] = true
		}
	}
	if n.marked() {
		for _, number := range n.likely {
			numbers[number] = true
		}
	}
	return numbers
}
