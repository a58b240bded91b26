package extract

import (
	"cmp"
	"strconv"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// wordless reads a list that stands without the word "Article" before a code, and of which the mention begins at from: "under 256, 174 of the
// Criminal Code", "part 2 of 405 of the Criminal Code". It returns the word behind, i where no such list stands there.
func (s *scan) wordless(from, i int) int {
	if !s.seen.Is(pack.CodeName) {
		return i
	}
	p := lawParser{scan: s, at: i, from: from, first: len(s.citations)}
	return s.lawful(&p, i, func() bool { return p.coded })
}

// lawful reads the list at the cursor and the code behind it, and returns the word behind both. Law reports then whether a law has been named: where none has, or
// the list cannot be read to its end, nothing is kept, and i is returned.
func (s *scan) lawful(p *lawParser, i int, law func() bool) int {
	from := p.from
	for p.item() {
	}
	read := p.bad == "" && len(s.citations) > p.first
	if read {
		p.code()
	}
	switch {
	case !read || !law():
		s.citations = s.citations[:p.first]
		return i
	case p.beyond != "":
		return s.leave(p, from, p.beyond)
	}
	p.tellDoubt()
	s.claim(from, p.at-1, ownArticle)
	return p.at
}

// numbersBefore is where the numbers begin that stand in a sentence between "under" and word i, a part or a code, or behind the comma after what an article is
// about: "the article on torture, 146 of the Criminal Code", or after any word if it is one: "for incitement, 174(1) of the Criminal Code", or behind another citation;
// -1 where none do.
func (s *scan) numbersBefore(i int) int {
	first := i - longestSentence
	if i--; s.yearOfCode(i) {
		i--
	}
	for ; i >= max(first, 0) && s.words[i].owner == free; i-- {
		switch {
		case s.kind(i) == parser.Number || s.endsOrdinal(i) || s.punct(i, ',') || s.dash(i) || s.punct(i, '(') || s.punct(i, ')') || s.is(i, "of", "the", "and"):
		case s.class(i).Is(pack.PartWord | pack.ClauseWord), s.class(i).Is(pack.Nationality | pack.IsCountry | pack.CodeOf): // "405(2) of the RK Criminal Code"
		case s.is(i, "under", "by") && s.kindIs(i+1, parser.Number):
			return i + 1
		case s.capital(i) && s.punct(i+1, '(') && s.kindIs(i+2, parser.Number) && s.punct(i+3, '('): // "Bekov (378(2), 380(1) of the Criminal Code)"
			return i + 2
		case s.punct(i+1, ',') && s.kindIs(i+2, parser.Number) && (s.articleOn(i) || s.kindIs(i, parser.Word) && s.oneOf(i+2)):
			return i + 2
		default:
			return -1
		}
	}
	return s.behindCitation(i)
}

// behindCitation is where one number begins that goes on with the citation which ends at word i: "488 of the AOC and 400 of the CC"; -1 where none does.
func (s *scan) behindCitation(i int) int {
	if !s.valid(i) || s.words[i].owner != ownArticle {
		return -1
	}
	p := lawParser{scan: s, at: i + 1}
	if p.joint() && p.number() != "" && s.oneOf(p.at) {
		return p.at
	}
	return -1
}

// codeFirst reads a list right behind its code, at word i, without the word "Article": "CC 412, part 1", "UPK RK: 128, 147", "three articles of the CC
// at once: 272, 269", "two articles of the CC (272, 269)". It returns the word behind, i where no such list
// stands there.
func (s *scan) codeFirst(i int) int {
	t := s.termAt(i)
	code := s.codeOf(t)
	if code == nil || !s.freeAll(t.from, t.to) {
		return i
	}
	p := lawParser{scan: s, at: t.to + 1, first: len(s.citations)}
	p.ofCountry()
	bracket, articles := false, s.articlesOf(i)
	if articles {
		articles, bracket = p.listAhead()
	}
	p.char(':')
	from := p.at
	p.from, p.plural = from, articles
	first, err := strconv.Atoi(p.number())
	if err != nil || first <= highestPart && !articles || code.Beyond(p.number()) || !p.furtherArticle() || articles && p.ofThem(p.at+1) {
		return i
	}
	for p.item() {
	}
	if why := cmp.Or(p.bad, p.beyond); why != "" {
		return s.unreadList(&p, t.from, why)
	}
	if bracket && !s.punct(p.at, ')') {
		return s.leave(&p, from, "numbers in brackets behind a code, which may be of articles")
	}
	p.give(code)
	p.tellDoubt()
	s.claim(t.from, p.at-1, ownArticle)
	return p.at
}

// numberOf reads a number, with its part in brackets or none, before "of" and the code at word i, "exclude 380 of the Criminal Code", and returns the word behind it. It reports one
// of which nothing shows that it is a provision and not one of other numbers: "Bekov, 25, 405(2) of the Criminal Code". It returns i where no number stands there.
func (s *scan) numberOf(i int) int {
	of := i - 1
	if s.is(of, "the") {
		of--
	}
	from := of - 1
	if s.punct(from, ')') && s.punct(from-2, '(') {
		from -= 3
	}
	if !s.is(of, "of") || !s.kindIs(from, parser.Number) || !s.freeAll(from, of) {
		return i
	}
	if from = s.numberFrom(from); s.class(from - 1).Is(provisional) { // "Article, Part 2 of the Criminal Code"
		return i
	}
	if behind := s.termAt(i).to + 1; s.aloneBefore(from) && !s.kindIs(behind, parser.Possess) && !s.is(behind, "articles", "provisions", "cases", "offences", "offenses") {
		if end := s.wordless(from, from); end > from {
			return end
		}
	}
	s.unread(from, of-1, "a number before a code, without the word “Article”")
	return i
}

// aloneBefore reports whether the number at word i is too high for a part, and a word stands before it that is said of provisions, and of no other numbers: "exclude 380".
func (s *scan) aloneBefore(i int) bool {
	p := lawParser{scan: s, at: i}
	n, err := strconv.Atoi(p.number())
	before := i - 1
	return err == nil && n > highestPart && s.words[i].space && s.in(before, beforeProvision)
}

// oneOf reports whether one number stands at word i, with its part in brackets or none, and "of" or a code behind it: "405(2) of", "667 AOC".
func (s *scan) oneOf(i int) bool {
	p := lawParser{scan: s, at: i}
	p.takeNumber()
	p.brackets()
	return p.is(p.at, "of") || p.namesCode(p.termAt(p.at)) && p.words[p.at].space
}

// articleOn reports whether word i ends what an article is said to be about: "the article on torture".
func (s *scan) articleOn(i int) bool {
	for first := i - longestTopic; i > first && s.kindIs(i, parser.Word); i-- {
		if s.is(i, "on", "about", "as") && s.class(i-1).Is(pack.ArticleWord) {
			return true
		}
	}
	return false
}

// longestTopic is how many words what an article is about has at most.
const longestTopic = 8

// fragment reads a citation without its word "Article" whose "Part" stands at i: a number and an optional comma before it, and behind
// it a code, or elsewhere in the entry the same article.
func (s *scan) fragment(i int) int {
	if from := s.numbersBefore(i); from >= 0 {
		if end := s.wordless(from, from); end > from {
			return end
		}
	}
	from := i - 1
	if s.punct(from, ',') {
		from--
	}
	if !s.valid(from) || s.kind(from) != parser.Number || s.words[from].owner != free {
		return s.partAlone(i)
	}
	start := s.numberFrom(from)
	if s.class(start - 1).Is(provisional) { // "Part 2, clause 1", of which no article is told
		return s.orphanLevels(start-1, i)
	}
	p := lawParser{scan: s, at: start, from: start, first: len(s.citations)}
	for p.item() {
	}
	if why := cmp.Or(p.bad, p.beyond); why != "" {
		return s.unreadList(&p, start, why)
	}
	if p.code(); p.beyond != "" {
		return s.leave(&p, start, p.beyond)
	}
	if !p.coded && !s.cited(s.citations[p.first].Article.Article, p.first) && !s.shortCitation(start, i) {
		s.citations = s.citations[:p.first]
		s.unread(start, p.at-1, "a part of a provision without the word “Article” and without a code")
	}
	p.tellDoubt()
	s.claim(start, p.at-1, ownArticle)
	return p.at
}

// shortCitation reports whether a number at word i between two commas behind a penalty, and its part at word part, cite an article of the code that the entry names: "was arrested
// for 15 days, 488, Part 6".
func (s *scan) shortCitation(i, part int) bool {
	return s.seen.Is(pack.CodeName) && s.hundreds(i) && s.punct(i-1, ',') && s.punct(part-1, ',') && s.kindIs(part+1, parser.Number) &&
		s.is(i-2, "days", "months", "years", "hours", "mci", "mcis", "aek", "tenge", "arrest", "arrested", "fine", "fined", "warning", "convicted", "jailed", "sentenced")
}

// orphanLevels reports a part and a clause without an article, whose words stand at from and at i, and returns the word behind them.
func (s *scan) orphanLevels(from, i int) int {
	p := lawParser{scan: s, at: i}
	p.numbers()
	end := max(p.at, i+1)
	s.unread(from, end-1, "a part and a clause without their article")
	s.claim(from, end-1, ownArticle)
	return end
}

// cited reports whether one of the first n citations, which are not changed any more, is of an article.
func (s *scan) cited(article string, n int) bool {
	return s.citedList.find(n, func(i int) string { return s.citations[i].Article.Article }, article) >= 0
}
