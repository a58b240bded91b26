package extract

import (
	"bytes"

	"github.com/openchronicle/chronicle/extract/pack"
)

// levels are the parts of an article that are cited, the clauses of each of them, and further parts that are cited as a whole.
type levels struct{ parts, clauses, whole []string }

func (l levels) none() bool { return len(l.parts)+len(l.clauses) == 0 }

// count is how many provisions of one article they make.
func (l levels) count() int { return max(len(l.parts), 1)*max(len(l.clauses), 1) + len(l.whole) }

// levels reads the parts and clauses behind an article; further are the parts, with their clauses, behind clauses: "Article 99, part 1, clause 2, part 3".
func (p *lawParser) levels() (l levels, further []levels) {
	p.countryBetween()
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

// countryBetween steps over the name of a country that stands between an article and its part, before the code: "Article 488 RK, part 6 of the AOC".
func (p *lawParser) countryBetween() {
	t := p.termAt(p.at)
	if !t.class.Is(pack.CodeOf) || t.class.Is(pack.CodeName) || !p.capital(p.at) {
		return
	}
	label := t.to + 1
	if p.punct(label, ',') {
		label++
	}
	if p.class(label).Is(pack.PartWord|pack.ClauseWord) && p.numberFollows(label) {
		p.at = t.to + 1
	}
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
	if l.parts == nil {
		l.parts = p.slashedPart()
	}
	if p.punct(p.at, ';') { // what follows is of the provision before or behind it
		return l
	}
	if more, label := p.parts(); more != nil {
		l.parts = more
		if p.punct(p.at, ';') || p.clausesOf(&l, label) {
			return l
		}
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
	if at := p.at; l.clauses != nil && l.parts == nil { // "clauses 2 and 3 of part 2", "clause 3, part 2"
		p.word("of")
		if l.parts = p.labelled(pack.PartWord); l.parts == nil {
			p.at = at
		}
	}
	return l
}

// clausesOf reads the part behind what has been read as parts and are its clauses, by another word for them: "paragraph 2 of part 1".
func (p *lawParser) clausesOf(l *levels, label []byte) bool {
	at := p.at
	if p.word("of") && !bytes.Equal(p.labelAhead(), label) {
		if parts := p.labelled(pack.PartWord); parts != nil {
			l.parts, l.clauses = parts, l.parts
			return true
		}
	}
	p.at = at
	return false
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

// doubled is how labelAhead gives "p.p.", which behind "p. 9" are its clauses.
var doubled = []byte("p.p.")

// labelAhead is the word for parts or clauses that follows, in the singular; nil where another word does.
func (p *lawParser) labelAhead() []byte {
	next := lawParser{scan: p.scan, at: p.at}
	next.partJoint()
	i := next.at
	if !p.class(i).Is(pack.PartWord) && !p.sign(i, "§") {
		return nil
	}
	if p.punct(i+1, '.') && p.glued(i+2) && p.class(i+2).Is(pack.PartWord) {
		return doubled
	}
	return singular(p.fold(i))
}

// labelled reads ", Part 2", "- part 2", "part 2", "or Part 2" or "(Part 2": the word with its numbers, nil where the word does not stand there.
func (p *lawParser) labelled(word pack.Class) []string {
	at := p.at
	dash, and, bracket := p.partJoint()
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
	if list != nil && (p.ofArticle() || p.leadsArticle(dash, and) || and && p.is(label, "section") && p.is(p.at, "of")) { // of the next provision: "Article 258 and Part 1 of Article 405"
		p.at = at
		return nil
	}
	if list != nil && and && p.ofThing(p.at) {
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

// leadsArticle reports whether parts, which a dash or "and" joins to what stands before them, or a comma where parts stand before that article too, stand before an article without "of": "Article 258
// and Part 1, Article 405", "part 1, Article 258, part 2, Article 405", "p. 1 art. 258, p. 2 art. 405".
func (p *lawParser) leadsArticle(dash, and bool) bool {
	led := and || p.class(p.from).Is(pack.PartWord)
	if p.class(p.at).Is(pack.ArticleWord) {
		return and || (dash || led && !p.hasParts(p.at)) && p.numberFollows(p.at)
	}
	return led && p.punct(p.at, ',') && p.class(p.at+1).Is(pack.ArticleWord) && p.numberFollows(p.at+1) && !p.hasParts(p.at+1)
}

// hasParts reports whether the article whose word stands at i has parts or clauses of its own behind its number, and none of the next article: "art. 202, p. 1 art. 188".
func (p *lawParser) hasParts(i int) bool {
	next := lawParser{scan: p.scan, at: i}
	next.articleWord()
	next.takeNumber()
	next.partJoint()
	if !p.partsAt(next.at) || !p.numberFollows(next.at) {
		return false
	}
	next.articleWord()
	next.takeNumber()
	return !p.class(next.at).Is(pack.ArticleWord)
}

// ofArticle reports whether "of Article" follows, or "of part 4 of Article", "of the 174th article".
func (p *lawParser) ofArticle() bool {
	next := lawParser{scan: p.scan, at: p.at}
	next.levelInBrackets(nil)
	if !next.word("of") {
		return false
	}
	next.word("the")
	next.levelsFirst()
	for i := p.at; p.bracket && i < next.at; i++ {
		if p.punct(i, ')') { // "Article 363 (paragraph 2 of part 1) and Article 256"
			return false
		}
	}
	return p.class(next.at).Is(pack.ArticleWord) || next.numbersAhead()
}
