package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// partAlone reads a part behind "under" whose article the sentence names at another part of it: "Bekov under Part 1 and Omarov under Part 2 of Article 405", "three
// under part 1 of Article 272, two under part 2". It returns the word behind, and reports a part that is surely of some provision and not told of which.
func (s *scan) partAlone(i int) int {
	number := i + 1
	if !s.is(i-1, "under") || !s.kindIs(number, parser.Number) {
		return i + 1
	}
	c := citation{from: i, to: number}
	c.Part = string(s.fold(number))
	if c.Article.Article = s.sharedBehind(number + 1); c.Article.Article == "" && s.sharesLast(i) {
		c.Article.Article = s.citations[len(s.citations)-1].Article.Article
	}
	p := lawParser{scan: s, at: number + 1, first: len(s.citations)}
	s.citations = append(s.citations, c)
	p.code()
	switch of := s.is(number+1, "of"); {
	case of && !p.coded: // "under part 2 of the contract"
	case c.Article.Article != "":
		s.claim(i, p.at-1, ownArticle)
		return p.at
	case s.capital(i) || p.first > 0:
		s.unread(i, number, "a part without its article")
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

// sharesLast reports whether the provision that was read last stands soon before word i in the sentence, and is a part.
func (s *scan) sharesLast(i int) bool {
	if len(s.citations) == 0 {
		return false
	}
	c := &s.citations[len(s.citations)-1]
	return c.Part != "" && i-c.to < longestShared && s.oneSentence(c.to, i)
}
