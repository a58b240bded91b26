package lint

import (
	"fmt"
	"strings"

	"github.com/openchronicle/chronicle/parser"
)

// peopleNamed compares the number of people before the colon at token i with those whom the list behind it names, each with what became of them: "5 activists were punished: Askar Bekov, 15
// days; Marat Kaliyev, a fine". Where they are far apart the number is of others.
func (p *Pass) peopleNamed(i int, total quantity) {
	if !p.ofPeople(total, i) {
		return
	}
	named, end := p.peopleIn(i)
	if apart := int64(named) - total.n; named > 1 && apart != 0 && max(apart, -apart) <= max(1, total.n/5) {
		p.Report(p.Span(total.from, end), fmt.Sprintf("%d are announced, %d are named", total.n, named))
	}
}

// ofPeople reports whether a number counts people, "5 activists", "five more civil activists", all of whom the list behind token i is to name: not "three brothers and a cousin", "12 people,
// including".
func (p *Pass) ofPeople(total quantity, i int) bool {
	people := false
	for at, near := p.Next(total.to), 0; at < i; at, near = p.Next(at), near+1 {
		if near < 3 && p.isPeople(at) {
			if people = true; p.folds(p.Next(at), "and") {
				return false
			}
		}
		if p.folds(at, "including", "among", "some", "particular", "example", "other", "others") {
			return false
		}
	}
	return people
}

// peopleIn counts the members of the list behind token i where each begins with one name, after who that is, and ends at a semicolon; where the list has none, with what stands in brackets or
// behind a dash, before a comma or "and". It is 0 where a member is something else or has a second name. End is the last token of the list.
func (p *Pass) peopleIn(i int) (named, end int) {
	semicolons := false
	depth := 0
	for end = p.Next(i); end < p.Count() && (depth > 0 || !p.sentenceOver(end)); end++ {
		if depth += p.bracket(end); end-i > longestList || p.Kind(end) == parser.OpenQuote || p.Byte(end) == ':' {
			return 0, end
		}
		semicolons = semicolons || depth == 0 && p.Byte(end) == ';'
	}
	end = p.pastInitial(end)
	for at := p.Next(i); at < end; {
		to, ok := p.namedFirst(at)
		if !ok {
			return 0, end
		}
		named++
		at = p.memberEnd(to+1, end, semicolons)
		if at < 0 {
			return 0, end
		}
	}
	return named, end - 1
}

// namedFirst is the last token of the name with which a member of a list begins at token i, with at most four small words before it: "and his daughter Dana Bekova".
func (p *Pass) namedFirst(i int) (to int, ok bool) {
	for range 5 {
		if name, ok := p.nameAt(p.Span(i, i)); ok {
			_, to := p.within(name)
			return to, true
		}
		if !p.smallWord(i) {
			return 0, false
		}
		i = p.Next(i)
	}
	return 0, false
}

// memberEnd is where the next member of a list begins, behind what the last one goes on with from token i; end behind the last, -1 where another name stands in this one, or it goes on
// otherwise than members of such lists do.
func (p *Pass) memberEnd(i, end int, semicolons bool) int {
	depth, dashed := 0, false
	for ; i < end; i++ {
		depth += p.bracket(i)
		if p.Kind(i) == parser.Space || depth > 0 || p.Byte(i) == ')' {
			continue
		}
		switch {
		case semicolons && p.Byte(i) == ';', !semicolons && (p.Byte(i) == ',' || p.Token(i) == "and"):
			next := p.Next(i)
			if p.Token(next) == "and" {
				next = p.Next(next)
			}
			return next
		case p.isDash(i):
			dashed = true
		case !semicolons && !dashed:
			return -1
		}
		if _, ok := p.nameAt(p.Span(i, i)); ok {
			return -1
		}
	}
	return end
}

// bracket is by how many brackets token i goes deeper: 1 for one that opens, -1 for one that closes.
func (p *Pass) bracket(i int) int {
	return strings.Count(p.Token(i), "(") - strings.Count(p.Token(i), ")")
}
