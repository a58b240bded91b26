package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Brackets and slashes inside a citation are law-part-form's, doubled blanks are those of every text.
var lawSpacing = &Rule{
	Rule: model.Rule{
		ID:       "law-spacing",
		Title:    "White space in a citation of law stands where it belongs",
		Why:      "Citations are searched and counted as text: “Article 405,Part 2” is not found by who looks for “Article 405, Part 2”.",
		Severity: model.Error,
		Repair:   "safe",
		Bad:      "On February 1, in Almaty, a hearing under Article 272 , Part 2,Article 269, Part3 of the Criminal Code of the Republic of Kazakhstan was put off[1]",
		Good:     "On February 1, in Almaty, a hearing under Article 272, Part 2, Article 269, Part 3 of the Criminal Code of the Republic of Kazakhstan was put off[1]",
	},
	Check: func(p *Pass) {
		list := p.citations()
		for i := range list {
			c := &list[i]
			for j := c.from; j <= c.to; j++ {
				p.citationSpace(j)
			}
			if p.Byte(c.to+1) == '.' && p.class(c.to+2).Is(pack.PartWord|pack.ClauseWord) && p.Kind(p.Next(c.to+2)) == parser.Number {
				p.Report(p.Span(c.to, c.to+2), "a full stop where a comma and a space belong").Safe(edit(p.Span(c.to+1, c.to+1), ", "))
			}
			if i+1 < len(list) && list[i+1].head == c.head { // what parts it from the next, without its title
				for j := max(c.to+1, p.skipTitle(p.Next(c.to))-1); j < list[i+1].from; j++ {
					p.citationSpace(j)
				}
			}
		}
		p.gluedArticle()
	},
}

// citationSpace checks what stands between token i and the next.
func (p *Pass) citationSpace(i int) {
	next := p.Kind(i + 1)
	switch p.Kind(i) {
	case parser.Space:
		if b := p.Byte(i + 1); (b == ',' || b == ';') && i > 0 && !p.breaks(i) {
			p.Report(p.Span(i-1, i+1), "space before the "+signName(b)).Safe(remove(p.Span(i, i)))
		}
	case parser.Punct:
		if b := p.Byte(i); (b == ',' || b == ';') && (next == parser.Word || next == parser.Number) {
			p.Report(p.Span(i, i+1), "no space after the "+signName(b)).Safe(insert(p.Span(i, i).End, " "))
		} else if b == ')' {
			p.gluedWord(i)
		} else if b == '.' && next == parser.Number && p.class(i-1).Is(pack.ArticleWord|pack.PartWord|pack.ClauseWord) {
			p.Report(p.Span(i-1, i+1), "no space after “"+p.Token(i-1)+".”").Safe(insert(p.Span(i, i).End, " "))
		}
	case parser.Word:
		if next == parser.Number {
			p.Report(p.Span(i, i+1), "no space between “"+p.Token(i)+"” and its number").Safe(insert(p.Span(i, i).End, " "))
		}
	case parser.Number:
		p.gluedWord(i)
	}
}

func signName(sign byte) string {
	if sign == ';' {
		return "semicolon"
	}
	return "comma"
}

// gluedWord reports a word that is glued to the number or bracket at token i, where it is one that goes on with a sentence: what else is glued to
// a number may belong to it.
func (p *Pass) gluedWord(i int) {
	if p.Kind(i+1) == parser.Word && p.folds(i+1, "of", "and", "or", "part", "parts", "was", "is", "were", "are") {
		p.Report(p.Span(i, i+1), "no space before “"+p.Token(i+1)+"”").Safe(insert(p.Span(i, i).End, " "))
	}
}

// breaks reports whether the white space at token i has the end of a line.
func (p *Pass) breaks(i int) bool { return strings.ContainsAny(p.Token(i), "\r\n") }

// gluedArticle looks where extraction could not read an article because a word is glued to its number: "Article 405of the Criminal Code".
func (p *Pass) gluedArticle() {
	for _, u := range p.Entry.Unread {
		i := p.At(u.Start)
		if u.Empty() || !p.class(i).Is(pack.ArticleWord) {
			continue
		}
		for ; i < p.Count() && int(p.Tokens.List[i].Start) < u.End; i++ {
			if p.Kind(i) == parser.Number {
				p.gluedWord(i)
			}
		}
	}
}
