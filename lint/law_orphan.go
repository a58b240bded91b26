package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// In speech people say "under 405": quotations are left alone. A part of the Civil Code is a volume of it and needs no article.
var lawOrphan = &Rule{
	Rule: model.Rule{
		ID:       "law-orphan",
		Title:    "A citation of law has its word “Article”",
		Why:      "A number alone is no provision: readers have to guess what it is, and “Part 2 of the Criminal Code” names none at all.",
		Severity: model.Error,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, a hearing under 189, Part 3 of the Criminal Code of the Republic of Kazakhstan was put off[1]",
		Good:     "On February 1, in Almaty, a hearing under Article 189, Part 3 of the Criminal Code of the Republic of Kazakhstan was put off[1]",
	},
	Check: func(p *Pass) {
		list := p.citations()
		for i := range list {
			c := &list[i]
			if c.word < 0 && c.head == i && !p.Quoted(c.from) && !p.ledBy(list, i, c.from) {
				p.orphanList(list, i)
			}
		}
		for _, i := range p.Numbers {
			if p.folds(p.Next(i), "of") && !p.Quoted(i) && !cites(list, i) {
				p.orphanNumber(list, i)
			}
		}
	},
}

// orphanList reports the list that citation i begins, unless it is a part of an article that the sentence names beside it: "under Part 1, and Bekov under Part 2 of
// Article 405".
func (p *Pass) orphanList(list []citation, i int) {
	number := p.numberOfArticle(&list[i])
	if p.Kind(number) != parser.Number || p.folds(list[i].from, "section", "sections", "sec", "secs") && number <= list[i].from+3 { // "Section 14 of the Act"
		return
	}
	word, last := "Article", lastOf(list, i)
	if list[last].from > list[i].to { // and not another part of the same article
		word = "Articles"
	}
	p.orphan(list[i].from, number, list[last].to, word)
}

// orphan reports the provision of the tokens from to to, whose article is the number at token number.
func (p *Pass) orphan(from, number, to int, word string) {
	missing := word + " "
	if p.Kind(number-1) == parser.Word {
		missing = " " + missing
	}
	p.Report(p.Span(from, to), "a provision without the word “"+word+"”").Unsafe(insert(p.Span(number, number).Start, missing))
}

// numberOfArticle is the number of the article in a citation: behind its parts where it begins with their word, "part 2 of 405".
func (p *Pass) numberOfArticle(c *citation) int {
	number, _, _ := strings.Cut(c.Article.Article, "-")
	at := c.from
	for i := c.to; i >= c.from; i-- {
		if p.Kind(i) != parser.Number || p.Token(i) != number {
			continue
		}
		if at = i; p.Kind(c.from) == parser.Word {
			break
		}
	}
	return at
}

// cites reports whether token i stands in a citation.
func cites(list []citation, i int) bool {
	for c := range list {
		if list[c].from <= i && i <= list[c].to {
			return true
		}
	}
	return false
}

// orphanNumber checks the number at token i, which extraction reads as no provision: "under 405 of the Criminal Code", "Part 2 of the Criminal Code".
func (p *Pass) orphanNumber(list []citation, i int) {
	code, ok := p.codeBehind(i)
	if !ok || p.Kind(code.to+1) == parser.Possess { // "to 12 of the Criminal Code’s articles"
		return
	}
	if before := p.Prev(i); p.folds(before, "part", "parts") {
		if code.ID != "CIVIL" && !p.nearCitation(list, before) {
			p.Report(p.Span(before, code.to), "a part of the "+code.Names[0]+" without its article")
		}
		return
	}
	from, word := i, "Article"
	for !code.Beyond(p.Token(from)) {
		before := p.Prev(from)
		if q := p.Prev(before); p.Kind(q) == parser.Number && !cites(list, q) && (p.Byte(before) == ',' || p.folds(before, "and", "or")) {
			from, word = q, "Articles"
			continue
		}
		opens := p.Byte(before) == ',' || p.Byte(before) == '(' || p.folds(before, "under", "with", "to", "by", "of", "and", "or")
		if opens && !p.ledBy(list, len(list), from) {
			p.orphan(from, from, i, word)
		}
		return
	}
}

// nearCitation reports whether a citation ends shortly before token i, of which the part may be: "Article 405 (Part 2 of the Criminal Code)".
func (p *Pass) nearCitation(list []citation, i int) bool {
	for c := range list {
		if to := list[c].to; to < i && i-to <= 4 {
			return true
		}
	}
	return false
}

// ledBy reports whether the number at token at goes on with an earlier "Articles" whose first number has its own code: "Articles 405 of the
// Criminal Code and 488 of the AOC". Citations from index n on are not before it.
func (p *Pass) ledBy(list []citation, n, at int) bool {
	for i := min(n, len(list)) - 1; i >= 0; i-- {
		c := &list[i]
		if c.to > at || c.word < 0 {
			continue
		}
		code, ok := p.codeBehind(c.to)
		return ok && plural(p.Token(c.word)) && p.listed(code.behind(), at)
	}
	return false
}
