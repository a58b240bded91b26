package extract

import (
	"cmp"
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// lawParser steps over the words of one list of citations:
//
//	list  = article item { sep [article] item } [ code ]
//	item  = ( number [ "to" number ] | ordinals article ) levels [ "(" title ")" [ levels ] ]
//	levels = [ brackets [ brackets ] | "/" number ] { [joint] ( part numbers | ordinals part ) } { [joint] ( clause numbers | ordinals clause ) } [ "of" part numbers ]
//	joint = [ "," | "-" | "/" | "&" | ";" ] [ "and" | "or" | "as well as" | "then" ] [ "(" ] [ "both" | "namely" | "in" ]
//	brackets = "(" number { ( "/" | "," | "and" | "-" ) number } ")"
//	sep   = "," | ";" | "and" | "or" | "/" | "&"
//	code  = [ "of" | "under" | "from" ] [ "the" ] [ country ] name [ "of" [ "the" ] country ] [ levels ]
type lawParser struct {
	*scan
	at       int // the next word
	from     int // where the mention of the next item begins
	first    int // index of the list's first citation
	plural   bool
	reversed bool // the last number stands before its word
	coded    bool
	bracket  bool   // a bracket has been opened before a part
	bad      string // why the list cannot be read
	stuck    int    // the word behind what cannot be read
	beyond   string // why the list is left out, which can be read to its end
	doubt    int    // the number with which the list would go on, if it were known to be a provision
}

// word steps over one of these words.
func (p *lawParser) word(folded ...string) bool {
	if p.is(p.at, folded...) {
		p.at++
		return true
	}
	return false
}

func (p *lawParser) char(c byte) bool {
	if p.punct(p.at, c) {
		p.at++
		return true
	}
	return false
}

// articleWord steps over "Article", "Articles", "Art.", "No." and "№".
func (p *lawParser) articleWord() {
	f := p.fold(p.at)
	p.plural = p.isPlural(p.at)
	p.at++
	if len(f) <= len("arts") || p.glued(p.at+1) { // behind the whole word it ends a sentence: "an article. 12 people"
		p.char('.')
	}
	if !p.numberSign() && (p.dash(p.at) || p.punct(p.at, ':')) && p.kindIs(p.at+1, parser.Number) { // "Articles: 272 and 269"
		p.at++
	}
}

// numberSign steps over "No.", "No" or "№" before a number. It reports whether one stands there.
func (p *lawParser) numberSign() bool {
	at := p.at
	if p.word("no", "nos") {
		p.char('.')
	} else if p.sign(at, "№") {
		p.at++
	}
	if p.kindIs(p.at, parser.Number) {
		return p.at > at
	}
	p.at = at
	return false
}

// number reads the number at the cursor without a step: digits, with a hyphen and further digits glued on ("441-1"). "" where there is none.
func (p *lawParser) number() string {
	if !p.valid(p.at) || p.kind(p.at) != parser.Number || p.thousands() {
		return ""
	}
	n := p.figure(p.at)
	if p.glued(p.at+1) && p.glued(p.at+2) && p.dash(p.at+1) && p.kind(p.at+2) == parser.Number {
		return n + "-" + p.figure(p.at+2)
	}
	return n
}

// thousands reports whether the number at the cursor is the thousands of a count: "1,402 persons".
func (p *lawParser) thousands() bool {
	comma, hundreds := p.at+1, p.at+2
	return p.punct(comma, ',') && p.glued(comma) && p.glued(hundreds) && p.kindIs(hundreds, parser.Number) && len(p.fold(hundreds)) == 3 &&
		(p.in(hundreds+1, peopleWords) || p.is(hundreds+1, "tenge", "cases", "complaints", "protocols"))
}

// takeNumber steps over the number.
func (p *lawParser) takeNumber() string {
	n := p.number()
	if n == "" {
		return ""
	}
	p.at++
	if p.glued(p.at) && p.glued(p.at+1) && p.dash(p.at) && p.kind(p.at+1) == parser.Number {
		p.at += 2
	}
	return n
}

// item reads one provision of the list with its parts and clauses, and the separator behind it. It reports whether another one follows.
func (p *lawParser) item() bool {
	c := citation{from: p.from}
	article, between := p.articleNumbers()
	if article == "" || p.bad != "" {
		return false
	}
	levels, further := p.levels()
	c.to = p.at - 1
	c.Title = p.title()
	if (c.Title != "" || p.remark()) && levels.none() && p.bad == "" {
		if levels, further = p.levels(); !levels.none() {
			c.to = p.at - 1
		}
	}
	if note := p.noteBehind(); p.bad == "" && note > 0 {
		p.fail("a note to a provision, not the provision", note+1)
	}
	if p.bad != "" {
		return false
	}
	if p.beyond = cmp.Or(p.beyond, p.tooMany(levels, &c, len(between)+countOf(further))); p.beyond != "" {
		return p.separator()
	}
	for _, a := range between {
		b := citation{from: c.from, to: c.to}
		b.Article.Article = a
		p.citations = append(p.citations, b)
	}
	c.Article.Article = article
	p.cite(c, levels)
	for _, l := range further {
		p.cite(c, l)
	}
	return p.separator()
}

// cite adds the provisions that levels make of c.
func (p *lawParser) cite(c citation, l levels) {
	for _, c.Part = range orNone(l.parts) {
		for _, c.Clause = range orNone(l.clauses) {
			p.citations = append(p.citations, c)
		}
	}
}

// articleNumbers steps over the number of an article, and over the word for it where that stands behind. Between are the numbers before it that share its parts:
// of a range, or of several before one word. The article is "" where there is none.
func (p *lawParser) articleNumbers() (article string, between []string) {
	list := p.numbersFirst()
	if p.reversed = list != nil; p.reversed {
		p.plural = false
		return list[len(list)-1], list[:len(list)-1]
	}
	if article = p.takeNumber(); article == "" {
		return "", nil
	}
	if p.ordinalEnding() {
		return article, nil
	}
	if strings.Contains(p.quote(p.at-1, p.at-1), "\u200b") {
		p.fail("a zero-width space, which may part two numbers", p.at)
	}
	if n := p.lettered(p.at); n > 0 {
		p.fail("a number with letters behind it", p.at+n)
		return article, nil
	}
	between = p.articlesTo(&article)
	if p.glued(p.at) && p.kind(p.at) == parser.Word {
		p.fail("a number with letters glued to it", p.at+1)
	}
	return article, between
}

// fail gives the list up; the words before stuck are those that cannot be read.
func (p *lawParser) fail(why string, stuck int) {
	p.bad, p.stuck = why, stuck
}

// separator steps over what parts two provisions of a list, and over the next word "Article"; false, and no step, where none follows.
func (p *lawParser) separator() bool {
	at := p.at
	sep := p.char(',') || p.char(';') || p.char('/') || p.char('&') || p.attempt()
	last := p.word("and", "or", "as")
	if !sep && !last {
		return false
	}
	p.word("not", "well")
	p.word("as", "also", "under", "with", "of", "then")
	p.word("the")
	p.from = p.at
	if p.class(p.at).Is(pack.ArticleWord) {
		p.articleWord()
		if p.number() != "" {
			return true
		}
	} else if p.reversed && len(p.citations)-p.first < longestReversed && p.numbersAhead() {
		return true
	} else if parts := p.partsAhead(); parts {
		p.at = at
		return false
	} else if p.number() != "" && p.at != p.doubt && !p.point(at) && p.furtherArticle() && !p.counts(p.further(last)) {
		return true
	}
	p.at = at
	return false
}

// further is the number at the cursor as one that goes on with the list, with last behind "and".
func (p *lawParser) further(last bool) further {
	f := further{plural: p.plural, needed: p.plural && (last || len(p.citations) == p.first+1)}
	if len(p.citations) > p.first {
		f.before = p.citations[len(p.citations)-1].Article.Article
	}
	return f
}

// attempt steps over the dash between the provision on attempts, or on complicity, and that on the crime: "24 part 3 – 188 part 4".
func (p *lawParser) attempt() bool {
	if !p.dash(p.at) || !p.words[p.at].space || !p.kindIs(p.at+1, parser.Number) || !p.words[p.at+1].space || !p.class(p.at+2).Is(pack.PartWord) {
		return false
	}
	p.at++
	return true
}

// point reports whether the number at the cursor is that of a point of the sentence, behind the semicolon at word i: "; 2) under Article 182".
func (p *lawParser) point(i int) bool {
	return p.punct(i, ';') && p.punct(p.at+1, ')') && len(p.number()) == 1
}

func (p *lawParser) partsAhead() bool { return p.partsAt(p.at) }

// partsAt reports whether word i is one for parts or clauses.
func (s *scan) partsAt(i int) bool { return s.class(i).Is(pack.PartWord | pack.ClauseWord) }

// furtherArticle reports whether the number at the cursor is an article: nothing follows that it could count.
func (p *lawParser) furtherArticle() bool {
	next := p.at + 1
	if p.glued(next) && p.dash(next) && p.glued(next+1) && p.kind(next+1) == parser.Number {
		next += 2
	}
	return p.endsCitation(next) && !(p.is(next, "under") && p.class(next+1).Is(provisional)) // "112 under part 2" are convictions
}

// respectively reports whether word i says that numbers belong to what is listed in the same order.
func (s *scan) respectively(i int) bool {
	return s.is(i, "respectively", "correspondingly", "accordingly")
}

// endsCitation reports whether word i can follow a number of a citation: punctuation, a mark, "of", "and", a part.
func (s *scan) endsCitation(i int) bool {
	if !s.valid(i) {
		return true
	}
	switch s.kind(i) {
	case parser.Word:
		return s.is(i, "of", "and", "or", "under", "was", "were", "is", "are") || s.is(i, "as") && s.is(i+1, "well") || s.respectively(i) || s.toCode(i) || s.class(i).Is(pack.PartWord|pack.ClauseWord|pack.ArticleWord) || s.termAt(i).class.Is(pack.CodeName) || s.endInitials(i)
	case parser.Number, parser.Initial, parser.OpenQuote:
		return false
	}
	return !s.punct(i, '%')
}
