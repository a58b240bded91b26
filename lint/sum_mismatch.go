package lint

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var sumMismatch = &Rule{
	Rule: model.Rule{
		ID:       "sum-mismatch",
		Title:    "The parts make the whole that is stated before or behind them",
		Why:      "Numbers are what a report is quoted for. Where they do not add up one of them is mistyped, or somebody is left out.",
		Severity: model.Warning,
		Bad:      "On February 1, 31 people were detained at rallies: 12 in Almaty, 9 in Astana and 7 in Shymkent[1]",
		Good:     "On February 1, 28 people were detained at rallies: 12 in Almaty, 9 in Astana and 7 in Shymkent[1]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil || len(p.Puncts) == 0 {
			return
		}
		for _, i := range p.Colons {
			if p.Kind(i+1) == parser.Space && p.Kind(i+2) != parser.OpenQuote {
				p.colonList(i)
			}
		}
		for _, i := range p.Ofs {
			if word := p.Token(i); word == "of" || word == "Of" {
				p.ofList(i)
			}
		}
		for _, i := range p.Wholes {
			p.partsFirst(i)
			p.othersLast(p.Next(i))
		}
		for _, i := range p.Numbers {
			p.percentsOf(i)
			p.percentOfCount(i)
		}
		for _, i := range p.Puncts {
			if p.Byte(i) != ',' {
				continue
			}
			if p.Token(i+2) == "including" {
				p.includingList(i + 2)
			}
			p.sexesList(i)
			p.placesList(i)
		}
		p.namesBehindCounts()
	},
}

// colonList compares the list behind a colon with the number before it.
func (p *Pass) colonList(i int) {
	total, ok := p.announced(i)
	members, loose := int64(0), false
	if !ok {
		total, members, ok = p.announcedBeside(i)
	}
	if !ok {
		// "72 reports were received. Including: Almaty, 17; …"
		if total, ok = p.announcedBefore(i); !ok {
			return
		}
		loose = true
	}
	items := p.list(i)
	if len(items) < 2 || members > 0 && members != int64(len(items)) {
		if members == 0 && !loose {
			p.peopleNamed(i, total)
		}
		return
	}
	if parts, ok := p.parts(total, items); ok {
		slack := max(2, total.n/5)
		if loose {
			slack = max(2, total.n/20)
		}
		p.compareSum(total, items, parts, slack)
		return
	}
	if parts, ok := p.kinds(items); ok && !loose && total.n >= 20 && !p.isPeople(p.Next(total.to)) {
		p.compareSum(total, items, parts, 1)
		return
	}
	if names := p.namesIn(items); !loose && names > 1 && int64(names) != total.n && total.n <= 50 {
		p.Report(p.listSpan(total, items), fmt.Sprintf("%d are announced, %d are named", total.n, names))
	} else if names == 0 && members == 0 && !loose {
		p.peopleNamed(i, total)
	}
}

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
		if !counts || p.Byte(p.Prev(first)) != ',' {
			return
		}
		at = p.Prev(first)
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
		for at = total.to + 1; at < total.to+10 && p.Byte(at) != ','; at++ {
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

// placesList compares "300 vacancies, 120 in road building, 110 in landscaping and 90 at the depot" with the whole, which stands right before the comma at token i.
func (p *Pass) placesList(i int) {
	first, ok := p.isCount(i + 2)
	if prep := p.Next(first.to); !ok || !p.in(prep, prepositions) || p.Token(prep) == "of" { // "9 of whom"
		return
	}
	total, whole := p.announced(i)
	if !whole || p.Next(total.to) != p.Prev(i) {
		return
	}
	items := p.list(i)
	if parts, ok := p.parts(total, items); ok && len(parts) > 2 {
		p.compareSum(total, items, parts, max(2, total.n/10))
	}
}

// includingList compares "3,214 people, including 1,870 civilians, 1,102 officers, and 244 soldiers" with the whole. Not all of it has to be told, but no more than it.
func (p *Pass) includingList(i int) {
	total, ok := p.announced(p.Prev(i))
	if !ok {
		return
	}
	items := p.list(i)
	if parts, ok := p.parts(total, items); ok && len(parts) > 2 {
		if sum := sumOf(parts); sum > total.n {
			p.reportSum(p.listSpan(total, items), total.n, parts, max(2, total.n/20))
		}
	}
}

func sumOf(parts []int64) (sum int64) {
	for _, n := range parts {
		sum += n
	}
	return sum
}

// mostParts is how many parts are looked for before their whole, and longestPart how many tokens one may have.
const (
	mostParts   = 32
	longestPart = 40
)

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

// compareSum reports parts that do not make the whole, but are near it: what is far from it was not meant to be its parts.
func (p *Pass) compareSum(total quantity, items []item, parts []int64, slack int64) {
	p.reportSum(p.listSpan(total, items), total.n, parts, slack)
}

// oneDigit reports whether two numbers of two digits and more differ in one digit, as where one of the parts is mistyped.
func oneDigit(a, b int64) bool {
	x, y := strconv.FormatInt(a, 10), strconv.FormatInt(b, 10)
	if len(x) != len(y) || len(x) < 2 {
		return false
	}
	differ := 0
	for i := range x {
		if x[i] != y[i] {
			differ++
		}
	}
	return differ == 1
}

// reportSum reports parts at a place that do not make the whole, but nearly.
func (p *Pass) reportSum(at model.Span, whole int64, parts []int64, slack int64) {
	sum := sumOf(parts)
	words := make([]string, len(parts))
	for i, n := range parts {
		words[i] = fmt.Sprint(n)
	}
	if sum != whole && (max(sum, whole)-min(sum, whole) <= slack || len(parts) > 2 && sum > whole && oneDigit(sum, whole)) {
		p.Report(at, fmt.Sprintf("%s is %d, not %d", strings.Join(words, " + "), sum, whole))
	}
}
