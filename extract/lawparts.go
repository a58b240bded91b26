package extract

import (
	"bytes"
	"strconv"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// levels are the parts of an article that are cited, the clauses of each of them, and further parts that are cited as a whole.
type levels struct{ parts, clauses, whole []string }

func (l levels) none() bool { return len(l.parts)+len(l.clauses) == 0 }

// count is how many provisions of one article they make.
func (l levels) count() int { return max(len(l.parts), 1)*max(len(l.clauses), 1) + len(l.whole) }

// levels reads the parts and clauses behind an article; further are the parts, with their clauses, behind clauses: "Article 99, part 1, clause 2, part 3".
func (p *lawParser) levels() (l levels, further []levels) {
	l = p.partsAndClauses()
	for last := l; last.clauses != nil && last.parts != nil && p.bad == ""; {
		at := p.at
		p.char(';')
		if p.labelAhead() == nil {
			p.at = at
			break
		}
		if last = p.partsAndClauses(); last.none() {
			p.at = at
			break
		}
		further = append(further, last)
	}
	return l, further
}

// countOf is how many provisions of one article levels make.
func countOf(all []levels) (n int) {
	for _, l := range all {
		n += l.count()
	}
	return n
}

// partsAndClauses reads parts and clauses, each of which stands with each.
func (p *lawParser) partsAndClauses() (l levels) {
	l.parts, l.clauses = p.brackets()
	if part := p.slashedPart(); l.parts == nil && part != "" {
		l.parts = p.texts.One(part)
	}
	if more, label := p.parts(); more != nil {
		l.parts = more
		if more := p.paragraphs(label); more != nil {
			l.clauses = more
		} else if b := p.bracketed(); b != "" && l.clauses == nil { // "paragraph 3 (d)"
			l.clauses = []string{b}
		}
	}
	if more := p.labelled(pack.ClauseWord); more != nil {
		l.clauses = more
	}
	for l.clauses != nil { // "clause 1 and clause 6"
		more := p.labelled(pack.ClauseWord)
		if more == nil {
			break
		}
		l.clauses = append(l.clauses, more...)
	}
	if at := p.at; l.clauses != nil && l.parts == nil && p.word("of") { // "clauses 2 and 3 of part 2"
		if l.parts = p.labelled(pack.PartWord); l.parts == nil {
			p.at = at
		}
	}
	return l
}

// slashedPart reads the part that a slash glues to the number of an article: "Article 405/2". A higher number is another article: "Articles 272/273".
func (p *lawParser) slashedPart() string {
	article, err := strconv.Atoi(p.figure(p.at - 1))
	if err != nil || article <= highestPart || !p.punct(p.at, '/') || !p.glued(p.at) || !p.glued(p.at+1) || !p.kindIs(p.at+1, parser.Number) || p.class(p.at+2).Is(pack.PartWord|pack.ClauseWord) {
		return ""
	}
	n := p.figure(p.at + 1)
	if part, err := strconv.Atoi(n); err != nil || part > highestPart {
		return ""
	}
	p.at += 2
	return n
}

// brackets reads "(2)", "(2)(3)", "(1) and (2)", "(1/2)" and "(3)(b) and (d)" behind a number.
func (p *lawParser) brackets() (parts, clauses []string) {
	if parts = p.inBrackets(); parts == nil {
		return nil, nil
	}
	last := &parts
	if clauses = p.inBrackets(); clauses != nil {
		last = &clauses
	}
	for more := p.furtherBracket(); more != nil; more = p.furtherBracket() {
		*last = append(*last, more...)
	}
	return parts, clauses
}

// furtherBracket reads ", (2)" and "and (3)" behind "(1)".
func (p *lawParser) furtherBracket() []string {
	at := p.at
	if p.char(',') || p.word("and", "or") {
		p.word("and", "or")
		if more := p.inBrackets(); more != nil {
			return more
		}
	}
	p.at = at
	return nil
}

// inBrackets reads one pair of brackets with what stands in them: a part or a clause, or several.
func (p *lawParser) inBrackets() []string {
	if one := p.bracketed(); one != "" {
		return []string{one}
	}
	return p.bracketedList()
}

// bracketedList reads "(1/2)", "(1, 2)", "(1 and 2)" and "(1-3)"; nil, and no step, where no such list of parts stands there.
func (p *lawParser) bracketedList() (list []string) {
	at := p.at
	for ok := p.char('('); ok; ok = p.char('/') || p.joint() {
		n := p.takeNumber()
		if len(n) == 0 || len(n) > len("1-10") {
			break
		}
		for _, part := range spread(n, highestPart) {
			if one, err := strconv.Atoi(part); err != nil || one > highestPart {
				p.at = at
				return nil
			}
			list = append(list, part)
		}
		list = append(list, p.upTo(n)...)
		if p.char(')') {
			return list
		}
	}
	p.at = at
	return nil
}

// bracketed reads "(2)".
func (p *lawParser) bracketed() string {
	if !p.punct(p.at, '(') || !p.punct(p.at+2, ')') || p.kind(p.at+1) != parser.Number && p.kind(p.at+1) != parser.Word {
		return ""
	}
	if p.kind(p.at+1) == parser.Word && p.token(p.at+1).End-p.token(p.at+1).Start > 1 {
		return ""
	}
	n := p.figure(p.at + 1)
	p.at += 3
	return n
}

// parts reads the parts behind a number, and those behind a further word for them: "Part 1, Part 2". label is the first of these words.
func (p *lawParser) parts() (list []string, label []byte) {
	for {
		word := p.labelAhead()
		if list != nil && !bytes.Equal(word, label) {
			return list, label
		}
		more := p.labelled(pack.PartWord)
		if more == nil {
			return list, label
		}
		list, label = append(list, more...), word
	}
}

// paragraphs reads clauses that are called by another word for parts than the parts before them: "part 2, paragraph 3".
func (p *lawParser) paragraphs(label []byte) []string {
	if bytes.Equal(p.labelAhead(), label) {
		return nil
	}
	return p.labelled(pack.PartWord)
}

// labelAhead is the word for parts or clauses that follows, in the singular; nil where another word does.
func (p *lawParser) labelAhead() []byte {
	i := p.at
	if p.punct(i, ',') || p.dash(i) || p.punct(i, '/') {
		i++
	}
	if p.is(i, "and") {
		i++
	}
	if !p.class(i).Is(pack.PartWord) && !p.sign(i, "§") {
		return nil
	}
	return singular(p.fold(i))
}

// labelled reads ", Part 2", "- part 2", "part 2" or "(Part 2": the word with its numbers, nil where the word does not stand there.
func (p *lawParser) labelled(word pack.Class) []string {
	at := p.at
	dash := false
	if !p.char(',') {
		if dash = p.anyDash(); !dash {
			p.char('/')
		}
	}
	bracket := p.char('(')
	and := p.word("and")
	list := p.ordinalLevel(word)
	if list == nil && !p.class(p.at).Is(word) && !(word == pack.PartWord && p.sign(p.at, "§")) {
		p.at = at
		return nil
	}
	p.bracket = p.bracket || bracket
	label := p.at
	if list == nil {
		list = p.numbers()
	}
	if list != nil && (p.ofArticle() || dash && p.class(p.at).Is(pack.ArticleWord) && p.numberFollows(p.at) || and && (p.class(p.at).Is(pack.ArticleWord) || p.is(label, "section") && p.is(p.at, "of"))) { // of the next provision: "Article 258 and Part 1 of Article 405"
		p.at = at
		return nil
	}
	if list != nil && p.bracket && p.char(')') {
		p.bracket = false
	}
	if list == nil && p.capital(label) {
		p.at = label
		p.fail("“"+p.quote(label, label)+"” without a number", label+1)
	} else if list == nil {
		p.at = at
	}
	return list
}

// ofArticle reports whether "of Article" follows, or "of part 4 of Article", "of the 174th article".
func (p *lawParser) ofArticle() bool {
	next := lawParser{scan: p.scan, at: p.at}
	if !next.word("of") {
		return false
	}
	next.word("the")
	next.levelsFirst()
	return p.class(next.at).Is(pack.ArticleWord) || next.numbersAhead()
}

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
