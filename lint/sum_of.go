package lint

import (
	"fmt"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// What follows is part of sum-mismatch: parts of a whole that “of” stands before or behind.

// ofList compares "of 148 complaints, 96 were dismissed, 41 were …" and "148 complaints were filed, 96 of them by women, 41 …" with the whole. Not all of
// it has to be told: only parts that nearly make the whole are reported.
func (p *Pass) ofList(i int) {
	at := p.Next(i)
	if p.folds(at, "the", "these", "those") && p.Kind(p.Next(at)) == parser.Number { // "of the 46 complaints received"
		at = p.Next(at)
	}
	total, whole := p.isCount(at)
	switch p.Token(at) {
	case "them", "whom", "which", "these":
		if p.Token(i) == "Of" {
			p.ofThose(i, at)
			return
		}
		first := p.Prev(i)
		if _, counts := p.isCount(p.Next(at)); counts && p.Byte(first) == ',' {
			if total, whole = p.announced(first); whole { // "19 complaints, of which 11 were …"
				p.compareParts(total, p.list(at))
			}
			return
		}
		for p.Kind(first-1) == parser.Number || p.Byte(first-1) == ',' && p.Kind(first-2) == parser.Number {
			first--
		}
		part, counts := p.isCount(first)
		if !counts {
			return
		}
		if at = p.clauseComma(first); at < 0 {
			p.ofThoseBefore(first)
			return
		}
		if p.restBehind(at, part) {
			return
		}
		if total, whole = p.announced(at); whole && part.n > total.n && part.n > 1 {
			p.Report(p.Span(total.from, part.to), fmt.Sprintf("%d of %d", part.n, total.n))
			return
		}
	default:
		if whole {
			p.outOf(i, total)
		}
		if !whole || total.n < 10 {
			return
		}
		for at = total.to + 1; at < total.to+longestWhole && p.Byte(at) != ','; at++ {
			if p.Kind(at) == parser.Number { // "of 74 convicts 31 had been beaten, …", not "a total of 25 people were detained after 12 drivers"
				if p.folds(p.Prev(i), "total") || p.in(p.Prev(at), prepositions) {
					return
				}
				p.compareParts(total, p.list(at-1))
				return
			}
			if p.Kind(at) != parser.Space && p.Kind(at) != parser.Word {
				return
			}
		}
		if c, counts := p.isCount(p.Next(at)); counts && p.folds(p.Next(c.to), "of") { // the list is looked at from that "of"
			return
		}
	}
	if !whole || p.Byte(at) != ',' {
		return
	}
	p.compareParts(total, p.list(at))
}

// longestWhole is how many tokens what a whole is of has at most: "of 74 residents of the city under investigation".
const longestWhole = 16

// ofThoseBefore compares the parts in a sentence that begins with token i, "28 of them were arrested, 11 …", with the number in the sentence before.
func (p *Pass) ofThoseBefore(i int) {
	stop := p.Prev(i)
	if p.Byte(stop) != '.' || !p.subjectAt(i) {
		return
	}
	if total, ok := p.announced(stop); ok {
		p.compareParts(total, p.list(stop))
	}
}

// clauseComma is the comma with which the clause of the number at token i begins: the one right before it, or before few words and "of", as in ", and the term of 109 of them was"; -1
// where there is none.
func (p *Pass) clauseComma(i int) int {
	const longest = 12 // tokens
	at := p.Prev(i)
	if p.Byte(at) != ',' && p.folds(at, "of", "for") {
		for last := at - longest; at > last && (p.smallWord(at) || p.Kind(at) == parser.Space); at-- {
		}
	}
	if p.Byte(at) != ',' {
		return -1
	}
	return at
}

// ofThose compares the parts in a sentence that begins with "Of these", tokens of and them, with the number in the sentence before: "814 complaints were filed. Of these, 402 were dismissed, …".
func (p *Pass) ofThose(of, them int) {
	before := p.Prev(of)
	if !p.sentenceOver(before) {
		return
	}
	if p.Byte(them+1) == ',' {
		them++
	}
	if total, ok := p.announced(before); ok {
		p.compareParts(total, p.list(them))
	}
}

// restBehind compares "48 miners stayed below. At night, 31 of them came up, and the remaining 19 in the morning": the part, which stands behind the comma at token i, and
// what remained, with the number in the sentence before. It reports whether they are these.
func (p *Pass) restBehind(i int, part quantity) bool {
	items := p.list(i)
	if len(items) != 2 || !p.isRest(items[1]) {
		return false
	}
	start := i - 1
	for ; start > i-longestAside && start >= 0 && !p.sentenceOver(start); start-- {
		if _, counts := p.countEnding(start); counts {
			return false
		}
	}
	if !p.sentenceOver(start) {
		return false
	}
	total, ok := p.announced(start)
	if ok {
		p.compareSum(total, items, []int64{part.n, items[1].counts[0].n}, max(2, total.n/10))
	}
	return ok
}

// longestAside is how many tokens stand at most before a part whose whole the sentence before has: "According to the trade union, 31 of them".
const longestAside = 20

// compareParts compares a list of parts, of which some may not be told, with the whole.
func (p *Pass) compareParts(total quantity, items []item) {
	parts, ok := p.parts(total, items)
	switch {
	case ok && len(parts) > 2 && p.isRest(items[len(items)-1]):
		p.compareSum(total, items, parts, total.n/2)
	case ok && len(parts) > 2:
		p.compareSum(total, items, parts, max(2, total.n/20))
	case ok && len(parts) == 2 && (p.bothSexes(items) || p.isRest(items[1]) || p.folds(items[1].to, "not") && !p.folds(items[0].to, "not")): // "640 have used it, 270 have not"
		p.compareSum(total, items, parts, total.n)
	}
}

// outOf reports "604 out of 601": it may be meant so, in bitter earnest.
func (p *Pass) outOf(i int, total quantity) {
	out := p.Prev(i)
	first := p.Prev(out)
	if p.Token(out) != "out" || p.Kind(first) != parser.Number || p.Byte(first-1) == ',' {
		return
	}
	if c, ok := p.isCount(first); ok && c.n > total.n {
		p.Report(p.Span(first, total.to), fmt.Sprintf("%d out of %d", c.n, total.n)).As(model.Suggestion)
	}
}
