package lint

import (
	"fmt"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// What follows is part of sum-mismatch: people who are counted and then named, "five detainees, Yerzhan Akhan, Ruslan Shin and Dana Kabyl, were".

// mostCounted is how many people are counted and named at most; who counts more names some of them.
const mostCounted = 12

// namesBehindCounts compares the number of people that a comma follows with the names behind it, where "and" closes their list.
func (p *Pass) namesBehindCounts() {
	for k := range p.Entry.People {
		first := p.At(p.Entry.People[k].Mentions[0].Start)
		comma := p.Prev(first)
		if p.Byte(comma) != ',' || p.Quoted(first) {
			continue
		}
		total, ok := p.peopleBefore(comma)
		if !ok {
			continue
		}
		if named, last := p.namedFrom(k, first); named > 1 && int64(named) != total.n {
			p.Report(p.Span(total.from, last), fmt.Sprintf("%d are announced, %d are named", total.n, named))
		}
	}
}

// peopleBefore is the number of people that stands before the comma at token i: "five detained miners,".
func (p *Pass) peopleBefore(i int) (total quantity, ok bool) {
	const longest = 3 // words behind the number
	noun := p.Prev(i)
	if !p.isPeople(noun) {
		return total, false
	}
	at := noun
	for range longest {
		if at = p.Prev(at); p.Kind(at) != parser.Word && p.Kind(at) != parser.Number {
			return total, false
		}
		if total, ok = p.countTo(at); ok {
			before := p.Prev(total.from)
			if p.folds(before, "the") { // "three of the five officers"
				before = p.Prev(before)
			}
			return total, total.n > 1 && total.n <= mostCounted && !p.rough(total.from) && !p.folds(before, "of", "other", "another", "these", "those")
		}
	}
	return total, false
}

// namedFrom counts the names of a list that begins with the k-th person, at token i, and that "and" closes, and gives its last token; 0 where it is not closed, or may go
// on. People stand in the order of their first mentions.
func (p *Pass) namedFrom(k, i int) (named, last int) {
	for closed := false; named <= mostCounted && k+named < len(p.Entry.People); {
		m := &p.Entry.People[k+named].Mentions[0]
		if p.At(m.Start) != i {
			return 0, 0
		}
		end := p.last(i, m.End)
		named++
		next := p.Next(end)
		if closed {
			comma := p.Byte(next) == ','
			if comma {
				next = p.Next(next)
			}
			if p.folds(next, "and", "as", "from", "of") || comma && (p.Has(next, parser.Capital) || p.class(next).Is(pack.Role|pack.Title)) {
				return 0, 0
			}
			return named, end
		}
		comma := p.Byte(next) == ','
		if comma {
			next = p.Next(next)
		}
		if closed = p.folds(next, "and"); closed {
			next = p.Next(next)
		} else if !comma {
			return 0, 0
		}
		i = next
	}
	return 0, 0
}
