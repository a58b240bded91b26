package extract

import (
	"bytes"
	"cmp"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// partFirst reads "Part 2 of Article 405", "clause 3 of part 2 of Article 9", "the second part of Article 405", and the fragment "189, Part 3 of the Criminal
// Code" whose number stands before i. It returns the word behind what it read.
func (s *scan) partFirst(i int) int {
	from := s.ordinalsFrom(i)
	p := lawParser{scan: s, at: from, from: from, first: len(s.citations)}
	l, why := p.levelsFirst()
	if l.none() {
		return s.spelledPart(i)
	}
	if s.class(p.at).Is(pack.ArticleWord) {
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
	if s.is(p.at-1, "of", "the") {
		if end := s.wordless(from, p.at); end > p.at {
			p.at = end
			return s.multiply(&p, from, l, why)
		}
	}
	return s.fragment(i)
}

// multiply gives the first citation of a list, which is read to its end, the parts and clauses before it, or leaves the list out. It returns the word behind.
func (s *scan) multiply(p *lawParser, from int, l levels, why string) int {
	if len(s.citations) == p.first { // it is left out already
		return p.at
	}
	if why = cmp.Or(why, s.tooMany(l, &s.citations[p.first], 0)); why != "" {
		return s.leave(p, from, why)
	}
	s.giveParts(p.first, l)
	return p.at
}

// sameArticle reads "same article" or "this article" behind parts, which is the article that was cited last.
func (p *lawParser) sameArticle() bool {
	if !p.is(p.at, "same", "this", "that") || !p.class(p.at+1).Is(pack.ArticleWord) || p.kindIs(p.at+2, parser.Number) || p.first == 0 {
		return false
	}
	p.at += 2
	c := p.citations[p.first-1]
	c.from, c.to, c.Part, c.Clause, c.Title = p.from, p.at-1, "", "", ""
	p.citations = append(p.citations, c)
	return true
}

// ordinalsFrom is where the numbers begin that stand before the word for a part at i: "first and second part". It is i where none do.
func (s *scan) ordinalsFrom(i int) int {
	for s.ordinal(i-1) || s.is(i-1, "and", "or") && s.ordinal(i-2) {
		i--
	}
	return i
}

// ordinal reports whether word i is free and says which part, before the word for parts.
func (s *scan) ordinal(i int) bool {
	return s.kindIs(i, parser.Word) && s.words[i].owner == free && s.lex.NumberBefore(s.fold(i)) != ""
}

// longestFirst is how many words for parts and clauses, each with its numbers, are read before an article.
const longestFirst = 8

const tooManyLevels = "more levels than parts and clauses"

// levelsFirst reads the parts and clauses that stand before an article, the smallest first where "of" is between them. Why says what is wrong with them.
func (p *lawParser) levelsFirst() (l levels, why string) {
	var label []byte // the last word for parts
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
		case bytes.Equal(singular(p.fold(word)), label):
			l.parts = append(l.parts, numbers...)
		case l.clauses == nil: // "paragraph 1 of part 3"
			l.clauses, l.parts = l.parts, numbers
		default:
			why = tooManyLevels
		}
		if p.class(word).Is(pack.PartWord) {
			label = singular(p.fold(word))
		}
		p.char(',')
		p.word("and", "or", "to") // "changed from part 3 to part 2 of Article 269"
		p.word("of")
		p.word("the")
	}
	return l, why
}

// level reads a word for parts or clauses with its numbers behind it, or before it where they are ordinals. Numbers is nil, and no step is taken, where none
// stands at the cursor.
func (p *lawParser) level() (word int, numbers []string) {
	at := p.at
	for p.ordinal(p.at) {
		numbers = append(numbers, p.lex.NumberBefore(p.fold(p.at)))
		p.at++
		p.char(',')
		p.word("and", "or")
	}
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

// singular is a word for parts as it stands before one number.
func singular(word []byte) []byte { return bytes.TrimRight(word, "s") }

// spelledPart reports "part twenty of Article 405": a part whose number is a word that no pack has.
func (s *scan) spelledPart(i int) int {
	if s.valid(i+3) && s.kind(i+1) == parser.Word && s.is(i+2, "of") && s.class(i+3).Is(pack.ArticleWord) {
		p := lawParser{scan: s, at: i + 3, from: i, first: len(s.citations)}
		p.articleWord()
		if p.number() != "" {
			return s.unreadList(&p, i, "a part whose number is a word")
		}
	}
	return i + 1
}
