package lint

import (
	"fmt"
	"strconv"

	"github.com/openchronicle/chronicle/model"
)

// The packs say how many articles a code has, not which of them are in force: an article that has been repealed is not found.
var lawUnknownArticle = &Rule{
	Rule: model.Rule{
		ID:       "law-unknown-article",
		Title:    "The code has such an article",
		Why:      "A number above the last article of the code is a slip of the pen, or the code is the wrong one.",
		Severity: model.Error,
		Bad:      "On February 1, in Almaty, a court hearing was held under Article 999 of the Criminal Code of the RK[1]",
		Good:     "On February 1, in Almaty, a court hearing was held under Article 272 of the Criminal Code of the RK[1]",
	},
	Check: func(p *Pass) {
		for _, c := range p.citations() {
			if code, ok := p.Lexicon.Code(c.Jurisdiction, c.Code); ok && beyond(c.Article.Article, code.Highest) {
				p.Report(p.Span(c.number, c.last), fmt.Sprintf("there is no Article %s in the %s, whose last article is %s", c.Article.Article, code.Names[0], code.Highest))
			}
		}
	},
}

// beyond reports whether the number of an article, without what a hyphen adds to it, is above the highest, or is none: articles count from 1.
func beyond(article, highest string) bool {
	last, err := strconv.Atoi(highest)
	if err != nil {
		return false
	}
	n := leadingNumber(article)
	return n == 0 || n > last
}

// leadingNumber is the number that a text begins with: 441 of "441-1"; 0 where it begins with none.
func leadingNumber(text string) int {
	n := 0
	for i := 0; i < len(text) && text[i]-'0' < 10 && n < 1e6; i++ {
		n = 10*n + int(text[i]-'0')
	}
	return n
}
