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
			p.partsBeforeSentence(i)
			p.othersLast(p.Next(i))
		}
		for _, i := range p.Numbers {
			p.percentsOf(i)
			p.percentOfCount(i)
		}
		for _, i := range p.Puncts {
			switch p.Byte(i) {
			case '(':
				p.bracketList(i)
				continue
			case ',':
			default:
				continue
			}
			if p.Token(i+2) == "including" {
				p.includingList(i, i+2)
			} else if whom := p.Next(i + 2); p.Token(i+2) == "among" && p.folds(whom, "whom", "them") {
				p.includingList(i, whom)
			}
			p.sexesList(i)
			p.placesList(i)
		}
		for _, i := range p.Stops {
			p.sexesAnew(i)
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
	if parts, ok := p.parts(total, items); ok && members > 0 && members != int64(len(items)) && len(parts) > 2 { // "41 cases against believers of nine denominations: 28 of them …"
		p.compareSum(total, items, parts, max(2, total.n/5))
		return
	}
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

// includingList compares "3,214 people, including 1,870 civilians, 1,102 officers, and 244 soldiers" with the whole: what stands behind the comma at token i and "including" or "among whom",
// which ends with token to. Not all of it has to be told, but no more than it, and what differs from it in one digit may be meant to be all.
func (p *Pass) includingList(i, to int) {
	total, ok := p.announced(i)
	if !ok {
		return
	}
	items := p.list(to)
	parts, ok := p.parts(total, items)
	if !ok || len(parts) < 3 {
		return
	}
	switch sum := sumOf(parts); {
	case sum > total.n:
		p.reportSum(p.listSpan(total, items), total.n, parts, max(2, total.n/20))
	case sum < total.n && oneDigit(sum, total.n):
		p.Report(p.listSpan(total, items), fmt.Sprintf("%s is %d, and %d are told of: is somebody left out?", added(parts), sum, total.n)).As(model.Suggestion)
	}
}

// added writes parts as they are added.
func added(parts []int64) string {
	words := make([]string, len(parts))
	for i, n := range parts {
		words[i] = fmt.Sprint(n)
	}
	return strings.Join(words, " + ")
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
	if sum != whole && (max(sum, whole)-min(sum, whole) <= slack || len(parts) > 2 && sum > whole && oneDigit(sum, whole)) {
		p.Report(at, fmt.Sprintf("%s is %d, not %d", added(parts), sum, whole))
	}
}
