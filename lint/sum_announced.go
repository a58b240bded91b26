package lint

import "github.com/openchronicle/chronicle/parser"

// announced finds the number of things that the list behind token i is of: the only one in the words before it, back to the last comma, else to the
// beginning of the sentence. A number that is not meant to be exact ("more than 30") is none.
func (p *Pass) announced(i int) (total quantity, ok bool) {
	commas, found := 0, 0
	nearer := -1 // numbers behind the last comma, -1 while that has not been reached
	for at := i - 1; at >= 0 && int(p.Tokens.List[at].Start) >= p.Lead.End; at-- {
		if i-at > longestList {
			return total, false
		}
		switch p.Kind(at) {
		case parser.Word, parser.Number:
			if q, counts := p.countEnding(at); counts && q.n > 1 {
				if found++; found > 1 {
					return total, false
				}
				total = q
			}
			continue
		case parser.Punct, parser.Mark:
		default:
			continue
		}
		if p.Byte(at) == ',' && p.Kind(at+1) == parser.Space {
			if commas++; commas == 1 {
				nearer = found
			}
			if nearer == 1 {
				break
			}
		} else if b := p.Byte(at); b == ';' || b == ':' || p.sentenceOver(at) {
			break
		}
	}
	if nearer < 0 {
		nearer = found
	}
	return total, (nearer == 1 || nearer == 0 && found == 1) && !p.rough(total.from)
}

// announcedBeside is the number of things that the list behind token i is of, and how many members that list has, where the words before it have the two:
// "63 people were detained in four districts: …". That the smaller is that of the members is for the list to show.
func (p *Pass) announcedBeside(i int) (total quantity, members int64, ok bool) {
	var counts []quantity
	for at := i - 1; at >= 0 && int(p.tokens[at].Start) >= p.Lead.End && len(counts) < 3; at-- {
		if b := p.Byte(at); b == ';' || b == ':' || p.sentenceOver(at) {
			break
		}
		if c, counted := p.countEnding(at); counted {
			counts = append(counts, c)
		}
	}
	if len(counts) != 2 || counts[0].n == counts[1].n {
		return total, 0, false
	}
	total, other := counts[0], counts[1]
	if total.n < other.n {
		total, other = other, total
	}
	return total, other.n, other.n > 1 && !p.rough(total.from)
}

// announcedBefore is the only number in the sentence before the one that ends with the colon at token i, where that is one of few words without
// a number: "Including:", "Of these:", "By regions:".
func (p *Pass) announcedBefore(i int) (total quantity, ok bool) {
	start := i - 1
	for ; start > i-8 && start >= 0 && !p.sentenceOver(start); start-- {
		if _, counts := p.isCount(start); counts {
			return total, false
		}
	}
	if start < 0 || p.Byte(start) != '.' {
		return total, false
	}
	switch p.Token(p.Next(start)) {
	case "Including", "Of", "Among", "By", "From":
		return p.announced(start)
	}
	return total, false
}

// countEnding is isCount for a walk backwards, which comes to the end of "1,204" first: that is no number of its own.
func (p *Pass) countEnding(i int) (q quantity, ok bool) {
	if p.Kind(i) == parser.Number && p.Byte(i-1) == ',' && p.Kind(i-2) == parser.Number {
		return q, false
	}
	return p.isCount(i)
}

// countTo is the count whose last token is i.
func (p *Pass) countTo(i int) (q quantity, ok bool) {
	q, ok = p.isCount(p.numberFrom(i))
	return q, ok && q.to == i
}

// numberFrom is the first token of the number that ends with token i, the 1 of "1,204"; i where it is no number.
func (p *Pass) numberFrom(i int) int {
	for p.Kind(i) == parser.Number && p.Byte(i-1) == ',' && p.Kind(i-2) == parser.Number {
		i -= 2
	}
	return i
}

// rough reports whether the words before a number say that it is not exact.
func (p *Pass) rough(i int) bool {
	before := p.Prev(i)
	switch p.Token(before) {
	case "than", "over", "Over", "about", "About", "nearly", "Nearly", "almost", "Almost", "around", "Around", "approximately", "some", "Some", "least", "most",
		"roughly", "circa":
		return true
	case "to": // "up to 14", "from 12 to 14", not "was read to 14"
		_, counts := p.countTo(p.Prev(before))
		return counts || p.folds(p.Prev(before), "up", "close", "near", "from", "down")
	}
	return false
}
