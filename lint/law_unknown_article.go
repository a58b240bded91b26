package lint

import (
	"fmt"

	"github.com/openchronicle/chronicle/model"
)

// The packs say how many articles a code has, not which of them are in force: an article that has been repealed is not found.
var lawUnknownArticle = &Rule{
	Rule: model.Rule{
		ID:       "law-unknown-article",
		Title:    "The code has such an article",
		Why:      "A number above the last article of the code is a slip of the pen, or the code is the wrong one.",
		Severity: model.Error,
		Bad:      "On February 1, in Almaty, a court hearing was held under Article 999 of the Criminal Code of the Republic of Kazakhstan[1]",
		Good:     "On February 1, in Almaty, a court hearing was held under Article 272 of the Criminal Code of the Republic of Kazakhstan[1]",
	},
	Check: func(p *Pass) {
		for _, c := range p.citations() {
			if code, ok := p.Lexicon.Code(c.Jurisdiction, c.Code); ok && code.Beyond(c.Article.Article) {
				p.Report(p.Span(c.number, c.last), fmt.Sprintf("there is no Article %s in the %s, whose last article is %s", c.Article.Article, code.Names[0], code.Highest))
			}
		}
	},
}
