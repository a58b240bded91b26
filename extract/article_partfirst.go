package extract

import (
	"bytes"
	"cmp"
	"strconv"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// partFirst reads "Part 2 of Article 405", "clause 3 of part 2 of Article 9", "the second part of Article 405", and the fragment "189, Part 3 of the Criminal
// Code" whose number stands before i. It returns the word behind what it read.
func (s *scan) partFirst(i int) int {
	from := s.ordinalsUpTo(i)
	p := lawParser{scan: s, at: from, from: from, first: len(s.citations)}
	l, why := p.levelsFirst()
	why, p.bad = cmp.Or(why, p.bad), ""
	if l.none() {
		return s.spelledPart(i)
	}
	if s.class(p.at).Is(pack.ArticleWord) {
		if s.is(p.at-1, "and") && s.articleBefore(from) {
			return s.fragment(i)
		}
		if why != "" {
			p.articleWord()
			return s.unreadList(&p, from, why)
		}
		p.at = s.list(from, p.at)
		return s.multiply(&p, from, l, why)
	}
	if p.sameArticle() {
		s.claim(from, p.at-1, ownArticle)
		return s.multiply(&p, from, l, why)
	}
	if s.is(p.at-1, "of", "the") || p.numbersAhead() {
		end := s.wordless(from, p.at)
		if end == p.at {
			end = s.uncoded(from, p.at, true)
		}
		if end > p.at {
			p.at = end
			return s.multiply(&p, from, l, why)
		}
	}
	if end := s.section(i); end > i {
		return end
	}
	return s.fragment(i)
}

// articleBefore reports whether the number right before the word for parts at i, or before a comma, is of the article that they are of: "362 p. 3 and Article 174". No part
// has a number so high.
func (s *scan) articleBefore(i int) bool {
	if i--; s.punct(i, ',') {
		i--
	}
	n, err := strconv.Atoi(s.figure(i))
	return err == nil && n > highestPart && s.words[i].owner == free
}

// section reads "Section 11 of the Law on Access to Information" and "Sections 488(1) and 489(9) of the Administrative Offences Code", which lawyers write for
// articles, and returns the word behind; i where the word for a part at i is another, or no law follows.
func (s *scan) section(i int) int {
	if !s.is(i, "section", "sections", "sec", "secs") || i < s.lawless {
		return i
	}
	p := lawParser{scan: s, at: i, from: i, first: len(s.citations)}
	p.articleWord()
	end := s.lawful(&p, i, func() bool { return p.coded || p.ofLaw() })
	if end == i {
		s.lawless = max(p.at, p.stuck) // a list from a later word on ends there too
	}
	return end
}

// multiply gives the first citation of a list, which is read to its end, the parts and clauses before it, or leaves the list out. It returns the word behind.
func (s *scan) multiply(p *lawParser, from int, l levels, why string) int {
	if len(s.citations) == p.first { // it is left out already
		return p.at
	}
	if base := &s.citations[p.first]; why == "" && (base.Part != "" && l.parts != nil || base.Clause != "" && l.clauses != nil) {
		why = "parts or clauses both before the article and behind it"
	}
	if why = cmp.Or(why, s.tooMany(l, &s.citations[p.first], 0)); why != "" {
		return s.leave(p, from, why)
	}
	p.tellDoubt()
	s.giveParts(p.first, l)
	return p.at
}

// sameArticle reads "same article" or "that very article" behind parts, which is the article that was cited last.
func (p *lawParser) sameArticle() bool {
	end := p.at
	for p.is(end, "same", "this", "that", "very", "said", "latter") {
		end++
	}
	if end == p.at || !p.class(end).Is(pack.ArticleWord) || p.kindIs(end+1, parser.Number) || p.first == 0 {
		return false
	}
	p.at = end + 1
	c := p.citations[p.first-1]
	c.from, c.to, c.Part, c.Clause, c.Title = p.from, p.at-1, "", "", ""
	p.citations = append(p.citations, c)
	return true
}

// longestFirst is how many words for parts and clauses, each with its numbers, are read before an article.
const longestFirst = 8

const tooManyLevels = "more levels than parts and clauses"

// levelsFirst reads the parts and clauses that stand before an article, the smallest first where "of" is between them. Why says what is wrong with them.
func (p *lawParser) levelsFirst() (l levels, why string) {
	var label []byte // the last word for parts
	joined := false  // a comma or a word stands behind the last numbers
	of := false      // that word is "of"
	for range longestFirst {
		word, numbers := p.level()
		switch {
		case numbers == nil:
			return l, why
		case p.class(word).Is(pack.ClauseWord) && l.clauses == nil:
			l.clauses = numbers
		case !p.class(word).Is(pack.PartWord):
			why = tooManyLevels
		case l.parts == nil:
			l.parts = numbers
		case bytes.Equal(singular(p.fold(word)), label) && l.clauses != nil: // "clause 1 of Part 2 and Part 3"
			l.whole = append(l.whole, numbers...)
		case string(label) == "p" && p.is(word, "p") && !joined && l.clauses == nil: // "p. 3 p. 2 art. 293", where both words begin with the letter in Russian
			l.clauses, l.parts = l.parts, numbers
		case bytes.Equal(singular(p.fold(word)), label):
			l.parts = append(l.parts, numbers...)
		case l.clauses == nil && string(label) == "part" && !of: // "part 3, paragraph 4 of Article 217"
			l.clauses = numbers
		case l.clauses == nil: // "paragraph 1 of part 3"
			l.clauses, l.parts = l.parts, numbers
		default:
			why = tooManyLevels
		}
		if p.class(word).Is(pack.PartWord) {
			label = singular(p.fold(word))
			if clauses := p.levelInBrackets(label); clauses != nil && l.clauses == nil {
				l.clauses = clauses
			} else if clauses != nil {
				why = tooManyLevels
			}
		}
		if p.punct(p.at, ',') && p.respectively(p.at+1) {
			p.at += 2
		}
		joined = p.char(',') || p.char('&')
		joined = p.joinWord() || p.word("to") || joined // "changed from part 3 to part 2 of Article 269"
		of = p.word("of")
		joined = of || joined
		p.word("the")
	}
	return l, why
}

// levelInBrackets reads what of a part is meant, in brackets behind it: "Part 4 (paragraph 2) of Article 274". It is nil, and takes no step, where no brackets stand there.
func (p *lawParser) levelInBrackets(of []byte) []string {
	at := p.at
	if p.char('(') {
		if word, numbers := p.level(); numbers != nil && !bytes.Equal(singular(p.fold(word)), of) && (p.char(')') || p.punct(p.at-1, ')')) { // the bracket may be the number’s, "2)"
			return numbers
		}
	}
	p.at = at
	return nil
}

// level reads a word for parts or clauses with its numbers behind it, or before it where they are ordinals. Numbers is nil, and no step is taken, where none
// stands at the cursor.
func (p *lawParser) level() (word int, numbers []string) {
	at := p.at
	numbers = p.series(p.takeOrdinal)
	if word = p.at; !p.class(word).Is(pack.PartWord | pack.ClauseWord) {
		p.at = at
		return word, nil
	}
	if numbers != nil {
		p.at++
		return word, numbers
	}
	return word, p.numbers()
}

// ordinalLevel reads parts or clauses behind an article whose numbers stand before the word for them: "Article 405, the second part". It is nil, and takes no
// step, where there are none.
func (p *lawParser) ordinalLevel(word pack.Class) []string {
	at := p.at
	p.word("the")
	list := p.series(p.takeOrdinal)
	if list == nil && p.kindIs(p.at, parser.Number) && p.class(p.at+1).Is(word) && !p.isPlural(p.at+1) && !(p.dash(at-1) && p.words[at-1].space && p.short(p.at+1)) { // "Article 272, 2 part", not "Art. 405 – 9 p.", so many people
		list = p.texts.One(p.takeNumber())
	}
	if list != nil && p.class(p.at).Is(word) && !p.numberFollows(p.at) {
		if p.at++; p.levelEnds() {
			return list
		}
	}
	p.at = at
	return nil
}

// levelEnds reports whether a provision may end before the cursor, so that "the first part of the hearing" is no part of it.
func (p *lawParser) levelEnds() bool {
	if !p.is(p.at, "of") {
		return p.endsCitation(p.at)
	}
	next := lawParser{scan: p.scan, at: p.at, first: len(p.citations)}
	next.code()
	return next.coded || p.ofArticle() || p.is(p.at+1, "which", "this", "that")
}

// singular is a word for parts as it stands before one number.
func singular(word []byte) []byte { return bytes.TrimRight(word, "s") }

// spelledPart reports "part twenty of Article 405" and "the twentieth part of Article 405": a part whose number is a word that no pack has.
func (s *scan) spelledPart(i int) int {
	from, of := i, i+2
	if s.spelledOrdinal(i - 1) {
		from, of = i-1, i+1
	}
	if !s.kindIs(i+1, parser.Word) || !s.is(of, "of") {
		return i + 1
	}
	p := lawParser{scan: s, at: of + 1, from: from, first: len(s.citations)}
	p.word("the")
	article := p.numbersAhead()
	if s.class(p.at).Is(pack.ArticleWord) {
		p.articleWord()
		article = p.number() != ""
	}
	if !article {
		return i + 1
	}
	return s.unreadList(&p, from, "a part whose number is a word")
}
