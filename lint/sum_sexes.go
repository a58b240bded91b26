package lint

// What follows is part of sum-mismatch: women and men make any whole of people.

// sexesList compares "nine people were detained, five women and three men" with the whole.
func (p *Pass) sexesList(i int) {
	items, ok := p.sexesAt(p.Next(i))
	if !ok {
		return
	}
	if end := p.Next(items[1].to); end < p.Count() && p.Byte(end) != ';' && !p.sentenceOver(end) && !(p.Byte(end) == ',' && (p.verbLike(p.Next(end)) || p.pastAt(p.Next(end)) || p.in(p.Next(end), finite))) { // "two women and three men were detained"
		return
	}
	if total, whole := p.announced(i); whole && p.isPeople(p.Next(total.to)) {
		p.compareSexes(total, items, total.n)
	}
}

// sexesAnew compares "Seven men and three women were detained", a sentence that begins behind token i, with the only number of people before it in the entry.
func (p *Pass) sexesAnew(i int) {
	at := p.Next(i)
	items, ok := p.sexesAt(at)
	if !ok || !p.folds(items[0].to, "women", "girls", "men", "boys") || !p.subjectAt(at) || !p.folds(p.Next(items[1].to), "were", "was", "are") || p.rough(at) {
		return
	}
	if total, whole := p.onlyPeople(i); whole {
		p.compareSexes(total, items, max(2, total.n/5))
	}
}

// sexesAt reads "five women and three men" at token i, as the members of a list.
func (p *Pass) sexesAt(i int) (items []item, ok bool) {
	one := p.Next(i)
	and := p.Next(one)
	if !p.folds(one, "women", "woman", "girls", "girl", "men", "man", "boys", "boy") || p.Token(and) != "and" { // as most; to find out what counts takes long
		return nil, false
	}
	first, ok := p.isCount(i)
	second, counts := p.isCount(p.Next(and))
	if !ok || !counts {
		return nil, false
	}
	items = []item{{first.from, one, []quantity{first}}, {second.from, p.Next(second.to), []quantity{second}}}
	return items, p.bothSexes(items)
}

// compareSexes compares two parts, those of women and of men, with the whole.
func (p *Pass) compareSexes(total quantity, items []item, slack int64) {
	p.compareSum(total, items, []int64{items[0].counts[0].n, items[1].counts[0].n}, slack)
}

// onlyPeople is the only number of people before token i in the entry; ok is false where there are several or none.
func (p *Pass) onlyPeople(i int) (total quantity, ok bool) {
	found := 0
	for at := i - 1; at >= max(0, i-longestList) && int(p.tokens[at].Start) >= p.Lead.End; at-- {
		if q, counts := p.countEnding(at); counts && q.n > 1 && (p.isPeople(p.Next(q.to)) || p.isPeople(p.Next(p.Next(q.to)))) {
			total = q
			found++
		}
	}
	return total, found == 1 && !p.rough(total.from)
}

// bothSexes reports whether two parts are those of women and of men, which make any whole.
func (p *Pass) bothSexes(items []item) bool {
	women, men := false, false
	for i := items[0].from; i <= items[len(items)-1].to; i++ {
		women = women || p.folds(i, "women", "woman", "girls", "girl")
		men = men || p.folds(i, "men", "man", "boys", "boy")
	}
	return women && men
}
