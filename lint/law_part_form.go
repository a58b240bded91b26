package lint

import (
	"fmt"
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// "Article 405.2" may be a part of Article 405 or the Article 405-2: only a person can decide.
var lawPartForm = &Rule{
	Rule: model.Rule{
		ID:       "law-part-form",
		Title:    "Parts of an article are called parts, and joined by words",
		Why:      "“Article 405(2)”, “405/2” and “Parts 1/2” are read in more than one way, and searches for “Part 2” pass them by.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, a hearing under Article 405(2) and Article 174, Parts 1/2 of the Criminal Code of the RK was put off[1]",
		Good:     "On February 1, in Almaty, a hearing under Article 405, Part 2 and Article 174, Parts 1 and 2 of the Criminal Code of the RK was put off[1]",
	},
	Check: func(p *Pass) {
		list := p.citations()
		for i := range list {
			c := &list[i]
			if p.Quoted(c.from) {
				continue
			}
			p.bracketedPart(c)
			for j := c.from; c.parts && j <= c.to; j++ {
				if p.class(j).Is(pack.PartWord | pack.ClauseWord) {
					p.slashedParts(c, j)
				}
			}
			if i+1 < len(list) && list[i+1].head == c.head && c.last == c.to {
				p.slashedArticle(c, &list[i+1])
			}
			if strings.IndexByte(c.Article.Article, '.') >= 0 && p.wholeNumbers(c) {
				p.Report(p.Span(c.from, c.number),
					"“"+p.Token(c.number)+"” may be an article with its part or an article put in later: write “Article 1, Part 2” or “Article 1-2”")
			}
		}
	},
}

// wholeNumbers reports whether the articles of the code have whole numbers. Those of the Belarusian code of administrative offences have a full stop
// each: its pack gives no highest.
func (p *Pass) wholeNumbers(c *citation) bool {
	code, ok := p.Lexicon.Code(c.Jurisdiction, c.Code)
	return ok && code.Highest != "" && strings.IndexByte(code.Highest, '.') < 0
}

// bracketedPart reports "405(2)" and "405 (2)(1)", whose brackets say not what stands in them.
func (p *Pass) bracketedPart(c *citation) {
	open := p.Next(c.last)
	if p.Byte(open) != '(' || c.Part == "" || open > c.to {
		return
	}
	for j := open; j <= c.to; j++ {
		if p.class(j).Is(pack.PartWord | pack.ClauseWord) {
			return
		}
	}
	right := ", Part " + c.Part
	if c.Clause != "" {
		right += ", clause " + c.Clause
	}
	end := p.Span(c.last, c.last).End
	p.Report(p.Span(c.number, c.to), fmt.Sprintf("brackets for a part of an article: write “%s%s”", c.Article.Article, right)).Unsafe(
		edit(model.Span{Start: end, End: p.Span(c.to, c.to).End}, right))
}

// slashedParts reports the word at token i of a citation where slashes part the numbers behind it: "Parts 1/2", "Part 1/2/3".
func (p *Pass) slashedParts(c *citation, i int) {
	var slashes []int
	last := i
	for j := i + 1; j <= c.to && (p.Kind(j) != parser.Word || p.wordAgain(i, j)); j++ {
		if p.Byte(j) == '/' {
			slashes = append(slashes, j)
		} else if p.Kind(j) == parser.Number {
			last = j
		}
	}
	if slashes == nil {
		return
	}
	var edits []model.Edit
	if w := p.Token(i); !plural(w) && p.folds(i, "part", "clause", "paragraph", "section") {
		edits = append(edits, insert(p.Span(i, i).End, "s"))
	}
	for n, s := range slashes {
		sep := ", "
		if n == len(slashes)-1 {
			sep = " and "
		}
		at := p.around(s)
		if word := p.Next(s); p.wordAgain(i, word) {
			at.End = p.Span(p.Next(word), last).Start
		}
		edits = append(edits, edit(at, sep))
	}
	p.Report(p.Span(i, last), "a slash between parts may mean “and” or “or”: write the word").Unsafe(edits...)
}

// wordAgain reports whether token j is the word at token i again, behind a slash: "Part 1/Part 2".
func (p *Pass) wordAgain(i, j int) bool {
	return p.Byte(p.Prev(j)) == '/' && strings.EqualFold(p.Token(i), p.Token(j))
}

// around is token i with the white space beside it.
func (p *Pass) around(i int) model.Span {
	from, to := i, i
	if p.Kind(i-1) == parser.Space {
		from--
	}
	if p.Kind(i+1) == parser.Space {
		to++
	}
	return p.Span(from, to)
}

// slashedArticle reports two numbers that a slash parts, next being the second: "Article 405/2" is a part, "Articles 272/273" are two articles.
func (p *Pass) slashedArticle(c, next *citation) {
	slash := p.Next(c.to)
	if p.Byte(slash) != '/' || next.word >= 0 || next.from != p.Next(slash) {
		return
	}
	sep, message := ", Part ", "a slash for a part of an article: write “Article %s, Part %s”"
	a, b := pack.ArticleNumber(c.Article.Article), pack.ArticleNumber(next.Article.Article)
	if b > highestPart || b >= a || c.word >= 0 && plural(p.Token(c.word)) {
		sep, message = " and ", "a slash between articles: write “%s and %s”"
	}
	p.Report(p.Span(c.number, next.last), fmt.Sprintf(message, c.Article.Article, next.Article.Article)).Unsafe(edit(p.around(slash), sep))
}

// highestPart is more parts than an article has, as far as numbers behind a slash go.
const highestPart = 20
