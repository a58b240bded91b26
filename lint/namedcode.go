package lint

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// namedCode is the code of law that a text names at a place, as tokens, both included.
type namedCode struct {
	*pack.Code
	from, to            int
	country, countryEnd int // the name of the country, -1 where none stands with the code
}

// codeBehind finds the code behind token i: "of the Criminal Code of the RK", ", CC", "of the RK Criminal Code".
func (p *Pass) codeBehind(i int) (namedCode, bool) {
	c := namedCode{country: -1, countryEnd: -1}
	j := p.Next(i)
	if p.Byte(j) == ',' {
		j = p.Next(j)
	}
	if p.folds(j, "of", "under", "from", "in") {
		j = p.Next(j)
	}
	for p.folds(j, "the", "this", "that", "new", "current", "old", "national") {
		j = p.Next(j)
	}
	name := p.term(j, pack.CodeName)
	if name < j {
		end := p.term(j, pack.CodeOf|pack.Nationality)
		if end < j {
			return c, false
		}
		c.country, c.countryEnd = j, end
		if j = p.Next(end); p.Kind(j) == parser.Possess {
			j = p.Next(j)
		}
		name = p.term(j, pack.CodeName)
	}
	c.from, c.to = j, name
	if c.to < j || !p.Has(j, parser.Capital) {
		return c, false
	}
	code, ok := p.Lexicon.CodeNamed(p.Tokens.FoldRange(c.from, c.to))
	if c.Code = code; ok && c.country < 0 {
		c.ofCountry(p)
	}
	return c, ok
}

// ofCountry finds the country behind the code: "of the Republic of Kazakhstan", "of RK", "RK".
func (c *namedCode) ofCountry(p *Pass) {
	j := p.Next(c.to)
	if p.folds(j, "of") {
		j = p.Next(j)
	}
	if p.folds(j, "the") {
		j = p.Next(j)
	}
	if end := p.term(j, pack.CodeOf|pack.IsCountry); end >= j && p.Has(j, parser.Capital) {
		c.country, c.countryEnd = j, end
	}
}

// behind is the last token of the code with its country.
func (c *namedCode) behind() int { return max(c.to, c.countryEnd) }
