package lint

// What follows is part of sum-mismatch: women and men make any whole of people.

// sexesList compares "nine people were detained, five women and three men" with the whole.
func (p *Pass) sexesList(i int) {
	at := p.Next(i)
	one := p.Next(at)
	and := p.Next(one)
	if !p.folds(one, "women", "woman", "girls", "girl", "men", "man", "boys", "boy") || p.Token(and) != "and" { // as most; to find out what counts takes long
		return
	}
	first, ok := p.isCount(at)
	second, counts := p.isCount(p.Next(and))
	if !ok || !counts {
		return
	}
	if end := p.Next(p.Next(second.to)); end < p.Count() && p.Byte(end) != ';' && !p.sentenceOver(end) { // "two women and three men were detained"
		return
	}
	items := []item{{first.from, one, []quantity{first}}, {second.from, p.Next(second.to), []quantity{second}}}
	if total, whole := p.announced(i); whole && p.bothSexes(items) && p.isPeople(p.Next(total.to)) {
		p.compareSum(total, items, []int64{first.n, second.n}, total.n)
	}
}

// sexesAnew compares "Seven men and three women were detained", a sentence that begins behind token i, with the only number of people before it in the entry.
func (p *Pass) sexesAnew(i int) {
	at := p.Next(i)
	first, ok := p.isCount(at)
	one := p.Next(first.to)
	and := p.Next(one)
	if !ok || !p.folds(one, "women", "girls", "men", "boys") || p.Token(and) != "and" || !p.subjectAt(at) {
		return
	}
	second, ok := p.isCount(p.Next(and))
	other := p.Next(second.to)
	if !ok || !p.folds(p.Next(other), "were", "was", "are") || p.rough(first.from) {
		return
	}
	items := []item{{first.from, one, []quantity{first}}, {second.from, other, []quantity{second}}}
	if total, whole := p.onlyPeople(i); whole && p.bothSexes(items) {
		p.compareSum(total, items, []int64{first.n, second.n}, max(2, total.n/5))
	}
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
