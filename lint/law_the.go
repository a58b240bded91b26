package lint

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// “The Article 405 case” is a case: only a provision that ends its phrase is judged.
var lawThe = &Rule{
	Rule: model.Rule{
		ID:       "law-the",
		Title:    "A numbered article has no article of grammar",
		Why:      "“under the Article 405” is written after other languages, and not found by who searches for “under Article 405”.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, a hearing under the Article 272 of the Criminal Code was put off[1]",
		Good:     "On February 1, in Almaty, a hearing under Article 272 of the Criminal Code was put off[1]",
	},
	Check: func(p *Pass) {
		for _, i := range p.Links {
			word := p.Next(i)
			if p.Token(i) != "the" || p.Kind(word) != parser.Word || p.Kind(p.Next(word)) != parser.Number || !p.class(word).Is(pack.ArticleWord) || p.Quoted(i) || p.Kind(i+1) != parser.Space {
				continue
			}
			if number := p.Next(word); p.bodyCloses(number) || p.in(p.Next(number), prepositions) {
				p.Report(p.Span(i, number), "no “the” stands before "+p.Token(word)+" "+p.Token(number)).Unsafe(remove(model.Span{Start: p.Span(i, i).Start, End: p.Span(word, word).Start}))
			}
		}
	},
}
