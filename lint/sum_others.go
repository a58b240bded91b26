package lint

// othersLast compares "5 families agreed, 8 went to court, and the other 4 …" with the only number of the sentence before, where the count at token i is that of
// "the other" or "the remaining": then the parts are told to the last.
func (p *Pass) othersLast(i int) {
	word := p.Prev(i)
	the := p.Prev(word)
	if !p.folds(word, "other", "remaining") || !p.folds(the, "the") {
		return
	}
	last, ok := p.isCount(i)
	if !ok {
		return
	}
	sign := p.Prev(the)
	if p.folds(sign, "and") && p.Byte(p.Prev(sign)) == ',' {
		sign = p.Prev(sign)
	}
	if p.Byte(sign) != ',' && !p.folds(sign, "and") {
		return
	}
	parts, from, ok := p.partsBefore(sign)
	if !ok || len(parts) == 0 {
		return
	}
	first := from
	for from >= 0 && first-from < longestList && !p.sentenceOver(from) {
		from--
	}
	total, ok := p.announced(from)
	if !ok || !p.sentenceOver(from) {
		return
	}
	slack := max(2, total.n/10)
	if len(parts) == 1 { // "two came again, and the other four did not" may be of some of them
		slack = 1
	}
	p.reportSum(p.Span(total.from, last.to), total.n, append(parts, last.n), slack)
}
