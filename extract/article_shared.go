package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// partAlone reads a part behind "under" whose article the sentence names at another part of it: "Bekov under Part 1 and Omarov under Part 2 of Article 405", "three
// under part 1 of Article 272, two under part 2". It returns the word behind, and reports a part that is surely of some provision and not told of which.
func (s *scan) partAlone(i int) int {
	if s.behindOtherLaw(i) {
		s.unread(i, i+1, "a part or a clause apart from its article")
	}
	if !s.is(i-1, "under") || !s.kindIs(i+1, parser.Number) {
		return i + 1
	}
	p := lawParser{scan: s, at: i, first: len(s.citations)}
	parts := p.numbers()
	if !s.isPlural(i) { // what stands behind "and" counts the next: "under part 2 and 6 under part 3"
		parts, p.at = parts[:1], i+2
	}
	last := p.at - 1
	c := citation{from: i, to: last}
	if c.Article.Article = s.sharedBehind(p.at); c.Article.Article == "" && s.sharesLast(i) {
		c.Article.Article = s.citations[p.first-1].Article.Article
	}
	p.cite(c, levels{parts: parts})
	p.code()
	switch of := s.is(last+1, "of"); {
	case of && !p.coded: // "under part 2 of the contract"
	case c.Article.Article != "":
		s.claim(i, p.at-1, ownArticle)
		return p.at
	case s.capital(i) || p.first > 0:
		s.unread(i, last, "a part without its article")
	}
	s.citations = s.citations[:p.first]
	return i + 1
}

// longestShared is how many words stand at most between the parts of one article that several people are under.
const longestShared = 24

// sharedBehind is the article of the next provision behind word i in the sentence, where that is a part as well, under which somebody else is: "under Part 2 of
// Article 405"; "" where it is none.
func (s *scan) sharedBehind(i int) string {
	for last := i + longestShared; i < last && s.valid(i) && !s.sentenceEnds(i); i++ {
		if !s.class(i).Is(provisional) {
			continue
		}
		p := lawParser{scan: s, at: i}
		if !s.is(i-1, "under") || !s.class(i).Is(pack.PartWord) || p.numbers() == nil || !p.word("of") || !p.class(p.at).Is(pack.ArticleWord) {
			return ""
		}
		p.articleWord()
		return p.takeNumber()
	}
	return ""
}

// behindOtherLaw reports whether a part or clause stands at word i behind the name of a law that is no code, and of which an article has been cited: "Article 14 of
// the Law on Assemblies, clause 3".
func (s *scan) behindOtherLaw(i int) bool {
	if len(s.citations) == 0 || !s.punct(i-1, ',') || !s.kindIs(i+1, parser.Number) || !s.endsCitation(i+2) {
		return false
	}
	c := &s.citations[len(s.citations)-1]
	return c.other && c.Part == "" && c.Clause == "" && i-c.to < longestShared && s.oneSentence(c.to, i)
}

// sharesLast reports whether the provision that was read last stands soon before word i in the sentence, and is a part.
func (s *scan) sharesLast(i int) bool {
	if len(s.citations) == 0 {
		return false
	}
	c := &s.citations[len(s.citations)-1]
	return c.Part != "" && i-c.to < longestShared && s.oneSentence(c.to, i)
}
