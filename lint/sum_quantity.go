package lint

import (
	"strconv"
	"strings"

	"github.com/openchronicle/chronicle/internal/numeral"
	"github.com/openchronicle/chronicle/parser"
)

// quantity is a number of things as a sentence states it: tokens from to to.
type quantity struct {
	n        int64 // as wide everywhere: billions are counted
	from, to int
}

// isCount reads the number that begins with token i, where it counts things: days, times, years, ages, per cents, articles and numbers of
// facilities do not.
func (p *Pass) isCount(i int) (c quantity, ok bool) {
	if p.Kind(i) == parser.Word {
		n := numeral.Of(p.Token(i))
		if n < 0 {
			return c, false
		}
		c, scaled := p.scaled(quantity{int64(n), i, i})
		return c, scaled && p.Byte(i-1) != '-' && !p.Quoted(i) && !p.folds(p.Next(c.to), "days", "weeks", "months", "years", "hours", "minutes")
	}
	if c, ok := p.decimal(i); ok {
		return c, p.Byte(i-1) != '-' && p.Byte(i-1) != '/'
	}
	n, last := p.numberAt(i)
	if n < 0 {
		return c, false
	}
	c = quantity{int64(n), i, last}
	before, after := p.Prev(i), p.Next(last)
	switch b := p.Byte(i - 1); {
	case b == '/' || b == '-' || b == ':' || b == '.' || p.Byte(before) == '.' && p.Token(before-1) == "No":
		return c, false
	}
	if a := last + 1; p.Byte(a) == '/' || p.Byte(a) == '%' || p.Byte(a) == ':' || p.isDash(a) && p.Kind(a+1) != parser.Space || p.isOrdinal(a) {
		return c, false
	}
	switch p.Token(after) {
	case "percent", "years", "months", "weeks", "days", "hours", "minutes", "a.m", "am", "pm":
		return c, false
	}
	if _, date := p.dateAt(i); date || p.monthAt(before) > 0 || n >= 1900 && n < 2100 && last == i {
		return c, false
	}
	if _, time := p.clockAt(i); time {
		return c, false
	}
	if p.cites(i) {
		return c, false
	}
	return p.scaled(c)
}

// decimal reads a number with one or two digits behind its point and the word that multiplies it: "21.5 million".
func (p *Pass) decimal(i int) (c quantity, ok bool) {
	whole, rest, found := strings.Cut(p.Token(i), ".")
	if p.Kind(i) != parser.Number || !found || len(rest) == 0 || len(rest) > 2 || len(whole) > 6 {
		return c, false
	}
	n, err := strconv.ParseInt(whole+rest, 10, 64)
	if err != nil {
		return c, false
	}
	c, ok = p.scaled(quantity{n, i, i})
	for range rest {
		c.n /= 10
	}
	return c, ok && c.to > i
}

// scaled is a quantity with the word behind it that multiplies it: "50 million"; ok is false where that is more than anything here counts.
func (p *Pass) scaled(c quantity) (_ quantity, ok bool) {
	const most = 1_000_000_000_000
	next := p.Next(c.to)
	scale := int64(1)
	switch p.Token(next) {
	case "hundred":
		scale = 100
	case "thousand":
		scale = 1_000
	case "million":
		scale = 1_000_000
	case "billion":
		scale = 1_000_000_000
	default:
		return c, true
	}
	return quantity{c.n * scale, c.from, next}, c.n < most/scale
}

// cites reports whether token i stands in a citation of law or in the number of a facility.
func (p *Pass) cites(i int) bool {
	span := p.Span(i, i)
	for _, a := range p.Entry.Articles {
		for _, m := range a.Mentions {
			if m.Overlaps(span) {
				return true
			}
		}
	}
	return p.inFacility(span)
}
