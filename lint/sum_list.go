package lint

import (
	"slices"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// item is one member of a list: the tokens from to to, with the numbers that stand in it.
type item struct {
	from, to int
	counts   []quantity
}

// sentenceOver reports whether the token at i ends the sentence: a full stop before a capital that is no initial's, or is one's before a word with which sentences begin and no name does,
// "Bekov Q. The"; a mark or the end.
func (p *Pass) sentenceOver(i int) bool {
	if i >= p.Count() || p.Kind(i) == parser.Mark {
		return true
	}
	next := p.Next(i)
	if p.Kind(i) == parser.Initial {
		return p.startsAnew(next)
	}
	switch p.Byte(i) {
	case '?', '!':
		return true
	case '.':
		if p.class(i-1).Is(pack.InitialLetters) && p.Has(i-1, parser.Capital) {
			return p.startsAnew(next)
		}
		return next >= p.Count() || next > i+1 && !p.smallWord(next) || p.Kind(next) == parser.Mark
	}
	return false
}

// pastInitial is token end, which ends a sentence, or the one behind it where that is an initial, which is part of the sentence.
func (p *Pass) pastInitial(end int) int {
	if p.Kind(end) == parser.Initial {
		return end + 1
	}
	return end
}

// startsAnew reports whether token i is a word with a capital with which sentences begin and no name does.
func (p *Pass) startsAnew(i int) bool {
	const shortest = 3 // letters; "An" and "In" are family names
	return p.Has(i, parser.Capital) && len(p.Token(i)) >= shortest && p.in(i, starters)
}

// longestList is how many tokens a list may have, and how far before it the number of its members is looked for.
const longestList = 1000

// list cuts what follows token i, up to the end of the sentence or the quotation or to "among them", into the members of a list: at semicolons where there are any, else at commas and
// "and". Where numbers stand in all members before the first semicolon, and not in all behind it, the list ends there. It is nil where what follows is no list: a quotation,
// brackets, more than longestList.
func (p *Pass) list(i int) []item {
	end, semicolon := i+1, -1
	for ; !p.sentenceOver(end) && !p.amongBehind(end); end++ {
		if p.Kind(end) == parser.EndQuote {
			if p.countsBehind(end) {
				return nil
			}
			break
		}
		if end-i > longestList {
			return nil
		}
		switch p.Kind(end) {
		case parser.OpenQuote:
			return nil
		case parser.Punct:
			if c := p.Byte(end); c == '(' && p.Has(end+1, parser.AllCaps) && p.Byte(end+2) == ')' { // "the National Security Committee (NSC)"
				end += 2
			} else if c == '(' || c == ':' {
				return nil
			} else if c == ';' && semicolon < 0 {
				semicolon = end
			}
		}
	}
	end = p.pastInitial(end)
	if semicolon < 0 {
		return p.members(i, end, false)
	}
	items := p.members(i, end, true)
	p.endLast(items)
	first := p.members(i, semicolon, false)
	if rest := p.members(semicolon, end, false); len(first) > 1 && allCount(first) && !allCount(items) && !slices.ContainsFunc(rest, p.moreOfThem) {
		return first
	}
	return items
}

// endLast ends the last member of a list with semicolons where a comma stands behind its number and others follow, with which the sentence goes on: "Semey, 9, and that in six cases".
func (p *Pass) endLast(items []item) {
	if len(items) == 0 {
		return
	}
	last := &items[len(items)-1]
	if len(last.counts) < 2 || p.Byte(last.counts[0].to+1) != ',' || !p.folds(last.counts[0].to+3, "and", "while", "which", "but") {
		return
	}
	last.to, last.counts = last.counts[0].to, last.counts[:1]
}

// countsBehind reports whether the sentence counts, or quotes, on behind the quotation that ends at token i: "“51 were fined”, he said, “and 14 were warned”".
func (p *Pass) countsBehind(i int) bool {
	for i++; i < p.Count() && !p.sentenceOver(i); i++ {
		if _, counts := p.isCount(i); counts || p.Kind(i) == parser.OpenQuote {
			return true
		}
	}
	return false
}

// amongBehind reports whether what the comma at token i begins names some of those who have been counted: ", among them Bekov".
func (p *Pass) amongBehind(i int) bool {
	return p.Byte(i) == ',' && p.folds(p.Next(i), "among") && p.folds(p.Next(p.Next(i)), "them", "whom", "these", "those")
}

// moreOfThem reports whether a member behind a semicolon may count more of what the list before it counts: a number, "the others", "some".
func (p *Pass) moreOfThem(it item) bool {
	return len(it.counts) > 0 || p.folds(it.from, "the", "others", "some", "rest", "all") && (p.folds(it.from, "others", "some", "rest", "all") || p.folds(p.Next(it.from), "others", "other", "rest", "remaining"))
}

// allCount reports whether every member of a list has one number.
func allCount(items []item) bool {
	return !slices.ContainsFunc(items, func(it item) bool { return len(it.counts) != 1 })
}

// members cuts what stands between two tokens at semicolons, or at commas and "and".
func (p *Pass) members(i, end int, semicolons bool) (items []item) {
	it := item{from: -1}
	add := func() {
		switch last := len(items) - 1; {
		case it.from < 0:
		case last >= 0 && len(items[last].counts) > 0 && p.goesOnWith(it):
			items[last].to = it.to
		default:
			items = append(items, it)
		}
		it = item{from: -1}
	}
	for k := p.Next(i); k < end; k++ {
		if p.Kind(k) == parser.Space {
			continue
		}
		if c, ok := p.isCount(k); ok {
			it.counts = append(it.counts, c)
			if it.from < 0 {
				it.from = k
			}
			it.to, k = c.to, c.to
			continue
		}
		if b := p.Byte(k); b == ';' || !semicolons && (b == ',' || p.Token(k) == "and") {
			add()
			continue
		}
		if p.Token(k) == "and" && it.from < 0 {
			continue
		}
		if it.from < 0 {
			it.from = k
		}
		it.to = k
	}
	add()
	return items
}

// goesOnWith reports whether what was taken for a member of a list is one word behind "and" that goes on with the member before it: "29 in fires and explosions".
func (p *Pass) goesOnWith(it item) bool {
	return len(it.counts) == 0 && it.from == it.to && p.smallWord(it.from) && p.folds(p.Prev(it.from), "and") &&
		!p.folds(it.from, "others", "more", "some", "many", "so", "none", "nobody")
}

// listSpan is the bytes from a number to the end of the list of what it counts.
func (p *Pass) listSpan(total quantity, items []item) model.Span {
	return p.Span(total.from, items[len(items)-1].to)
}
