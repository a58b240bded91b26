package lint

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// "Article 405.2" may be a part of Article 405 or the Article 405-2: only a person can decide. In a draft that puts parts into brackets throughout, "Article 405 (2)",
// that is the house's form, and the word is the exception.
var lawPartForm = &Rule{
	Rule: model.Rule{
		ID:       "law-part-form",
		Title:    "Parts of an article are called parts, and joined by words",
		Why:      "“Article 405(2)”, “405/2” and “Parts 1/2” are read in more than one way, and searches for “Part 2” pass them by. In a draft that has parts in brackets throughout, the word is the exception.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, a hearing under Article 405(2) and Article 174, Parts 1/2 of the Criminal Code of the Republic of Kazakhstan was put off[1]",
		Good:     "On February 1, in Almaty, a hearing under Article 405, Part 2 and Article 174, Parts 1 and 2 of the Criminal Code of the Republic of Kazakhstan was put off[1]",
	},
	Check: func(p *Pass) {
		list := p.citations()
		for i := range list {
			c := &list[i]
			if p.Quoted(c.from) {
				continue
			}
			p.tellPart(c)
			p.slashedPart(c)
			for j := c.from; c.parts && j <= c.to; j++ {
				if p.class(j).Is(pack.PartWord | pack.ClauseWord) {
					p.slashedParts(c, j)
				}
			}
			if i+1 < len(list) && list[i+1].head == c.head && c.last == c.to {
				p.slashedArticles(c, &list[i+1])
			}
			if strings.IndexByte(c.Article.Article, '.') >= 0 && p.wholeNumbers(c) {
				p.Report(p.Span(c.from, c.number),
					"“"+p.Token(c.number)+"” may be an article with its part or an article put in later: write “Article 1, Part 2” or “Article 1-2”")
			}
		}
	},
	Review: func(r *Review) {
		brackets, apart, all := 0, 0, 0
		for u := range r.Uses() {
			all++
			if u.Variant == inBrackets {
				brackets++
				if !r.gapOf(u).Empty() {
					apart++
				}
			}
		}
		house := brackets >= fewestBrackets && 3*brackets > 2*all
		for u := range r.Uses() {
			switch {
			case u.Group == "" && (u.Variant == inWords || house && strings.IndexByte(r.text(u.At), '/') < 0): // "405 (1) and (2)"
			case u.Group == "":
				r.Report(u.paragraph, u.At, "several parts in brackets: write which they are, “Parts 1 and 2”")
			case u.Variant == inBrackets && !house:
				r.bracketedPart(u)
			case u.Variant != inBrackets && house:
				r.Report(u.paragraph, u.At, "a part in words where the house style is brackets: “"+u.Group+"”").As(model.Suggestion)
			case house && 3*apart > 2*brackets && r.gapOf(u).Empty():
				r.Report(u.paragraph, u.At, "no space before the brackets, where the house style is one").Unsafe(insert(r.gapOf(u).Start, " "))
			case house && 3*apart < brackets && !r.gapOf(u).Empty():
				r.Report(u.paragraph, u.At, "a space before the brackets, where the house style is none").Unsafe(remove(r.gapOf(u)))
			}
		}
	},
}

// How a part of an article is told, and how often it has to stand in brackets to be the house's way.
const (
	inBrackets     = 0
	inWords        = 1
	fewestBrackets = 5
)

// wholeNumbers reports whether the articles of the code have whole numbers. Those of the Belarusian code of administrative offences have a full stop
// each: its pack gives no highest.
func (p *Pass) wholeNumbers(c *citation) bool {
	code, ok := p.Lexicon.Code(c.Jurisdiction, c.Code)
	return ok && code.Highest != "" && strings.IndexByte(code.Highest, '.') < 0
}

// tellPart tells of a part behind its article, and as the group how it is written the other way: "405(2)" and "405 (2)(1)", whose brackets say not what stands in
// them, and "405, Part 2".
func (p *Pass) tellPart(c *citation) {
	open := p.Next(c.last)
	if c.Part == "" || open > c.to || c.number < c.from || c.Title != "" {
		return
	}
	at := p.Span(c.number, c.to)
	words, brackets, levels := ", Part "+c.Part, c.Article.Article+" ("+c.Part+")", 1
	if c.Clause != "" {
		words, brackets, levels = words+", clause "+c.Clause, brackets+" ("+c.Clause+")", 2
	}
	for j := open; j <= c.to; j++ {
		if k := p.Kind(j); k == parser.Number || k == parser.Word && !p.folds(j, "and", "or") && !p.class(j).Is(pack.PartWord|pack.ClauseWord) {
			levels--
		}
	}
	if levels != 0 { // several parts: only a person knows what joins them
		words, brackets = "", ""
	}
	switch {
	case p.Byte(open) == '(' && c.parts && levels == 0 && p.Kind(p.Next(open)) == parser.Number: // "362(4), clause 3"
		p.Use(inBrackets, at, words)
	case c.parts && c.Code != "": // a treaty is cited in its own way
		p.Use(inWords, at, brackets)
	case !c.parts && p.Byte(open) == '(':
		p.Use(inBrackets, at, words)
	}
}

// gapOf is what stands between the number of an article and the brackets behind it.
func (r *Review) gapOf(u Use) model.Span {
	before, _, _ := strings.Cut(r.Text[u.At.Start:u.At.End], "(")
	return model.Span{Start: u.At.Start + len(strings.TrimRightFunc(before, unicode.IsSpace)), End: u.At.Start + len(before)}
}

// bracketedPart reports a part in brackets.
func (r *Review) bracketedPart(u Use) {
	end := r.gapOf(u).Start
	r.Report(u.paragraph, u.At, fmt.Sprintf("brackets for a part of an article: write “%s%s”", r.Text[u.At.Start:end], u.Group)).Unsafe(
		edit(model.Span{Start: end, End: u.At.End}, u.Group))
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

// slashedPart reports the part that a slash glues to an article: "405/2".
func (p *Pass) slashedPart(c *citation) {
	slash := c.last + 1
	if c.Part != "" && p.Byte(slash) == '/' && slash < c.to && p.Kind(slash+1) == parser.Number {
		p.Report(p.Span(c.number, c.to), fmt.Sprintf("a slash for a part of an article: write “Article %s, Part %s”", c.Article.Article, c.Part)).
			Unsafe(edit(p.around(slash), ", Part "))
	}
}

// slashedArticles reports two articles that a slash parts, next being the second: "272/273".
func (p *Pass) slashedArticles(c, next *citation) {
	slash := p.Next(c.to)
	if p.Byte(slash) == '/' && next.word < 0 && next.from == p.Next(slash) {
		p.Report(p.Span(c.number, next.last), fmt.Sprintf("a slash between articles: write “%s and %s”", c.Article.Article, next.Article.Article)).
			Unsafe(edit(p.around(slash), " and "))
	}
}
