package extract

import (
	"strconv"
	"strings"
)

// articlesTo reads the last of "Articles 255 to 258", whose first is before the cursor, and makes it article. It returns the articles before it, nil where no
// range stands there. A hyphen within a number that does not rise is part of it: "Articles 456-2 and 457".
func (p *lawParser) articlesTo(article *string) (between []string) {
	n, at, apart := *article, p.at, false
	if p.plural && !strings.Contains(n, "-") && p.rangeWord() && p.number() != "" && p.furtherArticle() {
		n, apart = n+"-"+p.takeNumber(), true
	}
	if !apart && !strings.Contains(n, "-") {
		p.at = at // behind "272 –" no number stands
		return nil
	}
	list := spread(n, longestRange)
	switch {
	case len(list) < 2 && apart:
		p.fail("no range of articles, or a very long one", p.at)
		return nil
	case len(list) < 2:
		p.at = at
		return nil
	}
	*article = list[len(list)-1]
	return list[:len(list)-1]
}

// longestRange is how many provisions a range may have to be taken for one.
const longestRange = 50

// upTo reads "to 3" behind the number from: the numbers behind from.
func (p *lawParser) upTo(from string) []string {
	at := p.at
	if p.rangeWord() {
		if list := spread(from+"-"+p.takeNumber(), highestPart); len(list) > 1 {
			return list[1:]
		}
	}
	p.at = at
	return nil
}

// rangeWord steps over what stands between the first and the last of several provisions: "to", or a dash.
func (p *lawParser) rangeWord() bool {
	return p.word("to", "through", "till", "until") || p.anyDash()
}

// spread makes "1-3", behind a plural, the numbers 1, 2 and 3, where they are no more than most. Behind a singular it is a number with its hyphen.
func spread(n string, most int) []string {
	first, last, ok := strings.Cut(n, "-")
	if !ok {
		return []string{n}
	}
	a, wrong := strconv.Atoi(first)
	b, err := strconv.Atoi(last)
	if wrong != nil || err != nil || a >= b || b-a >= most {
		return []string{n}
	}
	var list []string
	for ; a <= b; a++ {
		list = append(list, strconv.Itoa(a))
	}
	return list
}

// anyDash steps over a hyphen or a dash.
func (p *lawParser) anyDash() bool {
	if p.dash(p.at) {
		p.at++
		return true
	}
	return false
}
