package extract

import (
	"cmp"
	"strconv"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

const numberOfTopic = "a number behind what an article is about, which may be another number"

// topical reads the numbers in brackets behind what the articles are about, whose word without a number stands at i: "under the article for terrorism (255)", "under
// the articles (255 and 258)". It returns the word behind, i where there are none. An article under which nobody is may be one of a newspaper, and a number no higher
// than a part's, or behind other words, something else: in an entry that names a code they are unread.
func (s *scan) topical(i int) int {
	open := i + 1
	for last := open + longestTopic; open < last && s.topicWord(open); open++ {
	}
	if list := (lawParser{scan: s, at: open}); s.is(i+1, "of") && s.codeBehindOf(i+1) && list.listsBehindComma() { // "two articles of the CC, 405 and 256": see codeFirst
		return i
	}
	p := lawParser{scan: s, at: open + 1, from: open + 1, first: len(s.citations), plural: s.isPlural(i)}
	n, err := strconv.Atoi(p.number())
	if s.punct(open, ',') && n > highestPart && n < 1900 && p.endsCitation(open+2) && !s.oneOf(open+1) && s.underBefore(i) { // "under the article on torture, 146."
		s.unread(open+1, open+1, numberOfTopic)
		return open + 2
	}
	if !s.punct(open, '(') || s.is(i+1, "of") || err != nil || n >= 1900 && n < 2100 || !p.furtherArticle() {
		return i
	}
	for p.item() {
	}
	if p.bad == "" && p.beyond == "" {
		p.code()
	}
	under := s.underBefore(i)
	sure := under && n > highestPart && (open == i+1 || s.kindIs(i+1, parser.OpenQuote) || s.is(i+1, "on", "for", "about", "as", "against"))
	switch why := cmp.Or(p.bad, p.beyond); {
	case why == "" && sure && s.punct(p.at, ')'):
		s.claim(open+1, p.at-1, ownArticle)
		return p.at
	case under || s.seen.Is(pack.CodeName):
		return s.leave(&p, open+1, cmp.Or(why, numberOfTopic))
	}
	s.citations = s.citations[:p.first]
	return i
}

// topicWord reports whether word i may stand in what an article is about.
func (s *scan) topicWord(i int) bool {
	return s.kindIs(i, parser.Word) && !s.class(i).Is(provisional) || s.kindIs(i, parser.OpenQuote) || s.kindIs(i, parser.EndQuote)
}

// underBefore reports whether "under" stands before the article at word i, with what it is like between: "under the same terrorist article".
func (s *scan) underBefore(i int) bool {
	for first := i - longestWhose; i > first; i-- {
		if s.is(i-1, "under", "violating", "violated") {
			return true
		}
		if !s.topicWord(i - 1) {
			break
		}
	}
	return false
}

// articlesOf reports whether articles without their numbers stand before the "of" and the code at word i: "three articles of the Criminal Code".
func (s *scan) articlesOf(i int) bool {
	if i--; s.is(i, "the") {
		i--
	}
	return s.is(i, "of") && s.class(i-1).Is(pack.ArticleWord) && s.isPlural(i-1)
}

// codeBehindOf reports whether a code stands behind the "of" at word i.
func (s *scan) codeBehindOf(i int) bool {
	if i++; s.is(i, "the") {
		i++
	}
	return s.codeOf(s.termAt(i)) != nil
}

// listAhead steps over what stands between such a code and the list of their numbers: "at once:", "(", and a comma before numbers. It reports whether a sign leads to the list, and whether that
// is a bracket.
func (p *lawParser) listAhead() (sign, bracket bool) {
	at := p.at
	for p.kindIs(p.at, parser.Word) && p.at < at+3 && !p.capital(p.at) {
		p.at++
	}
	if bracket = p.char('('); bracket || p.char(':') || p.listsBehindComma() && p.char(',') || p.valid(at) && p.words[at].space && p.anyDash() {
		return true, bracket
	}
	p.at = at
	return false, false
}

// listsBehindComma reports whether the comma at the cursor leads to articles and to no number of something else: to numbers of three digits, of which one has its part, or behind the
// last of which nothing stands that it may count.
func (p *lawParser) listsBehindComma() bool {
	if !p.punct(p.at, ',') {
		return false
	}
	for i := p.at + 1; ; {
		if !p.hundreds(i) || !p.words[i].space {
			return false
		}
		part := i + 1
		if p.punct(part, '(') || p.punct(part, ',') {
			part++
		}
		if p.partsAt(part) && p.kindIs(part+1, parser.Number) {
			return true
		}
		switch next := i + 1; {
		case p.punct(next, ',') && p.hundreds(next+1), p.is(next, "and", "or") && p.hundreds(next+1):
			i = next + 1
		case p.punct(next, ',') && p.is(next+1, "and", "or") && p.hundreds(next+2):
			i = next + 2
		case p.kindIs(next, parser.Word):
			return p.is(next, "under", "of")
		default:
			return !p.punct(next, ',') && !p.punct(next, '%')
		}
	}
}

// hundreds reports whether word i is a number of three digits, as most articles have and few counts.
func (s *scan) hundreds(i int) bool { return s.kindIs(i, parser.Number) && len(s.figure(i)) == 3 }
