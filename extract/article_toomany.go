package extract

import "strconv"

// mostCombined is how many provisions parts and clauses of one article may make together: each part is taken with each clause.
const mostCombined = highestPart * highestPart

const tooManyParts = "more parts and clauses than an article has"

// mostMultiplied is how many provisions all ranges of an entry, and all parts that are taken with clauses, may stand for. Six words can stand for four hundred.
const mostMultiplied = 10_000

// longMention is how many bytes of the text, with its title, a provision may quote for which no more is counted.
const longMention = 128

// tooMany says why the provisions that levels make of one, and the articles before it of its range, are left out; "" where they are not.
func (s *scan) tooMany(l levels, c *citation, between int) string {
	n := l.count()
	if n > mostCombined {
		return tooManyParts
	}
	n += between
	if n == 1 {
		return ""
	}
	sp := s.span(c.from, c.to)
	n *= 1 + (sp.End-sp.Start+len(c.Title))/longMention
	if n > c.to-c.from+1 { // more than there are words
		if s.multiplied += n; s.multiplied > mostMultiplied {
			return "the ranges of provisions in this entry, and parts with clauses, stand for more than " + strconv.Itoa(mostMultiplied)
		}
	}
	return ""
}
