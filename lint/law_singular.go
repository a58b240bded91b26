package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Abbreviations ("p.", "para.") are left alone, and so is whatever may go on with numbers in a way that extraction does not read.
var lawSingular = &Rule{
	Rule: model.Rule{
		ID:       "law-singular",
		Title:    "“Article” before one number, “Articles” before several",
		Why:      "“Article 175, 211” reads as one article with something else behind it, and the second is easily overlooked.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, a hearing under Article 272, 273 and 380 of the Criminal Code of the Republic of Kazakhstan was put off[1]",
		Good:     "On February 1, in Almaty, a hearing under Articles 272, 273 and 380 of the Criminal Code of the Republic of Kazakhstan was put off[1]",
	},
	Check: func(p *Pass) {
		list := p.citations()
		for i := range list {
			c := &list[i]
			if p.Quoted(c.from) {
				continue
			}
			if c.word >= 0 {
				p.articleNumber(list, i)
			}
			for j := c.from; c.parts && j <= c.to; j++ {
				if p.class(j).Is(pack.PartWord | pack.ClauseWord) {
					p.partNumber(c, j)
				}
			}
		}
	},
}

// articleNumber checks the word "Article" of a citation against the numbers that follow before the next such word.
func (p *Pass) articleNumber(list []citation, i int) {
	last := i
	for last+1 < len(list) && list[last+1].head == list[i].head && list[last+1].word < 0 {
		last++
	}
	several := last > i || list[i].ranged
	if several && last+1 == i+2 && p.maybePart(&list[i], &list[last]) {
		return
	}
	if p.agrees(list[i].word, several) || !several && p.citesOn(list[lastOf(list, i)].to) {
		return
	}
	p.disagree(list[i].word, list[last].to, several)
}

// maybePart reports whether the second of two numbers may be a part of the first: "Article 174/2".
func (p *Pass) maybePart(a, b *citation) bool {
	return b.from == b.to && p.Byte(p.Next(a.to)) == '/' && pack.ArticleNumber(b.Article.Article) < pack.ArticleNumber(a.Article.Article)
}

// partNumber checks the word "Part" or "clause" at token i of a citation. Numbers parted by a slash are law-part-form's.
func (p *Pass) partNumber(c *citation, i int) {
	numbers, last, dash := 0, i, false
	for j := i + 1; j <= c.to; j++ {
		switch {
		case p.Kind(j) == parser.Number:
			numbers, last = numbers+1, j
		case p.Byte(j) == '/':
			return
		case p.Byte(j) == '-':
			dash = true
		case p.class(j).Is(pack.ArticleWord | pack.PartWord | pack.ClauseWord):
			j = c.to
		}
	}
	if numbers == 0 || dash || p.agrees(i, numbers > 1) || numbers == 1 && last == c.to && p.citesOn(last) {
		return
	}
	p.disagree(i, last, numbers > 1)
}

// numbered are the words whose plural has an s.
var numbered = strings.Fields("article articles art arts part parts clause clauses paragraph paragraphs section sections subparagraph subparagraphs")

// agrees reports whether the form of the word at token i fits the count of what follows.
func (p *Pass) agrees(i int, several bool) bool { return plural(p.Token(i)) == several }

// disagree reports the word at token i, whose form does not fit the count of what follows as far as token to.
func (p *Pass) disagree(i, to int, several bool) {
	word := p.Token(i)
	if !p.folds(i, numbered...) {
		return
	}
	if several {
		s := "s"
		if p.Has(i, parser.AllCaps) {
			s = "S"
		}
		p.Report(p.Span(i, to), "“"+word+"” before several numbers").Unsafe(insert(p.Span(i, i).End, s))
		return
	}
	end := p.Span(i, i).End
	p.Report(p.Span(i, to), "“"+word+"” before one number").Unsafe(remove(model.Span{Start: end - 1, End: end}))
}

// plural reports whether a word that numbers stand behind is one of several things.
func plural(word string) bool { return strings.HasSuffix(word, "s") || strings.HasSuffix(word, "S") }

// citesOn reports whether numbers that extraction does not read may follow token i, with the code or a remark between: "Articles 405 of the
// Criminal Code and 488 of the AOC", "Articles 255–260", "Articles 405 (on participation) and 174".
func (p *Pass) citesOn(i int) bool {
	j := p.Next(i)
	if code, ok := p.codeBehind(i); ok {
		j = p.Next(code.behind())
	} else if p.folds(j, "of") || p.Byte(j) == '(' || p.Kind(j) == parser.OpenQuote {
		return true
	}
	if p.Byte(j) == ',' || p.folds(j, "and", "or", "to", "through") || p.Kind(j) == parser.Punct && p.Byte(j) != '.' {
		if j = p.Next(j); p.folds(j, "and", "or") {
			j = p.Next(j)
		}
		return p.Kind(j) == parser.Number || p.class(j).Is(pack.ArticleWord)
	}
	return false
}
