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

// bothSexes reports whether two parts are those of women and of men, which make any whole.
func (p *Pass) bothSexes(items []item) bool {
	women, men := false, false
	for i := items[0].from; i <= items[len(items)-1].to; i++ {
		women = women || p.folds(i, "women", "woman", "girls", "girl")
		men = men || p.folds(i, "men", "man", "boys", "boy")
	}
	return women && men
}
