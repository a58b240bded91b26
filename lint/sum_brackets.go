package lint

// What follows is part of sum-mismatch: what stands in brackets right behind a number and its noun is all of it.

// bracketList compares "85 railway workers (52 men and 31 women)" with the whole; the bracket is token i. All that stands in the brackets are numbers of people, or of what the whole is of.
func (p *Pass) bracketList(i int) {
	total, ok := p.countBefore(i)
	end := p.bracketEnd(i)
	if !ok || end < 0 {
		return
	}
	items := p.members(i, end, false)
	parts, ok := p.parts(total, items)
	if !ok && p.allPeople(items) && p.isPeople(p.Next(total.to)) {
		parts, ok = nil, true
		for _, it := range items {
			parts = append(parts, it.counts[0].n)
		}
	}
	if ok && len(parts) > 1 {
		p.compareSum(total, items, parts, max(2, total.n/10))
	}
}

// countBefore is the number that stands before a few words of what it counts, which the bracket at token i follows; ok is false where there is none, or it is not exact.
func (p *Pass) countBefore(i int) (total quantity, ok bool) {
	const longest = 4 // words
	at := p.Prev(i)
	for n := 0; n < longest && p.smallWord(at) && !p.in(at, prepositions) && !p.verbLike(at); n++ {
		if total, ok = p.countTo(p.Prev(at)); ok {
			return total, total.n > 1 && !p.rough(total.from)
		}
		at = p.Prev(at)
	}
	return total, false
}

// bracketEnd is the bracket that closes the one at token i, with no other between them; -1 where none does soon.
func (p *Pass) bracketEnd(i int) int {
	const longest = 80 // tokens
	for end := i + 1; end < min(p.Count(), i+longest); end++ {
		switch p.Byte(end) {
		case ')':
			return end
		case '(', ':':
			return -1
		}
	}
	return -1
}

// allPeople reports whether each member of a list is a number and people, and nothing else.
func (p *Pass) allPeople(items []item) bool {
	for _, it := range items {
		if len(it.counts) != 1 || it.counts[0].from != it.from {
			return false
		}
		noun := p.Next(it.counts[0].to)
		if noun != it.to || !p.isPeople(noun) {
			return false
		}
	}
	return len(items) > 1
}
