package lint

import (
	"slices"

	"github.com/openchronicle/chronicle/parser"
)

// partsFirst compares "12 drivers, five cooks and nine guards, 25 people in all" with the parts before, where the word at token i says that the number
// beside it is that of all. How far back the parts go is not known: nothing is wrong where the last of them make the whole.
func (p *Pass) partsFirst(i int) {
	total, sign, to, ok := p.summedUp(i)
	if !ok || p.rough(total.from) {
		return
	}
	parts, from, ok := p.partsBefore(sign)
	if !ok || len(parts) < 2 {
		return
	}
	sum := parts[len(parts)-1]
	for k := len(parts) - 2; k >= 0; k-- {
		if sum += parts[k]; sum == total.n {
			return
		}
	}
	p.reportSum(p.Span(from, to), total.n, parts, max(2, total.n/10))
}

// partsBeforeSentence compares "Auyl received 8 seats, Respublika 6 and Aq Jol 6. Altogether, 21 deputies" with the list in the sentence before, where the word at token i begins the
// sentence of the whole.
func (p *Pass) partsBeforeSentence(i int) {
	at, first := p.Next(i), i
	if p.Byte(at) == ',' {
		at = p.Next(at)
	} else if p.folds(i, "all") { // "In all 21 cases"
		return
	}
	if p.folds(i, "all", "total") && p.folds(p.Prev(i), "in") {
		first = p.Prev(i)
	} else if !p.folds(i, "altogether") {
		return
	}
	total, ok := p.isCount(at)
	stop := p.Prev(first)
	if !ok || p.Byte(stop) != '.' || !p.subjectAt(first) {
		return
	}
	from := stop - 1
	for ; from >= 0 && stop-from < longestList && int(p.tokens[from].Start) >= p.Lead.End && !p.sentenceOver(from); from-- {
	}
	items := p.members(from, stop, false)
	for len(items) > 0 && len(items[0].counts) == 0 {
		items = items[1:]
	}
	if len(items) < 3 || !allCount(items) || p.rough(items[0].counts[0].from) {
		return
	}
	parts := make([]int64, len(items))
	for k, it := range items {
		parts[k] = it.counts[0].n
	}
	p.reportSum(p.Span(items[0].counts[0].from, total.to), total.n, parts, max(2, total.n/20))
}

// partsBefore are the numbers of the list that ends before the sign or "and" at token i, and the token with which it begins, i where there is no list; ok is
// false where a member has more numbers than one.
func (p *Pass) partsBefore(i int) (parts []int64, from int, ok bool) {
	from = i
	for at := i; at >= 0 && len(parts) < mostParts; {
		part, before, counts := p.partBefore(at)
		if counts > 1 {
			return nil, from, false
		}
		if counts == 0 {
			break
		}
		parts, from, at = append(parts, part.n), part.from, before
	}
	slices.Reverse(parts)
	return parts, from, true
}

// summedUp is the number that stands beside "in all", "in total", "altogether" or "a total of", of which the word at token i is one; the comma or dash
// before it, and the last token of it all.
func (p *Pass) summedUp(i int) (total quantity, sign, to int, ok bool) {
	first, last := i, i
	switch before := p.Prev(i); p.Token(i) {
	case "all", "total":
		first = before
		if of := p.Next(i); p.Token(i) == "total" && p.Token(before) == "a" && p.Token(of) == "of" {
			last = of
		} else if p.Token(before) != "in" {
			return total, 0, 0, false
		}
	case "altogether":
	default:
		return total, 0, 0, false
	}
	if total, ok = p.isCount(p.Next(last)); ok { // "in all 25 people"
		to = total.to
		if noun := p.Next(to); p.Kind(noun) == parser.Word {
			to = noun
		}
	} else { // "25 people in all"
		to = last
		if next := p.Next(i); last != i || p.Token(i) == "all" && p.Kind(next) == parser.Word && !p.verbLike(next) {
			return total, 0, 0, false // "in all cities"
		}
		at := p.Prev(first)
		for n := 0; n < 3 && !ok && p.Kind(at) <= parser.Number; n++ {
			total, ok = p.countTo(at)
			at = p.Prev(at)
		}
		first = total.from
	}
	sign = p.Prev(first)
	return total, sign, to, ok && (p.Byte(sign) == ',' || p.isDash(sign))
}

// partBefore is the number in the member of a list that ends before token end, and the sign or "and" before the member, -1 where that is the first one;
// counts says how many numbers stand in it. A member whose number stands behind other words is the first.
func (p *Pass) partBefore(end int) (part quantity, before, counts int) {
	at := end - 1
	for ; at > end-longestPart && at >= 0 && int(p.tokens[at].Start) >= p.Lead.End; at-- {
		switch p.Kind(at) {
		case parser.Word, parser.Number:
			if c, ok := p.countEnding(at); ok {
				part = c
				counts++
			}
			if p.Token(at) != "and" {
				continue
			}
		case parser.Punct:
			if b := p.Byte(at); b == ',' && p.Kind(at+1) != parser.Space {
				continue // "1,204"
			}
		case parser.Mark, parser.OpenQuote, parser.EndQuote:
		default:
			continue
		}
		break
	}
	if counts != 1 || p.Next(at) != part.from {
		return part, -1, counts
	}
	if p.Token(at) == "and" && p.Byte(p.Prev(at)) == ',' {
		at = p.Prev(at)
	}
	if p.Token(at) == "and" || p.Byte(at) == ',' {
		return part, at, counts
	}
	return part, -1, counts
}
