package lint

import (
	"fmt"
	"strconv"

	"github.com/openchronicle/chronicle/parser"
)

// What follows is part of sum-mismatch: per cents of one whole.

// percent is a number of per cents, tokens from to to, in tenths.
type percent struct {
	tenths   int64
	from, to int
}

// percentAt reads the per cents whose number begins with token i: "52%", "7.5 percent".
func (p *Pass) percentAt(i int) (c percent, ok bool) {
	n, err := strconv.ParseInt(p.Token(i), 10, 32)
	if err != nil || p.Kind(i) != parser.Number || n > 1000 || p.Byte(i-1) == '.' || p.Byte(i-1) == ',' || p.isDash(i-1) {
		return c, false
	}
	c = percent{10 * n, i, i}
	if p.Byte(i+1) == '.' && p.Kind(i+2) == parser.Number {
		c.tenths, c.to = c.tenths+int64(p.Token(i + 2)[0]-'0'), i+2
	}
	switch sign := p.Next(c.to); {
	case p.Byte(sign) == '%' || p.folds(sign, "percent"):
		c.to = sign
	case p.folds(sign, "per") && p.folds(p.Next(sign), "cent"):
		c.to = p.Next(sign)
	default:
		return c, false
	}
	return c, true
}

// percentsOf reports "52% of the voters were for it, 31% were against, and 27% …", which are more than the whole. What follows the first says what all are of; none of
// the others is of something else, and "and" closes the list.
func (p *Pass) percentsOf(i int) {
	first, ok := p.percentAt(i)
	if !ok || !p.folds(p.Next(first.to), "of") {
		return
	}
	const most = 1300 // tenths: what is far more was not meant to be parts of one
	sum, parts, last, comma, and := first.tenths, 1, first, false, false
	for k := first.to + 1; k < p.Count() && k < first.to+longestPart*mostParts && !p.sentenceOver(k); k++ {
		comma = comma || p.Byte(k) == ','
		and = and || p.Token(k) == "and"
		if p.Kind(k) != parser.Number {
			continue
		}
		c, ok := p.percentAt(k)
		if !ok {
			continue
		}
		if !comma && !and || p.folds(p.Next(c.to), "of", "more", "less") || p.folds(p.Prev(c.from), "by", "to", "from", "than", "for") {
			return
		}
		sum, parts, last, k = sum+c.tenths, parts+1, c, c.to
		if and {
			break
		}
		comma = false
	}
	if parts > 2 && and && sum > 1000 && sum <= most {
		p.Report(p.Span(first.from, last.to), fmt.Sprintf("these make %s per cent", tenths(sum)))
	}
}

// percentOfCount reports "18 of the 40 families, that is 35%", where the per cents are others than the two counts make.
func (p *Pass) percentOfCount(i int) {
	c, ok := p.percentAt(i)
	if !ok {
		return
	}
	is := p.Prev(i)
	if !p.folds(is, "is") || !p.folds(p.Prev(is), "that") {
		return
	}
	comma := p.Prev(p.Prev(is))
	if p.Byte(comma) != ',' && p.Byte(comma) != '(' {
		return
	}
	for k := comma - 1; k > comma-longestPart && !p.sentenceOver(k); k-- {
		if p.Token(k) != "of" {
			continue
		}
		whole := p.Next(k)
		if p.folds(whole, "the") {
			whole = p.Next(whole)
		}
		part, counted := p.countTo(p.Prev(k))
		total, also := p.isCount(whole)
		if counted && also && part.n <= total.n && total.n > 0 {
			if is := 1000 * part.n / total.n; max(is, c.tenths)-min(is, c.tenths) > 15 {
				p.Report(p.Span(part.from, c.to), fmt.Sprintf("%d of %d is %s per cent, not %s", part.n, total.n, tenths(is), tenths(c.tenths)))
			}
			return
		}
	}
}

// tenths writes a number of tenths.
func tenths(n int64) string {
	if n%10 == 0 {
		return strconv.FormatInt(n/10, 10)
	}
	return fmt.Sprintf("%d.%d", n/10, n%10)
}
